#include "core/base/run/pyramid.h"

#include <algorithm>
#include <optional>

namespace byol::pyramid {
namespace {

constexpr const char* table = R"sql(
CREATE TABLE pyramid(
    series INTEGER NOT NULL REFERENCES series(id),
    level INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    low REAL,
    high REAL,
    mean REAL,
    value REAL,
    PRIMARY KEY (series, level, bucket)) WITHOUT ROWID;
)sql";

using Take = std::function<void(const CurveBucket&)>;

void read_rows(sqlite::Database& database, std::int64_t series, std::int64_t from, std::int64_t to, const Take& take) {
    sqlite::Statement row(
        database, "SELECT step, value FROM scalar WHERE series = ? AND step BETWEEN ? AND ? ORDER BY step");
    row.bind(series, from, to);
    while (row.step())
        take(as_bucket({ row.integer(0), row.real(1) }));
}

// Buckets `from` to before `end` of a level.
void read_level(sqlite::Database& database, std::int64_t series, int level, std::int64_t from, std::int64_t end,
    const std::function<void(std::int64_t, const CurveBucket&)>& take) {
    sqlite::Statement row(database,
        "SELECT bucket, first, last, count, low, high, mean, value FROM pyramid"
        " WHERE series = ? AND level = ? AND bucket >= ? AND bucket < ? ORDER BY bucket");
    row.bind(series, std::int64_t { level }, from, end);
    const std::int64_t width = width_of(level);
    while (row.step()) {
        // Kept within the bucket, so that a damaged table gives a wrong curve and no more.
        const std::int64_t bucket = row.integer(0);
        const std::int64_t first = std::clamp(row.integer(1), bucket * width, (bucket + 1) * width - 1);
        const std::int64_t last = std::clamp(row.integer(2), first, (bucket + 1) * width - 1);
        const std::int64_t count = std::clamp<std::int64_t>(row.integer(3), 0, width);
        take(bucket, { first, last, count, row.real(4), row.real(5), row.real(6), row.real(7) });
    }
}

/// Writes buckets of one level as the finer ones that make them up go by.
class LevelWriter {
public:
    LevelWriter(sqlite::Database& database, std::int64_t series, int level)
        : insert_(database,
            "INSERT OR REPLACE INTO pyramid(series, level, bucket, first, last, count, low, high, mean, value)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , series_(series)
        , level_(level) { }

    void take(const CurveBucket& part) {
        if (open_ && number(*open_) == number(part))
            return merge_into(*open_, part);
        finish();
        open_ = part;
    }

    void finish() {
        if (open_)
            insert_
                .bind(series_, std::int64_t { level_ }, number(*open_), open_->first, open_->last, open_->count,
                    open_->low, open_->high, open_->mean, open_->value)
                .run();
        open_.reset();
    }

private:
    std::int64_t number(const CurveBucket& bucket) const { return stretch_of(bucket.first, width_of(level_)); }

    sqlite::Statement insert_;
    std::int64_t series_;
    int level_;
    std::optional<CurveBucket> open_;
};

} // namespace

bool is_there(sqlite::Database& database) {
    return database.version() >= 2;
}

void create(sqlite::Database& database) {
    database.execute(table);
    sqlite::Statement row(database,
        "SELECT id, (SELECT min(step) FROM scalar WHERE series = series.id),"
        " (SELECT max(step) FROM scalar WHERE series = series.id) FROM series");
    while (row.step())
        update(database, row.integer(0), row.integer(1), row.integer(2));
}

void update(sqlite::Database& database, std::int64_t series, std::int64_t changed_from, std::int64_t newest) {
    for (int level = 1; level <= levels; ++level) {
        const std::int64_t width = width_of(level);
        const std::int64_t from = stretch_of(changed_from, width);
        const std::int64_t end = stretch_of(newest, width);
        if (from >= end)
            return;
        LevelWriter writer(database, series, level);
        if (level == 1) {
            read_rows(
                database, series, from * width, end * width - 1, [&](const CurveBucket& part) { writer.take(part); });
        } else {
            const std::int64_t parts = width / width_of(level - 1);
            read_level(database, series, level - 1, from * parts, end * parts,
                [&](std::int64_t, const CurveBucket& part) { writer.take(part); });
        }
        writer.finish();
    }
}

void cut(sqlite::Database& database, std::int64_t series, std::int64_t newest) {
    sqlite::Statement remove(database, "DELETE FROM pyramid WHERE series = ? AND level = ? AND bucket >= ?");
    for (int level = 1; level <= levels; ++level)
        remove.bind(series, std::int64_t { level }, stretch_of(newest, width_of(level))).run();
}

namespace {

struct Query {
    sqlite::Database& database;
    std::int64_t series;
    const Take& take;

    // What lies at the ends, beside whole buckets of this level, and the newest rows, of which no bucket is stored
    // yet, come from the level below.
    void read(int level, std::int64_t from, std::int64_t to) const {
        if (from > to)
            return;
        if (level == 0)
            return read_rows(database, series, from, to, take);
        const std::int64_t width = width_of(level);
        const std::int64_t first = stretch_of(from, width) + (from % width == 0 ? 0 : 1);
        const std::int64_t end = stretch_of(to, width) + (stretch_of(to + 1, width) > stretch_of(to, width) ? 1 : 0);
        if (first >= end)
            return read(level - 1, from, to);
        read(level - 1, from, first * width - 1);
        std::int64_t next = first * width;
        read_level(database, series, level, first, end, [&](std::int64_t bucket, const CurveBucket& found) {
            take(found);
            next = (bucket + 1) * width;
        });
        read(level - 1, next, to);
    }
};

} // namespace

void read(sqlite::Database& database, std::int64_t series, std::int64_t from, std::int64_t to, std::int64_t width,
    bool with_pyramid, const Take& take) {
    int level = 0;
    while (with_pyramid && level < levels && width_of(level + 1) <= width)
        ++level;
    Query { database, series, take }.read(level, from, to);
}

} // namespace byol::pyramid
