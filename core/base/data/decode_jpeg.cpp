#include "core/base/data/bad_picture.h"
#include "core/base/data/decoders.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>
#include <string>
#include <string_view>

namespace byol {
namespace {

// A progressive picture can state thousands of scans over a large area in a few bytes, and each costs a full pass.
// Encoders write about ten.
constexpr int max_scans = 100;
constexpr std::int64_t max_scanned_pixels = 3'000'000'000;

struct JpegErrors {
    jpeg_error_mgr manager {};
    std::jmp_buf jump {};
    std::array<char, JMSG_LENGTH_MAX> message {};
};

JpegErrors* errors_of(j_common_ptr info) {
    return reinterpret_cast<JpegErrors*>(info->err);
}

[[noreturn]] void leave(j_common_ptr info) {
    JpegErrors* errors = errors_of(info);
    info->err->format_message(info, errors->message.data());
    std::longjmp(errors->jump, 1);
}

// Warnings that leave the picture whole.
bool is_harmless(int code) {
    return code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR
        || code == JWRN_BOGUS_ICC;
}

void on_message(j_common_ptr info, int level) {
    if (level < 0 && !is_harmless(info->err->msg_code))
        leave(info);
}

void watch_scans(j_common_ptr info) {
    if (info->is_decompressor == 0)
        return;
    const auto* picture = reinterpret_cast<jpeg_decompress_struct*>(info);
    const std::int64_t pixels = std::int64_t { picture->image_width } * picture->image_height;
    if (picture->input_scan_number > max_scans || picture->input_scan_number * pixels > max_scanned_pixels) {
        JpegErrors* errors = errors_of(info);
        std::snprintf(
            errors->message.data(), errors->message.size(), "too many scans: %d or more", picture->input_scan_number);
        std::longjmp(errors->jump, 1);
    }
}

// Adobe writes CMYK inverted, and every picture with an Adobe marker follows it.
void cmyk_to_rgb(const std::uint8_t* from, std::uint8_t* to, int width, bool inverted) {
    for (int x = 0; x < width; ++x, from += 4, to += 3) {
        const int black = inverted ? from[3] : 255 - from[3];
        for (int channel = 0; channel < 3; ++channel) {
            const int ink = inverted ? from[channel] : 255 - from[channel];
            to[channel] = static_cast<std::uint8_t>((ink * black + 127) / 255);
        }
    }
}

class JpegDecoder {
public:
    explicit JpegDecoder(int shrink)
        : shrink_(shrink) {
        info_.err = jpeg_std_error(&errors_.manager);
        errors_.manager.error_exit = leave;
        errors_.manager.emit_message = on_message;
        progress_.progress_monitor = watch_scans;
    }
    ~JpegDecoder() { jpeg_destroy_decompress(&info_); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    // Nothing with a destructor may live between setjmp and a longjmp back to it, hence the members.
    bool decode(std::span<const std::uint8_t> bytes) {
        if (setjmp(errors_.jump) != 0)
            return false;
        start(bytes);
        if (shrink_ > 1)
            image_.original = { shrink_, static_cast<int>(info_.image_height), static_cast<int>(info_.image_width) };
        image_.height = static_cast<int>(info_.output_height);
        image_.width = static_cast<int>(info_.output_width);
        image_.pixels.resize(std::size_t { info_.output_height } * info_.output_width * 3);
        if (info_.output_components == 4)
            row_.resize(std::size_t { info_.output_width } * 4);
        while (info_.output_scanline < info_.output_height)
            read_row();
        // What follows the last row (a missing end marker, a damaged appendix) is of no interest.
        return true;
    }

    Image take() { return std::move(image_); }
    const char* message() const { return errors_.message.data(); }

private:
    void start(std::span<const std::uint8_t> bytes) {
        jpeg_create_decompress(&info_);
        info_.progress = &progress_;
        jpeg_mem_src(&info_, bytes.data(), bytes.size());
        jpeg_read_header(&info_, TRUE);
        const bool four = info_.jpeg_color_space == JCS_CMYK || info_.jpeg_color_space == JCS_YCCK;
        info_.out_color_space = four ? JCS_CMYK : JCS_RGB;
        info_.scale_num = 1;
        info_.scale_denom = static_cast<unsigned>(shrink_);
        jpeg_start_decompress(&info_);
    }

    void read_row() {
        std::uint8_t* target = image_.pixels.data() + std::size_t { info_.output_scanline } * info_.output_width * 3;
        if (row_.empty()) {
            jpeg_read_scanlines(&info_, &target, 1);
            return;
        }
        std::uint8_t* row = row_.data();
        jpeg_read_scanlines(&info_, &row, 1);
        cmyk_to_rgb(row, target, image_.width, info_.saw_Adobe_marker != 0);
    }

    int shrink_;
    jpeg_decompress_struct info_ {};
    JpegErrors errors_;
    jpeg_progress_mgr progress_ {};
    Image image_;
    std::vector<std::uint8_t> row_;
};

} // namespace

Image decode_jpeg(std::span<const std::uint8_t> bytes, int shrink) {
    JpegDecoder decoder(shrink);
    if (!decoder.decode(bytes))
        throw BadPicture(std::string("the JPEG data is damaged or cut (") + decoder.message() + ")");
    return decoder.take();
}

} // namespace byol
