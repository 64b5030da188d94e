#include "core/engine/embed/live_map.h"

#include "core/engine/nn/module_state.h"

#include <exception>
#include <string>
#include <utility>

namespace byol {

LiveMap::LiveMap(std::filesystem::path run, std::int64_t job)
    : run_(std::move(run))
    , job_(job)
    , thread_([this] { write_all(); }) { }

LiveMap::~LiveMap() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    changed_.notify_one();
    thread_.join();
    std::error_code ignored;
    std::filesystem::remove(run_ / file, ignored);
}

void LiveMap::show(const EmbeddingMap& unfinished, std::int64_t iteration) {
    auto layout = std::make_unique<Layout>();
    layout->map.points = unfinished.points;
    layout->map.indices = unfinished.indices;
    layout->map.labels = unfinished.labels;
    layout->map.split = unfinished.split;
    layout->map.row.checkpoint_step = unfinished.row.checkpoint_step;
    layout->iteration = iteration;
    {
        const std::lock_guard lock(mutex_);
        next_ = std::move(layout);
    }
    changed_.notify_one();
}

void LiveMap::write_all() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return ended_ || next_; });
        if (ended_)
            return;
        const std::unique_ptr<Layout> layout = std::move(next_);
        lock.unlock();
        try {
            write(*layout);
        } catch (const std::exception&) {
            return;
        }
        lock.lock();
    }
}

void LiveMap::write(const Layout& layout) const {
    std::filesystem::create_directories((run_ / file).parent_path());
    write_tensors(run_ / file,
        { { "points", layout.map.points }, { "indices", layout.map.indices }, { "labels", layout.map.labels } },
        { { "split", layout.map.split == Split::test ? "test" : "train" }, { "job", std::to_string(job_) },
            { "step", std::to_string(layout.map.row.checkpoint_step) },
            { "iteration", std::to_string(layout.iteration) } });
}

} // namespace byol
