#include "core/engine/interop/import.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/deepmind.h"
#include "core/engine/interop/naming.h"
#include "core/engine/interop/recognise.h"
#include "core/engine/interop/weights_file.h"
#include "core/engine/nn/module_state.h"
#include "core/engine/nn/resnet.h"

#include <string_view>

namespace byol {
namespace {

constexpr const char* doing = "importing an encoder";

/// What the file gave, before a network was built of it.
struct Found {
    NamedTensors tensors; // in torchvision's names
    EncoderSettings settings;
    std::string origin;
    std::optional<RunConfig> config;
};

std::optional<RunConfig> stored_config(const WeightsFile& weights, const std::string& source) {
    const auto metadata = weights.metadata();
    const auto format = metadata.find("format");
    const auto config = metadata.find("config");
    if (format == metadata.end() || config == metadata.end() || !format->second.starts_with("byol-"))
        return std::nullopt;
    return parse_config(config->second, source);
}

// Weights do not say how their layers pad, but who wrote them does.
std::string usual_stem(const EncoderNames& names, const std::string& recognised) {
    if (recognised != "cifar")
        return recognised;
    if (names.without_stem_relu)
        return "cifar_linear";
    return names.origin == "solo-learn" ? "cifar_wide" : recognised;
}

Found from_names(const WeightsFile& weights, const std::string& source) {
    const EncoderNames names = find_encoder(weights.names(), source);
    Found found;
    found.config = stored_config(weights, source);
    found.origin = found.config ? "byol" : names.origin;
    for (const auto& [ours, theirs] : names.stored)
        found.tensors.emplace_back(ours, weights.tensor(theirs));
    if (found.config) {
        found.settings = found.config->encoder;
    } else {
        found.settings = recognise_settings(found.tensors, source);
        found.settings.stem = usual_stem(names, found.settings.stem);
    }
    return found;
}

Found from_deepmind(const std::filesystem::path& file) {
    constexpr std::string_view prefix = "online.encoder.";
    const std::string source = file.string();
    Found found;
    found.origin = "deepmind";
    for (const auto& [name, tensor] : deepmind_tensors(read_deepmind_checkpoint(file), source))
        if (name.starts_with(prefix))
            found.tensors.emplace_back(name.substr(prefix.size()), tensor);
    found.settings = recognise_settings(found.tensors, source);
    found.settings.stem = "same";
    return found;
}

Found find(const std::filesystem::path& file) {
    if (weights_format(file) == WeightsFormat::pickle)
        return from_deepmind(file);
    return from_names(*open_weights(file), file.string());
}

void require_finite(const NamedTensors& tensors, const std::string& source) {
    for (const auto& [name, tensor] : tensors)
        if (tensor.is_floating_point() && !torch::isfinite(tensor).all().item<bool>())
            throw Error(doing, source, "the tensor \"" + name + "\" holds numbers that are not finite",
                "Use weights from before the training diverged.");
}

} // namespace

ImportedEncoder import_encoder(
    const std::filesystem::path& file, torch::Device device, const std::optional<std::string>& stem) {
    if (stem)
        stem_from(*stem);
    Found found = find(file);
    require_finite(found.tensors, file.string());
    found.settings.stem = stem.value_or(found.settings.stem);
    if (found.config)
        found.config->encoder = found.settings;
    ImportedEncoder imported { build_encoder(found.settings), found.settings, found.origin, found.config };
    load_state(*imported.encoder, found.tensors, "", file.string());
    place(*imported.encoder, device, prefers_channels_last(imported.settings, device));
    imported.encoder->eval();
    return imported;
}

} // namespace byol
