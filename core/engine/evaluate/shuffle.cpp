#include "core/engine/evaluate/shuffle.h"

#include "core/base/random/philox.h"

#include <algorithm>
#include <utility>

namespace byol {
namespace {

constexpr std::int64_t most_held_out = 10'000; // as many as the authors hold out
constexpr std::int64_t fewest_to_choose = 20; // below, a tenth says nothing

} // namespace

torch::Tensor shuffled(std::int64_t count, std::uint64_t seed, std::uint64_t stream) {
    torch::Tensor order = torch::arange(count, torch::kInt64);
    std::int64_t* const positions = order.data_ptr<std::int64_t>();
    Philox random(seed, RandomPurpose::evaluation, stream);
    for (std::int64_t i = count - 1; i > 0; --i)
        std::swap(positions[i], positions[random.below(static_cast<std::uint64_t>(i) + 1)]);
    return order;
}

Parts split_rows(std::int64_t count, std::uint64_t seed) {
    const torch::Tensor order = shuffled(count, seed, evaluation_stream::held_out);
    const std::int64_t held_out = count < fewest_to_choose ? 0 : std::min(count / 10, most_held_out);
    const auto sorted = [](const torch::Tensor& rows) { return std::get<0>(rows.sort()); };
    return { sorted(order.narrow(0, held_out, count - held_out)), sorted(order.narrow(0, 0, held_out)) };
}

} // namespace byol
