#pragma once

#include "core/base/run/run_types.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace byol::ui {

class MessageBar;
class RunStarter;
class Workspace;

/// What can be done with the runs that are chosen on the Runs page. What takes something away can be undone.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// @param page where the keys work
    RunActions(Workspace& workspace, RunStarter& starter, MessageBar& messages, QWidget* page);

    const QList<QAction*>& all() const { return m_all; }
    QAction* undo() const { return m_undo; }
    QAction* resume() const { return m_resume; }
    QAction* enqueue() const { return m_enqueue; }
    QAction* star() const { return m_star; }
    QAction* tags() const { return m_tags; }
    QAction* compare() const { return m_compare; }
    QAction* trash() const { return m_trash; }

    /// The chosen runs changed, or something about them did.
    void setRuns(std::vector<std::filesystem::path> runs);
    void setIcons(const QPalette& palette);

    void resumeRun(const std::filesystem::path& run);
    void renameTo(const std::filesystem::path& run, const QString& name);
    void restore(const std::vector<std::filesystem::path>& trashed);

Q_SIGNALS:
    void renameRequested(); ///< the name is edited in the table
    void tagsRequested(const std::vector<std::filesystem::path>& runs);

private:
    using Act = void (RunActions::*)();
    QAction* add(const QString& icon, const QString& text, const QKeySequence& key, Act act);
    void make();
    void enable();
    std::vector<RunSummary> chosen() const;
    bool any(const std::function<bool(const RunSummary&)>& test) const;

    void openInMonitor();
    void resumeChosen();
    void addToQueue();
    void cloneSettings();
    void duplicate();
    void toggleStar();
    void editTags() { Q_EMIT tagsRequested(m_runs); }
    void renameChosen() { Q_EMIT renameRequested(); }
    void openFolder();
    void showCompare();
    void moveToTrash();
    void undoTrash();
    void tellTrashed(const std::vector<std::filesystem::path>& trashed, const QString& problem);
    void fail(const QString& sentence, const QString& details);

    Workspace& m_workspace;
    RunStarter& m_starter;
    MessageBar& m_messages;
    QWidget* m_page;
    std::vector<std::filesystem::path> m_runs;
    std::vector<std::filesystem::path> m_trashed; ///< what Undo brings back
    QList<QAction*> m_all;
    QAction* m_resume = nullptr;
    QAction* m_enqueue = nullptr;
    QAction* m_star = nullptr;
    QAction* m_tags = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_trash = nullptr;
    QAction* m_undo = nullptr;
    QList<QAction*> m_forOne; ///< need exactly one run
};

} // namespace byol::ui
