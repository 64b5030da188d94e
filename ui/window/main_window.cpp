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
#include "ui/monitor/monitor_page.h"
#include "ui/runs/runs_page.h"
#include "ui/window/page_list.h"
#include "ui/window/status_strip.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr QSize leastSize(1024, 700);
constexpr QSize firstSize(1360, 860);
constexpr QMargins pageMargins(20, 12, 20, 14);

bool goesOn(const RunSummary& run) {
    return run.status.state == RunState::running || run.status.state == RunState::paused;
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

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

MainWindow::MainWindow(const std::filesystem::path& runs, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(runs)
    , m_control(m_workspace) {
    setCentralWidget(buildCentre());
    addPages();
    buildMenus();
    connectWorkspace();
    setMinimumSize(leastSize);
    restoreSettings();
    setIcons();
    m_list->setCurrentPage(0);
    showRuns();
}

MainWindow::~MainWindow() {
    // The pages look at the workspace, which is a member: they go first.
    delete takeCentralWidget();
}

QWidget* MainWindow::buildCentre() {
    auto* centre = new QWidget(this);
    m_list = new PageList(centre);
    m_fold = new QToolButton(centre);
    m_stack = new QStackedWidget(centre);
    m_message = new MessageBar(centre);
    m_strip = new StatusStrip(centre);

    auto* side = new QWidget(centre);
    side->setObjectName(QStringLiteral("sidebar"));
    side->setAttribute(Qt::WA_StyledBackground);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_list, 1);

    auto* pane = new QWidget(centre);
    auto* paneColumn = new QVBoxLayout(pane);
    paneColumn->setContentsMargins(0, 0, 0, 0);
    paneColumn->setSpacing(0);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(20, 4, 20, 0);
    messageRow->addWidget(m_message);
    paneColumn->addLayout(messageRow);
    paneColumn->addWidget(m_stack, 1);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(side);
    upper->addWidget(pane, 1);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(m_strip);

    m_fold->setAccessibleName(tr("Fold the page list"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setPageListCollapsed(!m_list->isCollapsed()); });
    connect(m_list, &PageList::pageChosen, this, &MainWindow::goToPage);
    connect(m_strip, &StatusStrip::clicked, this, [this] {
        int active = 0;
        if (const RunSummary* run = watchedRun(&active))
            m_workspace.setCurrentRun(run->path);
        showPage(QStringLiteral("monitor"));
    });
    sideColumn->addWidget(m_fold);
    sideColumn->setAlignment(m_fold, Qt::AlignLeft);
    sideColumn->setContentsMargins(0, 0, 1, 8);
    m_fold->setIconSize(QSize(20, 20));
    return centre;
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
    connect(&m_workspace, &Workspace::currentRunChanged, this, &MainWindow::showRuns);
    connect(&m_workspace, &Workspace::pageRequested, this, &MainWindow::showPage);
    connect(&m_workspace, &Workspace::runStateChanged, this, &MainWindow::tellStateChange);
    connect(&m_workspace, &Workspace::reported, this,
        [this](Workspace::Severity severity, const QString& sentence, const QString& details) {
            m_message->showMessage(kindOf(severity), sentence, details);
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

void MainWindow::openWorkspace() {
    auto* dialog = new QFileDialog(this, tr("Open Workspace"), pathText(m_workspace.folder()));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_workspace.setFolder(folder.toStdString());
        showPage(QStringLiteral("runs"));
    });
    dialog->open();
}

// The current run while it goes on; else any that does; else the current one as it ended.
const RunSummary* MainWindow::watchedRun(int* active) const {
    const auto& runs = m_workspace.runs();
    *active = static_cast<int>(std::count_if(runs.begin(), runs.end(), goesOn));
    const RunSummary* current = m_workspace.current();
    if ((current && goesOn(*current)) || *active == 0)
        return current;
    return &*std::find_if(runs.begin(), runs.end(), goesOn);
}

void MainWindow::showRuns() {
    int active = 0;
    const RunSummary* run = watchedRun(&active);
    m_strip->setRun(run, active);
    showTitle(run);
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        if (m_pages[page]->iconName() == QLatin1String("monitor"))
            m_list->setBadge(static_cast<int>(page), active > 0);
    enableCommands();
}

void MainWindow::showTitle(const RunSummary* run) {
    const QString program = tr("BYOL Workbench");
    if (run && goesOn(*run))
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

void MainWindow::tellStateChange(const RunSummary& run, RunState before) {
    const QString name = QString::fromStdString(run.name);
    const bool wentOn = before == RunState::running || before == RunState::paused;
    if (run.status.state == RunState::interrupted && wentOn) {
        m_message->showMessage(MessageBar::Kind::error,
            tr("The training process of “%1” ended unexpectedly. It can go on from its last checkpoint.").arg(name));
        m_message->addVerb(tr("Resume"), [this, path = run.path] { resumeRun(path); });
        m_message->addVerb(tr("Open Log"),
            [path = run.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(path / "worker.log"))); });
    } else if (run.status.state == RunState::failed) {
        m_message->showMessage(
            MessageBar::Kind::error, tr("“%1” failed.").arg(name), QString::fromStdString(run.status.error));
    } else if (run.status.state == RunState::finished && wentOn) {
        m_message->showMessage(MessageBar::Kind::good, tr("“%1” is finished.").arg(name));
        m_message->addVerb(tr("Evaluate"), [this, path = run.path] {
            m_workspace.setCurrentRun(path);
            showPage(QStringLiteral("evaluate"));
        });
    }
}

void MainWindow::resumeRun(const std::filesystem::path& run) {
    QString problem;
    if (startWorker(run, &problem) == 0)
        m_message->showMessage(MessageBar::Kind::error, tr("The training could not be resumed."), problem);
    else
        m_workspace.setCurrentRun(run);
}

void MainWindow::setPageListCollapsed(bool collapsed) {
    m_list->setCollapsed(collapsed);
    m_fold->setToolTip(collapsed ? tr("Unfold the page list (F8)") : tr("Fold the page list (F8)"));
}

void MainWindow::setIcons() {
    m_fold->setIcon(themedIcon(QStringLiteral("sidebar"), Theme::from(palette()).mutedText));
    for (QAction* action : findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        if (const QString icon = action->data().toString(); !icon.isEmpty())
            action->setIcon(themedIcon(icon, palette()));
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

void MainWindow::restoreSettings() {
    const QSettings settings;
    resize(firstSize);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    setPageListCollapsed(settings.value(QStringLiteral("window/pageListCollapsed"), false).toBool());
}

void MainWindow::saveSettings() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/pageListCollapsed"), m_list->isCollapsed());
    settings.setValue(QStringLiteral("workspace"), pathText(m_workspace.folder()));
}

// Workers are detached: closing the window never asks and never stops them.
void MainWindow::closeEvent(QCloseEvent* event) {
    saveSettings();
    event->accept();
}

} // namespace byol::ui
