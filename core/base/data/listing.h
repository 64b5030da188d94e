#pragma once

#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "core/base/error/error.h"
#include "core/base/image/image.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace byol {

/// Where the pictures of a dataset lie: files, records of a file. Reading is safe from many threads at once.
class PictureStore {
public:
    virtual ~PictureStore() = default;

    /// @throws Error naming the picture when it cannot be decoded
    virtual Image read(std::int64_t picture) const = 0;
    /// At full scale.
    virtual Image read_full(std::int64_t picture) const { return read(picture); }
    /// Plain text for people.
    virtual std::string source(std::int64_t picture) const = 0;
    /// Bytes to keep every picture as the store keeps it, when that is known without decoding; else -1.
    virtual std::int64_t bytes_in_memory() const = 0;
    /// Brings the records into memory. Does nothing for stores whose bytes_in_memory() is -1.
    virtual void load(const ProgressSink& progress, std::stop_token stop) = 0;
};

/// One picture of a split.
struct Entry {
    std::int64_t picture = 0; ///< in the store
    std::int32_t label = -1;
};

/// A dataset as found on disk, before any picture was decoded. Depends on the files alone, never on how much memory
/// there is: indices mean the same picture in the worker and in the window.
struct Listing {
    DatasetInfo info; ///< format, path, classes, skipped; counts and fingerprint come from finish()
    std::vector<Entry> train;
    std::vector<Entry> test;
    std::unique_ptr<PictureStore> pictures;
    std::int64_t files_seen = 0;
    std::int64_t files_ignored = 0; ///< names without a picture's extension, hidden files
    std::int64_t broken = 0; ///< records already known to be unusable

    std::vector<Entry>& of(Split split) { return split == Split::train ? train : test; }
    const std::vector<Entry>& of(Split split) const { return split == Split::train ? train : test; }
};

/// A folder holds no picture at all.
class NoPictures : public Error {
public:
    using Error::Error;
};

/// "the file is empty" to "The file is empty.": an Error's problem as SkippedItem's reason.
std::string as_sentence(std::string clause);

/// Keeps `count` training pictures, spread evenly over each class. 0 keeps all.
void limit_training_images(Listing& listing, std::int64_t count);

/// Whether the contents of a folder that were kept from an earlier listing will do.
enum class Kept { may_be_used, is_renewed };

// One function a format. Each throws Error when `path` does not hold the format or nothing in it is usable.
Listing list_folder(const std::filesystem::path& path, Reduction reduction, Kept kept, const ProgressSink& progress,
    std::stop_token stop);
Listing list_cifar10(const std::filesystem::path& path);
Listing list_cifar100(const std::filesystem::path& path);
Listing list_stl10(const std::filesystem::path& path);
/// @param memory_budget a gzipped file larger than this when unpacked is refused
Listing list_idx(const std::filesystem::path& path, std::int64_t memory_budget);

// The same for one single file.
Listing list_picture_file(const std::filesystem::path& file, Reduction reduction);
Listing list_cifar_file(const std::filesystem::path& file, bool hundred);
Listing list_stl10_file(const std::filesystem::path& file);
Listing list_idx_file(const std::filesystem::path& file, std::int64_t memory_budget);

/// data.format, or what the files tell when it is "auto".
/// @throws Error naming what was looked for when nothing fits
Listing list_dataset(const DataSettings& settings, Kept kept, const ProgressSink& progress, std::stop_token stop);

} // namespace byol
