#include "core/base/data/decode.h"

#include "core/base/data/bad_picture.h"
#include "core/base/data/decoders.h"
#include "core/base/data/file_bytes.h"
#include "core/base/data/picture_header.h"
#include "core/base/error/error.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#ifdef BYOL_OPENCV_CODECS
#include <opencv2/imgcodecs.hpp>
#endif
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <utility>

namespace byol {
namespace {

using Bytes = std::span<const std::uint8_t>;

void require_within(const PictureHeader& header, const DecodeLimits& limits) {
    const std::string size = std::to_string(header.width) + " x " + std::to_string(header.height);
    if (header.width > limits.max_side || header.height > limits.max_side)
        throw BadPicture(
            "it claims " + size + " pixels; the longest side allowed is " + std::to_string(limits.max_side));
    if (header.width * header.height > limits.max_pixels)
        throw BadPicture(
            "it claims " + size + " pixels; at most " + std::to_string(limits.max_pixels) + " are allowed");
}

// A few bytes can claim a picture of gigabytes. Deflate packs at most 1032:1 and 8 pixels a byte, Huffman-coded JPEG
// less, so that what claims more is damaged; found out before its memory is asked for.
void require_plausible(const PictureHeader& header, std::size_t bytes) {
    constexpr std::int64_t small = 1'000'000, max_pixels_a_byte = 10'000;
    const bool packed = header.format == PictureFormat::jpeg || header.format == PictureFormat::png;
    if (packed && header.width * header.height > small + max_pixels_a_byte * static_cast<std::int64_t>(bytes))
        throw BadPicture("it claims " + std::to_string(header.width) + " x " + std::to_string(header.height)
            + " pixels, but has only " + bytes_text(bytes));
}

#ifdef BYOL_OPENCV_CODECS
Image from_bgr(const cv::Mat& bgr) {
    Image image { .height = bgr.rows, .width = bgr.cols, .pixels = {} };
    image.pixels.resize(std::size_t { 3 } * static_cast<std::size_t>(bgr.rows) * static_cast<std::size_t>(bgr.cols));
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.pixels.data());
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return image;
}

cv::Mat decode_quietly(Bytes bytes) {
    // imdecode takes a non-const array but only reads it.
    const cv::Mat view(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<std::uint8_t*>(bytes.data()));
    try {
        return cv::imdecode(view, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    } catch (const cv::Exception&) {
        return {};
    }
}

Image decode_with_opencv(Bytes bytes, PictureFormat format) {
    [[maybe_unused]] static const auto silenced = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    const cv::Mat bgr = decode_quietly(bytes);
    if (!bgr.empty())
        return from_bgr(bgr);
    throw BadPicture("the " + format_name(format) + " data is damaged, cut or of a kind that cannot be read");
}
#else
Image decode_with_opencv(Bytes, PictureFormat format) {
    throw BadPicture("this program was built to read JPEG, PNG and GIF, but not " + format_name(format));
}
#endif

Image decode_stored(Bytes bytes, PictureFormat format, int shrink) {
    switch (format) {
    case PictureFormat::jpeg:
        return decode_jpeg(bytes, shrink);
    case PictureFormat::png:
        return decode_png(bytes);
    case PictureFormat::gif:
        return decode_gif(bytes);
    default:
        return decode_with_opencv(bytes, format);
    }
}

// Exif 2.3, tag 0x0112: the bits say in turn mirrored, upside down, rows and columns exchanged.
Image upright(Image stored, int orientation) {
    if (orientation == 1)
        return stored;
    const cv::Mat from(stored.height, stored.width, CV_8UC3, stored.pixels.data());
    const bool turned = orientation >= 5;
    Image image { .height = turned ? stored.width : stored.height,
        .width = turned ? stored.height : stored.width,
        .pixels = std::vector<std::uint8_t>(stored.pixels.size()),
        .original = stored.original };
    if (turned)
        std::swap(image.original.height, image.original.width);
    cv::Mat to(image.height, image.width, CV_8UC3, image.pixels.data());
    constexpr int horizontal = 1, vertical = 0, both = -1;
    switch (orientation) {
    case 2:
        cv::flip(from, to, horizontal);
        break;
    case 3:
        cv::flip(from, to, both);
        break;
    case 4:
        cv::flip(from, to, vertical);
        break;
    case 5:
        cv::transpose(from, to);
        break;
    case 6:
        cv::rotate(from, to, cv::ROTATE_90_CLOCKWISE);
        break;
    case 7: {
        cv::Mat turned_over;
        cv::flip(from, turned_over, both);
        cv::transpose(turned_over, to);
        break;
    }
    default:
        cv::rotate(from, to, cv::ROTATE_90_COUNTERCLOCKWISE);
        break;
    }
    return image;
}

int shrink_for(const PictureHeader& header, Reduction reduction) {
    if (reduction.least_side <= 0 || header.format != PictureFormat::jpeg)
        return 1;
    for (const int shrink : { 8, 4, 2 }) {
        const bool fits = (std::min(header.width, header.height) + shrink - 1) / shrink >= reduction.least_side;
        const bool whole = header.width % shrink == 0 && header.height % shrink == 0;
        if (fits && (whole || header.orientation == 1))
            return shrink;
    }
    return 1;
}

bool has_size_of(const Image& image, const PictureHeader& header) {
    return image.full_width() == header.width && image.full_height() == header.height;
}

Image decode_checked(Bytes bytes, const DecodeLimits& limits, Reduction reduction) {
    if (static_cast<std::int64_t>(bytes.size()) > limits.max_file_bytes)
        throw BadPicture("it has " + bytes_text(bytes.size()) + "; the limit is "
            + bytes_text(static_cast<std::uint64_t>(limits.max_file_bytes)));
    const PictureHeader header = read_picture_header(bytes);
    require_within(header, limits);
    require_plausible(header, bytes.size());
    Image stored = decode_stored(bytes, header.format, shrink_for(header, reduction));
    if (header.format != PictureFormat::tiff && !has_size_of(stored, header))
        throw BadPicture("its size differs from what its header says");
    return upright(std::move(stored), header.orientation);
}

} // namespace

Reduction reduction_of(const DataSettings& settings) {
    return { settings.decode == "full" ? 0 : static_cast<int>((3 * settings.image_size + 1) / 2) };
}

Image decode_bytes(Bytes bytes, const std::string& source, const DecodeLimits& limits, Reduction reduction) {
    try {
        return decode_checked(bytes, limits, reduction);
    } catch (const BadPicture& bad) {
        throw Error("reading the image", source, bad.what());
    }
}

Image decode_file(const std::filesystem::path& file, const DecodeLimits& limits, Reduction reduction) {
    try {
        return decode_checked(read_whole_file(file, limits.max_file_bytes), limits, reduction);
    } catch (const BadPicture& bad) {
        throw Error("reading the image", display_path(file), bad.what());
    }
}

} // namespace byol
