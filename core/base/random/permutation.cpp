#include "core/base/random/permutation.h"

#include "core/base/random/philox.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace byol {

std::vector<std::int64_t> epoch_order(std::uint64_t seed, std::int64_t epoch, std::int64_t count) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), std::int64_t { 0 });
    Philox random(seed, RandomPurpose::order, static_cast<std::uint64_t>(epoch));
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

std::int64_t steps_per_epoch(std::int64_t count, std::int64_t batch_size) {
    return std::max<std::int64_t>(1, count / batch_size);
}

std::vector<std::int64_t> batch_indices(
    std::uint64_t seed, std::int64_t step, std::int64_t batch_size, std::int64_t count) {
    const std::int64_t per_epoch = steps_per_epoch(count, batch_size);
    const std::vector<std::int64_t> order = epoch_order(seed, step / per_epoch, count);
    const std::int64_t first = (step % per_epoch) * batch_size;
    const std::int64_t last = std::min(first + batch_size, count);
    return { order.begin() + first, order.begin() + last };
}

} // namespace byol
