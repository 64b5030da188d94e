#include "core/base/pickle/machine.h"

#include <algorithm>
#include <charconv>
#include <string>

// The opcodes that push one plain value.

namespace byol::pickle {
namespace {

std::uint64_t not_negative(std::int32_t size) {
    if (size < 0)
        refuse("states a negative length");
    return static_cast<std::uint64_t>(size);
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// A two's complement number of 1 to 8 bytes.
std::int64_t signed_number(std::span<const std::byte> digits) {
    std::uint64_t bits = (std::to_integer<unsigned>(digits.back()) & 0x80U) != 0 ? ~std::uint64_t { 0 } : 0;
    for (std::size_t i = digits.size(); i-- > 0;)
        bits = bits << 8U | std::to_integer<std::uint64_t>(digits[i]);
    return static_cast<std::int64_t>(bits);
}

} // namespace

bool Machine::push_constant(unsigned char opcode) {
    switch (opcode) {
    case 'N': // NONE
        push(None {});
        return true;
    case 0x88: // NEWTRUE
        push(true);
        return true;
    case 0x89: // NEWFALSE
        push(false);
        return true;
    default:
        return false;
    }
}

bool Machine::push_number(unsigned char opcode) {
    switch (opcode) {
    case 'I': // INT
    case 'L': // LONG
        push_decimal(cursor_.line());
        return true;
    case 'J': // BININT
        push(std::int64_t { cursor_.i32() });
        return true;
    case 'K': // BININT1
        push(std::int64_t { cursor_.u8() });
        return true;
    case 'M': // BININT2
        push(std::int64_t { cursor_.u16() });
        return true;
    case 0x8a: // LONG1
        push_long(cursor_.u8());
        return true;
    case 0x8b: // LONG4
        push_long(not_negative(cursor_.i32()));
        return true;
    case 'F': { // FLOAT
        const std::string_view text = cursor_.line();
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc::invalid_argument || end != text.data() + text.size())
            refuse("has a number that cannot be read");
        push(value);
        return true;
    }
    case 'G': // BINFLOAT
        push(cursor_.big_endian_double());
        return true;
    default:
        return false;
    }
}

bool Machine::push_text(unsigned char opcode) {
    switch (opcode) {
    case 'S': // STRING
        push_quoted(cursor_.line());
        return true;
    case 'V': { // UNICODE
        const std::string_view text = cursor_.line();
        if (text.find('\\') != std::string_view::npos || !is_ascii(text))
            refuse("has a text with escapes, of protocol 0");
        push(Text { text });
        return true;
    }
    case 'X': // BINUNICODE
        push(Text { cursor_.text(cursor_.u32()) });
        return true;
    case 0x8c: // SHORT_BINUNICODE
        push(Text { cursor_.text(cursor_.u8()) });
        return true;
    case 0x8d: // BINUNICODE8
        push(Text { cursor_.text(cursor_.u64()) });
        return true;
    default:
        return false;
    }
}

bool Machine::push_bytes(unsigned char opcode) {
    switch (opcode) {
    case 'T': // BINSTRING
        push(Text { cursor_.text(not_negative(cursor_.i32())), true });
        return true;
    case 'U': // SHORT_BINSTRING
        push(Text { cursor_.text(cursor_.u8()), true });
        return true;
    case 'B': // BINBYTES
        push(Bytes { cursor_.take(cursor_.u32()) });
        return true;
    case 'C': // SHORT_BINBYTES
        push(Bytes { cursor_.take(cursor_.u8()) });
        return true;
    case 0x8e: // BINBYTES8
    case 0x96: // BYTEARRAY8
        push(Bytes { cursor_.take(cursor_.u64()) });
        return true;
    default:
        return false;
    }
}

void Machine::push_decimal(std::string_view text) {
    if (text == "00" || text == "01") { // how protocol 0 writes truth values
        push(text == "01");
        return;
    }
    if (!text.empty() && text.back() == 'L')
        text.remove_suffix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size())
        refuse("has an integer that cannot be read");
    if (error == std::errc::result_out_of_range)
        push(BigInteger { std::as_bytes(std::span(text.data(), text.size())) });
    else
        push(value);
}

void Machine::push_long(std::uint64_t size) {
    const auto digits = cursor_.take(size);
    if (digits.empty())
        push(std::int64_t { 0 });
    else if (digits.size() <= sizeof(std::int64_t))
        push(signed_number(digits));
    else
        push(BigInteger { digits });
}

void Machine::push_quoted(std::string_view line) {
    const bool quoted =
        line.size() >= 2 && line.front() == line.back() && (line.front() == '\'' || line.front() == '"');
    if (!quoted || line.find('\\') != std::string_view::npos)
        refuse("has a text with escapes, of protocol 0");
    push(Text { line.substr(1, line.size() - 2), true });
}

} // namespace byol::pickle
