#include "core/engine/nn/encoder.h"

#include "core/engine/nn/initialise.h"
#include "core/engine/nn/resnet.h"
#include "core/engine/nn/small_resnet.h"

#include <string>

namespace byol {
namespace {

bool is_small(const EncoderSettings& settings) {
    return settings.architecture == "small";
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

} // namespace

std::shared_ptr<Encoder> build_encoder(const EncoderSettings& settings) {
    if (is_small(settings))
        return std::make_shared<SmallResNet>(SmallResNetShape { .width = settings.width });
    return std::make_shared<ResNet>(resnet_shape(settings));
}

std::shared_ptr<Encoder> make_encoder(const EncoderSettings& settings, std::uint64_t seed, std::uint64_t stream) {
    std::shared_ptr<Encoder> encoder = build_encoder(settings);
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

} // namespace byol
