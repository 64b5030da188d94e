#pragma once

#include <cstdint>
#include <span>

namespace byol {

/// The orientation (1 to 8) that an Exif block states; 1 when it states none or is damaged.
/// @param tiff the block from its TIFF header on ("II*\0" or "MM\0*"), as Exif 2.3, section 4.5 has it
int exif_orientation(std::span<const std::uint8_t> tiff);

} // namespace byol
