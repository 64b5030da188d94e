#include "core/base/report/html.h"

#include "core/base/config/utf8.h"

#include <array>
#include <charconv>
#include <cmath>
#include <ctime>

namespace byol::html {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

void append_escaped(std::string& out, unsigned char letter, bool utf8) {
    switch (letter) {
    case '&':
        out += "&amp;";
        return;
    case '<':
        out += "&lt;";
        return;
    case '>':
        out += "&gt;";
        return;
    case '"':
        out += "&quot;";
        return;
    case '\'':
        out += "&#39;";
        return;
    default:
        break;
    }
    if ((letter < 0x20 && letter != '\n' && letter != '\t') || letter == 0x7f || (letter >= 0x80 && !utf8)) {
        out += "\\x";
        out += hexadecimal[letter >> 4];
        out += hexadecimal[letter & 15];
        return;
    }
    out += static_cast<char>(letter);
}

} // namespace

std::string escape(std::string_view text) {
    const bool utf8 = is_utf8(text);
    std::string out;
    for (const char letter : text)
        append_escaped(out, static_cast<unsigned char>(letter), utf8);
    return out;
}

std::string fixed(double value, int decimals) {
    if (!std::isfinite(value))
        return "–";
    std::array<char, 400> text {};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return error == std::errc() ? std::string(text.data(), end) : "–";
}

std::string compact(double value) {
    if (!std::isfinite(value))
        return "–";
    std::array<char, 64> text {};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 4);
    return error == std::errc() ? std::string(text.data(), end) : "–";
}

std::string grouped(long long value) {
    const std::string digits = std::to_string(value);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool after_digit = i > 0 && digits[i - 1] != '-';
        if (after_digit && (digits.size() - i) % 3 == 0)
            out += ',';
        out += digits[i];
    }
    return out;
}

std::string percent(double fraction, int decimals) {
    return std::isfinite(fraction) ? fixed(fraction * 100, decimals) + " %" : "–";
}

std::string duration(double seconds) {
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole >= 3600)
        return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
    if (whole >= 60)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole) + " s";
}

std::string time_of(double seconds_since_epoch) {
    if (!(seconds_since_epoch > 0) || seconds_since_epoch > 1e11)
        return {};
    const auto time = static_cast<std::time_t>(seconds_since_epoch);
    std::tm parts {};
    std::array<char, 64> text {};
    if (gmtime_r(&time, &parts) == nullptr
        || std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M UTC", &parts) == 0)
        return {};
    return text.data();
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view content) {
    std::string out;
    out.reserve(2 * tag.size() + attributes.size() + content.size() + 8);
    out.append("<").append(tag);
    if (!attributes.empty())
        out.append(" ").append(attributes);
    return out.append(">").append(content).append("</").append(tag).append(">\n");
}

} // namespace byol::html
