#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/encoder.h"
#include "core/engine/nn/module_state.h"

#include <string_view>

namespace byol {
namespace {

constexpr std::string_view checkpoint_format = "byol-checkpoint-1";

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
        throw Error("loading the encoder", source,
            "its format is \"" + format + "\", not \"" + std::string(checkpoint_format) + "\"",
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

LoadedEncoder load_online_encoder(const std::filesystem::path& file, torch::Device device) {
    const SafetensorsFile tensors(file);
    require_checkpoint(tensors, file.string());
    LoadedEncoder loaded;
    loaded.config = parse_config(metadata_value(tensors, "config", file.string()), file.string());
    loaded.step = whole_number(metadata_value(tensors, "step", file.string()), file.string());
    loaded.encoder = build_encoder(loaded.config.encoder);
    set_running_statistics(*loaded.encoder, running_statistics_from(loaded.config.method.running_statistics));
    load_state(*loaded.encoder, tensors, "online.encoder.", file.string());
    place(*loaded.encoder, device, prefers_channels_last(loaded.config.encoder, device));
    loaded.encoder->eval();
    return loaded;
}

} // namespace byol
