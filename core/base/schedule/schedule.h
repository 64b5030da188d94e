#pragma once

#include "core/base/config/run_config.h"

#include <cstdint>

namespace byol {

/// The two schedules of BYOL, per step k counted from 0 (paper, sections 3.1 and 3.3; docs/method.md).
/// Pure functions, so that the trainer, the form's drawing and the tests use the same ones.

/// tau_k = 1 - (1 - base_tau) (cos(pi min(k, K) / K) + 1) / 2. tau_0 = base_tau, tau_K = 1. @param total_steps K > 0
double cosine_tau(double base_tau, std::int64_t step, std::int64_t total_steps);

/// Linear warm-up from 0 over `warmup_steps`, then cosine to 0 at `total_steps`:
/// k < W: peak k / W; else peak (cos(pi (k - W) / (K - W)) + 1) / 2, with k clamped to K.
/// @param peak base_lr * batch / 256
double cosine_learning_rate(double peak, std::int64_t step, std::int64_t total_steps, std::int64_t warmup_steps);

/// A run's schedules with the lengths worked out from its settings and the size of its dataset.
struct Schedule {
    std::int64_t total_steps = 1;
    std::int64_t warmup_steps = 0;
    std::int64_t steps_per_epoch = 1;
    double peak_lr = 0;
    double base_tau = 0;
    bool constant_tau = false;

    /// total_steps = epochs * images / batch (integer division, as the authors compute it), or training.max_steps when
    /// that is positive; warmup_steps = warmup_epochs * images / batch, at most total_steps. Where the batch is larger
    /// than the dataset, it counts as `images`, which is what a batch then holds.
    /// Since an epoch drops its last incomplete batch, epochs * images / batch can exceed epochs * steps_per_epoch: the
    /// run then goes on a little into the epochs after the last (at most `epochs` steps), so that it sees as many images
    /// as was asked for.
    static Schedule from(const RunConfig& config, std::int64_t images);

    double learning_rate(std::int64_t step) const;
    double tau(std::int64_t step) const;
};

} // namespace byol
