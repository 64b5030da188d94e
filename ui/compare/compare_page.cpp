#include "ui/compare/compare_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/compare/curves_view.h"
#include "ui/compare/maps_view.h"
#include "ui/compare/representations_view.h"
#include "ui/compare/run_chips.h"
#include "ui/compare/table_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int refreshMs = 2'000;
constexpr int leftWidth = 190;

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

bool isGoingOn(const RunData& run) {
    return goesOn(run.status.state);
}

QString resultText(const ResultRow& row, double value) {
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return row.percent ? percentText(value) : QLocale().toString(value, 'g', 4);
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    m_empty->setContent(iconName(), tr("Choose two or more runs"),
        tr("Their curves, settings, results, maps and representations are set beside each other."), tr("Show Runs"));
    auto* all = new QWidget(this);
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(buildTabs(), 1);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(buildLeft());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(all);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_reading && std::any_of(m_runs.begin(), m_runs.end(), isGoingOn))
            read();
    });
    connect(m_empty, &EmptyState::triggered, this, [this] { this->workspace().showPage(QStringLiteral("runs")); });
    connect(&workspace, &Workspace::selectionChanged, this, &ComparePage::read);
    connect(&workspace, &Workspace::runsChanged, this, &ComparePage::fillPicker);
    fillPicker();
    offer();
}

QString ComparePage::title() const {
    return tr("Compare");
}

QWidget* ComparePage::buildLeft() {
    auto* left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Runs"), left);
    setRole(title, Role::section);
    m_chips = new RunChips(left);
    m_choose = new QPushButton(tr("Ch&oose Runs"), left);
    m_choose->setObjectName(QStringLiteral("chooseRuns"));
    m_choose->setToolTip(tr("Which runs are compared, eight at most"));
    m_export = new QPushButton(tr("&Export Report..."), left);
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_export->setToolTip(tr("Writes one HTML file with curves, settings and results of these runs."));
    setRole(m_export, Role::primary);
    auto* menu = new QMenu(m_choose);
    auto* pane = new QWidget(menu);
    auto* inMenu = new QVBoxLayout(pane);
    auto* filter = new QLineEdit(pane);
    filter->setPlaceholderText(tr("Filter by name"));
    filter->setAccessibleName(tr("Filter runs by name"));
    filter->setClearButtonEnabled(true);
    m_picker = new QListWidget(pane);
    m_picker->setAccessibleName(tr("Runs to compare"));
    m_picker->setMinimumSize(280, 260);
    inMenu->addWidget(filter);
    inMenu->addWidget(m_picker);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(pane);
    menu->addAction(action);
    m_choose->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, filter] {
        fillPicker();
        filter->setFocus();
    });
    connect(filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_picker->count(); ++i)
            m_picker->item(i)->setHidden(!m_picker->item(i)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(m_picker, &QListWidget::itemChanged, this, &ComparePage::pick);
    connect(m_chips, &RunChips::removeRequested, this, [this](int place) {
        auto selection = workspace().selection();
        if (place < static_cast<int>(selection.size()))
            selection.erase(selection.begin() + place);
        workspace().setSelection(selection);
    });
    connect(m_export, &QPushButton::clicked, this, &ComparePage::askForReport);
    column->addWidget(title);
    column->addWidget(m_chips);
    column->addWidget(m_choose);
    column->addWidget(m_export);
    column->addStretch(1);
    return left;
}

QWidget* ComparePage::buildTabs() {
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("What is compared"));
    m_curves = new CurvesView(m_tabs);
    m_settings = new RunTable(tr("Settings That Differ"), tr("These runs have the same settings."), m_tabs);
    m_results = new RunTable(tr("Results"), tr("These runs have no results yet."), m_tabs);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_results->setObjectName(QStringLiteral("results"));
    m_maps = new MapsView(m_tabs);
    m_representations = new RepresentationsView(m_tabs);
    m_tabs->addTab(m_curves, tr("Curves"));
    m_tabs->addTab(m_settings, tr("Settings"));
    m_tabs->addTab(m_results, tr("Results"));
    m_tabs->addTab(m_maps, tr("Maps"));
    m_tabs->addTab(m_representations, tr("Representations"));
    const auto tell = [this](const QString& sentence, const QString& details) {
        workspace().report(Workspace::Severity::error, sentence, details);
    };
    connect(m_curves, &CurvesView::problemOccurred, this, tell);
    connect(m_settings, &RunTable::problemOccurred, this, tell);
    connect(m_results, &RunTable::problemOccurred, this, tell);
    connect(m_maps, &MapsView::problemOccurred, this, tell);
    connect(m_representations, &RepresentationsView::problemOccurred, this, tell);
    return m_tabs;
}

void ComparePage::setActive(bool active) {
    Page::setActive(active);
    if (active) {
        m_timer.start();
        read();
    } else {
        m_timer.stop();
    }
}

void ComparePage::fillPicker() {
    const auto& selection = workspace().selection();
    QStringList wanted;
    for (const RunSummary& run : workspace().runs())
        wanted << pathText(run.path);
    QStringList listed;
    for (int i = 0; i < m_picker->count(); ++i)
        listed << m_picker->item(i)->data(Qt::UserRole).toString();
    const QSignalBlocker blocker(m_picker);
    if (wanted != listed) {
        m_picker->clear();
        for (const RunSummary& run : workspace().runs()) {
            auto* item = new QListWidgetItem(QString::fromStdString(run.name), m_picker);
            item->setData(Qt::UserRole, pathText(run.path));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        }
    }
    for (int i = 0; i < m_picker->count(); ++i) {
        QListWidgetItem* item = m_picker->item(i);
        const std::filesystem::path path = item->data(Qt::UserRole).toString().toStdString();
        const bool chosen = std::find(selection.begin(), selection.end(), path) != selection.end();
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        const bool full = !chosen && selection.size() >= Workspace::mostSelected;
        item->setFlags(full ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    }
}

void ComparePage::pick(QListWidgetItem* item) {
    auto selection = workspace().selection();
    const std::filesystem::path path = item->data(Qt::UserRole).toString().toStdString();
    std::erase(selection, path);
    if (item->checkState() == Qt::Checked)
        selection.push_back(path);
    workspace().setSelection(selection);
    fillPicker();
}

void ComparePage::read() {
    if (!isActive())
        return;
    const auto paths = workspace().selection();
    m_reading = true;
    m_reader.start(
        [paths](const LatestOnly::Stale& stale) {
            std::vector<RunData> runs;
            for (const auto& path : paths)
                if (!stale())
                    runs.push_back(readRun(path));
            return runs;
        },
        [this](std::vector<RunData> runs) {
            m_reading = false;
            takeRuns(std::move(runs));
        });
}

void ComparePage::takeRuns(std::vector<RunData> runs) {
    m_runs = std::move(runs);
    QStringList names, notes, paths;
    for (const RunData& run : m_runs) {
        names << run.name;
        notes << run.problem;
        paths << pathText(run.path);
    }
    const bool others = paths != m_shown;
    m_shown = paths;
    if (others)
        m_chips->setRuns(names, notes);
    offer();
    if (m_runs.size() < 2)
        return;
    m_curves->setRuns(m_runs);
    if (others)
        showSettings();
    showResults();
    m_maps->setRuns(m_runs);
    m_representations->setRuns(m_runs);
}

void ComparePage::offer() {
    const bool enough = m_runs.size() >= 2;
    m_stack->setCurrentIndex(enough ? 1 : 0);
    m_export->setEnabled(enough && !m_report.isRunning());
}

void ComparePage::showSettings() {
    auto rows = std::make_shared<std::vector<SettingRow>>(differingSettings(m_runs));
    QStringList headers { tr("Setting"), tr("Name in the File") };
    for (const RunData& run : m_runs)
        headers << run.name;
    const auto cell = [rows](int row, int column) {
        const SettingRow& setting = (*rows)[static_cast<std::size_t>(row)];
        if (column == 0)
            return tr("%1: %2", "group of a setting, its name").arg(setting.group, setting.label);
        return column == 1 ? setting.path : setting.values[static_cast<std::size_t>(column - 2)];
    };
    m_settings->setRows({ headers, static_cast<int>(rows->size()),
                            [cell](int row, int column) -> QVariant { return cell(row, column); } },
        cell, {});
    m_tabs->setTabText(m_tabs->indexOf(m_settings), tr("Settings (%L1)").arg(rows->size()));
}

void ComparePage::showResults() {
    auto rows = std::make_shared<std::vector<ResultRow>>(resultsOf(m_runs));
    QString shown = m_shown.join(QLatin1Char('\n'));
    for (const ResultRow& row : *rows)
        for (const double value : row.values)
            shown += QLatin1Char('\n') + row.label + resultText(row, value);
    if (shown == m_shownResults)
        return;
    m_shownResults = shown;
    QStringList headers { tr("Result") };
    for (const RunData& run : m_runs)
        headers << run.name;
    std::vector<int> best;
    for (const ResultRow& row : *rows)
        best.push_back(row.best() < 0 ? -1 : row.best() + 1);
    const auto value = [rows](int row, int column) {
        return (*rows)[static_cast<std::size_t>(row)].values[static_cast<std::size_t>(column - 1)];
    };
    m_results->setRows(
        { headers, static_cast<int>(rows->size()),
            [rows, value](int row, int column) -> QVariant {
                if (column == 0)
                    return (*rows)[static_cast<std::size_t>(row)].label;
                return std::isfinite(value(row, column)) ? QVariant(value(row, column)) : QVariant();
            } },
        [rows, value](int row, int column) {
            const ResultRow& result = (*rows)[static_cast<std::size_t>(row)];
            return column == 0 ? result.label : resultText(result, value(row, column));
        },
        best);
}

void ComparePage::askForReport() {
    auto* dialog = new QFileDialog(this, tr("Export Report"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("HTML page (*.html)"));
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(tr("comparison") + QStringLiteral(".html"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::exportReport);
    dialog->open();
}

void ComparePage::exportReport(const QString& file) {
    QStringList arguments { QStringLiteral("report") };
    for (const RunData& run : m_runs)
        arguments << QStringLiteral("--run") << pathText(run.path);
    arguments << QStringLiteral("--to") << file;
    m_report.start(arguments, [this, file](int exitCode, const QByteArray&, const QString& errorText) {
        if (exitCode == 0)
            workspace().report(Workspace::Severity::info, tr("The report was written to “%1”.").arg(file));
        else
            workspace().report(Workspace::Severity::error, tr("The report was not written."), errorText);
        offer();
    });
    offer();
}

} // namespace byol::ui
