#pragma once

#include <QObject>
#include <QString>

#include <filesystem>

namespace byol::ui {

class Workspace;

/// Creates a run in the workspace and starts its worker, detached; then the run is the current one and Monitor shows
/// it. The folder is made off the GUI thread; a failure is reported through the workspace.
class RunStarter : public QObject {
    Q_OBJECT

public:
    explicit RunStarter(Workspace& workspace, QObject* parent = nullptr);

    /// @param name empty for one made from the data's name and the time
    /// @param toml the whole configuration
    void start(const QString& name, const std::string& toml);
    bool isStarting() const { return m_starting; }

Q_SIGNALS:
    void started(const QString& runFolder);
    void startingChanged(bool starting);

private:
    void launch(const std::filesystem::path& run);
    void setStarting(bool starting);

    Workspace& m_workspace;
    bool m_starting = false;
};

} // namespace byol::ui
