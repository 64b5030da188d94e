#include "core/base/data/decode.h"
#include "core/base/error/error.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace byol {
namespace {

Image copy_of(ImageRef image) {
    const std::size_t bytes =
        std::size_t { 3 } * static_cast<std::size_t>(image.height) * static_cast<std::size_t>(image.width);
    return { .height = image.height, .width = image.width, .pixels = { image.pixels, image.pixels + bytes } };
}

int scaled(int side, double factor) {
    return std::max(1, static_cast<int>(std::lround(side * factor)));
}

} // namespace

Image resize(ImageRef image, int height, int width) {
    if (image.height < 1 || image.width < 1 || height < 1 || width < 1)
        throw Error("resizing an image", "", "one of its sides is less than one pixel");
    if (image.height == height && image.width == width)
        return copy_of(image);
    Image result { .height = height,
        .width = width,
        .pixels = std::vector<std::uint8_t>(
            std::size_t { 3 } * static_cast<std::size_t>(height) * static_cast<std::size_t>(width)) };
    const cv::Mat from(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels));
    cv::Mat to(height, width, CV_8UC3, result.pixels.data());
    const bool grows = height > image.height || width > image.width;
    cv::resize(from, to, to.size(), 0, 0, grows ? cv::INTER_CUBIC : cv::INTER_AREA);
    return result;
}

Image thumbnail(ImageRef image, int side) {
    const int longer = std::max(image.height, image.width);
    if (longer <= side)
        return copy_of(image);
    const double factor = static_cast<double>(side) / longer;
    return resize(image, scaled(image.height, factor), scaled(image.width, factor));
}

} // namespace byol
