#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace byol {

/// The picture that an image was decoded from at a reduced scale.
struct Original {
    int shrink =
        1; ///< 1 (full scale; the sides are not given), 2, 4 or 8: pixels of the original in one, along each side
    int height = 0;
    int width = 0;
};

/// A decoded picture: rows from the top, each pixel red, green, blue, 8 bits a channel: [height, width, 3].
struct Image {
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels; ///< height * width * 3 bytes
    Original original {};

    std::size_t bytes() const { return pixels.size(); }
    bool empty() const { return pixels.empty(); }
    /// The sides of the picture at full scale.
    int full_height() const { return original.shrink > 1 ? original.height : height; }
    int full_width() const { return original.shrink > 1 ? original.width : width; }
};

/// A picture that somebody else owns, in the same layout as Image.
struct ImageRef {
    int height = 0;
    int width = 0;
    const std::uint8_t* pixels = nullptr;
    Original original {};

    ImageRef() = default;
    ImageRef(int h, int w, const std::uint8_t* p)
        : height(h)
        , width(w)
        , pixels(p) { }
    ImageRef(const Image& image)
        : height(image.height)
        , width(image.width)
        , pixels(image.pixels.data())
        , original(image.original) { }

    int full_height() const { return original.shrink > 1 ? original.height : height; }
    int full_width() const { return original.shrink > 1 ? original.width : width; }
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
