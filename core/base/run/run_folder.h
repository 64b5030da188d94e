#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace byol {

/// Where runs are kept when nobody says: $BYOL_RUNS, else ~/byol-runs.
std::filesystem::path default_runs_folder();

/// A run given by path, or by name inside `runs`. @throws UsageError naming the nearest run when there is none
std::filesystem::path find_run(const std::string& name_or_path, const std::filesystem::path& runs);

/// Creates runs/name with config.toml, run.sqlite (state queued), checkpoints/, embeddings/. An empty name is made from
/// the data's name and the time; a name that is taken gets "-2", "-3", ...
/// @param config_toml written as it is, so that the user's comments survive; must parse to a valid configuration
/// @throws Error when the folder cannot be written, UsageError for a name with a slash or control characters
std::filesystem::path create_run(
    const std::filesystem::path& runs, const std::string& name, const std::string& config_toml);

/// The run's settings, from its config.toml. @throws Error, ConfigError
RunConfig run_config(const std::filesystem::path& run);

/// Every folder in `runs` that holds a run.sqlite, newest first. One that cannot be read has its `problem` set.
std::vector<RunSummary> list_runs(const std::filesystem::path& runs);
RunSummary summarise_run(const std::filesystem::path& run);

/// Renames a run's folder; refused while a worker holds it. @returns the new path. @throws Error
std::filesystem::path rename_run(const std::filesystem::path& run, const std::string& new_name);
/// Moves a run into runs/.trash, from where restore_run brings it back; refused while a worker holds it. @throws Error
std::filesystem::path trash_run(const std::filesystem::path& run);
std::filesystem::path restore_run(const std::filesystem::path& trashed);

/// Whether a living worker holds the run's lock (on this machine; for a run on another host: a fresh heartbeat).
bool is_held(const std::filesystem::path& run);

/// The worker's hold on a run: an advisory lock on run/lock that ends with the process, however it ends.
class RunLock {
public:
    /// @throws Error naming the holder's pid and host when another worker holds the run
    explicit RunLock(const std::filesystem::path& run);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

private:
    int descriptor_ = -1;
};

} // namespace byol
