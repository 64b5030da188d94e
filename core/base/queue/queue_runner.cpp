#include "core/base/queue/queue_runner.h"

#include "core/base/error/error.h"
#include "core/base/queue/devices.h"
#include "core/base/queue/file_lock.h"
#include "core/base/queue/queue_files.h"
#include "core/base/queue/run_queue.h"
#include "core/base/queue/worker_process.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace byol {
namespace fs = std::filesystem;
namespace {

/// A run that is being trained: by a child of this process, or by a worker that an earlier one left.
struct Active {
    std::string device;
    std::unique_ptr<WorkerProcess> worker; ///< nullptr: not ours
};

bool is_there(const fs::path& run) {
    std::error_code ignored;
    return fs::is_regular_file(run / "run.sqlite", ignored);
}

bool is_finished(const fs::path& run) {
    try {
        return RunReader(run).status().state == RunState::finished;
    } catch (const Error&) {
        return false; // the worker will say what is wrong
    }
}

// A worker that could not even begin leaves no word in the run, and it would look as if it still waited.
void mark_not_begun(const fs::path& run, int code) {
    try {
        RunStatus status = RunReader(run).status();
        if (status.state != RunState::queued || is_held(run))
            return;
        status.state = RunState::failed;
        status.finished = now();
        status.error =
            "The worker ended with the exit status " + std::to_string(code) + " before it began. See worker.log.";
        RunWriter writer(run);
        writer.set_status(status);
        writer.flush();
    } catch (const Error&) {
        // Then the run cannot be written at all, which whoever looks at it will be told.
    }
}

class Runner {
public:
    Runner(const fs::path& runs, const QueueRunnerOptions& options)
        : runs_(runs)
        , options_(options)
        , hold_(queue_files::runner_lock(runs), FileLock::Wait::no) { }

    bool has_hold() const { return hold_.is_held(); }

    QueueEnd run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            reap();
            begin(read_queue(runs_));
            if (const auto end = ended())
                return *end;
            sleep(stop);
        }
        return QueueEnd::stopped;
    }

private:
    void sleep(const std::stop_token& stop) const {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, options_.poll, [] { return false; });
    }

    void reap() {
        for (auto each = active_.begin(); each != active_.end();) {
            const auto code = each->second.worker ? each->second.worker->ended() : left_worker_ended(each->first);
            if (code)
                leave(each->first, *code);
            each = code ? active_.erase(each) : std::next(each);
        }
    }

    static std::optional<int> left_worker_ended(const fs::path& run) {
        return is_held(run) ? std::nullopt : std::optional<int>(0);
    }

    void leave(const fs::path& run, int code) {
        constexpr int cancelled = 130;
        remove_from_queue(runs_, run);
        if (code != 0 && code != cancelled)
            mark_not_begun(run, code);
        options_.say(
            run.filename().string() + (code == 0 ? ": ended" : ": ended with the exit status " + std::to_string(code)));
    }

    void begin(const RunQueue& queue) {
        std::set<std::string> seen; // a device's later runs wait for its earlier ones
        std::optional<std::set<std::string>> busy;
        for (const QueueItem& item : queue.items) {
            if (active_.contains(item.run) || dropped(item.run) || adopted(item))
                continue;
            const std::string device = resolved_device(device_of(item));
            if (queue.paused || in_use(device) || !seen.insert(device).second)
                continue;
            if (!busy)
                busy = busy_devices(runs_);
            if (!busy->contains(device))
                start(item.run, device);
        }
    }

    bool dropped(const fs::path& run) {
        if (is_there(run) && !is_finished(run))
            return false;
        remove_from_queue(runs_, run);
        return true;
    }

    bool adopted(const QueueItem& item) {
        if (!is_held(item.run))
            return false;
        active_[item.run] = { resolved_device(device_of(item)), nullptr };
        return true;
    }

    static std::string device_of(const QueueItem& item) {
        if (!item.device.empty())
            return item.device;
        try {
            return run_config(item.run).training.device;
        } catch (const Error&) {
            return {};
        }
    }

    bool in_use(const std::string& device) const {
        return std::any_of(
            active_.begin(), active_.end(), [&](const auto& each) { return each.second.device == device; });
    }

    void start(const fs::path& run, const std::string& device) {
        options_.say(run.filename().string() + ": begins on " + device);
        active_[run] = { device,
            std::make_unique<WorkerProcess>(options_.program,
                std::vector<std::string> { "pretrain", "--resume", run.string(), "--device", device },
                run / "worker.log") };
    }

    // Decided while nobody can change the queue: who adds a run afterwards finds the hold free and starts a runner.
    std::optional<QueueEnd> ended() {
        if (!active_.empty())
            return std::nullopt;
        const FileLock lock(queue_files::edit_lock(runs_), FileLock::Wait::yes);
        const RunQueue queue = read_queue(runs_);
        if (!queue.items.empty() && !queue.paused)
            return std::nullopt;
        hold_.release();
        return queue.items.empty() ? QueueEnd::empty : QueueEnd::paused;
    }

    fs::path runs_;
    const QueueRunnerOptions& options_;
    FileLock hold_;
    std::map<fs::path, Active> active_;
};

} // namespace

QueueEnd work_on_queue(const fs::path& runs, const QueueRunnerOptions& options, const std::stop_token& stop) {
    std::error_code ignored;
    fs::create_directories(runs, ignored);
    Runner runner(runs, options);
    return runner.has_hold() ? runner.run(stop) : QueueEnd::taken;
}

} // namespace byol
