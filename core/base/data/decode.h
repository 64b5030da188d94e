#pragma once

#include "core/base/config/run_config.h"
#include "core/base/image/image.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace byol {

/// Bounds that keep a hostile file from exhausting the machine.
struct DecodeLimits {
    std::int64_t max_file_bytes = 256LL << 20;
    std::int64_t max_pixels = 100'000'000;
    int max_side = 32768;
};

/// How small a picture may become while it is decoded: JPEG can be decoded at 1/2, 1/4 or 1/8 of its sides for a part
/// of the work. The smallest of these is taken at which the shorter side stays at least `least_side` (rounded up);
/// other formats, and pictures that have to be turned or mirrored and whose sides are no whole multiples, stay as they
/// are.
struct Reduction {
    int least_side = 0; ///< 0: full scale
};

/// 1.5 times the side of the views, or none when data.decode is "full": a function of the settings alone, so that every
/// process decodes the same pixels.
Reduction reduction_of(const DataSettings& settings);

/// Decodes one picture file: JPEG, PNG, WebP, BMP, TIFF, PPM/PGM, GIF (first frame) by content, whatever its name.
/// EXIF orientation applied; grey repeated to three channels; palette expanded; alpha dropped; 16-bit scaled to 8;
/// CMYK converted.
/// @throws Error naming the file and the reason; never a partial picture
Image decode_file(const std::filesystem::path& file, const DecodeLimits& limits = {}, Reduction reduction = {});
/// @param source what to call the bytes in messages
Image decode_bytes(std::span<const std::uint8_t> bytes, const std::string& source, const DecodeLimits& limits = {},
    Reduction reduction = {});

/// Whether a file's name looks like a picture that decode_file reads (case-insensitive extension).
bool has_image_extension(std::string_view file);

/// A path as text for people: valid UTF-8 kept, other bytes and control characters as \xHH.
std::string display_path(const std::filesystem::path& path);

/// Shrinks so that the longer side is at most `side` (area filter); smaller pictures are returned as they are.
Image thumbnail(ImageRef image, int side);
/// Resizes to exactly height x width (area when shrinking, cubic when growing).
Image resize(ImageRef image, int height, int width);

} // namespace byol
