#pragma once

#include "core/base/run/curve.h"
#include "core/base/run/sqlite.h"

#include <cstdint>
#include <functional>

/// The table `pyramid`: every series again in coarser and coarser steps, so that a long curve is drawn from few rows.
/// A bucket is stored once a later one of its series has begun, so each is written once. Private to core/base/run.
namespace byol::pyramid {

/// Steps in a bucket: 64, 256, 1,024, ..., 1,048,576.
inline constexpr int levels = 8;
constexpr std::int64_t width_of(int level) {
    return std::int64_t { 16 } << (2 * level);
}

/// Whether the store has the table: it is there from version 2 on.
bool is_there(sqlite::Database& database);

/// Makes the table and fills it from the curves. Within a transaction of the caller's.
void create(sqlite::Database& database);

/// Brings a series up to date after rows were written or replaced.
/// @param changed_from the first step that may have changed, or the newest one that there was before, if that is lower
/// @param newest the last step of the series
void update(sqlite::Database& database, std::int64_t series, std::int64_t changed_from, std::int64_t newest);

/// Takes back what was stored of steps that have been deleted. @param newest the last step that is left of the series
void cut(sqlite::Database& database, std::int64_t series, std::int64_t newest);

/// Calls `take` with buckets that together hold the rows of a series with from <= step <= to, in order, in as few rows
/// as buckets of at most `width` steps allow; none reaches over a multiple of `width`.
/// @param with_pyramid false reads every row
void read(sqlite::Database& database, std::int64_t series, std::int64_t from, std::int64_t to, std::int64_t width,
    bool with_pyramid, const std::function<void(const CurveBucket&)>& take);

} // namespace byol::pyramid
