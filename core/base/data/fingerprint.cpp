#include "core/base/data/fingerprint.h"

namespace byol {

void Fingerprint::add_byte(std::uint8_t byte) {
    hash_ = (hash_ ^ byte) * 0x100000001B3ULL;
}

void Fingerprint::add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    for (const char c : text)
        add_byte(static_cast<std::uint8_t>(c));
}

void Fingerprint::add(std::int64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        add_byte(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift));
}

std::string Fingerprint::text() const {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += digits[hash_ >> shift & 15];
    return text;
}

} // namespace byol
