#include "core/base/data/record_file.h"

#include "core/base/data/bad_picture.h"
#include "core/base/error/error.h"

#include <algorithm>

namespace byol {
namespace {

constexpr std::int64_t block_bytes = 4 << 20;

} // namespace

RecordFile::RecordFile(std::string name, std::unique_ptr<InputFile> file, std::int64_t start, std::int64_t record_bytes,
    std::int64_t count)
    : name_(std::move(name))
    , file_(std::move(file))
    , start_(start)
    , record_bytes_(record_bytes)
    , count_(count) { }

RecordFile::RecordFile(std::string name, std::vector<std::uint8_t> records, std::int64_t record_bytes)
    : name_(std::move(name))
    , record_bytes_(record_bytes)
    , count_(static_cast<std::int64_t>(records.size()) / record_bytes)
    , memory_(std::move(records)) { }

void RecordFile::read(std::int64_t record, std::int64_t offset, std::span<std::uint8_t> target) const {
    const std::int64_t at = record * record_bytes_ + offset;
    if (file_)
        file_->read(start_ + at, target);
    else
        std::copy_n(memory_.begin() + at, target.size(), target.begin());
}

std::vector<std::uint8_t> RecordFile::column(std::int64_t offset) const {
    const std::int64_t records_a_block = std::max<std::int64_t>(1, block_bytes / record_bytes_);
    std::vector<std::uint8_t> values;
    values.reserve(static_cast<std::size_t>(count_));
    std::vector<std::uint8_t> block;
    for (std::int64_t first = 0; first < count_; first += records_a_block) {
        const std::int64_t records = std::min(records_a_block, count_ - first);
        block.resize(static_cast<std::size_t>(records * record_bytes_));
        read(first, 0, block);
        for (std::int64_t i = 0; i < records; ++i)
            values.push_back(block[static_cast<std::size_t>(i * record_bytes_ + offset)]);
    }
    return values;
}

void RecordFile::load(std::stop_token stop) {
    if (!file_)
        return;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(count_ * record_bytes_));
    const std::span<std::uint8_t> all(bytes);
    for (std::size_t done = 0; done < all.size(); done += block_bytes) {
        if (stop.stop_requested())
            throw Cancelled();
        file_->read(start_ + static_cast<std::int64_t>(done),
            all.subspan(done, std::min<std::size_t>(block_bytes, all.size() - done)));
    }
    memory_ = std::move(bytes);
    file_.reset();
}

void require_whole_records(std::int64_t file_bytes, std::int64_t record_bytes, const std::string& record_name) {
    if (file_bytes == 0)
        throw BadPicture("the file is empty");
    if (file_bytes % record_bytes != 0)
        throw BadPicture("it has " + bytes_text(static_cast<std::uint64_t>(file_bytes))
            + ", which is not a whole number of " + record_name + " of "
            + bytes_text(static_cast<std::uint64_t>(record_bytes)) + " (" + std::to_string(file_bytes / record_bytes)
            + " records and " + bytes_text(static_cast<std::uint64_t>(file_bytes % record_bytes)) + ")");
}

} // namespace byol
