#pragma once

#include "ui/common/run_control.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"

#include <QMainWindow>
#include <QStringList>

#include <vector>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace byol::ui {

class ConfigurePage;
class MessageBar;
class Page;
class PageList;
class RunsPage;
class StatusStrip;

/// The window: page list, pages, message bar, status strip, menus. It owns the workspace and the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const std::filesystem::path& runs, QWidget* parent = nullptr);
    ~MainWindow() override;

    Workspace& workspace() { return m_workspace; }
    /// Brings a page to the front, by its icon name: "runs", "monitor", ...
    void showPage(const QString& name);
    Page* currentPage() const;
    const std::vector<Page*>& pages() const { return m_pages; }
    /// Applies and remembers.
    void setAppearance(Appearance appearance);
    static Appearance savedAppearance();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addPages();
    void addPage(Page* page);
    QWidget* buildCentre();
    void buildMenus();
    void buildFileMenu();
    void buildRunMenu();
    void buildViewMenu();
    void buildAppearanceMenu(QMenu* view);
    void buildHelpMenu();
    QAction* addCommand(
        QMenu* menu, const QString& icon, const QString& text, const QKeySequence& key, std::function<void()> act);
    void connectWorkspace();

    void goToPage(int page);
    void goBack(int steps);
    void openWorkspace();
    void showRuns();
    void showTitle(const RunSummary* run);
    void enableCommands();
    const RunSummary* watchedRun(int* active) const;
    void tellStateChange(const RunSummary& run, RunState before);
    void resumeRun(const std::filesystem::path& run);
    void setPageListCollapsed(bool collapsed);
    void setIcons();
    void restoreSettings();
    void saveSettings() const;

    Workspace m_workspace;
    RunControl m_control;
    PageList* m_list = nullptr;
    QToolButton* m_fold = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_message = nullptr;
    StatusStrip* m_strip = nullptr;
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
    QActionGroup* m_appearance = nullptr;
};

} // namespace byol::ui
