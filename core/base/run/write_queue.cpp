#include "core/base/run/write_queue.h"

#include "core/base/run/curve.h"
#include "core/base/run/pyramid.h"
#include "core/base/run/rows.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace byol {
namespace {

constexpr std::size_t most_waiting_scalars = 4'000'000;

template <class T> void move_to_end(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void store_marks(sqlite::Database& database, const std::vector<StepMark>& marks) {
    sqlite::Statement insert(database, "INSERT OR REPLACE INTO mark(step, epoch, time) VALUES (?, ?, ?)");
    for (const StepMark& mark : marks)
        insert.bind(mark.step, mark.epoch, mark.time).run();
}

} // namespace

void WriteBatch::append(WriteBatch later) {
    move_to_end(marks, later.marks);
    move_to_end(scalars, later.scalars);
    move_to_end(changes, later.changes);
    if (later.status)
        status = std::move(later.status);
}

bool WriteBatch::bound() {
    if (scalars.size() <= most_waiting_scalars)
        return false;
    scalars.clear();
    marks.clear();
    return true;
}

SeriesTable::Row& SeriesTable::row_of(sqlite::Database& database, const std::string* name) {
    if (const auto known = rows_.find(name); known != rows_.end())
        return known->second;
    sqlite::Statement(database, "INSERT OR IGNORE INTO series(name) VALUES (?)").bind(*name).run();
    sqlite::Statement found(
        database, "SELECT id, (SELECT max(step) FROM scalar WHERE series = series.id) FROM series WHERE name = ?");
    found.bind(*name).step();
    Row& row = rows_[name];
    row.id = found.integer(0);
    if (!found.is_null(1))
        row.newest = found.integer(1);
    return row;
}

// Series by series, so that the rows of one go to neighbouring places.
void SeriesTable::store_scalars(sqlite::Database& database, const WriteBatch& batch) {
    std::map<std::string, std::pair<const std::string*, std::vector<ScalarPoint>>> by_name;
    std::unordered_map<const std::string*, std::vector<ScalarPoint>*> known;
    for (const WriteBatch::Scalar& scalar : batch.scalars) {
        auto& points = known[scalar.series];
        if (points == nullptr) {
            auto& entry = by_name[*scalar.series];
            entry.first = scalar.series;
            points = &entry.second;
        }
        points->push_back({ scalar.step, scalar.value });
    }
    has_pyramid_ = pyramid::is_there(database);
    sqlite::Statement insert(database, "INSERT OR REPLACE INTO scalar(series, step, value) VALUES (?, ?, ?)");
    for (const auto& [name, entry] : by_name)
        store_series(database, insert, row_of(database, entry.first), entry.second);
}

// The extremes are kept with the series, so that a list of runs need not read whole curves.
void SeriesTable::store_series(
    sqlite::Database& database, sqlite::Statement& insert, Row& row, const std::vector<ScalarPoint>& points) {
    CurveBucket all = as_bucket(points.front());
    std::int64_t first = row.newest.value_or(points.front().step);
    std::int64_t newest = first;
    for (const ScalarPoint& point : points) {
        insert.bind(row.id, point.step, point.value).run();
        merge_into(all, as_bucket(point));
        first = std::min(first, point.step);
        newest = std::max(newest, point.step);
    }
    if (all.count > 0)
        sqlite::Statement(database,
            "UPDATE series SET minimum = min(coalesce(minimum, ?1), ?1), maximum = max(coalesce(maximum, ?2), ?2)"
            " WHERE id = ?3")
            .bind(all.low, all.high, row.id)
            .run();
    if (has_pyramid_)
        pyramid::update(database, row.id, first, newest);
    row.newest = newest;
}

void SeriesTable::store(sqlite::Database& database, const WriteBatch& batch) {
    if (!batch.marks.empty())
        store_marks(database, batch.marks);
    if (!batch.scalars.empty())
        store_scalars(database, batch);
    for (const auto& change : batch.changes)
        change(database);
    if (batch.status)
        rows::write_status(database, *batch.status);
}

} // namespace byol
