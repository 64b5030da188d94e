#pragma once

#include "core/base/queue/run_queue.h"

#include <filesystem>

/// Where the queue lives, and how it is changed. Private to core/base/queue.
namespace byol::queue_files {

std::filesystem::path queue_file(const std::filesystem::path& runs); ///< queue.toml
std::filesystem::path edit_lock(const std::filesystem::path& runs); ///< held while queue.toml is changed
std::filesystem::path runner_lock(const std::filesystem::path& runs); ///< held by the process that works on it

/// Paths are compared as they are written down: whole and without detours.
std::filesystem::path tidy(const std::filesystem::path& path);

} // namespace byol::queue_files
