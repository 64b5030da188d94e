#pragma once

#include <cstdint>
#include <string_view>

namespace byol {

/// CRC-32C (Castagnoli), as RFC 3720 section 12.1 defines it.
std::uint32_t crc32c(std::string_view bytes);

/// The checksum as the records of TensorFlow keep it: turned right by 15 bits, plus 0xa282ead8.
std::uint32_t masked_crc32c(std::string_view bytes);

} // namespace byol
