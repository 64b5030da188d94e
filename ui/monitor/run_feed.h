#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace byol::ui {

/// What has changed in a run since the last look.
struct FeedBatch {
    bool restarted = false; ///< everything shown before is void: another run, or a resumed one cut back
    RunStatus status;
    /// The curves that have changed, each whole, in a bounded number of buckets: coarse ones, and finer ones in what
    /// setDetail() asked for.
    std::map<std::string, std::vector<CurveBucket>> curves;
    std::vector<StepMark> marks; ///< whole as well: a bounded number of them, in order of step
    std::vector<LogLine> log; ///< only the new ones
    std::vector<CheckpointEntry> checkpoints; ///< all of them
    bool unfinished = false; ///< some curves had to wait; they follow at once
};

/// Follows a run's store off the GUI thread, twice a second while active, reading only what is new.
class RunFeed : public QObject {
    Q_OBJECT

public:
    explicit RunFeed(QObject* parent = nullptr);
    ~RunFeed() override;

    /// The curves to follow, one at least, the most important first; before setRun().
    void setSeries(std::vector<std::string> series) { m_series = std::move(series); }
    void setRun(const std::filesystem::path& run);
    void setActive(bool active);
    /// Asks for finer buckets between these steps; nothing: none.
    void setDetail(std::optional<StepRange> steps);

Q_SIGNALS:
    void arrived(const byol::ui::FeedBatch& batch);
    void failed(const QString& sentence);

private:
    class Position;
    void readNow();
    void finishReading(bool again);

    std::vector<std::string> m_series;
    std::optional<StepRange> m_detail;
    std::shared_ptr<Position> m_position; ///< touched by one read at a time, on its thread
    QTimer m_timer;
    LatestOnly m_reader;
    bool m_reading = false;
    bool m_asked = false; ///< for another detail, while a read was going on
};

} // namespace byol::ui
