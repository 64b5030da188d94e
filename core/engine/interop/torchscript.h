#pragma once

#include "core/engine/nn/encoder.h"

#include <filesystem>
#include <string>

namespace byol {

/// An encoder's forward pass in eval mode, as the source of a TorchScript method: one line a layer, reading the weights
/// under torchvision's names. Made from the network itself, so it has its strides and paddings.
std::string torchscript_source(const Encoder& encoder, const EncoderSettings& settings);

/// Writes the encoder as a TorchScript program that torch.jit.load runs, in Python or C++, without this program:
/// images [B, 3, H, W], normalised, to representations [B, feature_size()]. Its state_dict has torchvision's names.
/// @param config kept in the file as the extra file "config.toml" @throws Error
void write_torchscript(const std::filesystem::path& file, const Encoder& encoder, const RunConfig& config);

} // namespace byol
