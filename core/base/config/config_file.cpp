#include "core/base/config/config_file.h"

#include "core/base/config/suggest.h"
#include "core/base/config/toml_reader.h"
#include "core/base/config/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace byol {
namespace {

std::string sentence(const std::vector<ConfigProblem>& problems) {
    std::string text =
        problems.size() == 1 ? "a setting is wrong" : std::to_string(problems.size()) + " settings are wrong";
    for (const ConfigProblem& problem : problems)
        text += "\n  " + problem.message();
    if (!text.empty() && text.back() == '.')
        text.pop_back(); // Error ends the sentence
    return text;
}

void throw_if_any(const std::string& source, std::vector<ConfigProblem> problems) {
    if (!problems.empty())
        throw ConfigError(source, std::move(problems));
}

bool told(const std::vector<ConfigProblem>& problems, const std::string& path) {
    return std::any_of(
        problems.begin(), problems.end(), [&](const ConfigProblem& problem) { return problem.path == path; });
}

/// Rules between fields, of a configuration that may still lack its images.
std::vector<ConfigProblem> rule_problems(const RunConfig& config) {
    auto problems = check_config(config);
    std::erase_if(
        problems, [](const ConfigProblem& problem) { return problem.path == "data.path" && problem.given.empty(); });
    return problems;
}

std::optional<ConfigProblem> apply(RunConfig& config, const std::string& assignment) {
    const auto equals = assignment.find('=');
    const std::string path = assignment.substr(0, equals);
    if (equals == std::string::npos)
        return ConfigProblem { printable(path), printable(assignment), "path.to.field=value", "" };
    const Field* field = find_field(path);
    if (field == nullptr)
        return ConfigProblem { printable(path), "", "", nearest_path(path) };
    ConfigProblem problem;
    const auto value = parse_value(*field, std::string_view(assignment).substr(equals + 1), problem);
    if (!value)
        return problem;
    field->set(config, *value);
    return std::nullopt;
}

} // namespace

ConfigError::ConfigError(std::string source, std::vector<ConfigProblem> problems)
    : UsageError("checking the settings of", std::move(source), sentence(problems))
    , problems_(std::move(problems)) { }

RunConfig parse_config(const std::string& toml, const std::string& source, const RunConfig& base) {
    RunConfig config = base;
    auto problems = read_toml(toml, source, config);
    if (!problems.empty())
        for (ConfigProblem& problem : rule_problems(config))
            if (!told(problems, problem.path))
                problems.push_back(std::move(problem));
    throw_if_any(source, std::move(problems));
    return config;
}

std::string read_settings_file(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        throw UsageError("reading the settings", file.string(), "it is a folder", "Give the TOML file.");
    const auto size = std::filesystem::file_size(file, error);
    constexpr std::uintmax_t largest = std::uintmax_t { 1 } << 20U; // no more is read than the parser would take
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw UsageError(
            "reading the settings", file.string(), std::strerror(errno), "Check the path and its permissions.");
    std::string text(error ? largest + 1 : std::min(size + 1, largest + 1), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

RunConfig load_config(const std::filesystem::path& file) {
    return parse_config(read_settings_file(file), file.string());
}

std::vector<ConfigProblem> check_file(const std::filesystem::path& file) {
    RunConfig config;
    auto problems = read_toml(read_settings_file(file), file.string(), config);
    for (ConfigProblem& problem : check_config(config))
        if (!told(problems, problem.path))
            problems.push_back(std::move(problem));
    return problems;
}

void apply_assignments(RunConfig& config, const std::vector<std::string>& assignments) {
    RunConfig changed = config;
    std::vector<ConfigProblem> problems;
    for (const std::string& assignment : assignments)
        if (auto problem = apply(changed, assignment))
            problems.push_back(std::move(*problem));
    throw_if_any("--set", std::move(problems));
    config = std::move(changed);
}

void require_valid(const RunConfig& config, const std::string& source) {
    throw_if_any(source, check_config(config));
}

} // namespace byol
