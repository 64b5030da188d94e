#include "core/base/zip/zip_archive.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <zlib.h>

namespace byol {
namespace {

constexpr const char* doing = "reading the zip archive";
constexpr const char* copy_again = "The file is damaged or incomplete; copy or write it again.";

constexpr std::uint32_t local_signature = 0x04034b50;
constexpr std::uint32_t entry_signature = 0x02014b50;
constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint32_t end64_signature = 0x06064b50;
constexpr std::uint32_t locator64_signature = 0x07064b50;
constexpr std::uint64_t end_size = 22;
constexpr std::uint64_t end64_size = 56;
constexpr std::uint64_t locator64_size = 20;
constexpr std::uint64_t local_size = 30;
constexpr std::uint64_t longest_comment = 0xFFFF;
constexpr std::uint32_t in_extra_field = 0xFFFFFFFF; // the number stands in the zip64 extra field instead

class ZipProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Little-endian numbers at places that are checked.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes)
        : bytes_(bytes) { }

    std::span<const std::byte> at(std::uint64_t offset, std::uint64_t size) const {
        if (offset > bytes_.size() || size > bytes_.size() - offset)
            throw ZipProblem("a part of it would lie behind its end");
        return bytes_.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(size));
    }
    std::uint64_t number(std::uint64_t offset, std::uint64_t size) const {
        std::uint64_t value = 0;
        const auto digits = at(offset, size);
        for (std::size_t i = digits.size(); i-- > 0;)
            value = value << 8U | std::to_integer<std::uint64_t>(digits[i]);
        return value;
    }
    std::uint32_t u16(std::uint64_t offset) const { return static_cast<std::uint32_t>(number(offset, 2)); }
    std::uint32_t u32(std::uint64_t offset) const { return static_cast<std::uint32_t>(number(offset, 4)); }
    std::uint64_t u64(std::uint64_t offset) const { return number(offset, 8); }
    std::uint64_t size() const { return bytes_.size(); }

private:
    std::span<const std::byte> bytes_;
};

struct Directory {
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
};

// The end record stands before a comment of unknown length, so it is looked for from the back.
std::uint64_t find_end(const Reader& reader) {
    if (reader.size() < end_size)
        throw ZipProblem("it is too short");
    const std::uint64_t last = reader.size() - end_size;
    const std::uint64_t first = last - std::min(last, longest_comment);
    for (std::uint64_t place = last + 1; place-- > first;)
        if (reader.u32(place) == end_signature && reader.u16(place + 20) == last - place)
            return place;
    throw ZipProblem("its end is missing");
}

Directory find_directory(const Reader& reader) {
    const std::uint64_t end = find_end(reader);
    if (end >= locator64_size && reader.u32(end - locator64_size) == locator64_signature) {
        const std::uint64_t end64 = reader.u64(end - locator64_size + 8);
        reader.at(end64, end64_size);
        if (reader.u32(end64) != end64_signature)
            throw ZipProblem("its end record is not where it says");
        return { reader.u64(end64 + 48), reader.u64(end64 + 40), reader.u64(end64 + 32) };
    }
    return { reader.u32(end + 16), reader.u32(end + 12), reader.u16(end + 10) };
}

// The zip64 extra field holds, in this order, those numbers that do not fit their own place.
class Extra64 {
public:
    Extra64(const Reader& reader, std::uint64_t begin, std::uint64_t size)
        : reader_(reader)
        , end_(begin + size) {
        for (std::uint64_t place = begin; place + 4 <= end_; place += 4 + reader.u16(place + 2)) {
            if (reader.u16(place) == 1) {
                next_ = place + 4;
                end_ = std::min(end_, next_ + reader.u16(place + 2));
                return;
            }
        }
        next_ = end_;
    }

    std::uint64_t resolve(std::uint32_t value) {
        if (value != in_extra_field)
            return value;
        if (end_ - next_ < 8)
            throw ZipProblem("a record's size or place in it is missing");
        const std::uint64_t found = reader_.u64(next_);
        next_ += 8;
        return found;
    }

private:
    const Reader& reader_;
    std::uint64_t next_ = 0;
    std::uint64_t end_ = 0;
};

} // namespace

ZipArchive::ZipArchive(std::span<const std::byte> bytes, std::string source)
    : bytes_(bytes)
    , source_(std::move(source)) {
    try {
        read_directory();
    } catch (const ZipProblem& problem) {
        throw Error(doing, source_, problem.what(), copy_again);
    }
}

bool ZipArchive::begins(std::span<const std::byte> bytes) {
    return bytes.size() >= 4 && Reader(bytes).u32(0) == local_signature;
}

void ZipArchive::read_directory() {
    const Reader file(bytes_);
    const Directory directory = find_directory(file);
    const Reader reader(file.at(directory.begin, directory.size));
    std::uint64_t place = 0;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        if (reader.u32(place) != entry_signature)
            throw ZipProblem("its list of records is damaged");
        const std::uint32_t name_size = reader.u16(place + 28);
        const std::uint32_t extra_size = reader.u16(place + 30);
        const auto name = reader.at(place + 46, name_size);
        reader.at(place + 46 + name_size, extra_size);
        Extra64 extra(reader, place + 46 + name_size, extra_size);
        Entry entry;
        entry.size = extra.resolve(reader.u32(place + 24));
        const std::uint64_t stored = extra.resolve(reader.u32(place + 20));
        entry.header = extra.resolve(reader.u32(place + 42));
        entry.checksum = reader.u32(place + 16);
        const bool encrypted = (reader.u16(place + 8) & 1U) != 0;
        entry.plain = !encrypted && reader.u16(place + 10) == 0 && stored == entry.size;
        const std::string key(reinterpret_cast<const char*>(name.data()), name.size());
        if (!entries_.emplace(key, entry).second)
            throw ZipProblem("it has two records of one name");
        place += 46 + name_size + extra_size + reader.u16(place + 32);
    }
}

std::uint64_t ZipArchive::content_begin(const Entry& entry) const {
    const Reader reader(bytes_);
    reader.at(entry.header, local_size);
    if (reader.u32(entry.header) != local_signature)
        throw ZipProblem("a record is not where its list says");
    return entry.header + local_size + reader.u16(entry.header + 26) + reader.u16(entry.header + 28);
}

std::vector<std::string> ZipArchive::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : entries_)
        names.push_back(name);
    return names;
}

std::span<const std::byte> ZipArchive::record(const std::string& name) const {
    const auto found = entries_.find(name);
    if (found == entries_.end())
        throw Error(doing, source_, "it has no record \"" + name + "\"", copy_again);
    if (!found->second.plain)
        throw Error(doing, source_, "its record \"" + name + "\" is compressed or encrypted",
            "Unpack it, and write it again with torch.save.");
    try {
        const auto content = Reader(bytes_).at(content_begin(found->second), found->second.size);
        const auto* data = reinterpret_cast<const Bytef*>(content.data());
        if (crc32_z(crc32_z(0, nullptr, 0), data, content.size()) != found->second.checksum)
            throw ZipProblem("the checksum of its record \"" + name + "\" is wrong");
        return content;
    } catch (const ZipProblem& problem) {
        throw Error(doing, source_, problem.what(), copy_again);
    }
}

} // namespace byol
