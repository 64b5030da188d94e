#pragma once

#include "core/engine/method/byol.h"
#include "core/engine/optim/optimizer.h"
#include "core/engine/train/batch_source.h"

#include <cstdint>
#include <memory>
#include <string>

namespace byol {

/// Everything that learning changes: the networks and the optimiser's momentum. Random numbers are counter-based, keyed
/// by (seed, epoch, image, view), so this and the step number are the whole state of a run.
class Learner {
public:
    /// @param classes for the online classifier; 0 for none
    /// @throws UsageError for bfloat16 on the CPU
    Learner(const RunConfig& config, std::int64_t classes, torch::Device device);

    /// One training step: forward of both views through both networks, backward, optimiser, moving average.
    /// @param lr, tau of this step. Does not wait for the device. @returns what byol_step said
    StepResult step(const Batch& batch, double lr, double tau);
    /// The L2 norm of the last step's gradient, a 0-dim tensor on the device.
    const torch::Tensor& gradient_norm() const { return gradient_norm_; }

    OnlineNetwork& online() { return *networks_.online; }

    /// The tensors of a checkpoint, sharing memory: online.*, target.*, optimizer.momentum.* (docs/run-folder.md).
    NamedTensors state() const;
    /// @throws Error naming every missing, unknown and misshapen tensor
    void load(const NamedTensors& state, const std::string& source);

private:
    Networks networks_;
    std::unique_ptr<Optimizer> optimizer_;
    torch::Tensor gradient_norm_;
    bool bfloat16_ = false;
};

} // namespace byol
