#include "core/base/error/error.h"
#include "core/base/run/job_columns.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/store.h"

namespace byol {
namespace fs = std::filesystem;

std::int64_t send_command(const fs::path& run, const std::string& verb, const std::string& argument) {
    sqlite::Database database = store::open_for_writing(run);
    sqlite::Statement(database, "INSERT INTO command(verb, argument, created) VALUES (?, ?, ?)")
        .bind(verb, argument, now())
        .run();
    return database.last_insert_id();
}

void cancel_job(const fs::path& run, std::int64_t job_id) {
    sqlite::Database database = store::open_for_writing(run);
    sqlite::Statement(database, "UPDATE job SET cancel_requested = 1 WHERE id = ?").bind(job_id).run();
}

void pause_job(const fs::path& run, std::int64_t job_id, bool pause) {
    sqlite::Database database = store::open_for_writing(run);
    job_columns::add_pause(database);
    sqlite::Statement(database, "UPDATE job SET pause_requested = ? WHERE id = ?").bind(pause, job_id).run();
}

} // namespace byol
