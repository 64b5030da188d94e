#include "core/engine/train/time_left.h"

#include <algorithm>
#include <cmath>

namespace byol {

void TimeLeft::add_steps(std::int64_t steps, double seconds) {
    const double each = seconds / static_cast<double>(std::max<std::int64_t>(1, steps));
    // Early steps are slow (first touch of memory, caches), so they are forgotten when the real ones begin.
    const bool fresh = average_ < 0 || (seen_ < warmup_steps && seen_ + steps >= warmup_steps);
    seen_ += steps;
    const double weight = fresh ? 1.0 : 1.0 - std::pow(0.97, static_cast<double>(steps));
    average_ = average_ < 0 ? each : average_ + weight * (each - average_);
}

void TimeLeft::add_evaluation(double seconds) {
    ++evaluations_;
    evaluation_ += (seconds - evaluation_) / static_cast<double>(evaluations_);
}

double TimeLeft::estimate(std::int64_t steps_left, std::int64_t evaluations_left, double time) {
    if (seen_ < warmup_steps)
        return -1;
    const double fresh =
        average_ * static_cast<double>(steps_left) + evaluation_ * static_cast<double>(evaluations_left);
    const double expected = std::max(0.0, shown_ - (time - shown_at_));
    shown_ = shown_ >= 0 && std::abs(fresh - expected) <= 0.05 * fresh ? expected : fresh;
    shown_at_ = time;
    return shown_;
}

} // namespace byol
