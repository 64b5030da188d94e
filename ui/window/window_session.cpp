#include "core/base/run/run_folder.h"
#include "ui/common/page.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

namespace byol::ui {
namespace {

constexpr QSize firstSize(1360, 860);
constexpr int layoutVersion = 1;
constexpr int mostRecent = 8;

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

// A splitter is known by its name, else by its place among the splitters of its page.
template <class Act> void forEachSplitter(const std::vector<Page*>& pages, Act act) {
    for (const Page* page : pages) {
        int number = 0;
        for (QSplitter* splitter : page->findChildren<QSplitter*>()) {
            const QString name = splitter->objectName().isEmpty() ? QString::number(number) : splitter->objectName();
            act(*splitter, QStringLiteral("window/splitters/%1/%2").arg(page->iconName(), name));
            ++number;
        }
    }
}

} // namespace

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

// Closing goes home, to the folder that a first start shows; a window without a folder would be of no use.
void MainWindow::closeWorkspace() {
    m_workspace.setFolder(default_runs_folder());
    showPage(QStringLiteral("runs"));
}

void MainWindow::rememberWorkspace() {
    QSettings settings;
    const QString folder = pathText(m_workspace.folder());
    settings.setValue(QStringLiteral("workspace"), folder);
    QStringList recent = settings.value(QStringLiteral("recentWorkspaces")).toStringList();
    recent.removeAll(folder);
    recent.prepend(folder);
    settings.setValue(QStringLiteral("recentWorkspaces"), QStringList(recent.mid(0, mostRecent)));
}

void MainWindow::fillRecent() {
    m_recent->clear();
    const QString now = pathText(m_workspace.folder());
    for (const QString& folder : QSettings().value(QStringLiteral("recentWorkspaces")).toStringList()) {
        if (folder == now)
            continue;
        QString shown = QDir::toNativeSeparators(folder);
        connect(m_recent->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this,
            [this, folder] { m_workspace.setFolder(folder.toStdString()); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No Other Workspace"))->setEnabled(false);
}

void MainWindow::restoreSettings() {
    const QSettings settings;
    resize(firstSize);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/docks")).toByteArray(), layoutVersion);
    setPageListCollapsed(settings.value(QStringLiteral("window/pageListCollapsed"), false).toBool());
    forEachSplitter(m_pages, [&settings](QSplitter& splitter, const QString& key) {
        if (settings.contains(key))
            splitter.restoreState(settings.value(key).toByteArray());
    });
}

void MainWindow::restoreSession() {
    const QSettings settings;
    showPage(settings.value(QStringLiteral("session/page"), QStringLiteral("runs")).toString());
    const std::filesystem::path run = settings.value(QStringLiteral("session/run")).toString().toStdString();
    if (!run.empty() && run.parent_path() == m_workspace.folder())
        m_workspace.setCurrentRun(run);
}

void MainWindow::saveSettings() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/docks"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("window/pageListCollapsed"), m_list->isCollapsed());
    settings.setValue(QStringLiteral("session/page"), currentPage() ? currentPage()->iconName() : QString());
    settings.setValue(QStringLiteral("session/run"), pathText(m_workspace.currentRun()));
    forEachSplitter(m_pages,
        [&settings](const QSplitter& splitter, const QString& key) { settings.setValue(key, splitter.saveState()); });
}

void MainWindow::resetLayout() {
    QSettings settings;
    settings.remove(QStringLiteral("window"));
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        dock->setFloating(false);
    addDockWidget(Qt::BottomDockWidgetArea, m_bottom);
    m_bottom->hide();
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_inspector->hide();
    setPageListCollapsed(false);
    forEachSplitter(m_pages, [](QSplitter& splitter, const QString&) {
        QList<int> even;
        for (int i = 0; i < splitter.count(); ++i)
            even << std::max(1, splitter.widget(i)->sizeHint().width());
        splitter.setSizes(even);
    });
}

} // namespace byol::ui
