#include "core/base/pickle/cursor.h"

#include "core/base/pickle/arena.h"

#include <bit>
#include <cstring>
#include <string>

namespace byol::pickle {

std::span<const std::byte> Cursor::take(std::uint64_t size) {
    if (size > left())
        throw PickleProblem(
            "it wants " + std::to_string(size) + " bytes where " + std::to_string(left()) + " are left");
    const auto taken = bytes_.subspan(position_, static_cast<std::size_t>(size));
    position_ += taken.size();
    return taken;
}

std::uint64_t Cursor::unsigned_number(std::size_t size) {
    std::uint64_t number = 0;
    int shift = 0;
    for (const std::byte byte : take(size)) {
        number |= std::to_integer<std::uint64_t>(byte) << shift;
        shift += 8;
    }
    return number;
}

double Cursor::big_endian_double() {
    std::uint64_t bits = 0;
    for (const std::byte byte : take(8))
        bits = bits << 8U | std::to_integer<std::uint64_t>(byte);
    return std::bit_cast<double>(bits);
}

std::string_view Cursor::text(std::uint64_t size) {
    const auto bytes = take(size);
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

std::string_view Cursor::line() {
    const std::string_view rest(reinterpret_cast<const char*>(bytes_.data()) + position_, left());
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos)
        throw PickleProblem("a line in it does not end");
    const std::string_view taken = text(end);
    ++position_;
    return taken;
}

} // namespace byol::pickle
