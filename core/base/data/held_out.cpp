#include "core/base/data/dataset.h"
#include "core/base/random/philox.h"

#include <algorithm>
#include <utility>

namespace byol {
namespace {

// Streams of RandomPurpose::subset; part of the key, so that the three draws do not depend on each other.
enum Draw : std::uint64_t { tenth = 1, bank_subset = 2, query_subset = 3 };

/// The pictures that can be scored: readable, and with a label when the dataset has labels.
std::vector<std::int64_t> scorable(const Dataset& dataset, Split split) {
    std::vector<std::int64_t> indices;
    for (std::int64_t i = 0; i < dataset.size(split); ++i) {
        if ((!dataset.labelled() || dataset.label(split, i) >= 0) && !dataset.broken(split, i))
            indices.push_back(i);
    }
    return indices;
}

/// Moves a random subset of `count` to the front.
void draw_to_front(std::vector<std::int64_t>& indices, std::size_t count, std::uint64_t seed, Draw draw) {
    Philox random(seed, RandomPurpose::subset, draw);
    for (std::size_t i = 0; i < count && i < indices.size(); ++i)
        std::swap(indices[i], indices[i + random.below(indices.size() - i)]);
}

void keep_subset(std::vector<std::int64_t>& indices, std::int64_t count, std::uint64_t seed, Draw draw) {
    if (count > 0 && count < static_cast<std::int64_t>(indices.size())) {
        draw_to_front(indices, static_cast<std::size_t>(count), seed, draw);
        indices.resize(static_cast<std::size_t>(count));
    }
    std::ranges::sort(indices);
}

} // namespace

HeldOut held_out(const Dataset& dataset, std::uint64_t seed, std::int64_t max_bank, std::int64_t max_queries) {
    HeldOut held;
    held.bank = scorable(dataset, Split::train);
    held.queries = scorable(dataset, Split::test);
    if (held.queries.empty()) {
        held.query_split = Split::train;
        const std::size_t count = std::min(held.bank.size(), std::max<std::size_t>(1, held.bank.size() / 10));
        draw_to_front(held.bank, count, seed, tenth);
        const auto middle = held.bank.begin() + static_cast<std::ptrdiff_t>(count);
        held.queries.assign(held.bank.begin(), middle);
        held.bank.erase(held.bank.begin(), middle);
    }
    keep_subset(held.bank, max_bank, seed, bank_subset);
    keep_subset(held.queries, max_queries, seed, query_subset);
    return held;
}

} // namespace byol
