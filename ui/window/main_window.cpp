#include "ui/window/main_window.h"

#include "ui/augmentations/augmentations_page.h"
#include "ui/common/engine_process.h"
#include "ui/common/message_bar.h"
#include "ui/common/run_text.h"
#include "ui/compare/compare_page.h"
#include "ui/configure/configure_page.h"
#include "ui/datasets/datasets_page.h"
#include "ui/embedding/embedding_page.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/inspector/inspector.h"
#include "ui/monitor/monitor_page.h"
#include "ui/runs/runs_page.h"
#include "ui/window/commands.h"
#include "ui/window/desktop.h"
#include "ui/window/drop_target.h"
#include "ui/window/log_panel.h"
#include "ui/window/page_list.h"
#include "ui/window/status_strip.h"
#include "ui/window/tour_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr QSize leastSize(1024, 700);
constexpr QMargins pageMargins(20, 12, 20, 14);

bool isGoingOn(const RunSummary& run) {
    return goesOn(run.status.state);
}

MessageBar::Kind kindOf(Workspace::Severity severity) {
    switch (severity) {
    case Workspace::Severity::info:
        return MessageBar::Kind::info;
    case Workspace::Severity::warning:
        return MessageBar::Kind::warning;
    case Workspace::Severity::error:
        return MessageBar::Kind::error;
    }
    return MessageBar::Kind::info;
}

} // namespace

MainWindow::MainWindow(const std::filesystem::path& runs, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(runs)
    , m_control(m_workspace) {
    setCentralWidget(buildCentre());
    addPages();
    buildDocks();
    buildMenus();
    m_desktop = new DesktopManners(desktopOnBus(), this);
    m_dropHint = new DropHint(this);
    setAcceptDrops(true);
    connectWorkspace();
    setMinimumSize(leastSize);
    restoreSettings();
    rememberWorkspace();
    setIcons();
    m_list->setCurrentPage(0);
    showRuns();
}

MainWindow::~MainWindow() {
    // The pages look at the workspace, which is a member: they go first.
    delete takeCentralWidget();
    delete m_bottom;
    delete m_inspector;
}

QWidget* MainWindow::buildCentre() {
    auto* centre = new QWidget(this);
    m_stack = new QStackedWidget(centre);
    m_message = new MessageBar(centre);
    m_tour = new TourPanel(centre);
    m_tour->hide();
    auto* pane = new QWidget(centre);
    auto* paneColumn = new QVBoxLayout(pane);
    paneColumn->setContentsMargins(0, 0, 0, 0);
    paneColumn->setSpacing(0);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(20, 4, 20, 0);
    messageRow->addWidget(m_message);
    paneColumn->addLayout(messageRow);
    paneColumn->addWidget(m_stack, 1);
    paneColumn->addWidget(m_tour);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide(centre));
    row->addWidget(pane, 1);
    connect(m_tour, &TourPanel::pageWanted, this, &MainWindow::showPage);
    connect(m_tour, &TourPanel::ended, m_tour, &QWidget::hide);
    return centre;
}

QWidget* MainWindow::buildSide(QWidget* centre) {
    auto* side = new QWidget(centre);
    side->setObjectName(QStringLiteral("sidebar"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_list = new PageList(side);
    m_fold = new QToolButton(side);
    m_fold->setAccessibleName(tr("Fold the page list"));
    m_fold->setIconSize(QSize(20, 20));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QToolButton::clicked, this, [this] { setPageListCollapsed(!m_list->isCollapsed()); });
    connect(m_list, &PageList::pageChosen, this, &MainWindow::goToPage);
    return side;
}

void MainWindow::buildDocks() {
    buildStrip();
    m_inspector = new QDockWidget(tr("Inspector"), this);
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_inspector->setWidget(new Inspector(m_workspace, m_inspector));
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_inspector->hide();
    m_bottom = new QDockWidget(tr("Problems and Log"), this);
    m_bottom->setObjectName(QStringLiteral("problemsAndLog"));
    m_bottomTabs = new QTabWidget(m_bottom);
    m_bottomTabs->setDocumentMode(true);
    m_problems = new ProblemsPanel(m_bottomTabs);
    m_log = new LogPanel(m_bottomTabs);
    m_bottomTabs->addTab(m_problems, tr("Problems"));
    m_bottomTabs->addTab(m_log, tr("Log"));
    m_bottom->setWidget(m_bottomTabs);
    addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    m_bottom->hide();
    connect(m_problems, &ProblemsPanel::chosen, this, &MainWindow::showNotice);
    connect(m_problems, &ProblemsPanel::countChanged, this, [this](int count) {
        m_bottomTabs->setTabText(0, count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
        m_strip->setProblems(count);
    });
}

void MainWindow::buildStrip() {
    m_strip = new StatusStrip(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addPermanentWidget(m_strip, 1);
    connect(m_strip, &StatusStrip::problemsClicked, this, [this] { showProblems(m_problems); });
    connect(m_strip, &StatusStrip::clicked, this, [this] {
        int active = 0;
        if (const RunSummary* run = watchedRun(&active))
            m_workspace.setCurrentRun(run->path);
        showPage(QStringLiteral("monitor"));
    });
}

void MainWindow::showProblems(QWidget* panel) {
    m_bottomTabs->setCurrentWidget(panel);
    m_bottom->show();
    m_bottom->raise();
}

void MainWindow::addPages() {
    m_runsPage = new RunsPage(m_workspace, m_stack);
    m_configurePage = new ConfigurePage(m_workspace, m_stack);
    addPage(m_runsPage);
    addPage(m_configurePage);
    addPage(new MonitorPage(m_workspace, m_stack));
    addPage(new AugmentationsPage(m_workspace, m_stack));
    addPage(new EmbeddingPage(m_workspace, m_stack));
    addPage(new EvaluatePage(m_workspace, m_stack));
    addPage(new ComparePage(m_workspace, m_stack));
    addPage(new DatasetsPage(m_workspace, m_stack));
}

void MainWindow::addPage(Page* page) {
    const auto number = static_cast<int>(m_pages.size()) + 1;
    m_pages.push_back(page);
    m_stack->addWidget(page);
    page->layout()->setContentsMargins(pageMargins);
    m_list->addPage(page->title(), page->iconName(),
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
}

void MainWindow::connectWorkspace() {
    connect(&m_workspace, &Workspace::runsChanged, this, &MainWindow::showRuns);
    connect(&m_workspace, &Workspace::queueChanged, this, &MainWindow::showRuns);
    connect(&m_workspace, &Workspace::currentRunChanged, this, [this] {
        m_log->setRun(m_workspace.currentRun());
        showRuns();
    });
    connect(&m_workspace, &Workspace::folderChanged, this, &MainWindow::rememberWorkspace);
    connect(&m_workspace, &Workspace::pageRequested, this, &MainWindow::showPage);
    connect(&m_workspace, &Workspace::runStateChanged, this, &MainWindow::tellStateChange);
    connect(&m_workspace, &Workspace::reported, this,
        [this](Workspace::Severity severity, const QString& sentence, const QString& details) {
            take({ kindOf(severity), sentence, details, {}, {} });
        });
}

Page* MainWindow::currentPage() const {
    const int page = m_stack->currentIndex();
    return page < 0 ? nullptr : m_pages[static_cast<std::size_t>(page)];
}

void MainWindow::showPage(const QString& name) {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&name](const Page* page) { return page->iconName() == name; });
    if (found != m_pages.end())
        m_list->setCurrentPage(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::goToPage(int page) {
    for (Page* each : m_pages)
        if (each != m_pages[static_cast<std::size_t>(page)] && each->isActive())
            each->setActive(false);
    m_stack->setCurrentIndex(page);
    if (!currentPage()->isActive())
        currentPage()->setActive(true);
    if (!m_moving && (m_history.empty() || m_history[static_cast<std::size_t>(m_historyAt)] != page)) {
        m_history.resize(static_cast<std::size_t>(m_historyAt + 1));
        m_history.push_back(page);
        ++m_historyAt;
    }
    m_back->setEnabled(m_historyAt > 0);
    m_forward->setEnabled(m_historyAt + 1 < static_cast<int>(m_history.size()));
}

void MainWindow::goBack(int steps) {
    const int wanted = m_historyAt - steps;
    if (wanted < 0 || wanted >= static_cast<int>(m_history.size()))
        return;
    m_historyAt = wanted;
    m_moving = true;
    m_list->setCurrentPage(m_history[static_cast<std::size_t>(wanted)]);
    m_moving = false;
}

// The current run while it goes on; else any that does; else the current one as it ended.
const RunSummary* MainWindow::watchedRun(int* active) const {
    const auto& runs = m_workspace.runs();
    *active = static_cast<int>(std::count_if(runs.begin(), runs.end(), isGoingOn));
    const RunSummary* current = m_workspace.current();
    if ((current && isGoingOn(*current)) || *active == 0)
        return current;
    return &*std::find_if(runs.begin(), runs.end(), isGoingOn);
}

void MainWindow::showRuns() {
    const auto& queue = m_workspace.queue().items;
    const auto waits = [this](const QueueItem& item) {
        const RunSummary* run = m_workspace.find(item.run);
        return !run || !isGoingOn(*run);
    };
    int active = 0;
    const RunSummary* run = watchedRun(&active);
    const auto waiting = std::count_if(queue.begin(), queue.end(), waits);
    m_strip->setRun(run, active, static_cast<int>(waiting));
    m_desktop->setRunning(active > 0);
    showTitle(run);
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        if (m_pages[page]->iconName() == QLatin1String("monitor"))
            m_list->setBadge(static_cast<int>(page), active > 0);
    enableCommands();
}

void MainWindow::showTitle(const RunSummary* run) {
    const QString program = tr("BYOL Workbench");
    if (run && isGoingOn(*run))
        setWindowTitle(tr("%1 % - %2 - %3")
                           .arg(static_cast<int>(progressOf(run->status) * 100))
                           .arg(QString::fromStdString(run->name), program));
    else if (run)
        setWindowTitle(tr("%1 - %2").arg(QString::fromStdString(run->name), program));
    else
        setWindowTitle(program);
}

void MainWindow::enableCommands() {
    const RunSummary* run = m_workspace.current();
    const bool paused = run && RunControl::canContinue(run->status.state);
    m_pause->setEnabled(paused || (run && RunControl::canPause(run->status.state)));
    m_pause->setText(paused ? tr("&Continue") : tr("&Pause"));
    m_stop->setEnabled(run && RunControl::canStop(run->status.state));
    m_checkpoint->setEnabled(run && RunControl::canSaveCheckpoint(run->status.state));
}

void MainWindow::showNotice(const Notice& notice) {
    m_message->showMessage(notice.kind, notice.sentence, notice.details);
    for (const Notice::Verb& verb : notice.verbs)
        m_message->addVerb(verb.text, verb.act);
}

void MainWindow::take(const Notice& notice) {
    showNotice(notice);
    if (notice.kind == MessageBar::Kind::warning || notice.kind == MessageBar::Kind::error)
        m_problems->add(notice);
}

NoticeVerbs MainWindow::noticeVerbs() {
    const auto choose = [this](const std::filesystem::path& run) { m_workspace.setCurrentRun(run); };
    NoticeVerbs verbs;
    verbs.resume = [this](const std::filesystem::path& run) { resumeRun(run); };
    verbs.openLog = [this, choose](const std::filesystem::path& run) {
        choose(run);
        showProblems(m_log);
    };
    verbs.changeSettings = [this](const std::filesystem::path& path, const QString& field) {
        if (const RunSummary* run = m_workspace.find(path); run && run->config)
            m_workspace.editConfig(*run->config, QString::fromStdString(run->name));
        showPage(QStringLiteral("configure"));
        if (!field.isEmpty())
            m_workspace.showField(field);
    };
    verbs.evaluate = [this, choose](const std::filesystem::path& run) {
        choose(run);
        showPage(QStringLiteral("evaluate"));
    };
    return verbs;
}

void MainWindow::tellStateChange(const RunSummary& run, RunState before) {
    const std::optional<Notice> notice = noticeOf(run, before, noticeVerbs());
    if (!notice)
        return;
    take(*notice);
    m_desktop->tell(notice->sentence, notice->details);
}

void MainWindow::resumeRun(const std::filesystem::path& run) {
    QString problem;
    if (startWorker(run, &problem) == 0)
        m_workspace.report(Workspace::Severity::error, tr("The training could not be resumed."), problem);
    else
        m_workspace.setCurrentRun(run);
}

void MainWindow::setPageListCollapsed(bool collapsed) {
    m_list->setCollapsed(collapsed);
    m_fold->setToolTip(collapsed ? tr("Unfold the page list (F8)") : tr("Fold the page list (F8)"));
}

void MainWindow::setIcons() {
    m_fold->setIcon(themedIcon(QStringLiteral("sidebar"), Theme::from(palette()).mutedText));
    m_commands->setIcons();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_fold)
        setIcons();
}

void MainWindow::setAppearance(Appearance appearance) {
    applyAppearance(appearance);
    QSettings().setValue(QStringLiteral("appearance"), static_cast<int>(appearance));
    for (QAction* action : m_appearance->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

Appearance MainWindow::savedAppearance() {
    const int saved = QSettings().value(QStringLiteral("appearance"), 0).toInt();
    return saved == 1 ? Appearance::light : saved == 2 ? Appearance::dark : Appearance::system;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QString path = droppedPath(event->mimeData());
    const DropKind kind = path.isEmpty() ? DropKind::none : dropKindOf(path);
    if (kind == DropKind::none)
        return;
    m_dropHint->showFor(kind, path);
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_dropHint->hide();
    event->acceptProposedAction();
    drop(m_workspace, droppedPath(event->mimeData()));
}

// Workers are detached: closing the window never asks and never stops them.
void MainWindow::closeEvent(QCloseEvent* event) {
    saveSettings();
    event->accept();
}

} // namespace byol::ui
