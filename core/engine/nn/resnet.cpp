#include "core/engine/nn/resnet.h"

#include "core/base/error/error.h"
#include "core/engine/nn/residual_block.h"

#include <limits>
#include <map>
#include <vector>

namespace byol {
namespace {

const std::map<std::string, Stem>& stems() {
    static const std::map<std::string, Stem> names { { "imagenet", Stem::imagenet }, { "cifar", Stem::cifar },
        { "cifar_wide", Stem::cifar_wide }, { "cifar_linear", Stem::cifar_linear }, { "same", Stem::same } };
    return names;
}

// Blocks of each group: He et al., 2016, table 1; ResNet-200 from "Identity mappings in deep residual networks".
const std::map<std::string, ResNetShape>& shapes() {
    static const std::map<std::string, ResNetShape> known {
        { "resnet18", { .bottleneck = false, .blocks = { 2, 2, 2, 2 } } },
        { "resnet34", { .bottleneck = false, .blocks = { 3, 4, 6, 3 } } },
        { "resnet50", { .bottleneck = true, .blocks = { 3, 4, 6, 3 } } },
        { "resnet101", { .bottleneck = true, .blocks = { 3, 4, 23, 3 } } },
        { "resnet152", { .bottleneck = true, .blocks = { 3, 8, 36, 3 } } },
        { "resnet200", { .bottleneck = true, .blocks = { 3, 24, 36, 3 } } },
    };
    return known;
}

template <class Value>
const Value& known(const std::map<std::string, Value>& all, const std::string& name, const std::string& field) {
    const auto found = all.find(name);
    if (found != all.end())
        return found->second;
    std::vector<std::string> names;
    for (const auto& entry : all)
        names.push_back(entry.first);
    const std::string nearest = nearest_name(name, names);
    throw UsageError("building the encoder", field, "there is no \"" + name + "\"",
        nearest.empty() ? "" : "Did you mean \"" + nearest + "\"?");
}

bool has_max_pool(Stem stem) {
    return stem == Stem::imagenet || stem == Stem::same;
}

Padding padding_of(Stem stem) {
    return stem == Stem::same ? Padding::same : Padding::symmetric;
}

torch::nn::Conv2d make_stem(Stem stem, std::int64_t out) {
    if (has_max_pool(stem))
        return make_conv(3, out, 7, 2, padding_of(stem));
    const std::int64_t padding = stem == Stem::cifar_wide ? 2 : 1;
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(3, out, 3).padding(padding).bias(false));
}

} // namespace

Stem stem_from(const std::string& name) {
    return known(stems(), name, "encoder.stem");
}

ResNetShape resnet_shape(const EncoderSettings& settings) {
    ResNetShape shape = known(shapes(), settings.architecture, "encoder.architecture");
    shape.stem = stem_from(settings.stem);
    shape.width = settings.width;
    shape.project_first = settings.project_first;
    shape.zero_init_residual = settings.zero_init_residual;
    return shape;
}

ResNet::ResNet(const ResNetShape& shape)
    : shape_(shape)
    , channels_(shape.stem_channels * shape.width) {
    conv1_ = register_module("conv1", make_stem(shape.stem, channels_));
    bn1_ = register_module("bn1", BatchNorm(channels_));
    for (std::size_t i = 0; i < groups_.size(); ++i)
        groups_[i] = register_module("layer" + std::to_string(i + 1), make_group(i));
}

torch::nn::Sequential ResNet::make_group(std::size_t index) {
    const Padding padding = padding_of(shape_.stem);
    const std::int64_t inner = shape_.channels[index] * shape_.width;
    torch::nn::Sequential group;
    for (std::int64_t i = 0; i < shape_.blocks[index]; ++i) {
        const std::int64_t stride = i == 0 && index > 0 ? 2 : 1;
        const Shortcut shortcut = i == 0 && shape_.project_first ? Shortcut::projected : Shortcut::as_needed;
        if (shape_.bottleneck)
            group->push_back(std::make_shared<Bottleneck>(channels_, inner, stride, padding, shortcut));
        else
            group->push_back(std::make_shared<BasicBlock>(channels_, inner, stride, padding, shortcut));
        channels_ = inner * (shape_.bottleneck ? Bottleneck::expansion : BasicBlock::expansion);
    }
    return group;
}

torch::Tensor ResNet::max_pool(const torch::Tensor& x) const {
    if (shape_.stem == Stem::same)
        return torch::max_pool2d(pad_same(x, 3, 2, -std::numeric_limits<double>::infinity()), 3, 2);
    return torch::max_pool2d(x, 3, 2, 1);
}

torch::Tensor ResNet::forward(torch::Tensor images) {
    images = images.contiguous(conv1_->weight.suggest_memory_format());
    torch::Tensor x = bn1_(convolve(conv1_, images, padding_of(shape_.stem)));
    if (shape_.stem != Stem::cifar_linear)
        x.relu_();
    if (has_max_pool(shape_.stem))
        x = max_pool(x);
    for (torch::nn::Sequential& group : groups_)
        x = group->forward(x);
    return x.mean({ 2, 3 });
}

} // namespace byol
