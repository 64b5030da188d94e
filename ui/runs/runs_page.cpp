#include "ui/runs/runs_page.h"

#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "ui/common/background.h"
#include "ui/common/empty_state.h"
#include "ui/common/engine_process.h"
#include "ui/common/message_bar.h"
#include "ui/common/run_control.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/runs/progress_delegate.h"
#include "ui/runs/runs_filter.h"
#include "ui/runs/runs_model.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int tablePane = 1;
constexpr int rowHeight = 34;
const char* const demoPreset = "fashion-mnist-quick";

bool isHeld(RunState state) {
    return state == RunState::running || state == RunState::paused;
}

// The demo needs its preset and the preset's images.
bool demoIsPossible() {
    try {
        return std::filesystem::exists(preset_config(demoPreset).data.path);
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace

RunsPage::RunsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_starter(workspace)
    , m_messages(new MessageBar(this))
    , m_interrupted(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_model(new RunsModel(this))
    , m_filter(new RunsFilter(this)) {
    buildTable();
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHeader());
    layout->addWidget(m_interrupted);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    connect(m_empty, &EmptyState::triggered, this, &RunsPage::emptyTriggered);
    connect(m_empty, &EmptyState::alternativeTriggered, this, &RunsPage::tryDemo);
    connect(m_model, &RunsModel::renameRequested, this, &RunsPage::renameTo);
    connect(&workspace, &Workspace::runsChanged, this, &RunsPage::takeRuns);
    connect(&workspace, &Workspace::folderChanged, m_messages, &MessageBar::clear);
    connect(&workspace, &Workspace::currentRunChanged, this, &RunsPage::selectCurrent);
    setIcons();
    takeRuns();
}

QString RunsPage::title() const {
    return tr("Runs");
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
    m_filterEdit = new QLineEdit(header);
    m_filterEdit->setPlaceholderText(tr("Filter, for example: state:running knn>60"));
    m_filterEdit->setAccessibleName(tr("Filter runs"));
    m_filterEdit->setToolTip(
        tr("Words in name, dataset or state; state:finished; loss<0.5, knn>60, epoch>10 (Ctrl+F)"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setMinimumWidth(270);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &RunsPage::filterChanged);
    auto* create = new QPushButton(tr("New Run"), header);
    setRole(create, Role::primary);
    create->setToolTip(tr("Choose data and settings for a new run (Ctrl+N)"));
    connect(create, &QPushButton::clicked, this, [this] { workspace().showPage(QStringLiteral("configure")); });

    row->addWidget(heading);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QAction* action : m_actions) {
        auto* button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setIconSize(QSize(18, 18));
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    row->addSpacing(6);
    row->addWidget(m_filterEdit);
    row->addWidget(create);
    return header;
}

void RunsPage::buildTable() {
    m_filter->setSourceModel(m_model);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(RunsModel::Progress, new ProgressDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(50);
    const std::pair<int, int> widths[] { { RunsModel::State, 112 }, { RunsModel::Dataset, 116 },
        { RunsModel::Progress, 128 }, { RunsModel::Epoch, 92 }, { RunsModel::Loss, 62 }, { RunsModel::Knn, 66 },
        { RunsModel::Linear, 66 }, { RunsModel::ImagesPerSecond, 88 }, { RunsModel::Started, 108 },
        { RunsModel::Duration, 88 } };
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this] { workspace().showPage(QStringLiteral("monitor")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::selectionChanged);
}

// Where the table is narrow, what matters least leaves room for the names.
void RunsPage::fitColumns() {
    constexpr int leastName = 180;
    int room = m_stack->width() - leastName;
    for (int column = 0; column < RunsModel::ColumnCount; ++column) {
        m_table->setColumnHidden(column, false);
        room -= column == RunsModel::Name ? 0 : m_table->columnWidth(column);
    }
    for (const int column :
        { RunsModel::Duration, RunsModel::ImagesPerSecond, RunsModel::Dataset, RunsModel::Started }) {
        if (room >= 0)
            return;
        room += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
}

void RunsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

QAction* RunsPage::addRunAction(
    const QString& icon, const QString& text, const QKeySequence& key, void (RunsPage::*act)()) {
    auto* action = new QAction(text, this);
    action->setData(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setIconText(plain);
    action->setToolTip(key.isEmpty() ? plain : tr("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_table->addAction(action);
    m_actions << action;
    return action;
}

void RunsPage::buildActions() {
    m_resume = addRunAction(QStringLiteral("play"), tr("Resume &Training"), {}, &RunsPage::resume);
    addRunAction(QStringLiteral("copy"), tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), &RunsPage::duplicate);
    m_rename = addRunAction(QStringLiteral("rename"), tr("Re&name"), QKeySequence(Qt::Key_F2), &RunsPage::rename);
    addRunAction(QStringLiteral("folder"), tr("Open &Folder"), {}, &RunsPage::openFolder);
    m_trash = addRunAction(
        QStringLiteral("trash"), tr("&Move to Trash"), QKeySequence(QKeySequence::Delete), &RunsPage::trash);
}

void RunsPage::setIcons() {
    for (QAction* action : m_actions)
        action->setIcon(themedIcon(action->data().toString(), palette()));
    m_model->setTheme(Theme::from(palette()));
}

void RunsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table)
        setIcons();
}

void RunsPage::focusFilter() {
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void RunsPage::takeRuns() {
    m_model->update(workspace().runs());
    showInterrupted();
    selectCurrent();
    selectionChanged();
    showStack();
}

void RunsPage::filterChanged(const QString& text) {
    m_filter->setFilterText(text);
    showStack();
    selectCurrent();
}

void RunsPage::showStack() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? QLocale().toString(all) : tr("%1 of %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_stack->setCurrentIndex(shown > 0 ? tablePane : 0);
    if (shown > 0)
        return;
    if (all > 0) {
        m_empty->setContent(QStringLiteral("search"), tr("No run matches “%1”").arg(m_filterEdit->text()),
            tr("Every word of the filter must match."), tr("Clear Filter"));
        m_empty->setAlternative({});
    } else if (workspace().isListed()) {
        m_empty->setContent(QStringLiteral("runs"), tr("No runs yet"),
            tr("A run is one pretraining with its settings and results."), tr("New Run"));
        m_empty->setAlternative(demoIsPossible() ? tr("Try the demo on Fashion-MNIST") : QString());
    } else {
        m_empty->setContent(QStringLiteral("runs"), tr("Reading the runs..."), {});
        m_empty->setAlternative({});
    }
}

void RunsPage::emptyTriggered() {
    if (m_model->rowCount() > 0)
        m_filterEdit->clear();
    else
        workspace().showPage(QStringLiteral("configure"));
}

void RunsPage::tryDemo() {
    try {
        m_starter.start({}, to_toml(preset_config(demoPreset)));
    } catch (const std::exception& error) {
        workspace().report(
            Workspace::Severity::error, tr("The demo could not be started."), QString::fromUtf8(error.what()));
    }
}

void RunsPage::showInterrupted() {
    const auto& runs = workspace().runs();
    const auto waits = [this](const RunSummary& run) {
        return run.status.state == RunState::interrupted && m_left.count(run.path.string()) == 0;
    };
    const auto first = std::find_if(runs.begin(), runs.end(), waits);
    const std::string shown = first == runs.end() ? std::string() : first->path.string();
    if (shown == m_shownInterrupted)
        return;
    m_shownInterrupted = shown;
    if (first == runs.end())
        return m_interrupted->clear();
    m_interrupted->showMessage(MessageBar::Kind::warning,
        tr("The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.")
            .arg(QString::fromStdString(first->name)));
    m_interrupted->addVerb(tr("Resume"), [this, path = first->path] { resumeRun(path); });
    m_interrupted->addVerb(tr("Leave"), [this, path = first->path] {
        m_left.insert(path.string());
        showInterrupted();
    });
}

const RunSummary* RunsPage::selected() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->run(m_filter->mapToSource(rows.first()).row());
}

void RunsPage::selectCurrent() {
    const int source = m_model->rowOf(workspace().currentRun());
    const QModelIndex row =
        source < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(source, RunsModel::Name));
    m_selecting = true;
    if (!row.isValid())
        m_table->clearSelection();
    else if (!m_table->selectionModel()->isRowSelected(row.row()))
        m_table->selectRow(row.row());
    m_selecting = false;
    selectionChanged();
}

void RunsPage::selectionChanged() {
    const RunSummary* run = selected();
    for (QAction* action : m_actions)
        action->setEnabled(run != nullptr);
    m_resume->setEnabled(run && run->problem.empty() && RunControl::canResume(run->status.state));
    m_trash->setEnabled(run && !isHeld(run->status.state));
    m_rename->setEnabled(run && run->problem.empty() && !isHeld(run->status.state));
    if (run && !m_selecting)
        workspace().setCurrentRun(run->path);
}

void RunsPage::openFolder() {
    if (const RunSummary* run = selected())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(run->path.string())));
}

void RunsPage::rename() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(RunsModel::Name);
    if (!rows.isEmpty())
        m_table->edit(rows.first());
}

void RunsPage::renameTo(const std::filesystem::path& run, const QString& name) {
    const bool current = run == workspace().currentRun();
    inBackground(
        this, [run, name = name.toStdString()] { return rename_run(run, name); },
        [this, current](const std::filesystem::path& renamed) {
            workspace().refresh();
            if (current)
                workspace().setCurrentRun(renamed);
        },
        [this](const QString& sentence) {
            m_messages->showMessage(MessageBar::Kind::error, tr("The run could not be renamed."), sentence);
        });
}

void RunsPage::duplicate() {
    const RunSummary* run = selected();
    if (!run)
        return;
    inBackground(
        this, [path = run->path] { return run_config(path); },
        [this, name = QString::fromStdString(run->name)](const RunConfig& config) {
            workspace().editConfig(config, name);
            workspace().showPage(QStringLiteral("configure"));
        },
        [this](const QString& sentence) {
            m_messages->showMessage(MessageBar::Kind::error, tr("The run's settings could not be read."), sentence);
        });
}

void RunsPage::resume() {
    if (const RunSummary* run = selected())
        resumeRun(run->path);
}

void RunsPage::resumeRun(const std::filesystem::path& run) {
    QString problem;
    if (startWorker(run, &problem) == 0)
        return m_messages->showMessage(MessageBar::Kind::error, tr("The training could not be resumed."), problem);
    workspace().setCurrentRun(run);
    m_messages->showMessage(MessageBar::Kind::info, tr("A new worker takes the run on from its last checkpoint."));
    workspace().refresh();
}

void RunsPage::trash() {
    const RunSummary* run = selected();
    if (!run)
        return;
    inBackground(
        this, [path = run->path] { return trash_run(path); },
        [this, name = QString::fromStdString(run->name)](const std::filesystem::path& trashed) {
            workspace().refresh();
            m_messages->showMessage(MessageBar::Kind::info, tr("“%1” was moved to the trash.").arg(name));
            m_messages->addVerb(tr("Undo"), [this, trashed] { undoTrash(trashed); });
        },
        [this](const QString& sentence) {
            m_messages->showMessage(MessageBar::Kind::error, tr("The run could not be moved to the trash."), sentence);
        });
}

void RunsPage::undoTrash(const std::filesystem::path& trashed) {
    inBackground(
        this, [trashed] { return restore_run(trashed); },
        [this](const std::filesystem::path& restored) {
            workspace().refresh();
            workspace().setCurrentRun(restored);
        },
        [this](const QString& sentence) {
            m_messages->showMessage(MessageBar::Kind::error, tr("The run could not be brought back."), sentence);
        });
}

} // namespace byol::ui
