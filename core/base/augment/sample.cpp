#include "core/base/augment/view_params.h"
#include "core/base/random/philox.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace byol {
namespace {

constexpr int torchvision_tries = 10;

int rounded(double value) {
    return static_cast<int>(std::nearbyint(value));
}

// A uniform integer in [0, count) from a uniform number in [0, 1).
int position(double u, int count) {
    return std::clamp(static_cast<int>(u * count), 0, count - 1);
}

double log_uniform(double u, double low, double high) {
    return std::exp(std::log(low) + u * (std::log(high) - std::log(low)));
}

/// The numbers of one crop attempt, each uniform in [0, 1), drawn in the order of the members.
struct CropDraw {
    double area;
    double aspect;
    double top;
    double left;

    explicit CropDraw(Philox& random)
        : area(random.uniform())
        , aspect(random.uniform())
        , top(random.uniform())
        , left(random.uniform()) { }
};

struct BoxSize {
    int height;
    int width;
};

BoxSize box_size(int height, int width, double area, double aspect) {
    const double pixels = area * height * width;
    return { rounded(std::sqrt(pixels / aspect)), rounded(std::sqrt(pixels * aspect)) };
}

double drawn_area(const AugmentSettings& settings, const CropDraw& draw) {
    return settings.crop_area_min + draw.area * (settings.crop_area_max - settings.crop_area_min);
}

double drawn_aspect(const AugmentSettings& settings, const CropDraw& draw) {
    return log_uniform(draw.aspect, settings.crop_aspect_min, settings.crop_aspect_max);
}

std::optional<CropBox> torchvision_try(const AugmentSettings& settings, const CropDraw& draw, int height, int width) {
    const BoxSize size = box_size(height, width, drawn_area(settings, draw), drawn_aspect(settings, draw));
    if (size.height < 1 || size.width < 1 || size.height > height || size.width > width)
        return std::nullopt;
    return CropBox { position(draw.top, height - size.height + 1), position(draw.left, width - size.width + 1),
        size.height, size.width };
}

// The first attempt is drawn with all else; the nine that follow it come last in the stream, so that how many are
// needed changes nothing else.
CropBox torchvision_crop(
    const AugmentSettings& settings, const CropDraw& first, Philox& random, int height, int width) {
    if (const auto box = torchvision_try(settings, first, height, width))
        return *box;
    for (int i = 1; i < torchvision_tries; ++i)
        if (const auto box = torchvision_try(settings, CropDraw(random), height, width))
            return *box;
    return torchvision_fallback_crop(height, width, settings.crop_aspect_min, settings.crop_aspect_max);
}

// Of the 24 orders of the four operations, the one with this number (factorial number system).
std::array<ColorOp, 4> jitter_order(int number) {
    std::array<ColorOp, 4> order { ColorOp::brightness, ColorOp::contrast, ColorOp::saturation, ColorOp::hue };
    int permutations = 24;
    for (int i = 0; i < 3; ++i) {
        permutations /= 4 - i;
        const int pick = i + number / permutations;
        number %= permutations;
        std::rotate(order.begin() + i, order.begin() + pick, order.begin() + pick + 1);
    }
    return order;
}

/// The numbers of everything but the crop, each uniform in [0, 1), drawn whether or not it is used.
struct OperationDraw {
    double flip;
    double jitter;
    double order;
    double brightness;
    double contrast;
    double saturation;
    double hue;
    double grayscale;
    double blur;
    double sigma;
    double solarize;

    explicit OperationDraw(Philox& random)
        : flip(random.uniform())
        , jitter(random.uniform())
        , order(random.uniform())
        , brightness(random.uniform())
        , contrast(random.uniform())
        , saturation(random.uniform())
        , hue(random.uniform())
        , grayscale(random.uniform())
        , blur(random.uniform())
        , sigma(random.uniform())
        , solarize(random.uniform()) { }
};

double symmetric(double u, double strength) {
    return (2.0 * u - 1.0) * strength;
}

// A factor in [1 - strength, 1 + strength], never below 0.
double factor(double u, double strength) {
    const double low = std::max(0.0, 1.0 - strength);
    return low + u * (1.0 + strength - low);
}

void draw_jitter(const ViewSettings& view, const OperationDraw& draw, bool paper, ViewParams& params) {
    params.brightness = paper ? symmetric(draw.brightness, view.brightness) : factor(draw.brightness, view.brightness);
    params.contrast = factor(draw.contrast, view.contrast);
    params.saturation = factor(draw.saturation, view.saturation);
    params.hue = symmetric(draw.hue, view.hue);
    params.jitter_order = jitter_order(position(draw.order, 24));
}

} // namespace

ViewParams sample_view(const AugmentSettings& settings, const ViewKey& key, int height, int width) {
    Philox random(key.seed, RandomPurpose::view, static_cast<std::uint64_t>(key.epoch),
        static_cast<std::uint64_t>(key.image) + (static_cast<std::uint64_t>(key.view) << 32));
    const CropDraw crop(random);
    const OperationDraw draw(random);
    const ViewSettings& view = key.view == 0 ? settings.view1 : settings.view2;
    const bool paper = settings.policy != "torchvision";

    ViewParams params;
    // Views that are always cropped draw nothing here, so that they are what they were before this could be chosen.
    if (view.crop < 1 && random.uniform() >= view.crop)
        params.crop = { 0, 0, height, width };
    else
        params.crop = paper
            ? paper_crop(height, width, drawn_area(settings, crop), drawn_aspect(settings, crop), crop.top, crop.left)
            : torchvision_crop(settings, crop, random, height, width);
    params.flip = draw.flip < view.flip;
    params.jitter = draw.jitter < view.jitter;
    params.brightness = paper ? 0.0 : 1.0;
    if (params.jitter)
        draw_jitter(view, draw, paper, params);
    params.grayscale = draw.grayscale < view.grayscale;
    params.blur = draw.blur < view.blur;
    if (params.blur)
        params.blur_sigma = view.blur_sigma_min + draw.sigma * (view.blur_sigma_max - view.blur_sigma_min);
    params.solarize = draw.solarize < view.solarize;
    params.solarize_threshold = view.solarize_threshold;
    return params;
}

CropBox paper_crop(int height, int width, double area, double aspect, double u_top, double u_left) {
    const BoxSize size = box_size(height, width, area, aspect);
    const int h = std::clamp(size.height, 1, height);
    const int w = std::clamp(size.width, 1, width);
    return { position(u_top, height - h + 1), position(u_left, width - w + 1), h, w };
}

CropBox torchvision_fallback_crop(int height, int width, double aspect_min, double aspect_max) {
    const double aspect = static_cast<double>(width) / height;
    int h = height;
    int w = width;
    if (aspect < aspect_min)
        h = std::clamp(rounded(width / aspect_min), 1, height);
    else if (aspect > aspect_max)
        w = std::clamp(rounded(height * aspect_max), 1, width);
    return { (height - h) / 2, (width - w) / 2, h, w };
}

CropBox evaluation_crop(int height, int width) {
    const int side = std::max(1, static_cast<int>(0.875 * std::min(height, width)));
    return { (height - side + 1) / 2, (width - side + 1) / 2, side, side };
}

} // namespace byol
