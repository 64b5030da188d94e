#include "core/engine/train/batch_order.h"

#include "core/base/random/permutation.h"

#include <algorithm>

namespace byol {

BatchOrder::BatchOrder(std::uint64_t seed, std::int64_t batch_size, std::int64_t count)
    : seed_(seed)
    , batch_size_(std::min(batch_size, count))
    , count_(count)
    , steps_per_epoch_(byol::steps_per_epoch(count, batch_size)) { }

std::vector<std::int64_t> BatchOrder::indices(std::int64_t step) {
    const std::int64_t epoch = epoch_of(step);
    if (epoch != cached_epoch_) {
        order_ = epoch_order(seed_, epoch, count_);
        cached_epoch_ = epoch;
    }
    const auto first = order_.begin() + (step % steps_per_epoch_) * batch_size_;
    return { first, first + batch_size_ };
}

} // namespace byol
