#include "core/base/data/exif.h"

#include <cstddef>

namespace byol {
namespace {

constexpr std::uint32_t orientation_tag = 0x0112;
constexpr std::uint32_t short_type = 3;
constexpr std::size_t entry_bytes = 12;

class TiffReader {
public:
    explicit TiffReader(std::span<const std::uint8_t> bytes)
        : bytes_(bytes)
        , little_(bytes.size() > 1 && bytes[0] == 'I') { }

    bool valid() const {
        return bytes_.size() >= 8 && bytes_[0] == bytes_[1] && (bytes_[0] == 'I' || bytes_[0] == 'M')
            && number(2, 2) == 42;
    }
    bool holds(std::size_t at, std::size_t count) const { return at <= bytes_.size() && count <= bytes_.size() - at; }
    std::uint32_t number(std::size_t at, std::size_t count) const {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | bytes_[little_ ? at + count - 1 - i : at + i];
        return value;
    }

private:
    std::span<const std::uint8_t> bytes_;
    bool little_;
};

} // namespace

int exif_orientation(std::span<const std::uint8_t> tiff) {
    const TiffReader reader(tiff);
    if (!reader.valid())
        return 1;
    const std::size_t folder = reader.number(4, 4);
    if (!reader.holds(folder, 2))
        return 1;
    const std::size_t entries = reader.number(folder, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = folder + 2 + i * entry_bytes;
        if (!reader.holds(at, entry_bytes))
            return 1;
        if (reader.number(at, 2) != orientation_tag)
            continue;
        const std::uint32_t value = reader.number(at + 8, 2);
        return reader.number(at + 2, 2) == short_type && value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace byol
