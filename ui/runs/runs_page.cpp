#include "ui/runs/runs_page.h"

#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/runs/demo.h"
#include "ui/runs/filter_bar.h"
#include "ui/runs/interrupted_bar.h"
#include "ui/runs/queue_panel.h"
#include "ui/runs/results_view.h"
#include "ui/runs/run_actions.h"
#include "ui/runs/runs_dialogs.h"
#include "ui/runs/runs_filter.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_table.h"
#include "ui/runs/trash_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

enum Pane { emptyPane, tablePane, resultsPane };
constexpr QSize toolIcon(18, 18);
const QString viewKey = QStringLiteral("runs/view");

} // namespace

RunsPage::RunsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_starter(workspace)
    , m_messages(new MessageBar(this))
    , m_interrupted(new InterruptedBar(workspace, this))
    , m_actions(new RunActions(workspace, m_starter, *m_messages, this))
    , m_model(new RunsModel(this))
    , m_filter(new RunsFilter(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new RunsTable(*m_model, *m_filter, m_stack))
    , m_results(new ResultsView(*m_model, m_stack))
    , m_queue(new QueuePanel(workspace, m_starter, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addWidget(m_mistake);
    layout->addWidget(m_interrupted);
    layout->addWidget(m_messages);
    m_tools = buildTools();
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_queue);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_results);
    m_table->addActions(m_actions->all());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connectParts();
    setView(static_cast<View>(std::clamp(QSettings().value(viewKey, 0).toInt(), 0, 2)));
    setIcons();
    takeRuns();
}

RunsPage::~RunsPage() = default;

QString RunsPage::title() const {
    return tr("Runs");
}

const QList<QAction*>& RunsPage::runActions() const {
    return m_actions->all();
}

void RunsPage::focusFilter() {
    m_filterBar->focus();
}

QWidget* RunsPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* heading = new QLabel(tr("Runs"), header);
    setRole(heading, Role::heading);
    m_count = new QLabel(header);
    setRole(m_count, Role::muted);
    m_filterBar = new FilterBar(header);
    m_filterBar->setMinimumWidth(300);
    m_filterBar->setMaximumWidth(560);
    m_mistake = new QLabel(this);
    setRole(m_mistake, Role::problem);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setAlignment(Qt::AlignRight);
    m_mistake->hide();
    auto* create = new QPushButton(tr("New Run"), header);
    setRole(create, Role::primary);
    create->setToolTip(tr("Choose data and settings for a new run (Ctrl+N)"));
    connect(create, &QPushButton::clicked, this, &RunsPage::newRun);
    row->addWidget(heading);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_filterBar, 3);
    row->addWidget(create);
    return header;
}

QWidget* RunsPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    addViewButtons(tools);
    row->addStretch(1);
    for (QAction* action : { m_actions->resume(), m_actions->enqueue(), m_actions->compare(), m_actions->star(),
             m_actions->tags(), m_actions->trash() }) {
        auto* button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setIconSize(toolIcon);
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    row->addSpacing(8);
    QToolButton* columns = addMenuButton(tools, QStringLiteral("columns"), tr("Columns"));
    connect(columns->menu(), &QMenu::aboutToShow, this, [this, columns] {
        columns->menu()->clear();
        m_table->fillColumnsMenu(columns->menu());
    });
    QMenu* more = addMenuButton(tools, QStringLiteral("export"), tr("Table"))->menu();
    connect(more->addAction(tr("Export Table...")), &QAction::triggered, this, &RunsPage::exportTable);
    auto* copy = more->addAction(tr("Copy Rows"), m_table, &RunsTable::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    more->addSeparator();
    connect(more->addAction(tr("Show Trash...")), &QAction::triggered, this, &RunsPage::showTrash);
    return tools;
}

void RunsPage::addViewButtons(QWidget* tools) {
    m_views = new QActionGroup(this);
    const std::tuple<View, QString, QString, QString> views[] {
        { View::table, QStringLiteral("table"), tr("Table"), tr("One row a run") },
        { View::parallel, QStringLiteral("parallel"), tr("Parallel"),
            tr("One line a run across settings and results; drag along an axis to choose") },
        { View::scatter, QStringLiteral("scatter"), tr("Scatter"), tr("One point a run, any two settings or results") }
    };
    for (const auto& [view, icon, name, tip] : views) {
        QAction* action = m_views->addAction(name);
        action->setCheckable(true);
        action->setData(icon);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, view = view] {
            setView(view);
            QSettings().setValue(viewKey, static_cast<int>(view));
        });
        auto* button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setIconSize(toolIcon);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tools->layout()->addWidget(button);
    }
}

QToolButton* RunsPage::addMenuButton(QWidget* tools, const QString& icon, const QString& name) {
    auto* button = new QToolButton(tools);
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setProperty("iconName", icon);
    button->setIconSize(toolIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_menuButtons << button;
    tools->layout()->addWidget(button);
    return button;
}

void RunsPage::connectParts() {
    connect(m_interrupted, &InterruptedBar::resumeRequested, this, &RunsPage::resumeInterrupted);
    connect(m_empty, &EmptyState::triggered, this, &RunsPage::emptyTriggered);
    connect(m_empty, &EmptyState::alternativeTriggered, this, &RunsPage::alternativeTriggered);
    connect(m_filterBar, &FilterBar::queryChanged, this, &RunsPage::queryChanged);
    connect(m_table, &RunsTable::valueAtEpochRequested, this, &RunsPage::askValueAtEpoch);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& cell) {
        if (cell.column() != RunsModel::Star)
            workspace().showPage(QStringLiteral("monitor"));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::tableSelectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::tableSelectionChanged);
    connect(m_model, &RunsModel::renameRequested, m_actions, &RunActions::renameTo);
    connect(m_model, &RunsModel::starRequested, this, [this](const std::filesystem::path& run, bool starred) {
        workspace().changeAbout({ run }, [starred](RunAbout& about) { about.starred = starred; });
    });
    connect(m_actions, &RunActions::renameRequested, this, &RunsPage::rename);
    connect(m_actions, &RunActions::tagsRequested, this, &RunsPage::askTags);
    connect(m_results, &ResultsView::runChosen, this,
        [this](const std::filesystem::path& run) { workspace().setCurrentRun(run); });
    connect(m_results, &ResultsView::runsChosen, this,
        [this](const std::vector<std::filesystem::path>& runs) { m_table->selectRuns(runs); });
    connect(&m_starter, &RunStarter::queued, this, [this](int count) {
        m_messages->showMessage(MessageBar::Kind::good, tr("%n runs were added to the queue.", nullptr, count));
    });
    connect(&workspace(), &Workspace::runsChanged, this, &RunsPage::takeRuns);
    connect(&workspace(), &Workspace::folderChanged, m_messages, &MessageBar::clear);
    connect(&workspace(), &Workspace::currentRunChanged, this, &RunsPage::showCurrent);
    connect(&workspace(), &Workspace::selectionChanged, this, &RunsPage::showSelection);
}

void RunsPage::setIcons() {
    m_actions->setIcons(palette());
    for (QAction* action : m_views->actions())
        action->setIcon(themedIcon(action->data().toString(), palette()));
    for (QToolButton* button : m_menuButtons)
        button->setIcon(themedIcon(button->property("iconName").toString(), palette()));
    m_model->setTheme(Theme::from(palette()));
}

void RunsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_views)
        setIcons();
}

void RunsPage::setView(View view) {
    m_view = view;
    m_views->actions().at(static_cast<int>(view))->setChecked(true);
    if (view != View::table)
        m_results->setKind(view == View::parallel ? ResultsView::Kind::parallel : ResultsView::Kind::scatter);
    showRuns();
}

void RunsPage::takeRuns() {
    m_selecting = true; // what went is not what the user let go of
    m_model->update(workspace().runs());
    m_selecting = false;
    QSet<QString> series;
    for (const RunSummary& run : workspace().runs())
        for (const auto& [name, value] : run.last)
            series.insert(QString::fromStdString(name));
    QStringList sorted = series.values();
    sorted.sort();
    m_filterBar->setSeries(sorted);
    m_filter->setQuery(m_filterBar->query());
    showCurrent();
    m_actions->setRuns(m_table->selectedRuns());
    showRuns();
}

void RunsPage::queryChanged() {
    m_filter->setQuery(m_filterBar->query());
    m_mistake->setText(m_filterBar->query().problem());
    m_mistake->setVisible(!m_mistake->text().isEmpty());
    showRuns();
    showCurrent();
}

void RunsPage::showRuns() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? QLocale().toString(all) : tr("%1 of %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_tools->setVisible(all > 0);
    const Pane pane = shown == 0 ? emptyPane : m_view == View::table ? tablePane : resultsPane;
    m_stack->setCurrentIndex(pane);
    if (pane == emptyPane)
        showEmpty(all);
    if (pane == resultsPane)
        m_results->setRuns(m_filter->shown());
}

void RunsPage::showEmpty(int all) {
    if (all > 0) {
        m_empty->setContent(QStringLiteral("search"), tr("No run matches “%1”").arg(m_filterBar->text()),
            tr("Every word of the filter must match."), tr("Clear Filter"));
        m_empty->setAlternative({});
    } else if (workspace().isListed()) {
        m_empty->setContent(QStringLiteral("runs"), tr("No runs yet"),
            tr("A run is one pretraining with its settings and results.\nThe demo trains a small network on "
               "Fashion-MNIST, which takes a few minutes."),
            tr("Try the Demo"));
        m_empty->setAlternative(tr("New Run"));
    } else {
        m_empty->setContent(QStringLiteral("runs"), tr("Reading the runs..."), {});
        m_empty->setAlternative({});
    }
}

void RunsPage::emptyTriggered() {
    if (m_model->rowCount() > 0)
        m_filterBar->clear();
    else
        tryDemo();
}

void RunsPage::alternativeTriggered() {
    newRun();
}

void RunsPage::newRun() {
    workspace().showPage(QStringLiteral("configure"));
}

void RunsPage::tryDemo() {
    try {
        const Demo found = demo();
        if (found.hasImages)
            return m_starter.start({}, found.toml);
        m_messages->showMessage(
            MessageBar::Kind::warning, tr("The images of the demo, Fashion-MNIST, are not on this computer yet."));
        m_messages->addVerb(tr("Get Datasets"), [this] { workspace().showPage(QStringLiteral("datasets")); });
    } catch (const std::exception& error) {
        workspace().report(
            Workspace::Severity::error, tr("The demo could not be started."), QString::fromUtf8(error.what()));
    }
}

// One goes on at once, several one after the other.
void RunsPage::resumeInterrupted(const std::set<std::filesystem::path>& runs) {
    if (runs.size() == 1)
        m_actions->resumeRun(*runs.begin());
    else
        m_starter.addToQueue(std::vector<std::filesystem::path>(runs.begin(), runs.end()));
}

void RunsPage::showCurrent() {
    m_selecting = true;
    m_table->makeCurrent(workspace().currentRun());
    m_selecting = false;
    m_results->setCurrent(workspace().currentRun());
    m_actions->setRuns(m_table->selectedRuns());
}

// The table may hold more chosen runs than the workspace takes.
void RunsPage::showSelection() {
    const auto& wanted = workspace().selection();
    std::vector<std::filesystem::path> shown = m_table->selectedRuns();
    shown.resize(std::min(shown.size(), Workspace::mostSelected));
    m_results->setSelection(wanted);
    if (shown == wanted || wanted.empty())
        return;
    m_selecting = true;
    m_table->selectRuns(wanted);
    m_selecting = false;
    m_actions->setRuns(m_table->selectedRuns());
}

void RunsPage::tableSelectionChanged() {
    const auto runs = m_table->selectedRuns();
    m_actions->setRuns(runs);
    if (m_selecting)
        return;
    workspace().setSelection(runs);
    if (const auto current = m_table->currentRun(); !current.empty())
        workspace().setCurrentRun(current);
}

void RunsPage::rename() {
    setView(View::table);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(RunsModel::Name);
    if (!rows.isEmpty())
        m_table->edit(rows.first());
}

void RunsPage::askTags(const std::vector<std::filesystem::path>& runs) {
    auto* dialog = new TagsDialog(workspace().runs(), runs, this);
    connect(dialog, &TagsDialog::tagsChosen, this,
        [this, runs](const std::vector<std::string>& added, const std::vector<std::string>& removed) {
            workspace().changeAbout(runs, [added, removed](RunAbout& about) { changeTags(about, added, removed); });
        });
    dialog->open();
}

void RunsPage::askValueAtEpoch() {
    QStringList series;
    for (const RunSummary& run : workspace().runs())
        for (const auto& [name, value] : run.last)
            if (!series.contains(QString::fromStdString(name)))
                series << QString::fromStdString(name);
    auto* dialog = new EpochDialog(series, this);
    connect(dialog, &EpochDialog::columnChosen, m_table, &RunsTable::addRunColumn);
    dialog->open();
}

void RunsPage::exportTable() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export Table"), QStringLiteral("runs.csv"), tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    TableModel model;
    model.setSource(m_table->shownTable());
    QString problem;
    if (writeCsv(path, model, &problem))
        m_messages->showMessage(MessageBar::Kind::good, tr("The table was written to %1.").arg(path));
    else
        m_messages->showMessage(MessageBar::Kind::error, tr("The table could not be written."), problem);
}

void RunsPage::showTrash() {
    auto* dialog = new TrashDialog(workspace().folder(), this);
    connect(dialog, &TrashDialog::restoreRequested, m_actions, &RunActions::restore);
    dialog->show();
}

} // namespace byol::ui
