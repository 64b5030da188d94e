#pragma once

#include "core/base/config/run_config.h"
#include "core/base/image/image.h"
#include "core/base/progress/progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

enum class Split { train, test };

/// A file or record that could not be used, and why.
struct SkippedItem {
    std::string source; ///< path, or "data_batch_1.bin, record 17"; plain text, bytes outside UTF-8 shown as \xHH
    std::string reason; ///< a sentence
};

/// What a dataset is, known after opening.
struct DatasetInfo {
    std::string format; ///< folder | cifar10 | cifar100 | stl10 | idx
    std::filesystem::path path;
    std::vector<std::string> classes; ///< names, index = label; empty when unlabelled
    std::int64_t train_count = 0;
    std::int64_t test_count = 0;
    int min_height = 0, max_height = 0, min_width = 0, max_width = 0; ///< at full scale; 0 when not decoded yet
    bool reduced = false; ///< some were decoded at a reduced scale (data.decode)
    std::vector<SkippedItem> skipped;
    bool resident = false; ///< decoded into memory
    std::string fingerprint; ///< hash over file names, sizes and counts: the same data gives the same text
};

/// When the pixels are decoded.
enum class Residency {
    within_budget, ///< all at opening when they fit data.memory_budget_mb, else on demand (training, evaluation)
    on_demand, ///< only when asked for (the window)
};

/// Images with labels. Reading is safe from many threads at once.
class Dataset {
public:
    virtual ~Dataset() = default;

    virtual const DatasetInfo& info() const = 0;
    virtual std::int64_t size(Split split) const = 0;
    /// The picture, decoded, upright (EXIF orientation applied), RGB, large JPEGs at the scale that the settings choose
    /// (Reduction); for a broken one the next readable picture of the
    /// same class. @throws Error when there is none, or when more than 1 % turn out to be broken (not in the window)
    virtual Image image(Split split, std::int64_t index) const = 0;
    /// The same at full scale, whatever data.decode says: to be looked at.
    virtual Image full_image(Split split, std::int64_t index) const { return image(split, index); }
    /// The class, or -1 when unlabelled.
    virtual int label(Split split, std::int64_t index) const = 0;
    /// Where it comes from, as plain text for messages and tooltips.
    virtual std::string source(Split split, std::int64_t index) const = 0;

    /// Whether the picture is known to be broken. It keeps its index, so that an index means the same picture in every
    /// process; image() then gives, and source() names, the next readable picture of the same class in its place.
    virtual bool broken(Split, std::int64_t) const { return false; }
    /// What was found broken after opening: only datasets that decode on demand find any.
    virtual std::vector<SkippedItem> skipped_since_opening() const { return {}; }

    bool labelled() const { return !info().classes.empty(); }
};

/// Opens a dataset. data.format "auto" recognises it by its files.
/// Broken images are skipped, counted and listed in info().skipped.
/// @throws Error when there is nothing usable, or when more than 1 % of the images are broken (found while decoding);
///         Cancelled on stop
std::shared_ptr<const Dataset> open_dataset(
    const DataSettings& settings, Residency residency, const ProgressSink& progress = {}, std::stop_token stop = {});

/// What `byol data check` reports: every image was read.
struct DatasetReport {
    DatasetInfo info;
    std::vector<std::int64_t> train_per_class;
    std::vector<std::int64_t> test_per_class;
    std::int64_t files_seen = 0;
    std::int64_t files_ignored = 0; ///< hidden files and names without a picture's extension
    double seconds = 0;
};

/// Reads every image of a dataset, or one single file; never throws for a broken image, whatever their number.
/// @throws Error when the path does not exist or holds nothing that could be a dataset; Cancelled on stop
DatasetReport check_dataset(const DataSettings& settings, const ProgressSink& progress = {}, std::stop_token stop = {});

/// The held-out images to score against: the test split when there is one; else a fixed tenth of the training images
/// drawn by `seed` (then the bank is the other nine tenths).
struct HeldOut {
    std::vector<std::int64_t> bank; ///< indices into the training split
    std::vector<std::int64_t> queries; ///< indices into `query_split`
    Split query_split = Split::test;
};
/// @param max_bank, max_queries 0 = all; else a fixed random subset of that size, drawn by `seed`
HeldOut held_out(const Dataset& dataset, std::uint64_t seed, std::int64_t max_bank, std::int64_t max_queries);

} // namespace byol
