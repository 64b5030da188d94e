#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace byol {

/// A decoded picture: rows from the top, each pixel red, green, blue, 8 bits a channel: [height, width, 3].
struct Image {
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels; ///< height * width * 3 bytes

    std::size_t bytes() const { return pixels.size(); }
    bool empty() const { return pixels.empty(); }
};

/// A picture that somebody else owns, in the same layout as Image.
struct ImageRef {
    int height = 0;
    int width = 0;
    const std::uint8_t* pixels = nullptr;

    ImageRef() = default;
    ImageRef(int h, int w, const std::uint8_t* p)
        : height(h)
        , width(w)
        , pixels(p) { }
    ImageRef(const Image& image)
        : height(image.height)
        , width(image.width)
        , pixels(image.pixels.data()) { }
};

/// A picture as networks see it: planar float32, [3, side, side].
struct FloatImage {
    int height = 0;
    int width = 0;
    std::vector<float> values; ///< 3 * height * width

    static FloatImage zeros(int height, int width) {
        return { height, width, std::vector<float>(static_cast<std::size_t>(3) * height * width) };
    }
};

} // namespace byol
