#include "core/base/data/listed_dataset.h"

#include "core/base/data/decode.h"
#include "core/base/data/parallel.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <atomic>

namespace byol {
namespace {

constexpr std::int64_t sample_size = 64;
constexpr std::int64_t broken_percent = 1;
constexpr std::size_t broken_to_name = 3;
/// On demand, a stand-in costs a decoding each; a class that begins with so many broken pictures is beyond help.
constexpr std::int64_t max_stand_in_tries = 200;

bool too_many(std::int64_t broken, std::int64_t total) {
    return broken * 100 > total * broken_percent;
}

} // namespace

ListedDataset::ListedDataset(Listing listing, bool refuse_many_broken)
    : listing_(std::move(listing))
    , refuse_many_broken_(refuse_many_broken) {
    listing_.info.train_count = size(Split::train);
    listing_.info.test_count = size(Split::test);
    if (listing_.train.empty())
        throw Error("opening the dataset", display_path(listing_.info.path), "it has no usable training images",
            listing_.info.skipped.empty() ? ""
                                          : "The first problem: " + listing_.info.skipped.front().source + ": "
                    + listing_.info.skipped.front().reason);
    if (refuse_many_broken_)
        require_few_broken();
}

const Entry& ListedDataset::entry(Split split, std::int64_t index) const {
    const auto& entries = listing_.of(split);
    if (index < 0 || index >= static_cast<std::int64_t>(entries.size()))
        throw Error("reading an image", display_path(listing_.info.path),
            "there is no image " + std::to_string(index) + " among " + std::to_string(entries.size()));
    return entries[static_cast<std::size_t>(index)];
}

ListedDataset::Index ListedDataset::at(std::int64_t position) const {
    const std::int64_t train = size(Split::train);
    return position < train ? Index { Split::train, position } : Index { Split::test, position - train };
}

Image ListedDataset::image(Split split, std::int64_t index) const {
    if (auto image = usable_image(split, index))
        return std::move(*image);
    return stand_in(split, index);
}

Image ListedDataset::full_image(Split split, std::int64_t index) const {
    if (!broken(split, index)) {
        try {
            return listing_.pictures->read_full(entry(split, index).picture);
        } catch (const Error&) {
            // image() notes it and finds a stand-in.
        }
    }
    return image(split, index);
}

std::optional<Image> ListedDataset::usable_image(Split split, std::int64_t index) const {
    const Entry& wanted = entry(split, index);
    const auto& pixels = split == Split::train ? train_pixels_ : test_pixels_;
    if (!pixels.empty()) {
        const Image& kept = pixels[static_cast<std::size_t>(index)];
        return kept.empty() ? std::nullopt : std::optional(kept);
    }
    if (broken(split, index))
        return std::nullopt;
    try {
        return listing_.pictures->read(wanted.picture);
    } catch (const Error& error) {
        note_broken(split, index, error.problem());
        if (refuse_many_broken_)
            require_few_broken();
        return std::nullopt;
    }
}

Image ListedDataset::stand_in(Split split, std::int64_t index) const {
    std::int64_t step = 1;
    for (std::int64_t tries = 0; tries < max_stand_in_tries; ++tries) {
        const auto next = next_of_class(split, index, step);
        if (!next)
            break;
        if (auto image = usable_image(split, *next))
            return std::move(*image);
        step = (*next - index + size(split)) % size(split) + 1;
    }
    const std::lock_guard lock(mutex_);
    throw Error("reading the image", listing_.pictures->source(entry(split, index).picture),
        broken_.at({ split, index }), "No other picture of its class can be read either.");
}

std::optional<std::int64_t> ListedDataset::next_of_class(
    Split split, std::int64_t index, std::int64_t first_step) const {
    const std::int64_t count = size(split);
    for (std::int64_t step = first_step; step < count; ++step) {
        const std::int64_t candidate = (index + step) % count;
        if (label(split, candidate) == label(split, index))
            return candidate;
    }
    return std::nullopt;
}

std::string ListedDataset::source(Split split, std::int64_t index) const {
    if (!broken(split, index))
        return listing_.pictures->source(entry(split, index).picture);
    for (auto next = next_of_class(split, index, 1); next;
         next = next_of_class(split, index, (*next - index + size(split)) % size(split) + 1)) {
        if (!broken(split, *next))
            return listing_.pictures->source(entry(split, *next).picture);
    }
    return listing_.pictures->source(entry(split, index).picture);
}

bool ListedDataset::broken(Split split, std::int64_t index) const {
    const std::lock_guard lock(mutex_);
    return broken_.contains({ split, index });
}

void ListedDataset::note_broken(Split split, std::int64_t index, const std::string& reason) const {
    const std::lock_guard lock(mutex_);
    broken_.emplace(Index { split, index }, reason);
}

std::vector<SkippedItem> ListedDataset::skipped_since_opening() const {
    const std::lock_guard lock(mutex_);
    std::vector<SkippedItem> found;
    if (listing_.info.resident || broken_.size() == broken_at_opening_)
        return found;
    for (const auto& [index, reason] : broken_)
        found.push_back({ listing_.pictures->source(entry(index.first, index.second).picture), as_sentence(reason) });
    return found;
}

void ListedDataset::require_few_broken() const {
    const std::lock_guard lock(mutex_);
    const std::int64_t broken = static_cast<std::int64_t>(broken_.size()) + listing_.broken;
    const std::int64_t images = total() + listing_.broken;
    if (!too_many(broken, images))
        return;
    std::string first;
    std::size_t named = 0;
    for (auto it = broken_.begin(); it != broken_.end() && named < broken_to_name; ++it, ++named)
        first +=
            "\n  " + listing_.pictures->source(entry(it->first.first, it->first.second).picture) + ": " + it->second;
    for (std::size_t i = 0; i < listing_.info.skipped.size() && named < broken_to_name && listing_.broken > 0;
         ++i, ++named)
        first += "\n  " + listing_.info.skipped[i].source + ": " + listing_.info.skipped[i].reason;
    throw Error("reading the dataset", display_path(listing_.info.path),
        "more than " + std::to_string(broken_percent) + " % of its " + std::to_string(images)
            + " images cannot be used. The first ones:" + first,
        "'byol data check' lists them all. Remove or repair them.");
}

void ListedDataset::make_resident(
    std::int64_t budget, std::int64_t threads, const ProgressSink& progress, std::stop_token stop) {
    const std::int64_t known = listing_.pictures->bytes_in_memory();
    if (known >= 0) {
        listing_.info.resident = known <= budget;
        if (listing_.info.resident)
            listing_.pictures->load(progress, std::move(stop));
        return;
    }
    listing_.info.resident = seems_to_fit(budget) && decode_all(budget, threads, progress, std::move(stop));
}

bool ListedDataset::seems_to_fit(std::int64_t budget) const {
    const std::int64_t samples = std::min(sample_size, total());
    std::int64_t bytes = 0, decoded = 0;
    for (std::int64_t i = 0; i < samples; ++i) {
        const auto [split, index] = at(i * total() / samples);
        try {
            bytes += static_cast<std::int64_t>(listing_.pictures->read(entry(split, index).picture).bytes());
            ++decoded;
        } catch (const Error&) {
            continue; // counted when everything is decoded
        }
    }
    return decoded == 0 || bytes / decoded * total() <= budget;
}

bool ListedDataset::has_enough_to_name() const {
    const std::lock_guard lock(mutex_);
    return broken_.size() >= broken_to_name;
}

bool ListedDataset::decode_all(
    std::int64_t budget, std::int64_t threads, const ProgressSink& progress, std::stop_token stop) {
    std::vector<Image> pictures(static_cast<std::size_t>(total()));
    std::atomic<std::int64_t> bytes { 0 }, done { 0 };
    parallel_for(threads, total(), std::move(stop), [&](std::int64_t position) {
        if (bytes > budget)
            return;
        const auto [split, index] = at(position);
        try {
            Image image = listing_.pictures->read(entry(split, index).picture);
            bytes += static_cast<std::int64_t>(image.bytes());
            pictures[static_cast<std::size_t>(position)] = std::move(image);
        } catch (const Error& error) {
            note_broken(split, index, error.problem());
            if (has_enough_to_name())
                require_few_broken();
        }
        const std::int64_t now = ++done;
        if (progress && (now % 100 == 0 || now == total()))
            progress({ .phase = "decoding images", .done = now, .total = total() });
    });
    require_few_broken();
    const bool fits = bytes <= budget;
    if (fits)
        keep_decoded(std::move(pictures));
    return fits;
}

void ListedDataset::keep_decoded(std::vector<Image> pictures) {
    DatasetInfo& info = listing_.info;
    for (const Image& image : pictures) {
        if (image.empty())
            continue;
        const bool first = info.max_height == 0;
        info.min_height = first ? image.full_height() : std::min(info.min_height, image.full_height());
        info.max_height = std::max(info.max_height, image.full_height());
        info.min_width = first ? image.full_width() : std::min(info.min_width, image.full_width());
        info.max_width = std::max(info.max_width, image.full_width());
        info.reduced = info.reduced || image.original.shrink > 1;
    }
    for (const auto& [index, reason] : broken_)
        info.skipped.push_back(
            { listing_.pictures->source(entry(index.first, index.second).picture), as_sentence(reason) });
    broken_at_opening_ = broken_.size();
    const auto middle = pictures.begin() + size(Split::train);
    train_pixels_.assign(std::make_move_iterator(pictures.begin()), std::make_move_iterator(middle));
    test_pixels_.assign(std::make_move_iterator(middle), std::make_move_iterator(pictures.end()));
}

} // namespace byol
