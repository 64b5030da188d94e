#pragma once

#include "ui/common/page.h"
#include "ui/common/run_starter.h"

#include <QList>

#include <filesystem>
#include <set>
#include <string>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace byol {
struct RunSummary;
}

namespace byol::ui {

class EmptyState;
class MessageBar;
class RunsFilter;
class RunsModel;

/// The workspace's runs: sort, filter, open, rename, duplicate, resume, move to trash. The selected run is the current
/// one.
class RunsPage : public Page {
    Q_OBJECT

public:
    explicit RunsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("runs"); }
    /// Commands on the selected run, for the window's menu.
    const QList<QAction*>& runActions() const { return m_actions; }
    void focusFilter();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    void buildTable();
    void fitColumns();
    void buildActions();
    QAction* addRunAction(const QString& icon, const QString& text, const QKeySequence& key, void (RunsPage::*act)());
    void takeRuns();
    void showStack();
    void showInterrupted();
    void selectCurrent();
    void selectionChanged();
    void filterChanged(const QString& text);
    const RunSummary* selected() const;
    void setIcons();

    void openFolder();
    void rename();
    void renameTo(const std::filesystem::path& run, const QString& name);
    void duplicate();
    void resume();
    void resumeRun(const std::filesystem::path& run);
    void trash();
    void undoTrash(const std::filesystem::path& trashed);
    void tryDemo();
    void emptyTriggered();

    RunStarter m_starter;
    MessageBar* m_messages = nullptr; ///< what was just done, with Undo
    MessageBar* m_interrupted = nullptr; ///< runs that wait for a new worker
    QLineEdit* m_filterEdit = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    RunsModel* m_model = nullptr;
    RunsFilter* m_filter = nullptr;
    QList<QAction*> m_actions;
    QAction* m_resume = nullptr;
    QAction* m_trash = nullptr;
    QAction* m_rename = nullptr;
    std::set<std::string> m_left; ///< interrupted runs that the user chose to leave
    std::string m_shownInterrupted;
    bool m_selecting = false;
};

} // namespace byol::ui
