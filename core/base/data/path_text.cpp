#include "core/base/data/decode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace byol {
namespace {

// The length of the valid UTF-8 sequence at `at`, or 0 (overlong forms, surrogates and values above U+10FFFF are
// invalid: RFC 3629).
std::size_t utf8_length(const std::string& text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    const std::size_t length = first < 0x80 ? 1
        : first < 0xC2                      ? 0
        : first < 0xE0                      ? 2
        : first < 0xF0                      ? 3
        : first < 0xF5                      ? 4
                                            : 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned second = byte(at + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return length > 1 && (overlong || outside) ? 0 : length;
}

std::string escaped(unsigned char byte) {
    constexpr char digits[] = "0123456789abcdef";
    return { '\\', 'x', digits[byte >> 4], digits[byte & 15] };
}

bool is_control(const std::string& text, std::size_t at, std::size_t length) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (length == 1)
        return first < 0x20 || first == 0x7F;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (length == 2)
        return first == 0xC2 && second < 0xA0;
    // Line and paragraph separators and the marks that turn the reading direction could fake a message.
    const auto third = static_cast<unsigned char>(text[at + 2]);
    return length == 3 && first == 0xE2
        && ((second == 0x80 && third >= 0xA8 && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9));
}

} // namespace

std::string display_path(const std::filesystem::path& path) {
    const std::string& text = path.native();
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8_length(text, at);
        const std::size_t step = std::max<std::size_t>(length, 1);
        if (length == 0 || is_control(text, at, length)) {
            for (std::size_t i = at; i < at + step; ++i)
                shown += escaped(static_cast<unsigned char>(text[i]));
        } else {
            shown.append(text, at, length);
        }
        at += step;
    }
    return shown;
}

bool has_image_extension(std::string_view file) {
    static constexpr std::array<std::string_view, 14> known { ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp",
        ".dib", ".tif", ".tiff", ".ppm", ".pgm", ".pbm", ".gif" };
    const std::string_view name = file.substr(file.rfind('/') + 1);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    const std::string_view extension = name.substr(dot);
    return std::ranges::any_of(known, [&](std::string_view each) {
        return std::ranges::equal(
            extension, each, [](unsigned char a, unsigned char b) { return std::tolower(a) == b; });
    });
}

} // namespace byol
