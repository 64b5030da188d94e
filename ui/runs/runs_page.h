#pragma once

#include "ui/common/page.h"
#include "ui/common/run_starter.h"

#include <QList>

#include <filesystem>
#include <set>

class QAction;
class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace byol::ui {

class EmptyState;
class FilterBar;
class InterruptedBar;
class MessageBar;
class QueuePanel;
class ResultsView;
class RunActions;
class RunsFilter;
class RunsModel;
class RunsTable;

/// The workspace's runs as a table, as parallel coordinates or as a scatter plot; the filter and the choice of runs are
/// the same in all of them. The row that the keyboard stands on is the current run, the chosen ones are the selection.
class RunsPage : public Page {
    Q_OBJECT

public:
    explicit RunsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RunsPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("runs"); }
    /// Commands on the chosen runs, for the window's menu.
    const QList<QAction*>& runActions() const;
    void focusFilter();

    enum class View { table, parallel, scatter };
    void setView(View view);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildTools();
    void addViewButtons(QWidget* tools);
    QToolButton* addMenuButton(QWidget* tools, const QString& icon, const QString& name);
    void connectParts();
    void setIcons();

    void takeRuns();
    void showRuns();
    void showEmpty(int all);
    void showCurrent();
    void showSelection();
    void tableSelectionChanged();
    void queryChanged();

    void resumeInterrupted(const std::set<std::filesystem::path>& runs);
    void rename();
    void askTags(const std::vector<std::filesystem::path>& runs);
    void askValueAtEpoch();
    void exportTable();
    void showTrash();
    void newRun();
    void tryDemo();
    void emptyTriggered();
    void alternativeTriggered();

    RunStarter m_starter;
    MessageBar* m_messages; ///< what was just done, with Undo
    InterruptedBar* m_interrupted; ///< runs that wait for a new worker
    RunActions* m_actions;
    RunsModel* m_model;
    RunsFilter* m_filter;
    FilterBar* m_filterBar = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_mistake = nullptr; ///< what is wrong with the filter
    QWidget* m_tools = nullptr;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RunsTable* m_table;
    ResultsView* m_results;
    QueuePanel* m_queue;
    QList<QToolButton*> m_menuButtons;
    QActionGroup* m_views = nullptr;
    View m_view = View::table;
    bool m_selecting = false;
};

} // namespace byol::ui
