#pragma once

#include "core/base/run/run_types.h"
#include "core/base/run/sqlite.h"

#include <cstdint>
#include <filesystem>
#include <vector>

/// A worker's time with a run. Private to core/base/run.
namespace byol::session {

/// What RunWriter::begin_session does. @returns the session's number
std::int64_t begin(sqlite::Database& database, const std::filesystem::path& run, std::int64_t from_step);

std::vector<Command> untaken_commands(sqlite::Database& database);
void mark_taken(sqlite::Database& database, const std::vector<Command>& commands);

} // namespace byol::session
