#include "core/base/config/utf8.h"

#include <cstddef>
#include <cstdint>

namespace byol {
namespace {

std::size_t length_of(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

std::uint32_t smallest_of(std::size_t length) {
    return length == 3 ? 0x800 : length == 4 ? 0x10000 : 0;
}

/// Bytes of the character at the start, 0 when it is not one.
std::size_t character(std::string_view bytes) {
    const std::size_t length = length_of(static_cast<unsigned char>(bytes[0]));
    if (length < 2 || length > bytes.size())
        return length > bytes.size() ? 0 : length;
    std::uint32_t code = static_cast<unsigned char>(bytes[0]) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if ((byte & 0xC0U) != 0x80U)
            return 0;
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return code < smallest_of(length) || surrogate || code > 0x10FFFF ? 0 : length;
}

} // namespace

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = character(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string printable(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string shown;
    while (!text.empty() && shown.size() < longest) {
        const std::size_t length = character(text);
        const bool plain =
            length > 1 || (length == 1 && static_cast<unsigned char>(text[0]) >= 0x20 && text[0] != 0x7F);
        shown += plain ? std::string(text.substr(0, length)) : std::string("?");
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return text.empty() ? shown : shown + "...";
}

} // namespace byol
