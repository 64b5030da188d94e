#include "core/engine/nn/encoder.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/nn/initialise.h"
#include "core/engine/nn/module_state.h"
#include "core/engine/nn/resnet.h"
#include "core/engine/nn/small_resnet.h"

#include <string_view>

namespace byol {
namespace {

constexpr std::string_view checkpoint_format = "byol-checkpoint-1";

bool is_small(const EncoderSettings& settings) {
    return settings.architecture == "small";
}

std::shared_ptr<Encoder> build(const EncoderSettings& settings) {
    if (is_small(settings))
        return std::make_shared<SmallResNet>(SmallResNetShape { .width = settings.width });
    return std::make_shared<ResNet>(resnet_shape(settings));
}

// The last batch norm of a block is the one with the highest number: bn2 of a basic block, bn3 of a bottleneck.
void zero_residuals(Encoder& encoder) {
    const torch::NoGradGuard no_grad;
    const auto parameters = encoder.named_parameters();
    for (const auto& parameter : parameters) {
        const std::string& name = parameter.key();
        const std::size_t bn2 = name.find(".bn2.weight");
        if (name.find(".bn3.weight") != std::string::npos
            || (bn2 != std::string::npos && !parameters.contains(name.substr(0, bn2) + ".bn3.weight")))
            parameter.value().detach().zero_();
    }
}

std::string metadata_value(const SafetensorsFile& file, const std::string& key, const std::string& source) {
    const auto found = file.metadata().find(key);
    if (found == file.metadata().end())
        throw Error("loading the encoder", source, "the file has no \"" + key + "\" in its metadata",
            "Use a checkpoint that byol pretrain wrote.");
    return found->second;
}

void require_checkpoint(const SafetensorsFile& file, const std::string& source) {
    const std::string format = metadata_value(file, "format", source);
    if (format != checkpoint_format)
        throw Error("loading the encoder", source, "its format is \"" + format + "\", not \""
                + std::string(checkpoint_format) + "\"",
            "Use a checkpoint that this version of byol pretrain wrote.");
}

std::int64_t whole_number(const std::string& text, const std::string& source) {
    try {
        return std::stoll(text);
    } catch (const std::exception&) {
        throw Error("loading the encoder", source, "the step \"" + text + "\" in its metadata is not a number");
    }
}

} // namespace

std::shared_ptr<Encoder> make_encoder(const EncoderSettings& settings, std::uint64_t seed, std::uint64_t stream) {
    std::shared_ptr<Encoder> encoder = build(settings);
    initialise(*encoder, seed, stream);
    if (settings.zero_init_residual)
        zero_residuals(*encoder);
    return encoder;
}

bool prefers_channels_last(const EncoderSettings& settings, torch::Device device) {
    return device.is_cuda() || is_small(settings);
}

void place(torch::nn::Module& module, torch::Device device, bool channels_last) {
    module.to(device);
    const auto format = channels_last ? torch::MemoryFormat::ChannelsLast : torch::MemoryFormat::Contiguous;
    for (torch::Tensor& parameter : module.parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.detach().contiguous(format));
}

LoadedEncoder load_online_encoder(const std::filesystem::path& file, torch::Device device) {
    const SafetensorsFile tensors(file);
    require_checkpoint(tensors, file.string());
    LoadedEncoder loaded;
    loaded.config = parse_config(metadata_value(tensors, "config", file.string()), file.string());
    loaded.step = whole_number(metadata_value(tensors, "step", file.string()), file.string());
    loaded.encoder = build(loaded.config.encoder);
    load_state(*loaded.encoder, tensors, "online.encoder.", file.string());
    place(*loaded.encoder, device, prefers_channels_last(loaded.config.encoder, device));
    loaded.encoder->eval();
    return loaded;
}

} // namespace byol
