#include "core/base/config/sweep.h"

#include "core/base/config/preset_files.h"
#include "core/base/config/toml_reader.h"
#include "core/base/config/utf8.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

namespace byol {
namespace {

constexpr const char* doing = "reading the sweep";
constexpr std::size_t most_runs = 10'000;

/// A choice of one value on each axis of the grid, as "path=value".
using Combination = std::vector<std::string>;

std::vector<Combination> combinations(const std::vector<SweepAxis>& axes, const std::string& source) {
    std::vector<Combination> all { {} };
    for (const SweepAxis& axis : axes) {
        if (axis.values.empty() || all.size() * axis.values.size() > most_runs)
            throw UsageError(doing, source,
                axis.values.empty() ? axis.path + " has an empty list of values"
                                    : "it expands to more than " + std::to_string(most_runs) + " runs",
                "Give each field of [sweep.grid] a list of a few values.");
        std::vector<Combination> longer;
        for (const Combination& combination : all)
            for (const std::string& value : axis.values) {
                longer.push_back(combination);
                longer.back().push_back(axis.path + "=" + value);
            }
        all = std::move(longer);
    }
    return all;
}

std::string run_name(const std::string& variant, const Combination& combination) {
    std::string name = variant;
    for (const std::string& assignment : combination)
        name.append(name.empty() ? "" : "-").append(assignment_name(assignment));
    return name;
}

void require_name(const std::string& name, std::set<std::string>& taken, const std::string& source) {
    const bool usable = !name.empty() && is_utf8(name) && name.front() != '.' && name.find('/') == std::string::npos
        && std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (!usable)
        throw UsageError(doing, source, "'" + printable(name) + "' cannot be the name of a run",
            "Give each [[sweep.run]] a name without slash and control characters.");
    if (!taken.insert(name).second)
        throw UsageError(doing, source, "two runs are called '" + name + "'", "Give each run a name of its own.");
}

RunConfig shared_by_all(const SweepText& text, const std::string& source, const SweepOptions& options) {
    RunConfig base;
    if (options.base)
        base = *options.base;
    else if (!text.preset.empty())
        base = preset_config(text.preset);
    base = parse_config(text.settings, source, base);
    apply_assignments(base, options.assignments);
    return base;
}

std::vector<std::string> changes_of(const RunConfig& config, const RunConfig& base) {
    std::vector<std::string> changes;
    for (const FieldDifference& found : difference(config, base))
        changes.push_back(found.field->path + " = " + to_text(found.left));
    return changes;
}

} // namespace

// Letters that a folder's name should not hold become "_".
std::string assignment_name(const std::string& assignment) {
    const auto equals = assignment.find('=');
    const auto dot = assignment.rfind('.', equals);
    std::string name = assignment.substr(dot + 1, equals - dot - 1);
    name.append("-").append(assignment, equals + 1);
    std::replace_if(
        name.begin(), name.end(),
        [](unsigned char c) { return std::isalnum(c) == 0 && c != '-' && c != '.' && c != '_'; }, '_');
    return name;
}

bool is_sweep(const std::string& toml) {
    try {
        return read_sweep_text(toml, "").has_value();
    } catch (const UsageError&) {
        return false;
    }
}

Sweep expand_sweep(
    const std::string& toml, const std::string& name, const std::string& source, const SweepOptions& options) {
    const auto text = read_sweep_text(toml, source);
    if (!text)
        throw UsageError(doing, source, "it has no table [sweep]", "For the settings of a single run use --config.");
    const Preset head = described({ name, toml });
    Sweep sweep { name, head.title, head.description, text->preset, {} };
    const RunConfig base = shared_by_all(*text, source, options);
    const auto grid = combinations(text->axes, source);
    auto variants = text->variants;
    if (variants.empty() && !text->axes.empty())
        variants.push_back({ "", "" });
    if (variants.size() * grid.size() > most_runs)
        throw UsageError(doing, source, "it expands to more than " + std::to_string(most_runs) + " runs");
    std::set<std::string> taken;
    for (const SweepText::Variant& variant : variants)
        for (const Combination& combination : grid) {
            SweepRun run { run_name(variant.name, combination), {}, {} };
            require_name(run.name, taken, source);
            const std::string where = source + ", run '" + run.name + "'";
            run.config = parse_config(variant.settings, where, base);
            apply_assignments(run.config, combination);
            run.changes = changes_of(run.config, base);
            sweep.runs.push_back(std::move(run));
        }
    if (sweep.runs.empty())
        throw UsageError(doing, source, "it describes no run", "Add [[sweep.run]] tables or a [sweep.grid].");
    return sweep;
}

Sweep load_sweep(const std::string& name_or_file, const SweepOptions& options) {
    std::vector<std::string> names;
    for (const Preset& shipped : shipped_sweeps()) {
        if (shipped.name == name_or_file)
            return expand_sweep(shipped.toml, shipped.name, "sweep " + shipped.name, options);
        names.push_back(shipped.name);
    }
    const std::filesystem::path file(name_or_file);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return expand_sweep(read_settings_file(file), file.stem().string(), file.string(), options);
    const std::string nearest = nearest_name(name_or_file, names);
    throw UsageError("looking for the sweep", name_or_file, "there is no such file, nor a sweep of that name",
        (nearest.empty() ? std::string() : "Did you mean '" + nearest + "'? ") + "'byol config presets' lists them.");
}

} // namespace byol
