#pragma once

#include "core/engine/bench/suites.h"
#include "core/engine/method/byol.h"
#include "core/engine/train/batch_source.h"

namespace byol {

// Of the steps that are timed: what they are does not change what a step costs.
inline constexpr double learning_rate = 0.01;
inline constexpr double tau = 0.99;

/// The floor that a training step is held against: the networks alone. Forward of both views through the online and the
/// target network, the loss, backward; no data, optimiser or moving average.
class NetworkStep {
public:
    explicit NetworkStep(const BenchSubject& subject);
    void run(const Batch& batch);
    /// Of one image in a step, see byol_step_flops.
    double flops_an_image();

private:
    Networks networks_;
    bool bfloat16_;
    std::int64_t side_;
    torch::Device device_;
};

/// The first batch of a run with these settings. @param size images; 0 = the settings' batch size
Batch first_batch(const BenchSubject& subject, std::int64_t size = 0);

/// The networks' step as something to time, in images.
Contender bare_step(const BenchSubject& subject);

} // namespace byol
