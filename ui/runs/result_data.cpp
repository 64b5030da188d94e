#include "ui/runs/result_data.h"

#include "core/base/config/schema.h"
#include "ui/runs/runs_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

using Kind = RunColumn::Kind;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ResultData)
};

QStringList wordsOf(const RunColumn& column, const std::vector<const RunSummary*>& runs) {
    QStringList words;
    for (const RunSummary* run : runs)
        if (const QString word = textOf(column, *run); !word.isEmpty() && !words.contains(word))
            words << word;
    words.sort();
    return words;
}

ResultAxis axisOf(const RunColumn& column, const std::vector<const RunSummary*>& runs) {
    ResultAxis axis { column };
    if (!column.isNumber())
        axis.words = wordsOf(column, runs);
    return axis;
}

void fitRange(ResultAxis& axis, const std::vector<ResultRow>& rows, std::size_t place) {
    axis.low = std::numeric_limits<double>::infinity();
    axis.high = -axis.low;
    for (const ResultRow& row : rows) {
        const double value = row.values[place];
        if (!std::isfinite(value))
            continue;
        axis.low = std::min(axis.low, value);
        axis.high = std::max(axis.high, value);
    }
    if (axis.low > axis.high)
        axis.low = axis.high = 0;
}

bool differs(const Field& field, const std::vector<const RunSummary*>& runs) {
    const RunConfig* first = nullptr;
    for (const RunSummary* run : runs) {
        if (!run->config)
            continue;
        if (first && field.get(*first) != field.get(*run->config))
            return true;
        first = first ? first : run->config.get();
    }
    return false;
}

// Where a run looks for its images and what computes it is seldom what made the difference.
bool isIncidental(const Field& field) {
    return field.type == FieldType::path || field.path == "training.device" || field.path == "training.threads"
        || field.path == "data.loader_threads" || field.path == "data.memory_budget_mb";
}

} // namespace

double ResultAxis::position(double value) const {
    return high > low ? (value - low) / (high - low) : 0.5;
}

QString ResultAxis::text(double value) const {
    if (!isWords())
        return numberText(column, value);
    const auto place = static_cast<qsizetype>(std::llround(value));
    return place >= 0 && place < words.size() ? words[place] : QString();
}

TableSource ResultData::table() const {
    TableSource source;
    source.headers << Texts::tr("Run");
    for (const ResultAxis& axis : axes)
        source.headers << axis.column.title();
    source.rows = static_cast<int>(rows.size());
    source.cell = [data = *this](int row, int column) -> QVariant {
        const ResultRow& found = data.rows[static_cast<std::size_t>(row)];
        if (column == 0)
            return found.name;
        const auto place = static_cast<std::size_t>(column - 1);
        const double value = found.values[place];
        if (std::isnan(value))
            return {};
        return data.axes[place].isWords() ? QVariant(data.axes[place].text(value)) : QVariant(value);
    };
    return source;
}

QString ResultData::sentence(std::size_t row) const {
    QStringList parts;
    for (std::size_t i = 0; i < axes.size(); ++i)
        if (const QString text = axes[i].text(rows[row].values[i]); !text.isEmpty())
            //: A setting or result and its value: "Loss: 0.51"
            parts << Texts::tr("%1: %2").arg(axes[i].column.title(), text);
    return rows[row].name + QLatin1Char('\n') + parts.join(QLatin1Char('\n'));
}

ResultData resultData(
    const RunsModel& model, const std::vector<const RunSummary*>& runs, const std::vector<RunColumn>& columns) {
    ResultData data;
    for (const RunColumn& column : columns)
        data.axes.push_back(axisOf(column, runs));
    for (const RunSummary* run : runs) {
        ResultRow row { run->path, QString::fromStdString(run->name), {} };
        for (const ResultAxis& axis : data.axes) {
            if (!axis.isWords()) {
                row.values.push_back(model.number(axis.column, *run));
                continue;
            }
            const qsizetype place = axis.words.indexOf(textOf(axis.column, *run));
            row.values.push_back(place < 0 ? none : static_cast<double>(place));
        }
        data.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < data.axes.size(); ++i)
        fitRange(data.axes[i], data.rows, i);
    return data;
}

std::vector<RunColumn> tellingColumns(const std::vector<const RunSummary*>& all, std::size_t most) {
    // What only runs without results have tells nothing of results.
    std::vector<const RunSummary*> runs = all;
    std::erase_if(runs, [](const RunSummary* run) { return run->last.empty() && run->best.empty(); });
    if (runs.size() < 2)
        runs = all;
    std::vector<RunColumn> columns;
    for (const Field& field : schema())
        if (columns.size() < most && !isIncidental(field) && differs(field, runs))
            columns.push_back({ Kind::setting, field.path });
    for (const Kind kind : { Kind::loss, Kind::knn, Kind::linear })
        if (std::any_of(runs.begin(), runs.end(),
                [kind](const RunSummary* run) { return !std::isnan(numberOf({ kind }, *run)); }))
            columns.push_back({ kind });
    return columns;
}

} // namespace byol::ui
