#pragma once

#include "core/base/run/run_types.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace byol {
struct Field;
}

namespace byol::ui {

/// Something that is known of every run: a column of the table, an axis of a plot, a key of the filter.
struct RunColumn {
    enum class Kind {
        state,
        star,
        name,
        dataset,
        progress,
        epoch,
        loss,
        knn,
        linear,
        speed,
        started,
        duration,
        tags,
        curve,
        setting, ///< `key` is its path: "method.base_tau"
        last, ///< the last value of the series `key`
        best, ///< its lowest value where low is good, else its highest
        atEpoch, ///< its value at `atEpoch`
    };
    Kind kind = Kind::name;
    std::string key {};
    double atEpoch = 0;

    bool operator==(const RunColumn&) const = default;

    /// What it is called in stored settings: "loss", "setting:method.base_tau", "at:50:knn_top1".
    QString id() const;
    static std::optional<RunColumn> fromId(const QString& id);

    QString title() const;
    /// Whether it holds numbers; settings of words do not.
    bool isNumber() const;
    bool isPercent() const;
    /// Whether it was measured rather than chosen.
    bool isResult() const;
};

/// The value as a number; NaN where there is none. `atEpoch` is not answered here: see EpochValues.
double numberOf(const RunColumn& column, const RunSummary& run);
/// The value as the table shows it.
QString textOf(const RunColumn& column, const RunSummary& run);
/// A number of this column as the table shows it.
QString numberText(const RunColumn& column, double value);

/// The columns that every table begins with, in the order of RunsModel::Column.
const std::vector<RunColumn>& builtInColumns();

/// "Gradient Norm" for "gradient_norm".
QString seriesTitle(const std::string& series);
/// Whether a series is the better the lower it is.
bool lowIsGood(const std::string& series);

} // namespace byol::ui
