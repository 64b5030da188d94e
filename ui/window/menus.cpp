#include "ui/common/message_bar.h"
#include "ui/configure/configure_page.h"
#include "ui/runs/runs_page.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QUrl>

namespace byol::ui {

void MainWindow::buildMenus() {
    buildFileMenu();
    buildRunMenu();
    buildViewMenu();
    buildHelpMenu();
}

QAction* MainWindow::addCommand(
    QMenu* menu, const QString& icon, const QString& text, const QKeySequence& key, std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setData(icon);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    menu->addAction(action);
    return action;
}

void MainWindow::buildFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addCommand(menu, QStringLiteral("add"), tr("&New Run"), QKeySequence(QKeySequence::New),
        [this] { showPage(QStringLiteral("configure")); });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("folder"), tr("&Open Workspace..."), QKeySequence(QKeySequence::Open),
        [this] { openWorkspace(); });
    addCommand(menu, {}, tr("Show Workspace in &File Manager"), {}, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(m_workspace.folder().string())));
    });
    menu->addSeparator();
    QAction* quit = addCommand(menu, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildRunMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    menu->addAction(m_configurePage->startAction());
    menu->addSeparator();
    m_pause = addCommand(menu, QStringLiteral("pause"), tr("&Pause"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { m_control.pauseOrContinue(); });
    m_stop = addCommand(menu, QStringLiteral("stop"), tr("&Stop After This Step"),
        QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_control.stop(); });
    m_checkpoint = addCommand(menu, QStringLiteral("save"), tr("Save &Checkpoint Now"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { m_control.saveCheckpoint(); });
    menu->addSeparator();
    menu->addActions(m_runsPage->runActions());
}

void MainWindow::buildViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        addCommand(menu, m_pages[page]->iconName(), m_pages[page]->title(),
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))),
            [this, page] { m_list->setCurrentPage(static_cast<int>(page)); });
    menu->addSeparator();
    m_back = addCommand(
        menu, QStringLiteral("previous"), tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(1); });
    m_forward = addCommand(
        menu, QStringLiteral("next"), tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBack(-1); });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("search"), tr("Fi&lter Runs"), QKeySequence(QKeySequence::Find), [this] {
        showPage(QStringLiteral("runs"));
        m_runsPage->focusFilter();
    });
    addCommand(
        menu, QStringLiteral("refresh"), tr("&Refresh"), QKeySequence(Qt::Key_F5), [this] { m_workspace.refresh(); });
    menu->addSeparator();
    addCommand(menu, QStringLiteral("sidebar"), tr("Fold &Page List"), QKeySequence(Qt::Key_F8),
        [this] { setPageListCollapsed(!m_list->isCollapsed()); });
    buildAppearanceMenu(menu);
    addCommand(menu, {}, tr("F&ull Screen"), QKeySequence(Qt::Key_F11),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
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

void MainWindow::buildHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* keys = addCommand(menu, QStringLiteral("help"), tr("&Keys"), {}, [this] {
        auto* dialog = new KeysDialog(*menuBar(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    keys->setShortcuts({ QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question) });
    addCommand(menu, QStringLiteral("info"), tr("&About BYOL Workbench"), {}, [this] {
        auto* box = new QMessageBox(this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setWindowTitle(tr("About BYOL Workbench"));
        box->setTextFormat(Qt::PlainText);
        box->setText(tr("BYOL Workbench %1").arg(QCoreApplication::applicationVersion()));
        box->setInformativeText(
            tr("Self-supervised pretraining by Bootstrap Your Own Latent (Grill et al., 2020): configure, train, "
               "watch, look "
               "and evaluate in one window.\n\nFree software under the GNU General Public License, version 3 or "
               "later.\nQt %1, QCustomPlot 2.")
                .arg(QString::fromLatin1(qVersion())));
        box->open();
    });
}

} // namespace byol::ui
