#pragma once

#include "core/base/config/run_config.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace byol {

enum class ExportFormat {
    safetensors, ///< names as they are, settings in the metadata
    torchvision, ///< a state_dict for torchvision's resnet of the same depth, without "fc"
    torchscript, ///< a program that torch.jit.load runs, for every encoder
};
/// @throws UsageError for an unknown name
ExportFormat export_format_from(const std::string& name);
std::string to_string(ExportFormat format);

/// What was written.
struct ExportedEncoder {
    std::string architecture;
    std::size_t tensors = 0;
    std::int64_t parameters = 0;
    std::int64_t feature_size = 0;
    std::int64_t step = 0;
    RunConfig config; ///< as the checkpoint was trained
};

/// Writes the online encoder of a checkpoint for use elsewhere. A file that ends in .pt or .pth becomes a PyTorch file
/// that torch.load(..., weights_only=True) reads (torchvision format only); any other becomes safetensors with metadata
/// "format", "architecture", "stem", "width", "feature_size", "image_size", "mean", "std", "step", "config". A
/// TorchScript file may have any ending.
/// Written beside `to` first and renamed, so `to` is never half a file.
/// @throws UsageError when torchvision has no such network, or the format and the file's ending contradict each other;
///     Error when the checkpoint cannot be read or `to` cannot be written
ExportedEncoder export_encoder(
    const std::filesystem::path& checkpoint, const std::filesystem::path& to, ExportFormat format);

} // namespace byol
