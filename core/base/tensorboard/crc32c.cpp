#include "core/base/tensorboard/crc32c.h"

#include <array>

namespace byol {
namespace {

constexpr std::uint32_t polynomial = 0x82F63B78; // bits reversed

constexpr std::array<std::uint32_t, 256> make_table() {
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? polynomial : 0);
        table[byte] = value;
    }
    return table;
}

constexpr auto table = make_table();

} // namespace

std::uint32_t crc32c(std::string_view bytes) {
    std::uint32_t value = 0xFFFFFFFF;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (value >> 8);
    return value ^ 0xFFFFFFFF;
}

std::uint32_t masked_crc32c(std::string_view bytes) {
    const std::uint32_t value = crc32c(bytes);
    return ((value >> 15) | (value << 17)) + 0xa282ead8U;
}

} // namespace byol
