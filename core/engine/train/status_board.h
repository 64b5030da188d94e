#pragma once

#include "core/base/progress/progress.h"
#include "core/base/run/run_writer.h"

#include <chrono>
#include <string>

namespace byol {

/// The run's status as this worker keeps it: edited at will, stored at most twice a second unless forced.
class StatusBoard {
public:
    StatusBoard(RunWriter& writer, RunStatus status, ProgressSink progress)
        : writer_(writer)
        , status_(std::move(status))
        , progress_(std::move(progress)) { }

    RunStatus& edit() { return status_; }
    const RunStatus& status() const { return status_; }
    const ProgressSink& progress() const { return progress_; }

    void publish() {
        writer_.set_status(status_);
        published_ = std::chrono::steady_clock::now();
    }
    void publish_sometimes() {
        if (std::chrono::steady_clock::now() - published_ >= std::chrono::milliseconds(500))
            publish();
    }
    /// A new state or activity, stored at once.
    void enter(RunState state, const std::string& message) {
        status_.state = state;
        status_.message = message;
        publish();
    }

private:
    RunWriter& writer_;
    RunStatus status_;
    ProgressSink progress_;
    std::chrono::steady_clock::time_point published_ {};
};

} // namespace byol
