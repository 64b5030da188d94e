#include "core/engine/interop/import.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/nn/module_state.h"

namespace byol {
namespace {

constexpr const char* doing = "importing an encoder";

std::string metadata_value(const SafetensorsFile& file, const std::string& key) {
    const auto found = file.metadata().find(key);
    return found == file.metadata().end() ? "" : found->second;
}

bool is_checkpoint(const SafetensorsFile& file) {
    return metadata_value(file, "format") == "byol-checkpoint-1";
}

RunConfig stored_config(const SafetensorsFile& file, const std::string& source) {
    const std::string toml = metadata_value(file, "config");
    if (toml.empty())
        throw Error(
            doing, source, "the file does not say which network it holds", "Use a checkpoint or an export of byol.");
    return parse_config(toml, source);
}

} // namespace

ImportedEncoder import_encoder(
    const std::filesystem::path& file, torch::Device device, const std::optional<std::string>& stem) {
    const SafetensorsFile tensors(file);
    ImportedEncoder imported;
    imported.origin = "byol";
    imported.config = stored_config(tensors, file.string());
    imported.config->encoder.stem = stem.value_or(imported.config->encoder.stem);
    imported.settings = imported.config->encoder;
    imported.encoder = build_encoder(imported.settings);
    if (is_checkpoint(tensors))
        load_state(*imported.encoder, read_tensors(tensors, "online.encoder."), "online.encoder.", file.string());
    else
        load_state(*imported.encoder, tensors, "", file.string());
    place(*imported.encoder, device, prefers_channels_last(imported.settings, device));
    imported.encoder->eval();
    return imported;
}

} // namespace byol
