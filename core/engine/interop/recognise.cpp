#include "core/engine/interop/recognise.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace byol {
namespace {

constexpr const char* doing = "importing an encoder";
constexpr std::int64_t most_blocks = 999;

using Tensors = std::map<std::string, torch::Tensor>;

const torch::Tensor& weight_of(const Tensors& tensors, const std::string& layer, const std::string& source) {
    const auto found = tensors.find(layer + ".weight");
    if (found == tensors.end() || found->second.dim() != 4)
        throw Error(doing, source, "it has no convolution " + layer + ", which every ResNet has",
            "docs/weights.md lists the networks that can be imported.");
    return found->second;
}

std::string group_name(std::size_t index) {
    return "layer" + std::to_string(index + 1);
}

// Most of a ResNet lies in its 3x3 convolutions. They are looked at before a network of their size is built, so that a
// small file cannot ask for a large one.
void require_inner_convolutions(const Tensors& tensors, const std::string& group, std::int64_t blocks,
    std::int64_t channels, const std::string& source) {
    for (std::int64_t i = 0; i < blocks; ++i) {
        const std::string layer = group + "." + std::to_string(i) + ".conv2";
        if (weight_of(tensors, layer, source).sizes() != torch::IntArrayRef { channels, channels, 3, 3 })
            throw Error(doing, source, "its convolution " + layer + " is not that of a ResNet of one width",
                "Wide ResNets and ResNeXts of torchvision are other networks, which byol does not have.");
    }
}

std::int64_t blocks_of(const Tensors& tensors, const std::string& group) {
    std::int64_t count = 0;
    while (count < most_blocks && tensors.contains(group + "." + std::to_string(count) + ".conv1.weight"))
        ++count;
    return count;
}

Stem stem_of(const torch::Tensor& conv1, const std::string& source) {
    if (conv1.size(2) == 7 && conv1.size(3) == 7)
        return Stem::imagenet;
    if (conv1.size(2) == 3 && conv1.size(3) == 3)
        return Stem::cifar;
    std::ostringstream problem;
    problem << "its first convolution is " << conv1.size(2) << "x" << conv1.size(3) << "; 7x7 and 3x3 are known";
    throw Error(doing, source, problem.str());
}

bool is_small(const Tensors& tensors) {
    return !tensors.contains("layer4.0.conv1.weight") && tensors.contains("layer3.0.conv1.weight")
        && !tensors.contains("layer1.0.conv3.weight");
}

std::string text_of(const ResNetShape& shape) {
    std::ostringstream text;
    text << "a ResNet of " << (shape.bottleneck ? "bottleneck" : "basic") << " blocks";
    for (std::size_t i = 0; i < shape.blocks.size(); ++i)
        text << (i == 0 ? " (" : ", ") << shape.blocks[i];
    text << ") with " << shape.stem_channels << " channels in its stem and";
    for (std::size_t i = 0; i < shape.channels.size(); ++i)
        text << (i == 0 ? " " : ", ") << shape.channels[i];
    text << " in its groups";
    return text.str();
}

// Whether `shape` is the known network of this name, every channel multiplied by width.
bool is_instance(const ResNetShape& shape, const ResNetShape& known, std::int64_t width) {
    bool channels = shape.stem_channels == known.stem_channels * width;
    for (std::size_t i = 0; i < shape.channels.size(); ++i)
        channels = channels && shape.channels[i] == known.channels[i] * width;
    return channels && shape.bottleneck == known.bottleneck && shape.blocks == known.blocks;
}

std::int64_t widest() {
    return static_cast<std::int64_t>(find_field("encoder.width")->maximum.value());
}

EncoderSettings small_settings(const Tensors& tensors, const std::string& source) {
    constexpr std::int64_t stem_channels = 32;
    EncoderSettings settings;
    settings.architecture = "small";
    settings.width = weight_of(tensors, "conv1", source).size(0) / stem_channels;
    if (settings.width < 1 || settings.width > widest())
        throw Error(doing, source, "it holds a ResNet of three groups that is not the small encoder");
    return settings;
}

EncoderSettings settings_of(const ResNetShape& shape, const std::string& source) {
    EncoderSettings settings;
    settings.stem = shape.stem == Stem::imagenet ? "imagenet" : "cifar";
    settings.project_first = shape.project_first;
    for (const std::string& name : find_field("encoder.architecture")->choices) {
        if (name == "small")
            continue;
        settings.architecture = name;
        const ResNetShape known = resnet_shape(settings);
        settings.width = shape.stem_channels / known.stem_channels;
        if (settings.width >= 1 && settings.width <= widest() && is_instance(shape, known, settings.width))
            return settings;
    }
    throw Error(doing, source, "it holds " + text_of(shape) + ", which is none of the known encoders",
        "resnet18, 34, 50, 101, 152 and 200 can be imported, with every channel times a whole number.");
}

} // namespace

ResNetShape recognise_shape(const NamedTensors& encoder, const std::string& source) {
    const Tensors tensors(encoder.begin(), encoder.end());
    const torch::Tensor& conv1 = weight_of(tensors, "conv1", source);
    ResNetShape shape;
    shape.stem = stem_of(conv1, source);
    shape.stem_channels = conv1.size(0);
    shape.bottleneck = tensors.contains("layer1.0.conv3.weight");
    for (std::size_t i = 0; i < shape.blocks.size(); ++i) {
        shape.blocks[i] = blocks_of(tensors, group_name(i));
        shape.channels[i] = weight_of(tensors, group_name(i) + ".0.conv1", source).size(0);
        require_inner_convolutions(tensors, group_name(i), shape.blocks[i], shape.channels[i], source);
    }
    const std::int64_t expansion = shape.bottleneck ? 4 : 1;
    shape.project_first =
        shape.stem_channels == shape.channels[0] * expansion && tensors.contains("layer1.0.downsample.0.weight");
    return shape;
}

EncoderSettings recognise_settings(const NamedTensors& encoder, const std::string& source) {
    const Tensors tensors(encoder.begin(), encoder.end());
    return is_small(tensors) ? small_settings(tensors, source) : settings_of(recognise_shape(encoder, source), source);
}

} // namespace byol
