#pragma once

#include "ui/common/run_control.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/window/problems_panel.h"
#include "ui/window/run_notices.h"

#include <QMainWindow>
#include <QStringList>

#include <map>
#include <vector>

class QActionGroup;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace byol::ui {

class Commands;
class ConfigurePage;
class DataTwin;
class DesktopManners;
class DropHint;
class LogPanel;
class MessageBar;
class Page;
class PageList;
class ReportExport;
class RunsPage;
class StatusStrip;
class TourPanel;

/// The window: page list, pages, message bar, docks, status strip, menus. It owns the workspace and the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const std::filesystem::path& runs, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    Commands& commands() { return *m_commands; }
    /// Brings a page to the front, by its icon name: "runs", "monitor", ...
    void showPage(const QString& name);
    Page* currentPage() const;
    const std::vector<Page*>& pages() const { return m_pages; }
    /// Page and run of the last session.
    void restoreSession();
    /// Applies and remembers.
    void setAppearance(Appearance appearance);
    static Appearance savedAppearance();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPages();
    void addPage(Page* page);
    QWidget* buildCentre();
    QWidget* buildSide(QWidget* centre);
    void buildDocks();
    void buildStrip();
    void connectWorkspace();

    // menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildRunMenu();
    void buildViewMenu();
    void buildPanelCommands(QMenu* view);
    void buildAppearanceMenu(QMenu* view);
    void buildPlotMenu();
    void buildHelpMenu();
    void withTwin(const std::function<void(DataTwin& twin)>& act);
    void fillRecent();
    void exportReport();

    // window_session.cpp
    void openWorkspace();
    void closeWorkspace();
    void rememberWorkspace();
    void restoreSettings();
    void saveSettings() const;
    void resetLayout();

    void goToPage(int page);
    void goBack(int steps);
    void showRuns();
    void showTitle(const RunSummary* run);
    void enableCommands();
    const RunSummary* watchedRun(int* active) const;
    void tellStateChange(const RunSummary& run, RunState before);
    void showNotice(const Notice& notice);
    void take(const Notice& notice);
    NoticeVerbs noticeVerbs();
    void resumeRun(const std::filesystem::path& run);
    void showProblems(QWidget* panel);
    void setPageListCollapsed(bool collapsed);
    void setIcons();

    Workspace m_workspace;
    RunControl m_control;
    Commands* m_commands = nullptr;
    DesktopManners* m_desktop = nullptr;
    PageList* m_list = nullptr;
    QToolButton* m_fold = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_message = nullptr;
    StatusStrip* m_strip = nullptr;
    QDockWidget* m_bottom = nullptr;
    QDockWidget* m_inspector = nullptr;
    ReportExport* m_reports = nullptr;
    QTabWidget* m_bottomTabs = nullptr;
    ProblemsPanel* m_problems = nullptr;
    LogPanel* m_log = nullptr;
    TourPanel* m_tour = nullptr;
    DropHint* m_dropHint = nullptr;
    RunsPage* m_runsPage = nullptr;
    ConfigurePage* m_configurePage = nullptr;
    std::vector<Page*> m_pages;
    std::vector<int> m_history;
    int m_historyAt = -1;
    bool m_moving = false; ///< going back or forth, which makes no history
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_checkpoint = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QMenu* m_recent = nullptr;
    QActionGroup* m_appearance = nullptr;
};

} // namespace byol::ui
