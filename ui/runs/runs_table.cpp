#include "ui/runs/runs_table.h"

#include "core/base/config/schema.h"
#include "ui/common/theme.h"
#include "ui/runs/curve_delegate.h"
#include "ui/runs/progress_delegate.h"
#include "ui/runs/runs_filter.h"
#include "ui/runs/runs_model.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <map>

namespace byol::ui {
namespace {

constexpr int sectionHeight = 34;
constexpr int leastName = 170;
const QString columnsKey = QStringLiteral("runs/columns");

// What leaves room for the names in a narrow window, what matters least first.
constexpr int expendable[] { RunsModel::Duration, RunsModel::ImagesPerSecond, RunsModel::Progress, RunsModel::Tags,
    RunsModel::Dataset, RunsModel::Started, RunsModel::LossCurve, RunsModel::Linear };

const std::map<int, int>& builtInWidths() {
    static const std::map<int, int> widths { { RunsModel::State, 112 }, { RunsModel::Star, 34 },
        { RunsModel::Name, 220 }, { RunsModel::Dataset, 116 }, { RunsModel::Progress, 128 }, { RunsModel::Epoch, 92 },
        { RunsModel::Loss, 62 }, { RunsModel::Knn, 68 }, { RunsModel::Linear, 68 }, { RunsModel::ImagesPerSecond, 88 },
        { RunsModel::Started, 112 }, { RunsModel::Duration, 92 }, { RunsModel::Tags, 120 },
        { RunsModel::LossCurve, 108 } };
    return widths;
}

} // namespace

RunsTable::RunsTable(RunsModel& model, RunsFilter& filter, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter) {
    setModel(&filter);
    setUpDelegates();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Runs"));
    setUpHeader();
    restoreColumns();
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() != RunsModel::Star)
            return;
        const bool starred = m_model.run(m_filter.mapToSource(cell).row()).about.starred;
        m_filter.setData(cell, starred ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

void RunsTable::setUpDelegates() {
    setItemDelegateForColumn(RunsModel::Progress, new ProgressDelegate(this));
    setItemDelegateForColumn(RunsModel::LossCurve, new CurveDelegate(this));
    setItemDelegateForColumn(RunsModel::Tags, new TagsDelegate(this));
}

void RunsTable::setUpHeader() {
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(sectionHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(34);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& place) {
        QMenu menu;
        fillColumnsMenu(&menu);
        menu.exec(header->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sectionMoved, this, &RunsTable::saveColumns);
}

int RunsTable::defaultWidth(int column) const {
    const auto found = builtInWidths().find(column);
    if (found != builtInWidths().end())
        return found->second;
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::clamp(fontMetrics().horizontalAdvance(title) + 34, 80, 200);
}

std::vector<std::filesystem::path> RunsTable::selectedRuns() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    std::vector<std::filesystem::path> runs;
    for (const QModelIndex& row : rows)
        runs.push_back(m_model.run(m_filter.mapToSource(row).row()).path);
    return runs;
}

void RunsTable::selectRuns(const std::vector<std::filesystem::path>& runs) {
    QItemSelection wanted;
    for (const auto& run : runs)
        if (const int source = m_model.rowOf(run); source >= 0)
            if (const QModelIndex row = m_filter.mapFromSource(m_model.index(source, 0)); row.isValid())
                wanted.select(row, row);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::filesystem::path RunsTable::currentRun() const {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->isRowSelected(current.row()))
        return {};
    return m_model.run(m_filter.mapToSource(current).row()).path;
}

void RunsTable::makeCurrent(const std::filesystem::path& run) {
    const int source = m_model.rowOf(run);
    const QModelIndex row = source < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(source, RunsModel::Name));
    if (!row.isValid())
        return clearSelection();
    if (row.row() == currentIndex().row() && selectionModel()->isRowSelected(row.row()))
        return;
    const bool chosen = selectionModel()->isRowSelected(row.row());
    selectionModel()->setCurrentIndex(
        row, chosen ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RunsTable::fillColumnsMenu(QMenu* menu) {
    menu->setToolTipsVisible(true);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action = menu->addAction(m_model.columns()[static_cast<std::size_t>(column)].title());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        action->setEnabled(column != RunsModel::Name); // a row without a name says nothing
        connect(action, &QAction::toggled, this, [this, column](bool wanted) { setColumnWanted(column, wanted); });
    }
    menu->addSeparator();
    addSettingsMenu(menu);
    addSeriesMenu(menu, tr("Add Last Value"), RunColumn::Kind::last);
    addSeriesMenu(menu, tr("Add Best Value"), RunColumn::Kind::best);
    connect(menu->addAction(tr("Add Value at Epoch...")), &QAction::triggered, this, &RunsTable::valueAtEpochRequested);
}

void RunsTable::addSettingsMenu(QMenu* menu) {
    QMenu* settings = menu->addMenu(tr("Add Setting"));
    for (const FieldGroup& group : schema_groups()) {
        QMenu* fields = settings->addMenu(QCoreApplication::translate("Schema", group.label.c_str()));
        fields->setToolTipsVisible(true);
        for (const Field& field : schema()) {
            if (field.group() != group.name)
                continue;
            QAction* action = fields->addAction(QCoreApplication::translate("Schema", field.label.c_str()));
            action->setToolTip(QString::fromStdString(field.path));
            connect(action, &QAction::triggered, this, [this, path = field.path] {
                addRunColumn({ RunColumn::Kind::setting, path });
            });
        }
        if (fields->isEmpty())
            fields->menuAction()->setVisible(false);
    }
}

void RunsTable::addSeriesMenu(QMenu* menu, const QString& title, RunColumn::Kind kind) {
    QMenu* list = menu->addMenu(title);
    for (const QString& name : knownSeries())
        connect(list->addAction(seriesTitle(name.toStdString())), &QAction::triggered, this,
            [this, kind, key = name.toStdString()] {
                addRunColumn({ kind, key });
            });
    list->setEnabled(!list->isEmpty());
}

QStringList RunsTable::knownSeries() const {
    QSet<QString> names;
    for (const RunSummary& run : m_model.runs())
        for (const auto& [name, value] : run.last)
            names.insert(QString::fromStdString(name));
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

void RunsTable::addRunColumn(const RunColumn& column) {
    const int number = m_model.addColumn(column);
    setColumnWidth(number, defaultWidth(number));
    setColumnWanted(number, true);
    scrollTo(m_filter.index(std::max(0, currentIndex().row()), number));
}

void RunsTable::setColumnWanted(int column, bool wanted) {
    if (wanted) {
        m_unwanted.remove(column);
        m_pinned.insert(column);
    } else {
        m_unwanted.insert(column);
        m_pinned.remove(column);
    }
    fitColumns();
    saveColumns();
}

// The names get what is left, and where that is little what matters least makes room.
void RunsTable::fitColumns() {
    int room = viewport()->width() - leastName;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool hidden = m_unwanted.contains(column);
        setColumnHidden(column, hidden);
        room -= hidden || column == RunsModel::Name ? 0 : columnWidth(column);
    }
    for (const int column : expendable) {
        if (room >= 0)
            break;
        if (isColumnHidden(column) || m_pinned.contains(column))
            continue;
        room += columnWidth(column);
        setColumnHidden(column, true);
    }
    setColumnWidth(RunsModel::Name, leastName + std::max(0, room));
}

void RunsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void RunsTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model.setTheme(Theme::from(palette()));
}

std::vector<int> RunsTable::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

TableSource RunsTable::shownTable() const {
    TableSource source;
    const std::vector<int> columns = shownColumns();
    for (const int column : columns)
        source.headers << m_model.columns()[static_cast<std::size_t>(column)].title();
    source.rows = m_filter.rowCount();
    source.cell = [this, columns](int row, int place) -> QVariant {
        const int number = columns[static_cast<std::size_t>(place)];
        const RunColumn& column = m_model.columns()[static_cast<std::size_t>(number)];
        const RunSummary& run = m_model.run(m_filter.mapToSource(m_filter.index(row, 0)).row());
        if (column.kind == RunColumn::Kind::star)
            return run.about.starred ? 1 : 0;
        if (column.kind == RunColumn::Kind::started)
            return run.status.started > 0
                ? QVariant(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(run.status.started * 1000)))
                : QVariant();
        if (!column.isNumber())
            return textOf(column, run);
        const double value = m_model.number(column, run);
        return std::isnan(value) ? QVariant() : QVariant(value);
    };
    return source;
}

void RunsTable::copySelection() const {
    TableModel model;
    model.setSource(shownTable());
    QModelIndexList cells;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row.row(), column);
    QGuiApplication::clipboard()->setText(asTsv(model, cells));
}

void RunsTable::saveColumns() const {
    QStringList lines;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const QString how = m_unwanted.contains(column) ? QStringLiteral("hidden")
            : m_pinned.contains(column)                 ? QStringLiteral("shown")
                                                        : QStringLiteral("auto");
        lines << QStringLiteral("%1 %2 %3")
                     .arg(how)
                     .arg(columnWidth(column))
                     .arg(m_model.columns()[static_cast<std::size_t>(column)].id());
    }
    QSettings().setValue(columnsKey, lines);
}

void RunsTable::restoreColumns() {
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, defaultWidth(column));
    m_unwanted = { RunsModel::ImagesPerSecond };
    int place = 0;
    for (const QString& line : QSettings().value(columnsKey).toStringList()) {
        const auto column = RunColumn::fromId(line.section(QLatin1Char(' '), 2));
        if (!column)
            continue;
        const int number = m_model.addColumn(*column);
        const QString how = line.section(QLatin1Char(' '), 0, 0);
        m_unwanted.remove(number);
        if (how == QLatin1String("hidden"))
            m_unwanted.insert(number);
        if (how == QLatin1String("shown"))
            m_pinned.insert(number);
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(number), place++);
        if (const int width = line.section(QLatin1Char(' '), 1, 1).toInt(); width > 0)
            setColumnWidth(number, width);
    }
    fitColumns();
}

} // namespace byol::ui
