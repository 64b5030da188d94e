#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/run_text.h"

#include <QObject>
#include <QString>

#include <filesystem>

namespace byol::ui {

class Workspace;

/// What can be asked of the current run: the commands for a living worker, and a new worker for one that ended early.
/// Commands are written off the GUI thread; a failure is reported through the workspace.
class RunControl : public QObject {
    Q_OBJECT

public:
    explicit RunControl(Workspace& workspace, QObject* parent = nullptr);

    static bool canPause(RunState state) { return state == RunState::running; }
    static bool canContinue(RunState state) { return state == RunState::paused; }
    static bool canStop(RunState state) { return goesOn(state); }
    static bool canSaveCheckpoint(RunState state) { return canStop(state); }
    /// Whether a new worker can take it: it ended, but not by finishing.
    static bool canResume(RunState state);

    void pause() { send(QStringLiteral("pause")); }
    void continueRun() { send(QStringLiteral("resume")); }
    void pauseOrContinue();
    void stop() { send(QStringLiteral("stop")); }
    void saveCheckpoint() { send(QStringLiteral("checkpoint")); }
    void evaluateNow() { send(QStringLiteral("evaluate")); }
    /// Starts `byol pretrain --resume` detached.
    void resumeWithNewWorker();

private:
    void send(const QString& verb);

    Workspace& m_workspace;
};

/// "running", "paused", ... in the user's language.
QString stateName(RunState state);

} // namespace byol::ui
