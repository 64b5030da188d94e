#pragma once

#include "core/base/config/run_config.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace byol {

/// The network f of the paper: images to representations. Its output is the global average pool.
class Encoder : public torch::nn::Module {
public:
    /// @param images [B, 3, H, W], normalised @returns representations [B, feature_size()]
    virtual torch::Tensor forward(torch::Tensor images) = 0;
    virtual std::int64_t feature_size() const = 0;
};

/// Builds the encoder a configuration asks for, freshly initialised (truncated normal, sd 1/sqrt(fan_in); biases 0;
/// batch-norm scale 1) from `seed` alone. `stream` tells apart the online and the target network's draws.
/// Parameter and buffer names are torchvision's: conv1.weight, bn1.running_mean, layer1.0.conv1.weight, ...
std::shared_ptr<Encoder> make_encoder(const EncoderSettings& settings, std::uint64_t seed, std::uint64_t stream);

/// The same network with weights that are still to be loaded.
/// @throws UsageError for an unknown architecture or stem
std::shared_ptr<Encoder> build_encoder(const EncoderSettings& settings);

/// Whether this encoder trains faster with its tensors laid out channels last on `device` (measured: docs/method.md).
bool prefers_channels_last(const EncoderSettings& settings, torch::Device device);
/// Moves a network there and lays its convolutions' weights out accordingly. An encoder lays its images out as its
/// weights are, so callers need not care.
void place(torch::nn::Module& module, torch::Device device, bool channels_last);

/// The online encoder out of a checkpoint, in eval mode on `device`, with the configuration it was trained with.
struct LoadedEncoder {
    std::shared_ptr<Encoder> encoder;
    RunConfig config;
    std::int64_t step = 0;
};
/// @param file a checkpoint: safetensors with "online.encoder.<name>" tensors and metadata "config" (TOML), "step"
/// @throws Error naming each missing or misshapen tensor
LoadedEncoder load_online_encoder(const std::filesystem::path& file, torch::Device device);

} // namespace byol
