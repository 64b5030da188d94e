#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace byol {

enum class PictureFormat { jpeg, png, webp, bmp, tiff, pnm, gif };

/// What a picture file says of itself before anything is decoded.
struct PictureHeader {
    PictureFormat format = PictureFormat::jpeg;
    std::int64_t width = 0; ///< as stored: before the Exif orientation
    std::int64_t height = 0; ///< as stored
    int orientation = 1; ///< Exif orientation to apply after decoding, 1 to 8 (TIFF: 1, its decoder applies it)
};

/// The format's usual name: "JPEG".
std::string format_name(PictureFormat format);

/// Whether the bytes start like one of the formats.
bool looks_like_picture(std::span<const std::uint8_t> bytes);

/// Reads the header alone. Reads nothing outside `bytes` and allocates nothing.
/// @throws BadPicture when it is none of the formats, is cut, or states an impossible size
PictureHeader read_picture_header(std::span<const std::uint8_t> bytes);

} // namespace byol
