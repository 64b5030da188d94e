#include "ui/common/run_starter.h"

#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "ui/common/background.h"
#include "ui/common/engine_process.h"
#include "ui/common/workspace.h"

namespace byol::ui {

RunStarter::RunStarter(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) { }

void RunStarter::start(const QString& name, const std::string& toml) {
    if (m_starting)
        return;
    setStarting(true);
    inBackground(
        this,
        [folder = m_workspace.folder(), name = name.toStdString(), toml] { return create_run(folder, name, toml); },
        [this](const std::filesystem::path& run) {
            setStarting(false);
            launch(run);
        },
        [this](const QString& sentence) {
            setStarting(false);
            m_workspace.report(Workspace::Severity::error, tr("The run could not be created."), sentence);
        });
}

// The system takes its time to start a process when it is busy: off the GUI thread.
void RunStarter::launch(const std::filesystem::path& run) {
    inBackground(
        this,
        [run] {
            QString problem;
            startWorker(run, &problem);
            return problem;
        },
        [this, run](const QString& problem) { tellLaunched(run, problem); },
        [this](const QString& sentence) {
            m_workspace.report(Workspace::Severity::error, tr("The training could not be started."), sentence);
        });
}

void RunStarter::tellLaunched(const std::filesystem::path& run, const QString& problem) {
    m_workspace.refresh();
    m_workspace.setCurrentRun(run);
    if (!problem.isEmpty()) {
        m_workspace.report(Workspace::Severity::error, tr("The training could not be started."), problem);
        return;
    }
    Q_EMIT started(QString::fromStdString(run.string()));
    m_workspace.showPage(QStringLiteral("monitor"));
}

void RunStarter::addToQueue(const std::vector<NewRun>& runs) {
    if (m_starting || runs.empty())
        return;
    setStarting(true);
    inBackground(
        this,
        [folder = m_workspace.folder(), runs] {
            for (const NewRun& run : runs)
                add_to_queue(folder, create_run(folder, run.name.toStdString(), run.toml), run.device);
            return runs.size();
        },
        [this](std::size_t count) {
            setStarting(false);
            tookIntoQueue(count);
        },
        [this](const QString& sentence) {
            setStarting(false);
            m_workspace.refresh();
            m_workspace.report(Workspace::Severity::error, tr("Not every run could be added to the queue."), sentence);
        });
}

void RunStarter::addToQueue(const std::vector<std::filesystem::path>& runs, const std::string& device) {
    if (runs.empty())
        return;
    inBackground(
        this,
        [folder = m_workspace.folder(), runs, device] {
            for (const std::filesystem::path& run : runs)
                add_to_queue(folder, run, device);
            return runs.size();
        },
        [this](std::size_t count) { tookIntoQueue(count); },
        [this](const QString& sentence) {
            m_workspace.report(Workspace::Severity::error, tr("Not every run could be added to the queue."), sentence);
        });
}

void RunStarter::tookIntoQueue(std::size_t count) {
    workOnQueue();
    Q_EMIT queued(static_cast<int>(count));
}

// One that finds another at work ends at once.
void RunStarter::workOnQueue() {
    const auto tell = [this](const QString& problem) {
        m_workspace.refresh();
        if (!problem.isEmpty())
            m_workspace.report(Workspace::Severity::error, tr("The queue could not be started."), problem);
    };
    inBackground(
        this,
        [folder = QString::fromStdString(m_workspace.folder().string())] {
            QString problem;
            startEngine({ QStringLiteral("queue"), QStringLiteral("run"), QStringLiteral("--runs"), folder }, &problem,
                folder + QStringLiteral("/.queue.log"));
            return problem;
        },
        tell, tell);
}

void RunStarter::setStarting(bool starting) {
    m_starting = starting;
    Q_EMIT startingChanged(starting);
}

} // namespace byol::ui
