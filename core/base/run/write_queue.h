#pragma once

#include "core/base/run/run_types.h"
#include "core/base/run/sqlite.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// What a RunWriter has taken and not yet written. Private to core/base/run.
namespace byol {

struct WriteBatch {
    struct Scalar {
        const std::string* series = nullptr; ///< lives as long as the writer
        std::int64_t step = 0;
        double value = 0;
    };

    std::vector<StepMark> marks;
    std::vector<Scalar> scalars;
    std::optional<RunStatus> status; ///< only the last one counts
    std::vector<std::function<void(sqlite::Database&)>> changes; ///< rare ones, in order

    bool empty() const { return marks.empty() && scalars.empty() && !status && changes.empty(); }
    void append(WriteBatch later);
    /// Drops the curves when they have grown past what memory may hold. @returns whether it did
    bool bound();
};

/// Writes batches; knows what the store holds of each series.
class SeriesTable {
public:
    /// Within a transaction of the caller's.
    void store(sqlite::Database& database, const WriteBatch& batch);
    /// After a rollback the rows may be gone.
    void forget() { rows_.clear(); }

private:
    struct Row {
        std::int64_t id = 0;
        std::optional<std::int64_t> newest; ///< last step stored
    };
    Row& row_of(sqlite::Database& database, const std::string* name);
    void store_scalars(sqlite::Database& database, const WriteBatch& batch);
    void store_series(
        sqlite::Database& database, sqlite::Statement& insert, Row& row, const std::vector<ScalarPoint>& points);

    std::unordered_map<const std::string*, Row> rows_;
    bool has_pyramid_ = false;
};

} // namespace byol
