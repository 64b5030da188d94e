#include "core/base/data/bad_picture.h"
#include "core/base/data/decoders.h"

#include <algorithm>
#include <array>
#include <vector>

namespace byol {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t image_separator = 0x2C;
constexpr std::uint8_t extension_introducer = 0x21;
constexpr std::size_t max_codes = 4096;

class GifReader {
public:
    explicit GifReader(Bytes bytes)
        : bytes_(bytes) { }

    std::uint8_t byte() { return part(1)[0]; }
    int number() {
        const Bytes two = part(2);
        return two[0] | two[1] << 8;
    }
    Bytes part(std::size_t count) {
        if (count > bytes_.size() - at_)
            throw BadPicture("the file ends within the GIF picture");
        at_ += count;
        return bytes_.subspan(at_ - count, count);
    }
    void skip_blocks() {
        while (const std::size_t length = byte())
            part(length);
    }
    std::vector<std::uint8_t> joined_blocks() {
        std::vector<std::uint8_t> data;
        while (const std::size_t length = byte()) {
            const Bytes block = part(length);
            data.insert(data.end(), block.begin(), block.end());
        }
        return data;
    }

private:
    Bytes bytes_;
    std::size_t at_ = 0;
};

// Codes of 3 to 12 bits, the least significant bit first (GIF89a, appendix F).
class CodeReader {
public:
    explicit CodeReader(Bytes data)
        : data_(data) { }

    int next(int bits) {
        while (held_ < bits) {
            if (at_ == data_.size())
                throw BadPicture("the GIF data ends before the last row");
            buffer_ |= static_cast<std::uint32_t>(data_[at_++]) << held_;
            held_ += 8;
        }
        const auto code = static_cast<int>(buffer_ & ((1U << bits) - 1));
        buffer_ >>= bits;
        held_ -= bits;
        return code;
    }

private:
    Bytes data_;
    std::size_t at_ = 0;
    std::uint32_t buffer_ = 0;
    int held_ = 0;
};

class LzwDecoder {
public:
    LzwDecoder(Bytes data, int root_bits)
        : codes_(data)
        , root_bits_(root_bits)
        , clear_(1 << root_bits)
        , end_(clear_ + 1) {
        if (root_bits < 2 || root_bits > 8)
            throw BadPicture("the GIF data is damaged");
        for (int i = 0; i < clear_; ++i)
            last_[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(i);
        reset();
    }

    /// Palette indices of `count` pixels.
    std::vector<std::uint8_t> decode(std::size_t count) {
        std::vector<std::uint8_t> pixels;
        pixels.reserve(count);
        while (pixels.size() < count) {
            const int code = codes_.next(bits_);
            if (code == end_)
                throw BadPicture("the GIF data ends before the last row");
            if (code == clear_)
                reset();
            else
                append(code, pixels);
        }
        pixels.resize(count);
        return pixels;
    }

private:
    void reset() {
        bits_ = root_bits_ + 1;
        next_ = static_cast<std::size_t>(end_) + 1;
        previous_ = -1;
    }

    void append(int code, std::vector<std::uint8_t>& pixels) {
        const auto known = static_cast<std::size_t>(code);
        if (known > next_ || (known == next_ && previous_ < 0) || (previous_ < 0 && code >= clear_))
            throw BadPicture("the GIF data is damaged");
        // A code that is not yet known means the previous string and its own first pixel again.
        const bool repeats = known == next_;
        unroll(repeats ? previous_ : code);
        const std::uint8_t first = string_.back();
        pixels.insert(pixels.end(), string_.rbegin(), string_.rend());
        if (repeats)
            pixels.push_back(first);
        if (previous_ >= 0 && next_ < max_codes)
            learn(first);
        previous_ = code;
    }

    // The string of a code, last pixel first.
    void unroll(int code) {
        string_.clear();
        for (; code >= clear_; code = prefix_[static_cast<std::size_t>(code)])
            string_.push_back(last_[static_cast<std::size_t>(code)]);
        string_.push_back(last_[static_cast<std::size_t>(code)]);
    }

    void learn(std::uint8_t first) {
        prefix_[next_] = previous_;
        last_[next_] = first;
        ++next_;
        if (next_ == std::size_t { 1 } << bits_ && bits_ < 12)
            ++bits_;
    }

    CodeReader codes_;
    int root_bits_;
    int clear_;
    int end_;
    int bits_ = 0;
    int previous_ = -1;
    std::size_t next_ = 0;
    std::array<int, max_codes> prefix_ {};
    std::array<std::uint8_t, max_codes> last_ {};
    std::vector<std::uint8_t> string_;
};

struct Frame {
    int left, top, width, height;
    bool interlaced;
};

std::vector<int> row_order(const Frame& frame) {
    std::vector<int> rows;
    const auto add = [&](int first, int step) {
        for (int y = first; y < frame.height; y += step)
            rows.push_back(y);
    };
    if (!frame.interlaced) {
        add(0, 1);
        return rows;
    }
    add(0, 8);
    add(4, 8);
    add(2, 4);
    add(1, 2);
    return rows;
}

Bytes read_palette(GifReader& reader, int flags) {
    return (flags & 0x80) != 0 ? reader.part(std::size_t { 3 } << ((flags & 7) + 1)) : Bytes();
}

void skip_to_image(GifReader& reader) {
    for (std::uint8_t kind = reader.byte(); kind != image_separator; kind = reader.byte()) {
        if (kind != extension_introducer)
            throw BadPicture("the GIF file holds no picture");
        reader.byte();
        reader.skip_blocks();
    }
}

Frame read_frame(GifReader& reader, const Image& canvas, Bytes& palette) {
    Frame frame { reader.number(), reader.number(), reader.number(), reader.number(), false };
    const int flags = reader.byte();
    frame.interlaced = (flags & 0x40) != 0;
    if (const Bytes own = read_palette(reader, flags); !own.empty())
        palette = own;
    if (frame.left + frame.width > canvas.width || frame.top + frame.height > canvas.height || palette.empty())
        throw BadPicture("the GIF data is damaged");
    return frame;
}

void paint(Image& canvas, const Frame& frame, Bytes palette, const std::vector<std::uint8_t>& indices) {
    std::size_t next = 0;
    for (const int row : row_order(frame)) {
        auto at = (static_cast<std::size_t>(frame.top + row) * static_cast<std::size_t>(canvas.width)
                      + static_cast<std::size_t>(frame.left))
            * 3;
        for (int x = 0; x < frame.width; ++x, at += 3) {
            const std::size_t colour = std::size_t { 3 } * indices[next++];
            if (colour >= palette.size())
                throw BadPicture("the GIF data is damaged");
            std::copy_n(palette.begin() + static_cast<std::ptrdiff_t>(colour), 3,
                canvas.pixels.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }
}

} // namespace

Image decode_gif(Bytes bytes) {
    GifReader reader(bytes);
    reader.part(6); // the signature
    Image canvas;
    canvas.width = reader.number();
    canvas.height = reader.number();
    const int flags = reader.byte();
    const std::size_t background = reader.byte();
    reader.byte(); // the pixels' aspect
    Bytes palette = read_palette(reader, flags);
    const Bytes everywhere = palette;
    skip_to_image(reader);
    const Frame frame = read_frame(reader, canvas, palette);
    const int root_bits = reader.byte();
    const auto data = reader.joined_blocks();
    const auto count = static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height);
    const auto indices = LzwDecoder(data, root_bits).decode(count);
    canvas.pixels.resize(static_cast<std::size_t>(canvas.width) * static_cast<std::size_t>(canvas.height) * 3);
    if (3 * background < everywhere.size()) {
        for (std::size_t i = 0; i < canvas.pixels.size(); ++i)
            canvas.pixels[i] = everywhere[3 * background + i % 3];
    }
    paint(canvas, frame, palette, indices);
    return canvas;
}

} // namespace byol
