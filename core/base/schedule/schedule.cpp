#include "core/base/schedule/schedule.h"

#include "core/base/random/permutation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace byol {
namespace {

/// Falls from 1 at part 0 to 0 at part 1.
double half_cosine(double part) {
    return (std::cos(std::numbers::pi * part) + 1) / 2;
}

std::int64_t warmup_steps_of(double epochs, std::int64_t images, std::int64_t batch) {
    return static_cast<std::int64_t>(std::floor(epochs * static_cast<double>(images))) / batch;
}

} // namespace

double cosine_tau(double base_tau, std::int64_t step, std::int64_t total_steps) {
    const auto done = static_cast<double>(std::min(step, total_steps));
    return 1 - (1 - base_tau) * half_cosine(done / static_cast<double>(total_steps));
}

double cosine_learning_rate(double peak, std::int64_t step, std::int64_t total_steps, std::int64_t warmup_steps) {
    if (step < warmup_steps)
        return peak * static_cast<double>(step) / static_cast<double>(warmup_steps);
    const auto length = static_cast<double>(std::max<std::int64_t>(1, total_steps - warmup_steps));
    const auto done = static_cast<double>(std::min(step, total_steps) - std::min(warmup_steps, total_steps));
    return peak * half_cosine(done / length);
}

Schedule Schedule::from(const RunConfig& config, std::int64_t images) {
    const std::int64_t batch = std::max<std::int64_t>(1, std::min(config.training.batch_size, images));
    Schedule schedule;
    schedule.steps_per_epoch = byol::steps_per_epoch(images, batch);
    const std::int64_t by_epochs = config.training.epochs * images / batch;
    schedule.total_steps =
        config.training.max_steps > 0 ? config.training.max_steps : std::max<std::int64_t>(1, by_epochs);
    schedule.warmup_steps =
        std::min(warmup_steps_of(config.optimizer.warmup_epochs, images, batch), schedule.total_steps);
    schedule.peak_lr = config.optimizer.base_lr * static_cast<double>(batch) / 256;
    schedule.base_tau = config.method.base_tau;
    schedule.constant_tau = config.method.tau_schedule == "constant";
    return schedule;
}

double Schedule::learning_rate(std::int64_t step) const {
    return cosine_learning_rate(peak_lr, step, total_steps, warmup_steps);
}

double Schedule::tau(std::int64_t step) const {
    return constant_tau ? base_tau : cosine_tau(base_tau, step, total_steps);
}

} // namespace byol
