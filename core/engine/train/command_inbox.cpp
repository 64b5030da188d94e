#include "core/engine/train/command_inbox.h"

#include <chrono>

namespace byol {

using namespace std::chrono_literals;

CommandInbox::CommandInbox(RunWriter& writer)
    : writer_(writer)
    , thread_([this](std::stop_token stop) { listen(stop); }) { }

bool CommandInbox::stop_requested() const {
    return stop_.stop_requested();
}

bool CommandInbox::pause_requested() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

bool CommandInbox::take_checkpoint_request() {
    const std::lock_guard lock(mutex_);
    return std::exchange(checkpoint_, false);
}

bool CommandInbox::take_evaluation_request() {
    const std::lock_guard lock(mutex_);
    return std::exchange(evaluate_, false);
}

void CommandInbox::wait(std::stop_token stop) {
    std::unique_lock lock(mutex_);
    const auto before = arrived_;
    changed_.wait_for(lock, stop, 500ms, [&] { return arrived_ != before; });
}

void CommandInbox::listen(std::stop_token stop) {
    while (!stop.stop_requested()) {
        for (const Command& command : writer_.take_commands())
            writer_.answer(command, act_on(command));
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, stop, 100ms, [] { return false; });
    }
}

std::string CommandInbox::act_on(const Command& command) {
    const std::lock_guard lock(mutex_);
    ++arrived_;
    changed_.notify_all();
    if (command.verb == "pause")
        return pause();
    if (command.verb == "resume")
        return resume();
    if (command.verb == "stop")
        return stop();
    if (command.verb == "checkpoint") {
        checkpoint_ = true;
        return "Writing a checkpoint after this step.";
    }
    if (command.verb == "evaluate") {
        evaluate_ = true;
        return "Evaluating by kNN after this step.";
    }
    return "This worker does not know '" + command.verb + "'; it knows pause, resume, stop, checkpoint and evaluate.";
}

std::string CommandInbox::pause() {
    return std::exchange(paused_, true) ? "The run pauses already." : "Pausing after this step.";
}

std::string CommandInbox::resume() {
    return std::exchange(paused_, false) ? "Going on." : "The run goes on already.";
}

std::string CommandInbox::stop() {
    stop_.request_stop();
    return "Stopping after this step, with a checkpoint.";
}

} // namespace byol
