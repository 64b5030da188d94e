#pragma once

#include "ui/common/engine_process.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace byol::ui {

class QueueModel;
class RunStarter;
class Workspace;

/// The runs that wait for their turn: their order, their devices, pause. It is not there while nothing waits. All it
/// knows it reads from the files, so it is right after a restart, too.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    QueuePanel(Workspace& workspace, RunStarter& starter, QWidget* parent = nullptr);
    QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHeader();
    void buildTable();
    QAction* addAction(const QString& icon, const QString& text, const QKeySequence& key, void (QueuePanel::*act)());
    void takeQueue();
    void showLine();
    void enable();
    void setIcons();
    void setOpen(bool open);
    void askDevices();
    int chosenRow() const;
    void choose(const std::filesystem::path& run);

    void moveTo(const std::filesystem::path& run, int position);
    void moveUp();
    void moveDown();
    void remove();
    void pauseOrContinue();

    Workspace& m_workspace;
    RunStarter& m_starter;
    QueueModel* m_model;
    QTableView* m_table;
    QToolButton* m_disclosure = nullptr;
    QLabel* m_line = nullptr;
    QList<QAction*> m_actions;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_pause = nullptr;
    EngineQuery m_query;
    QStringList m_devices;
    std::filesystem::path m_follow; ///< stays chosen while the queue changes
};

} // namespace byol::ui
