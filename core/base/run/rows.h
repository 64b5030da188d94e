#pragma once

#include "core/base/run/run_types.h"
#include "core/base/run/sqlite.h"

#include <map>
#include <string>

/// Rows of the store as values, for those that more than one source file reads or writes. Private to core/base/run.
namespace byol::rows {

/// As stored: `interrupted` is not derived.
RunStatus read_status(sqlite::Database& database);
/// Everything but created, started and session, which keep what they have.
void write_status(sqlite::Database& database, const RunStatus& status);

std::string to_word(LogLevel level);
LogLevel level_from(const std::string& word);

/// Live means: a worker should be there.
inline bool is_live(RunState state) {
    return state == RunState::running || state == RunState::paused;
}

} // namespace byol::rows
