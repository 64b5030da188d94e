#pragma once

#include "core/engine/embed/map.h"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

namespace byol {

/// Writes the map that is being laid out to run/embeddings/live.safetensors, for others to look at, from a thread of
/// its own: the newest layout, as soon as the one before is written. The file is removed at the end.
class LiveMap {
public:
    static constexpr const char* file = "embeddings/live.safetensors";

    /// @param job the id of the job that lays it out, which tells a reader whether it is still going
    LiveMap(std::filesystem::path run, std::int64_t job);
    ~LiveMap(); ///< never throws
    LiveMap(const LiveMap&) = delete;
    LiveMap& operator=(const LiveMap&) = delete;

    /// Returns at once. A file that cannot be written is given up: the map itself matters more.
    void show(const EmbeddingMap& unfinished, std::int64_t iteration);

private:
    struct Layout {
        EmbeddingMap map;
        std::int64_t iteration = 0;
    };
    void write_all();
    void write(const Layout& layout) const;

    std::filesystem::path run_;
    std::int64_t job_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::unique_ptr<Layout> next_;
    bool ended_ = false;
    std::thread thread_;
};

} // namespace byol
