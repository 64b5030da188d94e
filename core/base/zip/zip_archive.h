#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace byol {

/// A zip archive, also a zip64 one, whose records are stored as they are (not compressed), as torch.save writes it.
/// Nothing is copied; every place that the archive names is checked to lie in it.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
class ZipArchive {
public:
    /// @param bytes must outlive the archive
    /// @param source what to call it in messages: the file's path
    /// @throws Error when they are no whole zip archive
    ZipArchive(std::span<const std::byte> bytes, std::string source);

    /// Whether bytes begin as a zip archive does.
    static bool begins(std::span<const std::byte> bytes);

    std::vector<std::string> names() const; ///< sorted
    bool contains(const std::string& name) const { return entries_.contains(name); }
    /// A record's bytes, checked against their checksum.
    /// @throws Error when there is no such record, it is compressed or encrypted, or its bytes were changed
    std::span<const std::byte> record(const std::string& name) const;

private:
    struct Entry {
        std::uint64_t header = 0; // where its own header begins
        std::uint64_t size = 0;
        std::uint32_t checksum = 0;
        bool plain = false;
    };

    void read_directory();
    std::uint64_t content_begin(const Entry& entry) const;

    std::span<const std::byte> bytes_;
    std::string source_;
    std::map<std::string, Entry> entries_;
};

} // namespace byol
