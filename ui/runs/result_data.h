#pragma once

#include "ui/common/table_source.h"
#include "ui/runs/run_column.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace byol::ui {

class RunsModel;

/// A setting or a result, with the room that the runs take on it.
struct ResultAxis {
    RunColumn column;
    QStringList words; ///< of a setting of words: a value is a place in here
    double low = 0;
    double high = 1;

    bool isWords() const { return !words.isEmpty(); }
    /// 0 at the low end, 1 at the high one; in the middle when there is but one value.
    double position(double value) const;
    double valueAt(double position) const { return low + position * (high - low); }
    QString text(double value) const;
};

struct ResultRow {
    std::filesystem::path run;
    QString name;
    std::vector<double> values; ///< one an axis; NaN where there is none
};

/// Runs as points in the space of some settings and results.
struct ResultData {
    std::vector<ResultAxis> axes;
    std::vector<ResultRow> rows;

    TableSource table() const;
    /// "name: axis value, axis value", what a line or a point stands for.
    QString sentence(std::size_t row) const;
};

ResultData resultData(
    const RunsModel& model, const std::vector<const RunSummary*>& runs, const std::vector<RunColumn>& columns);

/// The settings that are not the same in all of these runs, at most `most`, then the results that any of them has.
std::vector<RunColumn> tellingColumns(const std::vector<const RunSummary*>& runs, std::size_t most = 5);

} // namespace byol::ui
