#pragma once

#include "core/base/data/record_file.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace byol {

/// The header of an IDX file of bytes (http://yann.lecun.com/exdb/mnist): two zero bytes, the type 8, the number of
/// dimensions, then each as a big-endian 32-bit number.
struct IdxHeader {
    std::vector<std::int64_t> dimensions;

    std::int64_t header_bytes() const { return 4 + 4 * static_cast<std::int64_t>(dimensions.size()); }
    std::int64_t count() const { return dimensions.front(); }
    std::int64_t record_bytes() const;
};

/// Whether the bytes start like an IDX file, be it a damaged one.
bool looks_like_idx(std::span<const std::uint8_t> start);

/// An IDX file, plain or gzipped.
struct IdxFile {
    IdxHeader header;
    RecordFile records;
};

/// @param dimensions    how many the file must have: 3 for images, 1 for labels
/// @param memory_budget a gzipped file with more bytes than this when unpacked is refused
/// @throws BadPicture when it is no such file, is cut, or has bytes too many
IdxFile open_idx(const std::filesystem::path& file, std::size_t dimensions, std::int64_t memory_budget);

} // namespace byol
