#include "core/base/run/run_folder.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/names.h"
#include "core/base/run/store.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

bool is_run(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(store::file_in(folder), ignored);
}

fs::path tidy(const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

std::vector<std::string> names_in(const fs::path& runs) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(runs, error))
        if (is_run(entry.path()))
            names.push_back(entry.path().filename().string());
    return names;
}

std::string dataset_name(const RunConfig& config) {
    fs::path path = config.data.path;
    if (!path.has_filename())
        path = path.parent_path();
    return path.filename().string();
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

std::string made_up_name(const std::string& dataset) {
    const std::time_t time = std::time(nullptr);
    std::tm local {};
    localtime_r(&time, &local);
    std::array<char, 32> stamp {};
    std::strftime(stamp.data(), stamp.size(), "%Y-%m-%d-%H%M%S", &local);
    std::string name = dataset;
    std::replace_if(name.begin(), name.end(), is_control, '_');
    name.erase(0, name.find_first_not_of('.'));
    return (name.empty() ? "run" : name.substr(0, 100)) + "-" + stamp.data();
}

void write_text(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        throw Error("writing", file.string(), "it cannot be written", "Check the space left and your permissions.");
}

// Making the folder is what claims the name, so that two programs at once never share one.
fs::path claim_folder(const fs::path& runs, const std::string& name) {
    try {
        fs::create_directories(runs);
        return runs
            / names::first_free(name, [&](const std::string& free) { return fs::create_directory(runs / free); });
    } catch (const fs::filesystem_error& error) {
        throw Error("creating a run in", runs.string(), error.code().message(),
            "Check that the folder can be made and written, or choose another with --runs.");
    }
}

void fill_folder(const fs::path& run, const std::string& config_toml, const std::string& dataset) {
    try {
        write_text(run / "config.toml", config_toml);
        fs::create_directory(run / "checkpoints");
        fs::create_directory(run / "embeddings");
        store::create(run, dataset);
    } catch (const fs::filesystem_error& error) {
        throw Error("creating the run", run.string(), error.code().message());
    }
}

} // namespace

void names::require_valid(const std::string& name) {
    std::string problem;
    if (name.empty() || name == "." || name == "..")
        problem = "it is no name for a folder";
    else if (name.front() == '.')
        problem = "it begins with a full stop, which would hide the run";
    else if (name.find('/') != std::string::npos)
        problem = "it has a slash in it";
    else if (std::any_of(name.begin(), name.end(), is_control))
        problem = "it has control characters in it";
    else if (name.size() > 200)
        problem = "it is longer than 200 bytes";
    if (!problem.empty())
        throw UsageError("naming the run", name, problem, "Choose another name.");
}

fs::path default_runs_folder() {
    if (const char* chosen = std::getenv("BYOL_RUNS"); chosen != nullptr && *chosen != '\0')
        return chosen;
    const char* home = std::getenv("HOME");
    return (home != nullptr && *home != '\0' ? fs::path(home) : fs::current_path()) / "byol-runs";
}

fs::path find_run(const std::string& name_or_path, const fs::path& runs) {
    const fs::path given = name_or_path;
    if (!name_or_path.empty()) {
        if (is_run(runs / given))
            return tidy(runs / given);
        if (is_run(given))
            return tidy(given);
        if (given.filename() == store::file_name && is_run(given.parent_path()))
            return tidy(given.parent_path());
    }
    const std::string near = nearest_name(given.filename().string(), names_in(runs));
    throw UsageError("looking for the run", name_or_path, "there is no such run in " + runs.string(),
        near.empty() ? "Give the path of a run's folder, or see the names with: byol runs list"
                     : "Did you mean '" + near + "'?");
}

fs::path create_run(const fs::path& runs, const std::string& name, const std::string& config_toml) {
    const RunConfig config = parse_config(config_toml, "config.toml");
    require_valid(config, "config.toml");
    const std::string dataset = dataset_name(config);
    const std::string wanted = name.empty() ? made_up_name(dataset) : name;
    names::require_valid(wanted);
    const fs::path run = claim_folder(tidy(runs), wanted);
    try {
        fill_folder(run, config_toml, dataset);
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(run, ignored);
        throw;
    }
    return run;
}

RunConfig run_config(const fs::path& run) {
    return load_config(run / "config.toml");
}

} // namespace byol
