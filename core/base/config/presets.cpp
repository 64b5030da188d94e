#include "core/base/config/config_file.h"
#include "core/base/config/preset_files.h"
#include "core/base/config/sweep.h"

#include <algorithm>
#include <sstream>

namespace byol {
namespace {

/// The comment lines at the top, without their '#'.
std::vector<std::string> opening_comment(const std::string& toml) {
    std::vector<std::string> lines;
    std::istringstream in(toml);
    for (std::string line; std::getline(in, line) && line.rfind('#', 0) == 0;)
        lines.push_back(line.substr(std::min(line.size(), line.find_first_not_of("# "))));
    return lines;
}

std::vector<Preset> make_presets(bool sweeps) {
    std::vector<Preset> all;
    for (const PresetFile& file : preset_files())
        if (is_sweep(file.text) == sweeps)
            all.push_back(described(file));
    return all;
}

} // namespace

Preset described(const PresetFile& file) {
    Preset preset { file.name, file.name, "", file.text };
    const std::vector<std::string> lines = opening_comment(file.text);
    if (!lines.empty())
        preset.title = lines.front();
    for (std::size_t i = 1; i < lines.size(); ++i)
        preset.description += (i == 1 ? "" : " ") + lines[i];
    return preset;
}

const std::vector<Preset>& presets() {
    static const std::vector<Preset> all = make_presets(false);
    return all;
}

const std::vector<Preset>& shipped_sweeps() {
    static const std::vector<Preset> all = make_presets(true);
    return all;
}

RunConfig preset_config(const std::string& name) {
    std::vector<std::string> names;
    for (const Preset& preset : presets()) {
        if (preset.name == name)
            return parse_config(preset.toml, "preset " + name);
        names.push_back(preset.name);
    }
    if (std::ranges::any_of(shipped_sweeps(), [&](const Preset& sweep) { return sweep.name == name; }))
        throw UsageError("looking for the preset", name, "it is a sweep of several runs",
            "Use 'byol pretrain --sweep " + name + "'.");
    const std::string nearest = nearest_name(name, names);
    throw UsageError("looking for the preset", name, "there is none of that name",
        (nearest.empty() ? "" : "Did you mean '" + nearest + "'? ") + "'byol config presets' lists them.");
}

} // namespace byol
