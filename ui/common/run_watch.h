#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace byol::ui {

/// What a page shows of a run besides its curves, read in one go.
struct RunSnapshot {
    std::filesystem::path run;
    RunConfig config;
    RunStatus status;
    std::vector<CheckpointEntry> checkpoints;
    std::vector<Evaluation> evaluations;
    std::vector<EmbeddingEntry> embeddings;
    std::vector<Job> jobs;

    /// The newest job of one of these kinds that is still going, or nullptr.
    const Job* runningJob(const std::vector<std::string>& kinds) const;
};

/// Reads a run's snapshot off the GUI thread, twice a second while active, and hands it over when it was read.
class RunWatch : public QObject {
    Q_OBJECT

public:
    explicit RunWatch(QObject* parent = nullptr);

    /// An empty path watches nothing.
    void setRun(const std::filesystem::path& run);
    const std::filesystem::path& run() const { return m_run; }
    void setActive(bool active);
    void readNow();

Q_SIGNALS:
    void changed(const byol::ui::RunSnapshot& snapshot);
    void failed(const QString& sentence);

private:
    std::filesystem::path m_run;
    QTimer m_timer;
    LatestOnly m_reader;
    bool m_reading = false;
};

} // namespace byol::ui
