#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// What one training step sees: two views of each image of a batch.
struct Batch {
    std::int64_t step = 0;
    std::vector<std::int64_t> indices; ///< into the training split, after broken images were replaced
    torch::Tensor view1; ///< [B, 3, S, S] float32, normalised, on the training device
    torch::Tensor view2; ///< the same of the second view
    torch::Tensor labels; ///< [B] int64 on the training device, -1 = unlabelled
};

/// The batches of a run, in order. What a batch holds depends on (seed, step) and the dataset alone: not on the number
/// of threads, nor on where the run was resumed.
class BatchSource {
public:
    virtual ~BatchSource() = default;

    /// The next step's batch, prepared ahead.
    /// @throws Cancelled on stop; Error when more than 1 % of the images turned out to be unreadable
    virtual Batch next(std::stop_token stop) = 0;

    /// The same in two parts, for a step that is recorded once (static_step.h). The first brings what the next batch is
    /// made of into tensors of fixed storage on the device. @returns the batch's step and indices, without tensors
    virtual Batch stage(std::stop_token stop);
    /// The second makes the batch of them: device work alone, always the same. @returns the tensors of the staged batch
    virtual Batch make_staged();

    /// Seconds that next() has waited for data since this was last asked.
    virtual double take_wait_seconds() = 0;
    /// Images found broken since this was last asked. Each was replaced by the next readable one.
    virtual std::vector<SkippedItem> take_skipped() = 0;
    /// "4 loader threads", "views made on the GPU": for the log.
    virtual std::string describe() const = 0;

private:
    Batch staged_; // what next() handed over; on a GPU always in the same tensors
};

/// Batches of steps [first_step, last_step), views made by data.loader_threads CPU threads (0: chosen by the device),
/// a few batches ahead; or on the GPU when the device has one and the whole training split fits there.
std::unique_ptr<BatchSource> make_batch_source(const RunConfig& config, std::shared_ptr<const Dataset> dataset,
    torch::Device device, std::int64_t first_step, std::int64_t last_step);

} // namespace byol
