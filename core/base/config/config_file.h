#pragma once

#include "core/base/config/schema.h"
#include "core/base/error/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// All that is wrong with a configuration, reported at once. `byol` exits with 2 on it.
class ConfigError : public UsageError {
public:
    ConfigError(std::string source, std::vector<ConfigProblem> problems);
    const std::vector<ConfigProblem>& problems() const noexcept { return problems_; }

private:
    std::vector<ConfigProblem> problems_;
};

/// Reads a TOML text over `base`: fields the text does not name keep base's values.
/// @param source what to call the text in messages: the file's path
/// @throws ConfigError with every unknown field, wrong type and value out of range; Error when it is not TOML (with
/// line)
RunConfig parse_config(const std::string& toml, const std::string& source, const RunConfig& base = {});
/// @throws as parse_config, and UsageError when the file cannot be read
RunConfig load_config(const std::filesystem::path& file);
/// Everything that keeps a run from starting with this file: what load_config would throw and check_config would find.
/// @throws UsageError when it cannot be read or is not TOML
std::vector<ConfigProblem> check_file(const std::filesystem::path& file);

/// A file's text, at most a little over a megabyte of it. @throws UsageError when it cannot be read
std::string read_settings_file(const std::filesystem::path& file);

/// The whole configuration as TOML, one table a group, each field preceded by its help as a comment when `comments`.
std::string to_toml(const RunConfig& config, bool comments = false);
/// Only what differs from `base`.
std::string to_toml_difference(const RunConfig& config, const RunConfig& base);

/// Applies "path.to.field=value" assignments. @throws ConfigError with every problem of every assignment
void apply_assignments(RunConfig& config, const std::vector<std::string>& assignments);

/// @throws ConfigError when check_config finds anything
void require_valid(const RunConfig& config, const std::string& source);

/// A preset: a configuration that ships inside the program.
struct Preset {
    std::string name; ///< "fashion-mnist-quick"
    std::string title; ///< first comment line of its file
    std::string description;
    std::string toml;
};
/// Every preset of a single run, sorted by name. Those of several runs are sweeps: sweep.h.
const std::vector<Preset>& presets();
/// @throws UsageError with the nearest name when there is none
RunConfig preset_config(const std::string& name);

/// The schema as JSON (for `byol config schema --json`) and as Markdown (for docs/settings.md).
std::string schema_json();
std::string schema_markdown();

} // namespace byol
