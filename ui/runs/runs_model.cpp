#include "ui/runs/runs_model.h"

#include "ui/common/run_control.h"
#include "ui/common/run_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double figure(const std::map<std::string, double>& figures, const char* name) {
    const auto found = figures.find(name);
    return found == figures.end() ? none : found->second;
}

double rawValue(const RunSummary& run, int column) {
    switch (column) {
    case RunsModel::Progress:
        return progressOf(run.status);
    case RunsModel::Epoch:
        return run.status.epoch;
    case RunsModel::Loss:
        return figure(run.last, series::loss);
    case RunsModel::Knn:
        return figure(run.best, series::knn_top1);
    case RunsModel::Linear:
        return figure(run.best, "linear_top1");
    case RunsModel::ImagesPerSecond:
        return run.status.state == RunState::running ? run.status.images_per_second : none;
    case RunsModel::Started:
        return run.status.started;
    case RunsModel::Duration:
        return durationOf(run.status);
    default:
        return none;
    }
}

QString epochText(const RunStatus& status) {
    if (status.epochs <= 0)
        return {};
    const QLocale locale;
    const auto tenths = [&locale](
                            double value) { return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1); };
    //: Epochs done of all, "3.5 / 20"
    return RunsModel::tr("%1 / %2").arg(
        tenths(std::floor(status.epoch * 10) / 10), tenths(std::round(status.epochs * 10) / 10));
}

bool isNumber(int column) {
    return column == RunsModel::Epoch || column == RunsModel::Loss || column == RunsModel::Knn
        || column == RunsModel::Linear || column == RunsModel::ImagesPerSecond || column == RunsModel::Duration;
}

} // namespace

RunsModel::RunsModel(QObject* parent)
    : QAbstractTableModel(parent) { }

int RunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int RunsModel::rowOf(const std::filesystem::path& path) const {
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&path](const RunSummary& run) { return run.path == path; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

void RunsModel::update(const std::vector<RunSummary>& runs) {
    removeGone(runs);
    for (const RunSummary& run : runs) {
        const int row = rowOf(run.path);
        if (row >= 0) {
            take(row, run);
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_runs.push_back(run);
        endInsertRows();
    }
}

void RunsModel::removeGone(const std::vector<RunSummary>& runs) {
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool kept = std::any_of(
            runs.begin(), runs.end(), [this, row](const RunSummary& run) { return run.path == this->run(row).path; });
        if (kept)
            continue;
        beginRemoveRows({}, row, row);
        m_runs.erase(m_runs.begin() + row);
        endRemoveRows();
    }
}

void RunsModel::take(int row, const RunSummary& run) {
    const RunSummary before = std::exchange(m_runs[static_cast<std::size_t>(row)], run);
    for (int column = 0; column < ColumnCount; ++column) {
        if (text(before, column) == text(run, column) && sortValue(before, column) == sortValue(run, column)
            && (column != State || before.status.state == run.status.state))
            continue;
        const QModelIndex cell = index(row, column);
        Q_EMIT dataChanged(cell, cell);
    }
}

void RunsModel::setTheme(const Theme& theme) {
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, State), index(rowCount() - 1, ColumnCount - 1), { Qt::DecorationRole, Qt::ForegroundRole });
}

QString RunsModel::text(const RunSummary& run, int column) const {
    const double value = rawValue(run, column);
    switch (column) {
    case State:
        return run.problem.empty() ? stateName(run.status.state) : tr("Unreadable");
    case Name:
        return QString::fromStdString(run.name);
    case Dataset:
        return QString::fromStdString(run.dataset);
    case Progress:
        return tr("%1 %").arg(static_cast<int>(value * 100));
    case Epoch:
        return epochText(run.status);
    case Loss:
        return std::isnan(value) ? QString() : QLocale().toString(value, 'f', 3);
    case Knn:
    case Linear:
        return percentText(value);
    case ImagesPerSecond:
        return value > 0 ? QLocale().toString(value, 'f', 0) : QString();
    case Started:
        return timeText(value);
    case Duration:
        return durationText(value);
    default:
        return {};
    }
}

QVariant RunsModel::sortValue(const RunSummary& run, int column) const {
    switch (column) {
    case State:
    case Name:
    case Dataset:
        return text(run, column);
    default: {
        const double value = rawValue(run, column);
        return std::isnan(value) ? -1.0 : value;
    }
    }
}

QString RunsModel::toolTip(const RunSummary& run) const {
    if (!run.problem.empty())
        return QString::fromStdString(run.problem);
    if (!run.status.error.empty())
        return QString::fromStdString(run.status.error);
    return QString::fromStdString(run.path.string());
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunSummary& run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::EditRole:
        return index.column() == Name ? QVariant(text(run, Name)) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != State)
            return {};
        return run.problem.empty() ? themedIcon(stateIconName(run.status.state), stateColor(run.status.state, m_theme))
                                   : themedIcon(QStringLiteral("error"), m_theme.bad);
    case Qt::TextAlignmentRole:
        return QVariant(
            isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(run).toHtmlEscaped();
    case SortRole:
        return sortValue(run, index.column());
    case ProgressRole:
        return progressOf(run.status);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names { tr("State"), tr("Name"), tr("Dataset"), tr("Progress"), tr("Epoch"),
        tr("Loss"), tr("kNN"), tr("Linear"), tr("Images/s"), tr("Started"), tr("Duration") };
    return names[static_cast<std::size_t>(section)];
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && run(index.row()).problem.empty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name)
        return false;
    const QString name = value.toString().trimmed();
    const RunSummary& edited = run(index.row());
    if (!name.isEmpty() && name != QString::fromStdString(edited.name))
        Q_EMIT renameRequested(edited.path, name);
    return false;
}

} // namespace byol::ui
