#pragma once

#include "core/base/data/file_bytes.h"
#include "core/base/progress/progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// Records of one length behind each other in a file, or already in memory. Reading is safe from many threads at once.
class RecordFile {
public:
    /// Records of an open file, from byte `start` on.
    RecordFile(std::string name, std::unique_ptr<InputFile> file, std::int64_t start, std::int64_t record_bytes,
        std::int64_t count);
    /// Records in memory.
    RecordFile(std::string name, std::vector<std::uint8_t> records, std::int64_t record_bytes);

    const std::string& name() const { return name_; }
    std::int64_t count() const { return count_; }
    std::int64_t record_bytes() const { return record_bytes_; }
    /// Fills `target` from byte `offset` of a record on. @throws BadPicture
    void read(std::int64_t record, std::int64_t offset, std::span<std::uint8_t> target) const;
    /// One byte of every record: the labels of CIFAR. @throws BadPicture
    std::vector<std::uint8_t> column(std::int64_t offset) const;
    /// Reads the whole file into memory. @throws BadPicture, Cancelled
    void load(std::stop_token stop);

private:
    std::string name_;
    std::unique_ptr<InputFile> file_;
    std::int64_t start_ = 0;
    std::int64_t record_bytes_ = 0;
    std::int64_t count_ = 0;
    std::vector<std::uint8_t> memory_;
};

/// @throws BadPicture naming both sizes unless the file is a whole number of
/// records and not empty.
void require_whole_records(std::int64_t file_bytes, std::int64_t record_bytes, const std::string& record_name);

} // namespace byol
