#pragma once

#include "core/base/run/rows.h"
#include "core/base/run/run_types.h"

#include <filesystem>

/// Who holds a run, and what that makes of its stored status. Private to core/base/run.
namespace byol::holder {

/// A worker on another host counts as alive for this long after its last heartbeat, seconds: heartbeats come twice a
/// second, the rest is for slow network folders and clocks that differ.
inline constexpr Time fresh_seconds = 30;

/// Whether the run's lock is taken on this machine. Has no side effect.
bool is_locked(const std::filesystem::path& run);
/// Locked here, or fresh from another host.
bool is_held(const std::filesystem::path& run, const RunStatus& stored);

/// The stored status with `interrupted` derived. @param read gives the stored status
template <class Read> RunStatus derived_status(const std::filesystem::path& run, Read read) {
    RunStatus status = read();
    if (!rows::is_live(status.state) || is_held(run, status))
        return status;
    // The worker may have written its last word and let go between the two looks.
    status = read();
    if (rows::is_live(status.state) && !is_held(run, status))
        status.state = RunState::interrupted;
    return status;
}

} // namespace byol::holder
