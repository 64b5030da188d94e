#pragma once

#include "core/base/data/listing.h"
#include "core/base/data/record_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace byol {

/// How the bytes of one record make a picture.
struct RecordLayout {
    enum class Order {
        grey, ///< one channel, row by row (IDX)
        planar, ///< red, green, blue planes, each row by row (CIFAR)
        planar_column_by_column, ///< red, green, blue planes, each column by column (STL-10)
    };
    Order order = Order::grey;
    int height = 0;
    int width = 0;
    std::int64_t skip = 0; ///< bytes of a record before its pixels

    std::int64_t pixel_bytes() const;
};

/// Pictures that are records of files with one layout. Picture numbers run through the files in their order.
class RecordPictures final : public PictureStore {
public:
    explicit RecordPictures(RecordLayout layout)
        : layout_(layout) { }

    /// @returns the number of the file's first picture
    std::int64_t add(RecordFile file);
    const RecordLayout& layout() const { return layout_; }

    Image read(std::int64_t picture) const override;
    std::string source(std::int64_t picture) const override;
    std::int64_t bytes_in_memory() const override;
    void load(const ProgressSink& progress, std::stop_token stop) override;

private:
    struct Place {
        const RecordFile* file;
        std::int64_t record;
    };
    Place place(std::int64_t picture) const;

    RecordLayout layout_;
    std::vector<RecordFile> files_;
    std::vector<std::int64_t> first_; ///< of each file
    std::int64_t count_ = 0;
};

/// Adds the pictures of a file with their labels to a split. Labels outside 0..classes-1 are listed as skipped.
/// @param labels empty: unlabelled
void add_labelled_records(Listing& listing, RecordPictures& pictures, RecordFile file, Split split,
    const std::vector<std::uint8_t>& labels, int classes);

/// A row of DatasetInfo: all pictures have one size.
void set_size(DatasetInfo& info, const RecordLayout& layout);

} // namespace byol
