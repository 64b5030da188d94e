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

    /// One training step: forward of both views through both networks, backward, optimiser, moving average. Of a batch
    /// that is computed in parts (training.accumulation) the gradient is that of the mean over the whole batch.
    /// @param lr, tau of this step, 0-dim float64 tensors; where they lie on the device, a captured step
    /// (static_step.h)
    ///     reads them anew each time. Does not wait for the device. @returns what byol_step said, of the whole batch
    StepResult step(const Batch& batch, const torch::Tensor& lr, const torch::Tensor& tau);
    StepResult step(const Batch& batch, double lr, double tau);
    /// The L2 norm of the last step's gradient before any clipping, a 0-dim tensor on the device.
    const torch::Tensor& gradient_norm() const { return gradient_norm_; }

    OnlineNetwork& online() { return *networks_.online; }

    /// The tensors of a checkpoint, sharing memory: online.*, target.*, optimizer.* (docs/run-folder.md).
    NamedTensors state() const;
    /// @throws Error naming every missing, unknown and misshapen tensor
    void load(const NamedTensors& state, const std::string& source);

private:
    StepResult forward_and_backward(const Batch& batch);
    StepResult forward(const torch::Tensor& view1, const torch::Tensor& view2, const torch::Tensor& labels);

    Networks networks_;
    std::unique_ptr<Optimizer> optimizer_;
    torch::Tensor gradient_norm_;
    const double clip_norm_;
    const std::int64_t parts_;
    bool bfloat16_ = false;
};

} // namespace byol
