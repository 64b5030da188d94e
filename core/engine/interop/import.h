#pragma once

#include "core/engine/nn/encoder.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace byol {

/// An encoder out of a file of weights, ours or somebody else's.
struct ImportedEncoder {
    std::shared_ptr<Encoder> encoder; ///< eval mode, on the device
    EncoderSettings settings; ///< recognised from names and shapes (architecture, stem, width)
    std::string origin; ///< whose naming the file has: "byol", "torchvision", "lightly", "solo-learn", "deepmind"
    /// What an export or a checkpoint of ours says of its training (image size, mean, std). Files of others say
    /// nothing.
    std::optional<RunConfig> config;
};

/// Reads an encoder from a file. docs/weights.md has the formats and names that are recognised.
/// @param stem the stem to take instead of the recognised one: files do not say how their layers pad
/// @throws UsageError for an unknown stem; Error when the file cannot be read or holds no encoder this program knows
ImportedEncoder import_encoder(
    const std::filesystem::path& file, torch::Device device, const std::optional<std::string>& stem = {});

} // namespace byol
