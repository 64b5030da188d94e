#pragma once

#include <QObject>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace byol::ui {

class Workspace;

/// A run to be made.
struct NewRun {
    QString name; ///< empty for one made from the data's name and the time
    std::string toml; ///< the whole configuration
    std::string device {}; ///< "cpu", "cuda:1"; empty: as the configuration says. Used by the queue
};

/// Creates runs in the workspace and starts their training, detached: at once, or through the queue. Folders are made
/// and the queue is changed off the GUI thread; a failure is reported through the workspace.
class RunStarter : public QObject {
    Q_OBJECT

public:
    explicit RunStarter(Workspace& workspace, QObject* parent = nullptr);

    /// Then the run is the current one and Monitor shows it.
    /// @param name empty for one made from the data's name and the time
    /// @param toml the whole configuration
    void start(const QString& name, const std::string& toml);
    bool isStarting() const { return m_starting; }

    /// Creates the runs (state queued), adds them at the end of the queue and sees to it that the queue is worked on.
    void addToQueue(const std::vector<NewRun>& runs);
    /// The same with runs that are there.
    void addToQueue(const std::vector<std::filesystem::path>& runs, const std::string& device = {});
    /// Starts `byol queue run` unless one works on the queue already.
    void workOnQueue();

Q_SIGNALS:
    void started(const QString& runFolder);
    void startingChanged(bool starting);
    void queued(int count); ///< runs that were added to the queue

private:
    void launch(const std::filesystem::path& run);
    void tellLaunched(const std::filesystem::path& run, const QString& problem);
    void setStarting(bool starting);
    void tookIntoQueue(std::size_t count);

    Workspace& m_workspace;
    bool m_starting = false;
};

} // namespace byol::ui
