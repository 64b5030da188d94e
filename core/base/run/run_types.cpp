#include "core/base/run/run_types.h"

#include "core/base/error/error.h"

#include <array>
#include <chrono>
#include <utility>

namespace byol {
namespace {

constexpr std::array<std::pair<RunState, const char*>, 7> state_words { { { RunState::queued, "queued" },
    { RunState::running, "running" }, { RunState::paused, "paused" }, { RunState::stopped, "stopped" },
    { RunState::finished, "finished" }, { RunState::failed, "failed" }, { RunState::interrupted, "interrupted" } } };

} // namespace

std::string to_string(RunState state) {
    for (const auto& [candidate, word] : state_words)
        if (candidate == state)
            return word;
    return "unknown";
}

RunState run_state_from(const std::string& word) {
    for (const auto& [state, candidate] : state_words)
        if (word == candidate)
            return state;
    throw Error("reading a run's state", word, "there is no such state");
}

Time now() {
    return std::chrono::duration<Time>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace byol
