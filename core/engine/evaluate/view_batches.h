#pragma once

#include "core/base/augment/view_params.h"
#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"

#include <torch/torch.h>

#include <atomic>
#include <cstdint>
#include <deque>
#include <future>
#include <stop_token>
#include <vector>

namespace byol {

/// The augmentation settings with which a supervised classifier learns: random crop and flip, nothing else.
AugmentSettings crop_and_flip(const AugmentSettings& settings);

/// Batches of randomly cropped and flipped training images in random order, each epoch in another; the images left over
/// at an epoch's end sit it out. They are made by threads while the ones before them are used. What a batch holds
/// depends on (seed, step) alone.
class ViewBatches {
public:
    struct Batch {
        torch::Tensor images; ///< [B, 3, S, S] float32, normalised
        torch::Tensor positions; ///< [B] int64, into the indices
    };

    /// @param indices into the training split @param batch_size at most as many as there are indices
    ViewBatches(const Dataset& dataset, const std::vector<std::int64_t>& indices, const RunConfig& config,
        std::int64_t batch_size, std::int64_t steps, std::uint64_t seed, std::size_t threads);
    ~ViewBatches();
    ViewBatches(const ViewBatches&) = delete;
    ViewBatches& operator=(const ViewBatches&) = delete;

    /// The next step's batch. @throws Error for an image that cannot be read and has no replacement
    Batch next();

private:
    void fill();
    torch::Tensor positions_of(std::int64_t step);
    torch::Tensor make(const torch::Tensor& positions, std::int64_t epoch) const;

    struct Coming {
        torch::Tensor positions;
        std::future<torch::Tensor> images;
    };

    const Dataset& dataset_;
    const std::vector<std::int64_t>& indices_;
    const AugmentSettings settings_;
    const std::int64_t side_;
    const std::int64_t batch_size_;
    const std::int64_t steps_;
    const std::uint64_t seed_;
    const std::size_t ahead_;
    std::int64_t begun_ = 0;
    torch::Tensor order_; ///< of the epoch that was begun last
    std::atomic<bool> abandoned_ = false;
    std::deque<Coming> coming_; ///< last: its threads use everything above
};

} // namespace byol
