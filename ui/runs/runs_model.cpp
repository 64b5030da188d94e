#include "ui/runs/runs_model.h"

#include "ui/common/run_text.h"
#include "ui/runs/epoch_values.h"

#include <QVector>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace byol::ui {
namespace {

using Kind = RunColumn::Kind;

bool sameNumber(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

QStringList tagsOf(const RunSummary& run) {
    QStringList tags;
    for (const std::string& tag : run.about.tags)
        tags << QString::fromStdString(tag);
    return tags;
}

Qt::Alignment alignmentOf(const RunColumn& column) {
    if (column.kind == Kind::star)
        return Qt::AlignCenter;
    const bool right = column.isNumber() && column.kind != Kind::progress && column.kind != Kind::started;
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

RunsModel::RunsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(builtInColumns())
    , m_epochValues(new EpochValues(this)) {
    connect(m_epochValues, &EpochValues::arrived, this, &RunsModel::epochValuesArrived);
}

int RunsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int RunsModel::rowOf(const std::filesystem::path& path) const {
    const auto found = m_rows.find(path.native());
    return found == m_rows.end() ? -1 : found->second;
}

void RunsModel::update(const std::vector<RunSummary>& runs) {
    removeGone(runs);
    std::vector<const RunSummary*> fresh;
    for (const RunSummary& run : runs) {
        if (const int row = rowOf(run.path); row >= 0)
            take(row, run);
        else
            fresh.push_back(&run);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const RunSummary* run : fresh)
        m_runs.push_back(*run);
    number();
    endInsertRows();
}

void RunsModel::number() {
    m_rows.clear();
    for (std::size_t row = 0; row < m_runs.size(); ++row)
        m_rows.emplace(m_runs[row].path.native(), static_cast<int>(row));
}

// Rows that lie side by side go together: clearing a full table is one step.
void RunsModel::removeGone(const std::vector<RunSummary>& runs) {
    std::unordered_set<std::string> there;
    for (const RunSummary& run : runs)
        there.insert(run.path.native());
    const auto gone = [&](int row) { return there.count(run(row).path.native()) == 0; };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!gone(last))
            continue;
        int first = last;
        while (first > 0 && gone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_runs.erase(m_runs.begin() + first, m_runs.begin() + last + 1);
        number();
        endRemoveRows();
        last = first;
    }
}

bool RunsModel::looksTheSame(const RunColumn& column, const RunSummary& before, const RunSummary& run) const {
    switch (column.kind) {
    case Kind::state:
        return before.status.state == run.status.state && before.problem == run.problem
            && before.status.error == run.status.error;
    case Kind::curve:
        return before.sparkline == run.sparkline; // unequal while it has gaps, which costs one repaint
    case Kind::star:
        return before.about.starred == run.about.starred;
    default:
        return sameNumber(numberOf(column, before), numberOf(column, run))
            && textOf(column, before) == textOf(column, run);
    }
}

void RunsModel::take(int row, const RunSummary& run) {
    if (run.revision != 0 && run.revision == this->run(row).revision)
        return;
    const RunSummary before = std::exchange(m_runs[static_cast<std::size_t>(row)], run);
    for (int column = 0; column < columnCount(); ++column) {
        if (looksTheSame(columnAt(column), before, run))
            continue;
        const QModelIndex cell = index(row, column);
        Q_EMIT dataChanged(cell, cell);
    }
}

void RunsModel::epochValuesArrived() {
    for (int column = ColumnCount; column < columnCount(); ++column)
        if (columnAt(column).kind == Kind::atEpoch && rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

int RunsModel::addColumn(const RunColumn& column) {
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found != m_columns.end())
        return static_cast<int>(found - m_columns.begin());
    beginInsertColumns({}, columnCount(), columnCount());
    m_columns.push_back(column);
    endInsertColumns();
    return columnCount() - 1;
}

void RunsModel::removeColumn(int column) {
    if (column < ColumnCount || column >= columnCount())
        return;
    beginRemoveColumns({}, column, column);
    m_columns.erase(m_columns.begin() + column);
    endRemoveColumns();
}

double RunsModel::number(const RunColumn& column, const RunSummary& run) const {
    return column.kind == Kind::atEpoch ? m_epochValues->value(run, column.key, column.atEpoch) : numberOf(column, run);
}

void RunsModel::setTheme(const Theme& theme) {
    m_theme = theme;
    m_icons.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DecorationRole, Qt::ForegroundRole });
}

QString RunsModel::text(const RunSummary& run, const RunColumn& column) const {
    return column.kind == Kind::atEpoch ? numberText(column, number(column, run)) : textOf(column, run);
}

QVariant RunsModel::sortValue(const RunSummary& run, const RunColumn& column) const {
    if (column.kind == Kind::curve)
        return numberOf({ Kind::loss }, run);
    if (!column.isNumber() && column.kind != Kind::star)
        return text(run, column);
    const double value = number(column, run);
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

QVariant RunsModel::decoration(const RunSummary& run, const RunColumn& column) const {
    const auto icon = [this](const QString& name, const QColor& color) {
        const QString key = name + color.name();
        if (!m_icons.contains(key))
            m_icons.insert(key, themedIcon(name, color));
        return m_icons.value(key);
    };
    if (column.kind == Kind::star)
        return run.about.starred ? QVariant(icon(QStringLiteral("star-filled"), m_theme.warn))
                                 : QVariant(icon(QStringLiteral("star"), m_theme.mutedText));
    if (column.kind != Kind::state)
        return {};
    return run.problem.empty() ? icon(stateIconName(run.status.state), stateColor(run.status.state, m_theme))
                               : icon(QStringLiteral("error"), m_theme.bad);
}

QString RunsModel::toolTip(const RunSummary& run, const RunColumn& column) const {
    if (column.kind == Kind::star)
        return run.about.starred ? tr("Starred") : tr("Not starred");
    if (!run.problem.empty())
        return QString::fromStdString(run.problem);
    if (!run.status.error.empty())
        return QString::fromStdString(run.status.error);
    return QString::fromStdString(run.path.string());
}

QString RunsModel::accessibleText(const RunSummary& run, const RunColumn& column) const {
    if (column.kind == Kind::star)
        return toolTip(run, column);
    if (column.kind != Kind::curve || run.sparkline.empty())
        return text(run, column);
    return tr("Loss from %1 to %2")
        .arg(numberText({ Kind::loss }, run.sparkline.front()), numberText({ Kind::loss }, run.sparkline.back()));
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunSummary& run = this->run(index.row());
    const RunColumn& column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::EditRole:
        return column.kind == Kind::name ? QVariant(text(run, column)) : QVariant();
    case Qt::DecorationRole:
        return decoration(run, column);
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(column));
    case Qt::ToolTipRole:
        return toolTip(run, column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return accessibleText(run, column);
    case SortRole:
        return sortValue(run, column);
    case ProgressRole:
        return progressOf(run.status);
    case CurveRole:
        return QVariant::fromValue(QVector<float>(run.sparkline.begin(), run.sparkline.end()));
    case TagsRole:
        return tagsOf(run);
    case ProblemRole:
        return run.status.state == RunState::failed;
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RunColumn& column = columnAt(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(column));
    case Qt::DisplayRole:
        return column.kind == Kind::star ? QString() : column.title();
    case Qt::DecorationRole:
        return column.kind == Kind::star ? QVariant(themedIcon(QStringLiteral("star"), m_theme.mutedText)) : QVariant();
    case Qt::AccessibleTextRole:
        return column.title();
    case Qt::ToolTipRole:
        return column.kind == Kind::setting ? QString::fromStdString(column.key) : column.title();
    default:
        return {};
    }
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && run(index.row()).problem.empty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid())
        return false;
    const RunSummary& edited = run(index.row());
    if (role == Qt::CheckStateRole && index.column() == Star) {
        Q_EMIT starRequested(edited.path, value.toInt() == Qt::Checked);
        return false;
    }
    if (role != Qt::EditRole || index.column() != Name)
        return false;
    const QString name = value.toString().trimmed();
    if (!name.isEmpty() && name != QString::fromStdString(edited.name))
        Q_EMIT renameRequested(edited.path, name);
    return false;
}

} // namespace byol::ui
