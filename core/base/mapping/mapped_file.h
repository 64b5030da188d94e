#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace byol {

/// A regular file mapped into memory, read-only. Opening never blocks: pipes, devices and folders are refused.
class MappedFile {
public:
    /// @param doing what is being done, for messages: "reading the tensor file"
    /// @throws Error when it cannot be opened or is no regular file
    MappedFile(const std::filesystem::path& file, const std::string& doing);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::span<const std::byte> bytes() const { return bytes_; }

private:
    std::span<const std::byte> bytes_;
};

} // namespace byol
