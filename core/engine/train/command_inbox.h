#pragma once

#include "core/base/run/run_writer.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace byol {

/// Takes the commands that others leave in the run's store. A thread of its own answers each within half a second,
/// however long a step or an evaluation takes; the training loop acts on them where it can.
class CommandInbox {
public:
    explicit CommandInbox(RunWriter& writer);

    /// Somebody asked to end the run.
    bool stop_requested() const;
    bool pause_requested() const;
    /// Whether a checkpoint was asked for since this was last asked; likewise an evaluation.
    bool take_checkpoint_request();
    bool take_evaluation_request();

    /// Becomes true with the stop command: long work can watch it.
    std::stop_token stop_token() const { return stop_.get_token(); }
    /// Waits until a command arrives, `stop` is requested or half a second has passed.
    void wait(std::stop_token stop);

private:
    void listen(std::stop_token stop);
    std::string act_on(const Command& command);
    std::string pause();
    std::string resume();
    std::string stop();

    RunWriter& writer_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::stop_source stop_;
    bool paused_ = false;
    bool checkpoint_ = false;
    bool evaluate_ = false;
    std::uint64_t arrived_ = 0;
    std::jthread thread_; ///< last: it uses everything above
};

} // namespace byol
