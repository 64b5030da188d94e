#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace byol {

/// Hashes names, sizes and counts into a short text: FNV-1a, 64 bits (draft-eastlake-fnv). Tells datasets apart; no
/// protection against somebody who wants two to look alike.
class Fingerprint {
public:
    void add(std::string_view text);
    void add(std::int64_t number);
    /// 16 hexadecimal digits.
    std::string text() const;

private:
    void add_byte(std::uint8_t byte);

    std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

} // namespace byol
