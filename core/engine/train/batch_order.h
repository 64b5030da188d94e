#pragma once

#include <cstdint>
#include <vector>

namespace byol {

/// Which images each step sees: batch_indices, with the order of the current epoch kept instead of shuffled anew.
/// Not thread-safe.
class BatchOrder {
public:
    BatchOrder(std::uint64_t seed, std::int64_t batch_size, std::int64_t count);

    std::vector<std::int64_t> indices(std::int64_t step);
    std::int64_t epoch_of(std::int64_t step) const { return step / steps_per_epoch_; }
    std::int64_t steps_per_epoch() const { return steps_per_epoch_; }
    std::int64_t batch_size() const { return batch_size_; }

private:
    std::uint64_t seed_;
    std::int64_t batch_size_;
    std::int64_t count_;
    std::int64_t steps_per_epoch_;
    std::int64_t cached_epoch_ = -1;
    std::vector<std::int64_t> order_;
};

} // namespace byol
