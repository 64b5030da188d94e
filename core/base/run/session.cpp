#include "core/base/run/session.h"

#include "core/base/run/process.h"
#include "core/base/run/pyramid.h"
#include "core/base/run/rows.h"
#include "core/base/run/store.h"

#include <system_error>

namespace byol::session {
namespace fs = std::filesystem;
namespace {

std::vector<std::int64_t> series_ids(sqlite::Database& database) {
    std::vector<std::int64_t> ids;
    sqlite::Statement row(database, "SELECT id FROM series");
    while (row.step())
        ids.push_back(row.integer(0));
    return ids;
}

void cut_curves(sqlite::Database& database, std::int64_t from_step) {
    sqlite::Statement(database, "DELETE FROM mark WHERE step > ?").bind(from_step).run();
    sqlite::Statement cut(database, "DELETE FROM scalar WHERE series = ? AND step > ?");
    for (const std::int64_t id : series_ids(database))
        cut.bind(id, from_step).run();
    database.execute("UPDATE series SET minimum = (SELECT min(value) FROM scalar WHERE series = series.id),"
                     " maximum = (SELECT max(value) FROM scalar WHERE series = series.id);"
                     "DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM scalar WHERE series = series.id)");
}

// A version 1 store has no pyramid yet; upgrading it makes one of what was left.
void cut_pyramid(sqlite::Database& database) {
    if (!pyramid::is_there(database))
        return store::upgrade(database);
    database.execute("DELETE FROM pyramid WHERE series NOT IN (SELECT id FROM series)");
    sqlite::Statement newest(database, "SELECT max(step) FROM scalar WHERE series = ?");
    for (const std::int64_t id : series_ids(database)) {
        newest.bind(id);
        if (newest.step())
            pyramid::cut(database, id, newest.integer(0));
        newest.reset();
    }
}

void cut_checkpoints(sqlite::Database& database, const fs::path& run, std::int64_t from_step) {
    std::vector<std::int64_t> gone;
    sqlite::Statement row(database, "SELECT step, file FROM checkpoint WHERE step > ?");
    row.bind(from_step);
    std::error_code ignored;
    while (row.step())
        if (!fs::exists(run / row.text(1), ignored))
            gone.push_back(row.integer(0));
    sqlite::Statement remove(database, "DELETE FROM checkpoint WHERE step = ?");
    for (const std::int64_t step : gone)
        remove.bind(step).run();
}

// A "stop" that was meant for a worker that has died since must not stop its successor.
void refuse_old_commands(sqlite::Database& database) {
    sqlite::Statement(database,
        "UPDATE command SET taken = ?1, answered = ?1, answer = 'Not carried out: no worker was running.'"
        " WHERE answered = 0")
        .bind(now())
        .run();
}

void write_beginning(sqlite::Database& database, std::int64_t session, std::int64_t from_step) {
    const Time time = now();
    sqlite::Statement(database,
        "UPDATE status SET state = 'running', pid = ?, host = ?, heartbeat = ?, started = ?, finished = 0, step = ?,"
        " seconds_left = -1, message = '', error = '', session = ? WHERE id = 1")
        .bind(process::id(), process::host_name(), time, time, from_step, session)
        .run();
    sqlite::Statement(
        database, "INSERT OR REPLACE INTO session(id, from_step, started, pid, host) VALUES (?, ?, ?, ?, ?)")
        .bind(session, from_step, time, process::id(), process::host_name())
        .run();
}

// Written by a worker that was killed before it could rename or remove them.
void remove_unfinished_files(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> unfinished;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().filename().string().starts_with(".tmp-"))
            unfinished.push_back(entry.path());
    for (const fs::path& file : unfinished)
        fs::remove(file, error);
}

} // namespace

std::int64_t begin(sqlite::Database& database, const fs::path& run, std::int64_t from_step) {
    sqlite::Transaction transaction(database);
    const std::int64_t session = rows::read_status(database).session + 1;
    cut_curves(database, from_step);
    cut_pyramid(database);
    if (rows::has_spectra(database))
        sqlite::Statement(database, "DELETE FROM spectrum WHERE step > ?").bind(from_step).run();
    cut_checkpoints(database, run, from_step);
    if (session > 1)
        refuse_old_commands(database);
    write_beginning(database, session, from_step);
    transaction.commit();
    remove_unfinished_files(run / "checkpoints");
    return session;
}

std::vector<Command> untaken_commands(sqlite::Database& database) {
    std::vector<Command> commands;
    sqlite::Statement row(database, "SELECT id, verb, argument, created FROM command WHERE taken = 0 ORDER BY id");
    while (row.step())
        commands.push_back({ row.integer(0), row.text(1), row.text(2), row.real(3), 0, {} });
    return commands;
}

void mark_taken(sqlite::Database& database, const std::vector<Command>& commands) {
    sqlite::Transaction transaction(database);
    sqlite::Statement update(database, "UPDATE command SET taken = ? WHERE id = ?");
    for (const Command& command : commands)
        update.bind(now(), command.id).run();
    transaction.commit();
}

} // namespace byol::session
