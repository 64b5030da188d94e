#pragma once

#include "core/engine/compat/device_graph.h"
#include "core/engine/train/batch_source.h"
#include "core/engine/train/learner.h"
#include "core/engine/train/staged_tensor.h"

#include <memory>
#include <stop_token>
#include <string>

namespace byol {

/// One training step over tensors of fixed storage: what changes from step to step (which images, the views' draws, the
/// learning rate, tau) is written into them first, and the rest is device work that is the same each time: the views,
/// the forward passes, the backward pass, clipping, the optimiser, the moving average. On a GPU that work is recorded
/// as a CUDA graph after a few steps and then started as a whole; elsewhere it is called. Both compute the same.
class StaticStep {
public:
    /// @param learner, source live longer
    /// @throws UsageError when training.cuda_graph is "on" and no graph is possible
    StaticStep(const TrainingSettings& settings, Learner& learner, BatchSource& source, torch::Device device);

    struct Outcome {
        Batch batch; ///< the step's number, indices and tensors
        StepResult result; ///< detached; with a graph the next step overwrites these tensors
        torch::Tensor gradient_norm; ///< as Learner::gradient_norm
    };
    /// Takes the source's next batch and trains on it, without waiting for the device.
    /// @returns valid until the next call @throws what the source throws
    const Outcome& run(double lr, double tau, std::stop_token stop);

    bool recorded() const { return graph_ && graph_->recorded(); }
    /// Why no graph could be recorded, once; empty when there is nothing to tell.
    std::string take_problem() { return std::exchange(problem_, {}); }

private:
    void compute();
    void compute_or_replay();

    Learner& learner_;
    BatchSource& source_;
    StagedTensor rates_; ///< float64 [2]: the learning rate and tau
    std::unique_ptr<DeviceGraph> graph_; ///< null where none is wanted
    int warm_ups_ = 0; ///< steps done in the graph's queue before recording
    Outcome outcome_;
    std::string problem_;
};

} // namespace byol
