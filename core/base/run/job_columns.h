#pragma once

#include "core/base/run/sqlite.h"

/// What the job table has besides what store.cpp lays down: columns that came later, and are added to a store when the
/// first job is written that knows them. Private to core/base/run.
namespace byol::job_columns {

/// Whether job.pause_requested is there.
bool has_pause(sqlite::Database& database);
void add_pause(sqlite::Database& database);

} // namespace byol::job_columns
