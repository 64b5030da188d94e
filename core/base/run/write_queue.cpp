#include "core/base/run/write_queue.h"

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

std::int64_t SeriesTable::id_of(sqlite::Database& database, const std::string* name) {
    if (const auto known = ids_.find(name); known != ids_.end())
        return known->second;
    sqlite::Statement(database, "INSERT OR IGNORE INTO series(name) VALUES (?)").bind(*name).run();
    sqlite::Statement row(database, "SELECT id FROM series WHERE name = ?");
    row.bind(*name).step();
    return ids_[name] = row.integer(0);
}

// The extremes are kept with the series, so that a list of runs need not read whole curves.
void SeriesTable::store_scalars(sqlite::Database& database, const WriteBatch& batch) {
    std::map<std::int64_t, std::pair<double, double>> extremes;
    sqlite::Statement insert(database, "INSERT OR REPLACE INTO scalar(series, step, value) VALUES (?, ?, ?)");
    for (const WriteBatch::Scalar& scalar : batch.scalars) {
        const std::int64_t id = id_of(database, scalar.series);
        insert.bind(id, scalar.step, scalar.value).run();
        if (!std::isfinite(scalar.value))
            continue;
        auto& [low, high] = extremes.try_emplace(id, scalar.value, scalar.value).first->second;
        low = std::min(low, scalar.value);
        high = std::max(high, scalar.value);
    }
    sqlite::Statement update(database,
        "UPDATE series SET minimum = min(coalesce(minimum, ?1), ?1), maximum = max(coalesce(maximum, ?2), ?2)"
        " WHERE id = ?3");
    for (const auto& [id, range] : extremes)
        update.bind(range.first, range.second, id).run();
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
