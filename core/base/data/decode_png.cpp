#include "core/base/data/bad_picture.h"
#include "core/base/data/decoders.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <png.h>
#include <string>

namespace byol {
namespace {

constexpr png_alloc_size_t max_chunk_bytes = 16U << 20;

class PngDecoder {
public:
    explicit PngDecoder(std::span<const std::uint8_t> bytes)
        : bytes_(bytes) {
        png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, on_error, on_warning);
        info_ = png_ != nullptr ? png_create_info_struct(png_) : nullptr;
        if (info_ == nullptr)
            throw BadPicture("there is not enough memory to decode it");
    }
    ~PngDecoder() { png_destroy_read_struct(&png_, &info_, nullptr); }
    PngDecoder(const PngDecoder&) = delete;
    PngDecoder& operator=(const PngDecoder&) = delete;

    // Nothing with a destructor may live between setjmp and a longjmp back to it, hence the members.
    bool decode() {
        if (setjmp(png_jmpbuf(png_)) != 0)
            return false;
        png_set_read_fn(png_, this, on_read);
        png_set_chunk_malloc_max(png_, max_chunk_bytes);
        // Comments, profiles and the like are not looked at: they can be bombs and say nothing about the pixels.
        png_set_keep_unknown_chunks(png_, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
        png_read_info(png_, info_);
        to_rgb8();
        png_read_update_info(png_, info_);
        make_rows();
        png_read_image(png_, rows_.data());
        png_read_end(png_, nullptr);
        return true;
    }

    Image take() { return std::move(image_); }
    const char* message() const { return message_.data(); }

private:
    void to_rgb8() {
        const auto type = png_get_color_type(png_, info_);
        if (type == PNG_COLOR_TYPE_PALETTE)
            png_set_palette_to_rgb(png_);
        if ((type & PNG_COLOR_MASK_COLOR) == 0) {
            png_set_expand_gray_1_2_4_to_8(png_);
            png_set_gray_to_rgb(png_);
        }
        png_set_strip_16(png_);
        png_set_strip_alpha(png_);
        png_set_interlace_handling(png_);
    }

    void make_rows() {
        image_.height = static_cast<int>(png_get_image_height(png_, info_));
        image_.width = static_cast<int>(png_get_image_width(png_, info_));
        const std::size_t row_bytes = std::size_t { 3 } * static_cast<std::size_t>(image_.width);
        if (png_get_rowbytes(png_, info_) != row_bytes)
            png_error(png_, "unexpected layout of the rows");
        image_.pixels.resize(row_bytes * static_cast<std::size_t>(image_.height));
        rows_.resize(static_cast<std::size_t>(image_.height));
        for (std::size_t y = 0; y < rows_.size(); ++y)
            rows_[y] = image_.pixels.data() + y * row_bytes;
    }

    [[noreturn]] static void on_error(png_structp png, png_const_charp message) {
        auto* self = static_cast<PngDecoder*>(png_get_error_ptr(png));
        std::snprintf(self->message_.data(), self->message_.size(), "%s", message);
        png_longjmp(png, 1);
    }
    static void on_warning(png_structp, png_const_charp) { }
    static void on_read(png_structp png, png_bytep target, std::size_t count) {
        auto* self = static_cast<PngDecoder*>(png_get_io_ptr(png));
        if (count > self->bytes_.size() - self->at_)
            png_error(png, "the file ends too early");
        std::memcpy(target, self->bytes_.data() + self->at_, count);
        self->at_ += count;
    }

    std::span<const std::uint8_t> bytes_;
    std::size_t at_ = 0;
    png_structp png_ = nullptr;
    png_infop info_ = nullptr;
    std::array<char, 128> message_ {};
    Image image_;
    std::vector<png_bytep> rows_;
};

} // namespace

Image decode_png(std::span<const std::uint8_t> bytes) {
    PngDecoder decoder(bytes);
    if (!decoder.decode())
        throw BadPicture(std::string("the PNG data is damaged or cut (") + decoder.message() + ")");
    return decoder.take();
}

} // namespace byol
