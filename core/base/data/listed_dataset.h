#pragma once

#include "core/base/data/dataset.h"
#include "core/base/data/listing.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace byol {

/// A listing with its pictures: decoded into memory, or read when asked for.
class ListedDataset final : public Dataset {
public:
    /// @param refuse_many_broken whether more than 1 % of broken pictures are an error
    ListedDataset(Listing listing, bool refuse_many_broken);

    /// Brings everything into memory when it fits into `budget` bytes; else leaves it on disk.
    /// @throws Error when more than 1 % of the pictures are broken; Cancelled on stop
    void make_resident(std::int64_t budget, std::int64_t threads, const ProgressSink& progress, std::stop_token stop);

    const DatasetInfo& info() const override { return listing_.info; }
    std::int64_t size(Split split) const override { return static_cast<std::int64_t>(listing_.of(split).size()); }
    Image image(Split split, std::int64_t index) const override;
    Image full_image(Split split, std::int64_t index) const override;
    int label(Split split, std::int64_t index) const override { return entry(split, index).label; }
    std::string source(Split split, std::int64_t index) const override;
    bool broken(Split split, std::int64_t index) const override;
    std::vector<SkippedItem> skipped_since_opening() const override;

private:
    using Index = std::pair<Split, std::int64_t>;

    const Entry& entry(Split split, std::int64_t index) const;
    std::int64_t total() const { return size(Split::train) + size(Split::test); }
    Index at(std::int64_t position) const; ///< train, then test
    std::optional<Image> usable_image(Split split, std::int64_t index) const;
    Image stand_in(Split split, std::int64_t index) const;
    std::optional<std::int64_t> next_of_class(Split split, std::int64_t index, std::int64_t first_step) const;
    void note_broken(Split split, std::int64_t index, const std::string& reason) const;
    void require_few_broken() const;
    bool has_enough_to_name() const;
    bool seems_to_fit(std::int64_t budget) const;
    bool decode_all(std::int64_t budget, std::int64_t threads, const ProgressSink& progress, std::stop_token stop);
    void keep_decoded(std::vector<Image> pictures);

    Listing listing_;
    bool refuse_many_broken_;
    std::vector<Image> train_pixels_; ///< empty unless decoded into memory
    std::vector<Image> test_pixels_;
    mutable std::mutex mutex_;
    mutable std::map<Index, std::string> broken_; ///< reasons
    std::size_t broken_at_opening_ = 0;
};

} // namespace byol
