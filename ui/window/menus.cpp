#include "ui/common/data_twin.h"
#include "ui/common/report_export.h"
#include "ui/configure/configure_page.h"
#include "ui/runs/runs_page.h"
#include "ui/window/command_palette.h"
#include "ui/window/commands.h"
#include "ui/window/desktop.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/log_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"
#include "ui/window/plot_commands.h"
#include "ui/window/tour_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QUrl>

namespace byol::ui {
namespace {

constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;

QList<QKeySequence> key(QKeyCombination combination) {
    return { QKeySequence(combination) };
}

QList<QKeySequence> key(QKeySequence::StandardKey standard) {
    return QKeySequence::keyBindings(standard).mid(0, 1);
}

} // namespace

void MainWindow::buildMenus() {
    m_commands = new Commands(this);
    buildFileMenu();
    buildRunMenu();
    buildViewMenu();
    buildPlotMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    m_commands->add(menu, QStringLiteral("file.newRun"), QStringLiteral("add"), tr("&New Run"), key(QKeySequence::New),
        [this] { showPage(QStringLiteral("configure")); });
    menu->addSeparator();
    m_commands->add(menu, QStringLiteral("file.openWorkspace"), QStringLiteral("folder"), tr("&Open Workspace..."),
        key(QKeySequence::Open), [this] { openWorkspace(); });
    m_recent = menu->addMenu(tr("&Recent Workspaces"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_commands->add(menu, QStringLiteral("file.closeWorkspace"), {}, tr("&Close Workspace"), key(Qt::CTRL | Qt::Key_W),
        [this] { closeWorkspace(); });
    m_commands->add(menu, QStringLiteral("file.showWorkspace"), {}, tr("Show Workspace in &File Manager"), {}, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_workspace.folder().string())));
    });
    menu->addSeparator();
    m_reports = new ReportExport(m_workspace, this);
    m_commands->add(menu, QStringLiteral("file.exportReport"), QStringLiteral("export"), tr("&Export Report..."), {},
        [this] { exportReport(); });
    m_commands->add(
        menu, QStringLiteral("file.copyCitation"), QStringLiteral("copy"), tr("Copy C&itation"), {}, [this] {
            if (!m_workspace.currentRun().empty())
                m_reports->copyCitation(m_workspace.currentRun());
        });
    menu->addSeparator();
    QAction* preferences = m_commands->add(menu, QStringLiteral("file.preferences"), {}, tr("&Preferences"),
        key(ctrlShift | Qt::Key_Comma), [this] { showPreferences(*this, *m_desktop); });
    preferences->setMenuRole(QAction::PreferencesRole);
    QAction* quit = m_commands->add(
        menu, QStringLiteral("file.quit"), {}, tr("&Quit"), key(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
}

// Of the runs that are chosen together, else of the current one.
void MainWindow::exportReport() {
    std::vector<std::filesystem::path> runs = m_workspace.selection();
    if (runs.empty() && !m_workspace.currentRun().empty())
        runs.push_back(m_workspace.currentRun());
    if (runs.empty())
        m_workspace.report(Workspace::Severity::info, tr("Choose a run first, on the page Runs."));
    else
        m_reports->exportReport(runs, this);
}

void MainWindow::buildRunMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    m_commands->adopt(menu, QStringLiteral("run.start"), m_configurePage->startAction());
    menu->addSeparator();
    m_pause = m_commands->add(menu, QStringLiteral("run.pause"), QStringLiteral("pause"), tr("&Pause"),
        key(ctrlShift | Qt::Key_P), [this] { m_control.pauseOrContinue(); });
    m_stop = m_commands->add(menu, QStringLiteral("run.stop"), QStringLiteral("stop"), tr("S&top After This Step"),
        key(Qt::CTRL | Qt::Key_Period), [this] { m_control.stop(); });
    m_checkpoint = m_commands->add(menu, QStringLiteral("run.checkpoint"), QStringLiteral("checkpoint"),
        tr("&Save Checkpoint"), key(ctrlShift | Qt::Key_K), [this] { m_control.saveCheckpoint(); });
    menu->addSeparator();
    int number = 0;
    for (QAction* action : m_runsPage->runActions())
        m_commands->adopt(menu, QStringLiteral("runs.%1").arg(number++), action);
}

void MainWindow::buildViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        m_commands->add(menu, QStringLiteral("page.") + m_pages[page]->iconName(), m_pages[page]->iconName(),
            m_pages[page]->title(), key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))),
            [this, page] { m_list->setCurrentPage(static_cast<int>(page)); });
    menu->addSeparator();
    m_back = m_commands->add(menu, QStringLiteral("view.back"), QStringLiteral("previous"), tr("&Back"),
        key(Qt::ALT | Qt::Key_Left), [this] { goBack(1); });
    m_forward = m_commands->add(menu, QStringLiteral("view.forward"), QStringLiteral("next"), tr("&Forward"),
        key(Qt::ALT | Qt::Key_Right), [this] { goBack(-1); });
    menu->addSeparator();
    m_commands->add(menu, QStringLiteral("view.filter"), QStringLiteral("search"), tr("Fi&lter Runs"),
        key(QKeySequence::Find), [this] {
            if (m_log->isAncestorOf(focusWidget()))
                return m_log->focusSearch();
            showPage(QStringLiteral("runs"));
            m_runsPage->focusFilter();
        });
    m_commands->add(menu, QStringLiteral("view.refresh"), QStringLiteral("refresh"), tr("&Refresh"),
        key(QKeyCombination(Qt::Key_F5)), [this] { m_workspace.refresh(); });
    menu->addSeparator();
    buildPanelCommands(menu);
    buildAppearanceMenu(menu);
    m_commands->add(menu, QStringLiteral("view.fullScreen"), {}, tr("F&ull Screen"), key(QKeyCombination(Qt::Key_F11)),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildPanelCommands(QMenu* view) {
    m_commands->add(view, QStringLiteral("view.pageList"), QStringLiteral("sidebar"), tr("Fold &Page List"),
        key(QKeyCombination(Qt::Key_F8)), [this] { setPageListCollapsed(!m_list->isCollapsed()); });
    m_commands->add(view, QStringLiteral("view.inspector"), QStringLiteral("info"), tr("&Inspector"),
        key(QKeyCombination(Qt::Key_F9)), [this] { m_inspector->setVisible(!m_inspector->isVisible()); });
    m_commands->add(view, QStringLiteral("view.problems"), QStringLiteral("log"), tr("Pr&oblems and Log"),
        key(QKeyCombination(Qt::Key_F12)), [this] {
            if (m_bottom->isVisible())
                m_bottom->hide();
            else
                showProblems(m_bottomTabs->currentWidget());
        });
    m_commands->add(view, QStringLiteral("view.resetLayout"), {}, tr("R&eset Layout"), {}, [this] { resetLayout(); });
}

void MainWindow::buildAppearanceMenu(QMenu* view) {
    QMenu* menu = view->addMenu(tr("&Appearance"));
    m_appearance = new QActionGroup(this);
    const std::pair<Appearance, QString> looks[] { { Appearance::system, tr("As the &System") },
        { Appearance::light, tr("&Light") }, { Appearance::dark, tr("&Dark") } };
    for (const auto& [appearance, text] : looks) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance == savedAppearance());
        action->setData(static_cast<int>(appearance));
        m_appearance->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance = appearance] { setAppearance(appearance); });
    }
}

void MainWindow::withTwin(const std::function<void(DataTwin& twin)>& act) {
    if (DataTwin* twin = twinInUse(currentPage()))
        act(*twin);
    else
        m_workspace.report(Workspace::Severity::info, tr("This page shows no plot at the moment."));
}

void MainWindow::buildPlotMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Plot"));
    m_commands->add(menu, QStringLiteral("plot.table"), {}, tr("Toggle &Table"), key(Qt::CTRL | Qt::Key_T),
        [this] { withTwin([](DataTwin& twin) { twin.toggleTable(); }); });
    m_commands->add(menu, QStringLiteral("plot.export"), QStringLiteral("export"), tr("&Export..."),
        key(Qt::CTRL | Qt::Key_E),
        [this] { withTwin([](DataTwin& twin) { twin.showsTable() ? twin.exportTable() : twin.exportPicture(); }); });
    m_commands->add(menu, QStringLiteral("plot.copy"), QStringLiteral("copy"), tr("&Copy"), key(ctrlShift | Qt::Key_C),
        [this] { withTwin([](DataTwin& twin) { twin.showsTable() ? twin.copyTable() : twin.copyPicture(); }); });
    menu->addSeparator();
    // No keys of their own: a plot with the focus understands Home, plus and minus itself.
    m_commands->add(menu, QStringLiteral("plot.all"), QStringLiteral("zoom-reset"), tr("Show &All"), {},
        [this] { sendKeyToPlot(currentPage(), Qt::Key_Home); });
    m_commands->add(menu, QStringLiteral("plot.zoomIn"), {}, tr("Zoom &In"), {},
        [this] { sendKeyToPlot(currentPage(), Qt::Key_Plus); });
    m_commands->add(menu, QStringLiteral("plot.zoomOut"), {}, tr("Zoom &Out"), {},
        [this] { sendKeyToPlot(currentPage(), Qt::Key_Minus); });
}

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    const auto showKeys = [this] {
        auto* dialog = new KeysDialog(*m_commands, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    m_commands->add(menu, QStringLiteral("help.find"), QStringLiteral("search"), tr("&Find a Command..."),
        key(Qt::CTRL | Qt::Key_K), [this] {
            auto* palette = new CommandPalette(*m_commands, this);
            palette->setAttribute(Qt::WA_DeleteOnClose);
            palette->open();
        });
    m_commands->add(menu, QStringLiteral("help.keys"), QStringLiteral("help"), tr("Configure &Keys..."),
        { QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question) }, showKeys);
    m_commands->add(menu, QStringLiteral("help.tour"), {}, tr("Short &Tour"), {}, [this] {
        m_tour->show();
        m_tour->start();
    });
    menu->addSeparator();
    m_commands->add(
        menu, QStringLiteral("help.diagnostics"), {}, tr("&Diagnostics"), {}, [this] { showDiagnostics(*this); });
    m_commands->add(menu, QStringLiteral("help.about"), QStringLiteral("info"), tr("&About BYOL Workbench"), {},
        [this] { showAbout(*this); });
}

} // namespace byol::ui
