#pragma once

#include "core/base/image/image.h"

#include <cstdint>
#include <span>

namespace byol {

// The decoders behind decode_bytes. Each takes bytes whose header was read and whose size is within the limits, and
// returns the picture as stored (before the orientation). They write nothing to standard error.

/// libjpeg: any warning that means missing or wrong pixels is an error. CMYK and YCCK are converted.
/// @param shrink 1, 2, 4 or 8: the sides become 1/shrink of what they are, rounded up
/// @throws BadPicture
Image decode_jpeg(std::span<const std::uint8_t> bytes, int shrink = 1);

/// libpng: chunk checksums are verified; a missing end is an error. Palette and grey expanded, alpha dropped, 16 bits
/// reduced to the upper 8.
/// @throws BadPicture
Image decode_png(std::span<const std::uint8_t> bytes);

/// GIF87a and GIF89a, the first frame on its canvas; transparent pixels keep their palette colour. Written here because
/// OpenCV reads GIF only since 4.11.
/// @throws BadPicture
Image decode_gif(std::span<const std::uint8_t> bytes);

} // namespace byol
