#pragma once

#include "ui/common/background.h"
#include "ui/map/map_data.h"

#include <QTimer>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace byol::ui {

/// The map that a running job is laying out, read from the run's embeddings/live.safetensors.
struct LiveMapData {
    MapData map; ///< without neighbours
    std::int64_t iteration = 0;
};

/// @returns nothing when there is no such file, when it is another job's, or when nothing moved since
/// @throws Error when the file does not hold a map
std::optional<LiveMapData> loadLiveMap(const std::filesystem::path& run, std::int64_t job, std::int64_t lastIteration);

/// Follows a job's layout while it moves, a few times a second; reads off the GUI thread.
class LiveLayout : public QObject {
    Q_OBJECT

public:
    explicit LiveLayout(QObject* parent = nullptr);

    /// @param job 0: follow nothing
    void follow(const std::filesystem::path& run, std::int64_t job);

Q_SIGNALS:
    void moved(const byol::ui::LiveMapData& layout);

private:
    void read();

    std::filesystem::path m_run;
    std::int64_t m_job = 0;
    std::int64_t m_iteration = -1;
    bool m_reading = false;
    QTimer m_timer;
    LatestOnly m_reader;
};

} // namespace byol::ui
