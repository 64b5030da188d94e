#pragma once

#include "core/base/config/config_file.h"

#include <string>
#include <vector>

namespace byol {

/// A file of resources/presets, as it was when the program was built.
struct PresetFile {
    std::string name; ///< without .toml
    std::string text;
};

/// A file's name, text, and what its opening comment says: title, then description.
Preset described(const PresetFile& file);

/// Sorted by name. The build writes the source of this function (embed_presets.cmake).
const std::vector<PresetFile>& preset_files();

} // namespace byol
