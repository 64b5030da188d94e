#include "core/base/data/picture_header.h"

#include "core/base/data/bad_picture.h"
#include "core/base/data/exif.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

namespace byol {
namespace {

using Bytes = std::span<const std::uint8_t>;

class Fields {
public:
    Fields(Bytes bytes, const char* format)
        : bytes_(bytes)
        , format_(format) { }

    std::size_t size() const { return bytes_.size(); }
    Bytes part(std::size_t at, std::size_t count) const {
        require(at, count);
        return bytes_.subspan(at, count);
    }
    std::uint32_t big(std::size_t at, std::size_t count) const {
        std::uint32_t value = 0;
        for (const std::uint8_t byte : part(at, count))
            value = value << 8 | byte;
        return value;
    }
    std::uint32_t little(std::size_t at, std::size_t count) const {
        const Bytes bytes = part(at, count);
        std::uint32_t value = 0;
        for (std::size_t i = count; i-- > 0;)
            value = value << 8 | bytes[i];
        return value;
    }
    std::string_view text(std::size_t at, std::size_t count) const {
        const Bytes bytes = part(at, count);
        return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
    }

private:
    void require(std::size_t at, std::size_t count) const {
        if (at > bytes_.size() || count > bytes_.size() - at)
            throw BadPicture(std::string("the file ends within the header of the ") + format_ + " picture");
    }

    Bytes bytes_;
    const char* format_;
};

bool starts_with(Bytes bytes, std::string_view start, std::size_t at = 0) {
    return bytes.size() >= at + start.size()
        && std::equal(start.begin(), start.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
            [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

std::optional<PictureFormat> recognise(Bytes bytes) {
    using namespace std::string_view_literals;
    if (starts_with(bytes, "\xFF\xD8"sv))
        return PictureFormat::jpeg;
    if (starts_with(bytes, "\x89PNG\r\n\x1A\n"sv))
        return PictureFormat::png;
    if (starts_with(bytes, "RIFF"sv) && starts_with(bytes, "WEBP"sv, 8))
        return PictureFormat::webp;
    if (starts_with(bytes, "GIF87a"sv) || starts_with(bytes, "GIF89a"sv))
        return PictureFormat::gif;
    if (starts_with(bytes, "II*\0"sv) || starts_with(bytes, "MM\0*"sv))
        return PictureFormat::tiff;
    if (bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6'
        && (std::isspace(bytes[2]) != 0 || bytes[2] == '#'))
        return PictureFormat::pnm;
    if (starts_with(bytes, "BM"sv) && bytes.size() >= 26)
        return PictureFormat::bmp;
    return std::nullopt;
}

bool is_start_of_frame(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// ITU-T T.81, annex B: segments up to the frame header; Exif lies in an APP1 before it.
PictureHeader jpeg_header(Bytes bytes) {
    const Fields fields(bytes, "JPEG");
    PictureHeader header { .format = PictureFormat::jpeg };
    for (std::size_t at = 2;;) {
        if (fields.big(at, 1) != 0xFF)
            throw BadPicture("the JPEG segments are damaged");
        const auto marker = static_cast<std::uint8_t>(fields.big(at + 1, 1));
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xD9 || marker == 0xDA)
            throw BadPicture("the JPEG picture has no frame header");
        const std::size_t length = fields.big(at + 2, 2);
        if (length < 2)
            throw BadPicture("the JPEG segments are damaged");
        const Bytes segment = fields.part(at + 4, length - 2);
        if (marker == 0xE1 && starts_with(segment, std::string_view("Exif\0\0", 6)))
            header.orientation = exif_orientation(segment.subspan(6));
        if (is_start_of_frame(marker)) {
            header.height = fields.big(at + 5, 2);
            header.width = fields.big(at + 7, 2);
            return header;
        }
        at += 2 + length;
    }
}

PictureHeader png_header(Bytes bytes) {
    const Fields fields(bytes, "PNG");
    if (fields.text(12, 4) != "IHDR")
        throw BadPicture("the PNG picture does not start with its header");
    PictureHeader header { .format = PictureFormat::png, .width = fields.big(16, 4), .height = fields.big(20, 4) };
    // eXIf stands before or after the pixel data.
    for (std::size_t at = 8; at + 12 <= bytes.size();) {
        const std::size_t length = fields.big(at, 4);
        if (fields.text(at + 4, 4) == "eXIf" && length <= bytes.size() - at - 12)
            header.orientation = exif_orientation(fields.part(at + 8, length));
        if (length > bytes.size() - at - 12)
            break;
        at += 12 + length;
    }
    return header;
}

int webp_orientation(const Fields& fields) {
    for (std::size_t at = 12; at + 8 <= fields.size();) {
        const std::size_t length = fields.little(at + 4, 4);
        if (length > fields.size() - at - 8)
            break;
        if (fields.text(at, 4) == "EXIF") {
            const Bytes block = fields.part(at + 8, length);
            const bool prefixed = starts_with(block, std::string_view("Exif\0\0", 6));
            return exif_orientation(prefixed ? block.subspan(6) : block);
        }
        at += 8 + length + (length & 1);
    }
    return 1;
}

// RFC 9649: the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended).
PictureHeader webp_header(Bytes bytes) {
    const Fields fields(bytes, "WebP");
    if (std::size_t { fields.little(4, 4) } + 8 > bytes.size())
        throw BadPicture("the file ends within the WebP picture");
    PictureHeader header { .format = PictureFormat::webp };
    const std::string_view chunk = fields.text(12, 4);
    if (chunk == "VP8X") {
        header.width = 1 + std::int64_t { fields.little(24, 3) };
        header.height = 1 + std::int64_t { fields.little(27, 3) };
        header.orientation = webp_orientation(fields);
    } else if (chunk == "VP8L") {
        const std::uint32_t packed = fields.little(21, 4);
        header.width = 1 + (packed & 0x3FFF);
        header.height = 1 + (packed >> 14 & 0x3FFF);
    } else {
        header.width = fields.little(26, 2) & 0x3FFF;
        header.height = fields.little(28, 2) & 0x3FFF;
    }
    return header;
}

PictureHeader bmp_header(Bytes bytes) {
    const Fields fields(bytes, "BMP");
    PictureHeader header { .format = PictureFormat::bmp };
    if (fields.little(14, 4) == 12) { // the OS/2 header
        header.width = fields.little(18, 2);
        header.height = fields.little(20, 2);
        return header;
    }
    header.width = static_cast<std::int32_t>(fields.little(18, 4));
    header.height = std::abs(std::int64_t { static_cast<std::int32_t>(fields.little(22, 4)) });
    const std::uint32_t bits = fields.little(28, 2);
    if (bits != 1 && bits != 4 && bits != 8 && bits != 16 && bits != 24 && bits != 32)
        throw BadPicture("the BMP picture claims " + std::to_string(bits) + " bits a pixel");
    return header;
}

PictureHeader gif_header(Bytes bytes) {
    const Fields fields(bytes, "GIF");
    return { .format = PictureFormat::gif, .width = fields.little(6, 2), .height = fields.little(8, 2) };
}

// TIFF 6.0: ImageWidth is tag 256 and ImageLength tag 257 of the first directory.
PictureHeader tiff_header(Bytes bytes) {
    const Fields fields(bytes, "TIFF");
    const bool small = bytes[0] == 'I';
    const auto number = [&](std::size_t at, std::size_t count) {
        return small ? fields.little(at, count) : fields.big(at, count);
    };
    PictureHeader header { .format = PictureFormat::tiff };
    const std::size_t folder = number(4, 4);
    const std::size_t entries = number(folder, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = folder + 2 + i * 12;
        const std::uint32_t tag = number(at, 2);
        const std::uint32_t value = number(at + 8, number(at + 2, 2) == 3 ? 2 : 4);
        if (tag == 256)
            header.width = value;
        if (tag == 257)
            header.height = value;
    }
    return header;
}

class PnmText {
public:
    explicit PnmText(Bytes bytes)
        : bytes_(bytes) { }

    std::int64_t number() {
        skip_blanks();
        std::int64_t value = 0;
        std::size_t digits = 0;
        for (; at_ < bytes_.size() && std::isdigit(bytes_[at_]) != 0; ++at_, ++digits)
            value = std::min<std::int64_t>(value * 10 + (bytes_[at_] - '0'), 1'000'000'000'000);
        if (digits == 0)
            throw BadPicture("the header of the PNM picture is damaged");
        return value;
    }

    std::size_t left() const { return bytes_.size() - at_; }

private:
    void skip_blanks() {
        while (at_ < bytes_.size() && (std::isspace(bytes_[at_]) != 0 || bytes_[at_] == '#')) {
            if (bytes_[at_] != '#')
                ++at_;
            else
                while (at_ < bytes_.size() && bytes_[at_] != '\n')
                    ++at_;
        }
    }

    Bytes bytes_;
    std::size_t at_ = 2;
};

PictureHeader pnm_header(Bytes bytes) {
    PnmText text(bytes);
    PictureHeader header { .format = PictureFormat::pnm };
    header.width = text.number();
    header.height = text.number();
    const int kind = bytes[1] - '0';
    std::int64_t max_value = 1;
    if (kind != 1 && kind != 4) {
        max_value = text.number();
        if (max_value < 1 || max_value > 65535)
            throw BadPicture("the PNM picture claims a largest value of " + std::to_string(max_value));
    }
    if (kind >= 4 && header.width > 0 && header.height > 0 && header.width < 1'000'000'000
        && header.height < 1'000'000'000) {
        const std::int64_t row =
            kind == 4 ? (header.width + 7) / 8 : header.width * (kind == 6 ? 3 : 1) * (max_value > 255 ? 2 : 1);
        if (row > static_cast<std::int64_t>(text.left() - std::min<std::size_t>(text.left(), 1)) / header.height)
            throw BadPicture("the file ends within the pixel data");
    }
    return header;
}

PictureHeader header_of(PictureFormat format, Bytes bytes) {
    switch (format) {
    case PictureFormat::jpeg:
        return jpeg_header(bytes);
    case PictureFormat::png:
        return png_header(bytes);
    case PictureFormat::webp:
        return webp_header(bytes);
    case PictureFormat::bmp:
        return bmp_header(bytes);
    case PictureFormat::tiff:
        return tiff_header(bytes);
    case PictureFormat::pnm:
        return pnm_header(bytes);
    case PictureFormat::gif:
        break;
    }
    return gif_header(bytes);
}

[[noreturn]] void refuse_unknown(Bytes bytes) {
    using namespace std::string_view_literals;
    if (bytes.empty())
        throw BadPicture("the file is empty");
    if (starts_with(bytes, "version https://git-lfs"sv))
        throw BadPicture("it is a Git LFS pointer, not the picture itself; 'git lfs pull' fetches it");
    if (starts_with(bytes, "<!DOCTYPE"sv) || starts_with(bytes, "<html"sv) || starts_with(bytes, "<!doctype"sv))
        throw BadPicture("it is a web page, not a picture");
    throw BadPicture("it is not a JPEG, PNG, WebP, BMP, TIFF, PNM or GIF picture");
}

} // namespace

std::string format_name(PictureFormat format) {
    switch (format) {
    case PictureFormat::jpeg:
        return "JPEG";
    case PictureFormat::png:
        return "PNG";
    case PictureFormat::webp:
        return "WebP";
    case PictureFormat::bmp:
        return "BMP";
    case PictureFormat::tiff:
        return "TIFF";
    case PictureFormat::pnm:
        return "PNM";
    case PictureFormat::gif:
        break;
    }
    return "GIF";
}

bool looks_like_picture(Bytes bytes) {
    return recognise(bytes).has_value();
}

PictureHeader read_picture_header(Bytes bytes) {
    const auto format = recognise(bytes);
    if (!format)
        refuse_unknown(bytes);
    const PictureHeader header = header_of(*format, bytes);
    if (header.width <= 0 || header.height <= 0)
        throw BadPicture("the " + format_name(*format) + " picture claims a size of " + std::to_string(header.width)
            + " x " + std::to_string(header.height));
    return header;
}

} // namespace byol
