#include "core/base/augment/apply.h"

#include "core/base/augment/operations.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <cstdio>

namespace byol {
namespace {

enum class Operation { brightness, contrast, saturation, hue, grayscale, blur, solarize };

Operation operation_of(ColorOp color) {
    return static_cast<Operation>(color);
}

bool is_neutral(Policy policy, ColorOp operation, const ViewParams& params) {
    switch (operation) {
    case ColorOp::brightness:
        return params.brightness == (policy == Policy::paper ? 0.0 : 1.0);
    case ColorOp::contrast:
        return params.contrast == 1.0;
    case ColorOp::saturation:
        return params.saturation == 1.0;
    case ColorOp::hue:
        return params.hue == 0.0;
    }
    return false;
}

void check_crop(ImageRef source, const CropBox& crop) {
    const bool inside = crop.top >= 0 && crop.left >= 0 && crop.height >= 1 && crop.width >= 1
        && crop.height <= source.full_height() - crop.top && crop.width <= source.full_width() - crop.left;
    if (source.pixels == nullptr || !inside)
        throw Error("cropping an image",
            std::to_string(source.full_width()) + " x " + std::to_string(source.full_height()) + " pixels",
            "the crop does not lie inside the image");
}

Planes checked_planes(int side, std::span<float> out) {
    if (side < 1 || out.size() != static_cast<std::size_t>(3) * side * side)
        throw Error("making a view", "side " + std::to_string(side),
            "the buffer has " + std::to_string(out.size()) + " numbers instead of 3 x side x side");
    return { side, side, out.data() };
}

// All that follows the crop, for training and for the window alike; calls done(operation) after each that fired.
template <typename Done>
void apply_operations(const ViewParams& params, const AugmentSettings& settings, Planes image, Done done) {
    const Policy policy = policy_of(settings);
    for (const ColorOp operation : params.jitter_order)
        if (params.jitter && !is_neutral(policy, operation, params)) {
            color_operation(policy, operation, params, image);
            done(operation_of(operation));
        }
    if (params.grayscale) {
        grayscale(image);
        done(Operation::grayscale);
    }
    if (params.blur) {
        blur(policy, params.blur_sigma, blur_kernel_size(image.width), image);
        done(Operation::blur);
    }
    if (params.solarize) {
        solarize(image, params.solarize_threshold);
        done(Operation::solarize);
    }
}

std::string formatted(const char* format, double value) {
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string crop_detail(const CropBox& box) {
    return std::to_string(box.width) + " × " + std::to_string(box.height) + " px at " + std::to_string(box.left) + ", "
        + std::to_string(box.top);
}

std::string blur_detail(double sigma, int side) {
    const int size = blur_kernel_size(side);
    return formatted("σ %.2f px, ", sigma) + std::to_string(size) + " × " + std::to_string(size);
}

ViewStage describe(Operation operation, const ViewParams& params, Policy policy, const FloatImage& image) {
    switch (operation) {
    case Operation::brightness:
        return { "Brightness", formatted(policy == Policy::paper ? "%+.2f" : "× %.2f", params.brightness), image };
    case Operation::contrast:
        return { "Contrast", formatted("× %.2f", params.contrast), image };
    case Operation::saturation:
        return { "Saturation", formatted("× %.2f", params.saturation), image };
    case Operation::hue:
        return { "Hue", formatted("%+.0f°", 360.0 * params.hue), image };
    case Operation::grayscale:
        return { "Grayscale", {}, image };
    case Operation::blur:
        return { "Blur", blur_detail(params.blur_sigma, image.width), image };
    case Operation::solarize:
        break;
    }
    return { "Solarize", {}, image };
}

CropBox evaluation_box(ImageRef source, int side) {
    const int height = source.full_height();
    const int width = source.full_width();
    return height == width && height <= 2 * side ? CropBox { 0, 0, height, width } : evaluation_crop(height, width);
}

} // namespace

void apply_view(ImageRef source, const ViewParams& params, const AugmentSettings& settings, int side, bool normalised,
    std::span<float> out) {
    const Planes image = checked_planes(side, out);
    check_crop(source, params.crop);
    crop_resize(source, params.crop, params.flip, resampling_of(settings), image);
    apply_operations(params, settings, image, [](Operation) {});
    if (normalised)
        normalise(settings.mean, settings.std, image);
}

void apply_evaluation(ImageRef source, const AugmentSettings& settings, int side, std::span<float> out) {
    const Planes image = checked_planes(side, out);
    const CropBox box = evaluation_box(source, side);
    check_crop(source, box);
    crop_resize(source, box, false, resampling_of(settings), image);
    normalise(settings.mean, settings.std, image);
}

std::vector<ViewStage> view_stages(
    ImageRef source, const ViewParams& params, const AugmentSettings& settings, int side) {
    FloatImage image = FloatImage::zeros(side, side);
    check_crop(source, params.crop);
    crop_resize(source, params.crop, false, resampling_of(settings), image);
    std::vector<ViewStage> stages { { "Crop", crop_detail(params.crop), image } };
    if (params.flip) {
        horizontal_flip(image);
        stages.push_back({ "Flip", {}, image });
    }
    apply_operations(params, settings, image,
        [&](Operation operation) { stages.push_back(describe(operation, params, policy_of(settings), image)); });
    return stages;
}

Image to_image(const FloatImage& image) {
    const std::size_t area = static_cast<std::size_t>(image.height) * static_cast<std::size_t>(image.width);
    Image result { image.height, image.width, std::vector<std::uint8_t>(3 * area) };
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < area; ++i)
            result.pixels[3 * i + c] =
                static_cast<std::uint8_t>(std::clamp(image.values[c * area + i], 0.0F, 1.0F) * 255.0F + 0.5F);
    return result;
}

} // namespace byol
