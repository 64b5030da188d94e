#include "ui/common/run_control.h"

#include "core/base/run/run_reader.h"
#include "ui/common/engine_process.h"
#include "ui/common/workspace.h"

#include <QPointer>
#include <QThreadPool>

#include <exception>

namespace byol::ui {

bool RunControl::canResume(RunState state) {
    return state == RunState::queued || state == RunState::stopped || state == RunState::failed
        || state == RunState::interrupted;
}

RunControl::RunControl(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) { }

void RunControl::pauseOrContinue() {
    const RunSummary* run = m_workspace.current();
    if (run && canContinue(run->status.state))
        continueRun();
    else if (run && canPause(run->status.state))
        pause();
}

void RunControl::send(const QString& verb) {
    if (m_workspace.currentRun().empty())
        return;
    QThreadPool::globalInstance()->start(
        [run = m_workspace.currentRun(), verb = verb.toStdString(), self = QPointer<RunControl>(this)] {
            try {
                send_command(run, verb);
            } catch (const std::exception& error) {
                const QString reason = QString::fromUtf8(error.what());
                QMetaObject::invokeMethod(
                    self.data(),
                    [self, reason] {
                        self->m_workspace.report(Workspace::Severity::error, tr("The run could not be told."), reason);
                    },
                    Qt::QueuedConnection);
            }
        });
}

void RunControl::resumeWithNewWorker() {
    if (m_workspace.currentRun().empty())
        return;
    QString problem;
    const qint64 pid = startWorker(m_workspace.currentRun(), &problem);
    if (pid == 0)
        m_workspace.report(Workspace::Severity::error, tr("The run could not be resumed."), problem);
    else
        m_workspace.report(Workspace::Severity::info, tr("A new worker takes the run on from its last checkpoint."));
}

QString stateName(RunState state) {
    switch (state) {
    case RunState::queued:
        return RunControl::tr("Queued");
    case RunState::running:
        return RunControl::tr("Running");
    case RunState::paused:
        return RunControl::tr("Paused");
    case RunState::stopped:
        return RunControl::tr("Stopped");
    case RunState::finished:
        return RunControl::tr("Finished");
    case RunState::failed:
        return RunControl::tr("Failed");
    case RunState::interrupted:
        return RunControl::tr("Interrupted");
    }
    return {};
}

} // namespace byol::ui
