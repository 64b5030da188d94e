#include "ui/common/run_starter.h"

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

void RunStarter::launch(const std::filesystem::path& run) {
    QString problem;
    const bool running = startWorker(run, &problem) != 0;
    m_workspace.refresh();
    m_workspace.setCurrentRun(run);
    if (!running) {
        m_workspace.report(Workspace::Severity::error, tr("The training could not be started."), problem);
        return;
    }
    Q_EMIT started(QString::fromStdString(run.string()));
    m_workspace.showPage(QStringLiteral("monitor"));
}

void RunStarter::setStarting(bool starting) {
    m_starting = starting;
    Q_EMIT startingChanged(starting);
}

} // namespace byol::ui
