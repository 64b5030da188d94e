#include "core/base/run/rows.h"

#include <algorithm>
#include <array>

namespace byol::rows {
namespace {

constexpr std::array level_words { "debug", "info", "warning", "error" };

} // namespace

RunStatus read_status(sqlite::Database& database) {
    sqlite::Statement row(database,
        "SELECT state, pid, host, heartbeat, created, started, finished, step, total_steps, epoch, epochs,"
        " images_per_second, seconds_left, device, message, error, session FROM status WHERE id = 1");
    if (!row.step())
        throw Error("reading the run store", database.file().string(), "it has no status", "The store is damaged.");
    RunStatus status;
    status.state = run_state_from(row.text(0));
    status.pid = row.integer(1);
    status.host = row.text(2);
    status.heartbeat = row.real(3);
    status.created = row.real(4);
    status.started = row.real(5);
    status.finished = row.real(6);
    status.step = row.integer(7);
    status.total_steps = row.integer(8);
    status.epoch = row.real(9);
    status.epochs = row.real(10);
    status.images_per_second = row.real(11);
    status.seconds_left = row.real(12);
    status.device = row.text(13);
    status.message = row.text(14);
    status.error = row.text(15);
    status.session = row.integer(16);
    return status;
}

void write_status(sqlite::Database& database, const RunStatus& status) {
    sqlite::Statement(database,
        "UPDATE status SET state = ?, pid = ?, host = ?, heartbeat = ?, finished = ?, step = ?, total_steps = ?, epoch "
        "= ?,"
        " epochs = ?, images_per_second = ?, seconds_left = ?, device = ?, message = ?, error = ? WHERE id = 1")
        .bind(to_string(status.state), status.pid, status.host, status.heartbeat, status.finished, status.step,
            status.total_steps, status.epoch, status.epochs, status.images_per_second, status.seconds_left,
            status.device, status.message, status.error)
        .run();
}

std::string to_word(LogLevel level) {
    return level_words.at(static_cast<std::size_t>(level));
}

LogLevel level_from(const std::string& word) {
    const auto found = std::find(level_words.begin(), level_words.end(), word);
    return found == level_words.end() ? LogLevel::info : static_cast<LogLevel>(found - level_words.begin());
}

bool has_spectra(sqlite::Database& database) {
    sqlite::Statement row(database, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'spectrum'");
    return row.step() && row.integer(0) > 0;
}

} // namespace byol::rows
