#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace byol::pickle {

/// Reads little-endian numbers and stretches of bytes one after another, never past the end.
class Cursor {
public:
    explicit Cursor(std::span<const std::byte> bytes)
        : bytes_(bytes) { }

    std::size_t position() const { return position_; }
    std::size_t left() const { return bytes_.size() - position_; }

    // Each @throws PickleProblem when fewer bytes are left.
    std::uint8_t u8() { return static_cast<std::uint8_t>(unsigned_number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(unsigned_number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(unsigned_number(4)); }
    std::uint64_t u64() { return unsigned_number(8); }
    std::int32_t i32() { return static_cast<std::int32_t>(u32()); }
    double big_endian_double();
    std::span<const std::byte> take(std::uint64_t size);
    std::string_view text(std::uint64_t size);
    /// Up to the next line feed, which is skipped.
    std::string_view line();

private:
    std::uint64_t unsigned_number(std::size_t size);

    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
};

} // namespace byol::pickle
