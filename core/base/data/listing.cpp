#include "core/base/data/listing.h"

#include <algorithm>
#include <cctype>

namespace byol {
namespace {

// `wanted` of `total` places, evenly spread.
bool is_kept(std::int64_t place, std::int64_t wanted, std::int64_t total) {
    return (place + 1) * wanted / total != place * wanted / total;
}

} // namespace

std::string as_sentence(std::string clause) {
    if (!clause.empty())
        clause.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(clause.front())));
    return clause + ".";
}

void limit_training_images(Listing& listing, std::int64_t count) {
    const auto total = static_cast<std::int64_t>(listing.train.size());
    if (count <= 0 || count >= total)
        return;
    std::vector<std::size_t> order(listing.train.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    // Grouped by class, an even spread over all is an even spread over each.
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return listing.train[a].label < listing.train[b].label; });
    std::vector<std::size_t> kept;
    for (std::int64_t i = 0; i < total; ++i) {
        if (is_kept(i, count, total))
            kept.push_back(order[static_cast<std::size_t>(i)]);
    }
    std::ranges::sort(kept);
    std::vector<Entry> entries;
    for (const std::size_t index : kept)
        entries.push_back(listing.train[index]);
    listing.train = std::move(entries);
}

} // namespace byol
