#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace byol {
class RunReader;
}

namespace byol::ui {

/// What was added to a run since the last look.
struct FeedBatch {
    bool restarted = false; ///< everything shown before is void: another run, or a resumed one cut back
    RunStatus status;
    std::map<std::string, std::vector<ScalarPoint>> points;
    std::vector<StepMark> marks;
    std::vector<LogLine> log;
    std::vector<CheckpointEntry> checkpoints; ///< all of them
};

/// Follows a run's store off the GUI thread, twice a second while active, reading only what is new.
class RunFeed : public QObject {
    Q_OBJECT

public:
    explicit RunFeed(QObject* parent = nullptr);
    ~RunFeed() override;

    void setRun(const std::filesystem::path& run);
    void setActive(bool active);

Q_SIGNALS:
    void arrived(const byol::ui::FeedBatch& batch);
    void failed(const QString& sentence);

private:
    struct Position;
    void readNow();

    std::shared_ptr<Position> m_position; ///< touched by one read at a time, on its thread
    QTimer m_timer;
    LatestOnly m_reader;
    bool m_reading = false;
};

} // namespace byol::ui
