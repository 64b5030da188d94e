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

/// The table came with stores that were made before: it is there from the first spectrum on.
inline constexpr const char* spectrum_table =
    "CREATE TABLE IF NOT EXISTS spectrum(step INTEGER PRIMARY KEY, eigenvalues TEXT NOT NULL)";
bool has_spectra(sqlite::Database& database);

/// Live means: a worker should be there.
inline bool is_live(RunState state) {
    return state == RunState::running || state == RunState::paused;
}

} // namespace byol::rows
