#include "core/base/run/job_columns.h"

namespace byol::job_columns {

bool has_pause(sqlite::Database& database) {
    return sqlite::Statement(database, "SELECT 1 FROM pragma_table_info('job') WHERE name = 'pause_requested'").step();
}

void add_pause(sqlite::Database& database) {
    if (has_pause(database))
        return;
    try {
        database.execute("ALTER TABLE job ADD COLUMN pause_requested INTEGER NOT NULL DEFAULT 0");
    } catch (const sqlite::StoreError&) {
        if (!has_pause(database)) // unless somebody else was quicker
            throw;
    }
}

} // namespace byol::job_columns
