#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace byol {

/// An open regular file, read at given places; safe to read from many threads. Opening never blocks: pipes, devices
/// and folders are refused.
class InputFile {
public:
    /// @throws BadPicture when it cannot be opened or is no regular file
    explicit InputFile(const std::filesystem::path& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    std::int64_t size() const { return size_; }
    /// Fills `target` from byte `offset` on. @throws BadPicture when the file ends before or cannot be read
    void read(std::int64_t offset, std::span<std::uint8_t> target) const;

private:
    int descriptor_ = -1;
    std::int64_t size_ = 0;
};

/// The whole of a regular file. @throws BadPicture when it is larger than `max_bytes` or cannot be read
std::vector<std::uint8_t> read_whole_file(const std::filesystem::path& path, std::int64_t max_bytes);

/// "12,345 bytes"; "1 byte".
std::string bytes_text(std::uint64_t count);

} // namespace byol
