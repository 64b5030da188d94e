#pragma once

#include "core/base/config/run_config.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class QThreadPool;
class QTimer;

namespace byol {
class RunLister;
}

namespace byol::ui {

/// The folder of runs that the window shows, and which run it looks at. Lists the runs off the GUI thread once a second
/// and says what changed. The only thing pages share.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(const std::filesystem::path& folder, QObject* parent = nullptr);
    ~Workspace() override;

    const std::filesystem::path& folder() const { return m_folder; }
    void setFolder(const std::filesystem::path& folder);

    const std::vector<RunSummary>& runs() const { return m_runs; }
    /// nullptr when there is none of that path.
    const RunSummary* find(const std::filesystem::path& run) const;

    /// The run that Monitor, Augmentations, Embedding and Evaluate look at; empty when none.
    const std::filesystem::path& currentRun() const { return m_current; }
    void setCurrentRun(const std::filesystem::path& run);
    /// The current run's summary, nullptr when none.
    const RunSummary* current() const { return find(m_current); }

    /// The runs that are looked at together, at most `mostSelected`: chosen on the Runs page, drawn over each other on
    /// Monitor, set side by side on Compare. The current run need not be among them.
    const std::vector<std::filesystem::path>& selection() const { return m_selection; }
    static constexpr std::size_t mostSelected = 8;
    void setSelection(std::vector<std::filesystem::path> runs);

    /// Changes what was said of runs (star, tags, notes): shown at once, written off the GUI thread in the order of the
    /// calls. A failure is reported.
    void changeAbout(
        const std::vector<std::filesystem::path>& runs, const std::function<void(RunAbout& about)>& change);

    /// The runs that are trained one after the other, and whether a process works on them.
    const RunQueue& queue() const { return m_queue; }
    bool queueIsWorkedOn() const { return m_queueIsWorkedOn; }
    /// Changes the queue off the GUI thread (add_to_queue, move_in_queue, ...) and reads it again. A failure is
    /// reported.
    void changeQueue(std::function<void(const std::filesystem::path& runs)> change);

    /// Whether the folder was read since it was set; before that, no runs means nothing.
    bool isListed() const { return m_listed; }
    /// Reads the folder again now.
    void refresh();

    /// Asks the window to bring a page to the front, by its iconName(): "monitor", "configure", ...
    void showPage(const QString& name) { Q_EMIT pageRequested(name); }
    /// Asks the Configure page to start from this configuration ("Clone").
    void editConfig(const RunConfig& config, const QString& origin) { Q_EMIT configEditRequested(config, origin); }
    /// Asks the Configure page to open a file of settings, to take a folder of pictures as its data, or to bring one
    /// setting, "training.batch_size", into view.
    void openConfig(const QString& tomlFile) { Q_EMIT configFileRequested(tomlFile); }
    void useData(const QString& path) { Q_EMIT dataRequested(path); }
    void showField(const QString& path) { Q_EMIT fieldRequested(path); }
    /// Asks the Augmentations page for the very batch and views of a step of the current run.
    void showViewsOfStep(std::int64_t step) { Q_EMIT stepViewsRequested(step); }
    /// Asks the Embedding page for the images of the current run that are most like this file.
    void searchImage(const QString& file) { Q_EMIT imageSearchRequested(file); }
    /// Shows a sentence in the window's message bar. `details` may be empty.
    enum class Severity { info, warning, error };
    void report(Severity severity, const QString& sentence, const QString& details = {}) {
        Q_EMIT reported(severity, sentence, details);
    }

Q_SIGNALS:
    void runsChanged();
    /// A run that was known in one state is now in another: a worker began, paused, ended or died (interrupted).
    void runStateChanged(const byol::RunSummary& run, byol::RunState before);
    void currentRunChanged();
    void queueChanged();
    void folderChanged();
    void pageRequested(const QString& name);
    void selectionChanged();
    void configEditRequested(const byol::RunConfig& config, const QString& origin);
    void configFileRequested(const QString& tomlFile);
    void dataRequested(const QString& path);
    void fieldRequested(const QString& path);
    void stepViewsRequested(qint64 step);
    void imageSearchRequested(const QString& file);
    void reported(byol::ui::Workspace::Severity severity, const QString& sentence, const QString& details);

private:
    struct Reading;
    void take(Reading reading);
    void accept(std::vector<RunSummary> runs);
    void keepAbouts(std::vector<RunSummary>& runs) const;
    void number();
    void forgetGone(const std::vector<RunSummary>& before);
    void announce(const std::vector<RunSummary>& before);

    std::filesystem::path m_folder;
    std::filesystem::path m_current;
    std::vector<std::filesystem::path> m_selection;
    std::vector<RunSummary> m_runs;
    std::unordered_map<std::string, std::size_t> m_places; ///< of each run in m_runs, by path
    RunQueue m_queue;
    bool m_queueIsWorkedOn = false;
    std::shared_ptr<RunLister> m_reader; ///< used by one reading at a time
    QTimer* m_timer = nullptr;
    bool m_reading = false;
    bool m_again = false; ///< something changed while a reading was under way
    bool m_listed = false;
    int m_aboutChanges = 0;
    QString m_problem; ///< the last failure to read, so that it is told once
    QThreadPool* m_writer = nullptr; ///< one thread, so that what was said last is what stays
    LatestOnly m_lister;
};

} // namespace byol::ui
