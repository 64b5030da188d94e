#pragma once

#include <cstdint>
#include <vector>

namespace byol {

/// The order in which an epoch visits `count` images: a Fisher-Yates shuffle keyed by (seed, epoch), so that any step
/// of any epoch can be replayed without the ones before it.
std::vector<std::int64_t> epoch_order(std::uint64_t seed, std::int64_t epoch, std::int64_t count);

/// The dataset indices that training step `step` (counted from 0 over the whole run) sees.
/// An epoch has count / batch_size steps; the images left over sit that epoch out (drop-last).
/// When batch_size > count, the batch is the whole epoch order, `count` images.
std::vector<std::int64_t> batch_indices(
    std::uint64_t seed, std::int64_t step, std::int64_t batch_size, std::int64_t count);

/// Steps in one epoch: max(1, count / batch_size).
std::int64_t steps_per_epoch(std::int64_t count, std::int64_t batch_size);

} // namespace byol
