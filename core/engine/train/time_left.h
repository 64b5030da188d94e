#pragma once

#include <cstdint>

namespace byol {

/// Estimates the time that a run still needs. The rate is a moving average of the step time, without pauses,
/// evaluations, checkpoints and the first 20 steps; evaluations are added as a counted extra cost.
class TimeLeft {
public:
    static constexpr std::int64_t warmup_steps = 20;

    /// @param seconds what these steps took
    void add_steps(std::int64_t steps, double seconds);
    void add_evaluation(double seconds);

    /// Seconds a step takes; negative while nothing was measured.
    double step_seconds() const { return average_; }
    /// @param time the monotonic clock, seconds. Between calls the answer falls with the clock as long as the fresh
    ///             estimate agrees within 5 %, so that it does not flicker.
    /// @returns negative until 20 steps were measured
    double estimate(std::int64_t steps_left, std::int64_t evaluations_left, double time);

private:
    std::int64_t seen_ = 0;
    double average_ = -1;
    double evaluation_ = 0;
    std::int64_t evaluations_ = 0;
    double shown_ = -1;
    double shown_at_ = 0;
};

} // namespace byol
