#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace byol {

struct QueueRunnerOptions {
    std::filesystem::path program; ///< the `byol` that trains: PROGRAM pretrain --resume RUN --device DEVICE
    std::chrono::milliseconds poll { 500 };
    std::function<void(const std::string& line)> say = [](const std::string&) {};
};

enum class QueueEnd {
    empty, ///< nothing is left
    paused, ///< runs are left, the queue is paused and nothing trains
    stopped, ///< asked to stop; what trains goes on by itself
    taken, ///< another process works on the queue already
};

/// Trains the queue's runs in order, one at a time on each device, until none is left. A device that a run of this
/// folder uses, whoever began it, is waited for. A run that ends, however it ends, leaves the queue and the next one
/// has its turn; one whose process died with the whole machine is taken up again the next time.
/// @throws Error when the queue cannot be read or written
QueueEnd work_on_queue(
    const std::filesystem::path& runs, const QueueRunnerOptions& options, const std::stop_token& stop);

} // namespace byol
