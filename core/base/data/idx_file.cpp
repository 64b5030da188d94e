#include "core/base/data/idx_file.h"

#include "core/base/data/bad_picture.h"
#include "core/base/data/decode.h"
#include "core/base/data/gzip.h"

#include <algorithm>
#include <array>
#include <limits>

namespace byol {
namespace {

constexpr std::int64_t max_packed_bytes = std::int64_t { 4 } << 30;
constexpr std::size_t unpack_block = 4 << 20;
constexpr int byte_type = 8;

std::string number_text(std::size_t dimensions) {
    return dimensions == 1 ? "1 dimension" : std::to_string(dimensions) + " dimensions";
}

void require_start(std::span<const std::uint8_t> start, std::size_t dimensions) {
    if (start.empty())
        throw BadPicture("the file is empty");
    if (start.size() < 4)
        throw BadPicture("the file ends within its IDX header");
    if (start[0] == dimensions && start[1] == byte_type && start[2] == 0 && start[3] == 0)
        throw BadPicture("its IDX header has the bytes in reverse order");
    if (start[0] != 0 || start[1] != 0)
        throw BadPicture("it is no IDX file: its first two bytes are not zero");
    if (start[2] != byte_type)
        throw BadPicture(
            "its values have the IDX type " + std::to_string(start[2]) + "; only unsigned bytes (8) are read");
    if (start[3] != dimensions)
        throw BadPicture("it has " + number_text(start[3]) + " instead of " + std::to_string(dimensions));
}

// Bytes that the header promises after itself; refuses what does not fit in 63 bits.
std::int64_t checked_size(const IdxHeader& header) {
    std::int64_t bytes = 1;
    for (const std::int64_t side : header.dimensions) {
        if (side != 0 && bytes > std::numeric_limits<std::int64_t>::max() / 2 / side)
            throw BadPicture("its IDX header claims an impossible size");
        bytes *= side;
    }
    return bytes;
}

IdxHeader parse_header(std::span<const std::uint8_t> start, std::size_t dimensions) {
    require_start(start, dimensions);
    if (start.size() < 4 + 4 * dimensions)
        throw BadPicture("the file ends within its IDX header");
    IdxHeader header;
    for (std::size_t i = 0; i < dimensions; ++i) {
        std::int64_t side = 0;
        for (const std::uint8_t byte : start.subspan(4 + 4 * i, 4))
            side = side << 8 | byte;
        header.dimensions.push_back(side);
    }
    if (checked_size(header) == 0)
        throw BadPicture("its IDX header claims a dimension of 0");
    return header;
}

[[noreturn]] void refuse_size(const IdxHeader& header, std::int64_t bytes, const char* what) {
    std::string sides;
    for (const std::int64_t side : header.dimensions)
        sides += (sides.empty() ? "" : " x ") + std::to_string(side);
    throw BadPicture("its header promises " + sides + " = "
        + bytes_text(static_cast<std::uint64_t>(checked_size(header))) + " of data, but " + what + " "
        + bytes_text(static_cast<std::uint64_t>(bytes)));
}

// Grows as the data arrives, so that a header that lies about its size costs no memory.
std::vector<std::uint8_t> unpack_data(GzipReader& reader, const IdxHeader& header, std::int64_t memory_budget) {
    const std::int64_t promised = checked_size(header);
    if (promised > memory_budget)
        throw BadPicture("it unpacks to " + bytes_text(static_cast<std::uint64_t>(promised))
            + ", more than the memory budget; gunzip it, and it is read from disk");
    std::vector<std::uint8_t> data;
    while (static_cast<std::int64_t>(data.size()) < promised) {
        const std::size_t old = data.size();
        data.resize(old + std::min<std::size_t>(unpack_block, static_cast<std::size_t>(promised) - old));
        const std::size_t count = reader.read(std::span(data).subspan(old));
        if (old + count < data.size())
            refuse_size(header, static_cast<std::int64_t>(old + count), "there are only");
    }
    std::array<std::uint8_t, 1> more {};
    if (reader.read(more) > 0) // reading on also verifies the checksum
        refuse_size(header, promised + 1, "there are at least");
    return data;
}

IdxFile open_packed(const std::filesystem::path& file, std::size_t dimensions, std::int64_t memory_budget) {
    const auto packed =
        read_whole_file(file, std::min(max_packed_bytes, std::max<std::int64_t>(memory_budget, 1 << 20)));
    GzipReader reader(packed);
    std::vector<std::uint8_t> start(4 + 4 * dimensions);
    start.resize(reader.read(start));
    const IdxHeader header = parse_header(start, dimensions);
    auto data = unpack_data(reader, header, memory_budget);
    return { header, RecordFile(display_path(file), std::move(data), header.record_bytes()) };
}

IdxFile open_plain(const std::filesystem::path& file, std::unique_ptr<InputFile> input,
    std::span<const std::uint8_t> start, std::size_t dimensions) {
    const IdxHeader header = parse_header(start, dimensions);
    const std::int64_t data = input->size() - header.header_bytes();
    if (data != checked_size(header))
        refuse_size(header, data, "the file has");
    return { header,
        RecordFile(
            display_path(file), std::move(input), header.header_bytes(), header.record_bytes(), header.count()) };
}

} // namespace

std::int64_t IdxHeader::record_bytes() const {
    std::int64_t bytes = 1;
    for (std::size_t i = 1; i < dimensions.size(); ++i)
        bytes *= dimensions[i];
    return bytes;
}

bool looks_like_idx(std::span<const std::uint8_t> start) {
    if (start.size() < 4)
        return false;
    const bool zeros = start[0] == 0 && start[1] == 0;
    const bool bytes_in_order = start[2] == byte_type && start[3] >= 1 && start[3] <= 4;
    const bool bytes_reversed = start[1] == byte_type && start[2] == 0 && start[3] == 0;
    return zeros || bytes_in_order || bytes_reversed;
}

IdxFile open_idx(const std::filesystem::path& file, std::size_t dimensions, std::int64_t memory_budget) {
    auto input = std::make_unique<InputFile>(file);
    std::vector<std::uint8_t> start(
        static_cast<std::size_t>(std::min<std::int64_t>(input->size(), 4 + 4 * static_cast<std::int64_t>(dimensions))));
    input->read(0, start);
    if (is_gzip(start))
        return open_packed(file, dimensions, memory_budget);
    return open_plain(file, std::move(input), start, dimensions);
}

} // namespace byol
