#include "core/engine/interop/export.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/pytorch_file.h"
#include "core/engine/interop/torchscript.h"
#include "core/engine/nn/encoder.h"
#include "core/engine/nn/module_state.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace byol {
namespace {

constexpr const char* doing = "exporting the encoder";

bool is_pytorch_file(const std::filesystem::path& file) {
    return file.extension() == ".pt" || file.extension() == ".pth";
}

void require_torchvision_twin(const EncoderSettings& encoder) {
    constexpr std::array known { "resnet18", "resnet34", "resnet50", "resnet101", "resnet152" };
    const bool depth = std::find(known.begin(), known.end(), encoder.architecture) != known.end();
    const std::string advice = "Export it with --format torchscript or safetensors.";
    if (!depth)
        throw UsageError(doing, encoder.architecture, "torchvision has no such network", advice);
    if (encoder.width != 1)
        throw UsageError(doing, encoder.architecture,
            "torchvision has no network with every channel times " + std::to_string(encoder.width), advice);
    if (encoder.project_first)
        throw UsageError(doing, encoder.architecture, "torchvision has no projection in the first shortcut", advice);
    if (encoder.stem == "same")
        throw UsageError(
            doing, encoder.architecture, "torchvision's padding differs from this encoder's \"same\"", advice);
}

std::string listed(const std::array<double, 3>& values) {
    std::ostringstream text;
    text << values[0] << ", " << values[1] << ", " << values[2];
    return text.str();
}

std::map<std::string, std::string> card(const LoadedEncoder& loaded) {
    const RunConfig& config = loaded.config;
    return {
        { "format", "byol-encoder-1" },
        { "architecture", config.encoder.architecture },
        { "stem", config.encoder.stem },
        { "width", std::to_string(config.encoder.width) },
        { "feature_size", std::to_string(loaded.encoder->feature_size()) },
        { "image_size", std::to_string(config.data.image_size) },
        { "mean", listed(config.augment.mean) },
        { "std", listed(config.augment.std) },
        { "step", std::to_string(loaded.step) },
        { "config", to_toml(config) },
    };
}

} // namespace

ExportFormat export_format_from(const std::string& name) {
    for (const ExportFormat format :
        { ExportFormat::safetensors, ExportFormat::torchvision, ExportFormat::torchscript })
        if (to_string(format) == name)
            return format;
    throw UsageError(
        doing, "--format", "there is no format \"" + name + "\"", "Allowed: safetensors, torchvision, torchscript.");
}

std::string to_string(ExportFormat format) {
    switch (format) {
    case ExportFormat::safetensors:
        return "safetensors";
    case ExportFormat::torchvision:
        return "torchvision";
    case ExportFormat::torchscript:
        return "torchscript";
    }
    return {};
}

ExportedEncoder export_encoder(
    const std::filesystem::path& checkpoint, const std::filesystem::path& to, ExportFormat format) {
    if (format == ExportFormat::safetensors && is_pytorch_file(to))
        throw UsageError(doing, to.string(), "a file that ends in " + to.extension().string() + " is not safetensors",
            "Let the name end in .safetensors, or add --format torchvision or torchscript.");
    const LoadedEncoder loaded = load_online_encoder(checkpoint, torch::kCPU);
    if (format == ExportFormat::torchvision)
        require_torchvision_twin(loaded.config.encoder);
    const NamedTensors state = state_of(*loaded.encoder);
    if (format == ExportFormat::torchscript)
        write_torchscript(to, *loaded.encoder, loaded.config);
    else if (is_pytorch_file(to))
        write_pytorch_file(to, state);
    else
        write_tensors(to, state, card(loaded));
    return { loaded.config.encoder.architecture, state.size(), count_parameters(*loaded.encoder),
        loaded.encoder->feature_size(), loaded.step, loaded.config };
}

} // namespace byol
