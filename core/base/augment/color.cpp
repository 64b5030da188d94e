#include "core/base/augment/operations.h"
#include "core/base/augment/widest.h"

#include <algorithm>
#include <cmath>

namespace byol {
namespace {

// Written as plain comparisons: these become min and max instructions in vectorised loops.
inline float at_least(float x, float low) {
    return x < low ? low : x;
}
inline float at_most(float x, float high) {
    return x > high ? high : x;
}
inline float unit(float x) {
    return at_most(at_least(x, 0.0F), 1.0F);
}
inline float gray(float r, float g, float b) {
    return gray_weights[0] * r + gray_weights[1] * g + gray_weights[2] * b;
}

/// The three planes as pointers that do not overlap.
struct Rgb {
    float* __restrict r;
    float* __restrict g;
    float* __restrict b;

    explicit Rgb(Planes image)
        : r(image.channel(0))
        , g(image.channel(1))
        , b(image.channel(2)) { }
};

// value(i), i < count, averaged: eight running sums in float for at most a few thousand numbers, then double.
template <typename Value> double mean_of(std::size_t count, Value value) {
    constexpr std::size_t lanes = 8;
    constexpr std::size_t chunk = 512 * lanes;
    double total = 0.0;
    std::size_t i = 0;
    while (i + lanes <= count) {
        float sum[lanes] = {};
        for (const std::size_t end = std::min(count, i + chunk); i + lanes <= end; i += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sum[lane] += value(i + lane);
        for (const float s : sum)
            total += s;
    }
    for (; i < count; ++i)
        total += value(i);
    return total / static_cast<double>(count);
}

// x * factor + offset, clipped to [0, 1].
void scale_and_shift(float factor, float offset, std::span<float> values) {
    for (float& x : values)
        x = unit(x * factor + offset);
}

void saturation_hsv(float factor, Planes image) {
    const Rgb p(image);
    const std::size_t count = image.area();
    for (std::size_t i = 0; i < count; ++i) {
        const float value = at_least(at_least(p.r[i], p.g[i]), p.b[i]);
        const float low = at_most(at_most(p.r[i], p.g[i]), p.b[i]);
        // With H and V kept, scaling S = chroma / V scales each channel's distance to V; S stops at 1, where the lowest
        // channel reaches 0.
        const float chroma = at_least(value - low, 1e-12F);
        const float ratio = at_most(value / chroma, factor);
        p.r[i] = unit(value - (value - p.r[i]) * ratio);
        p.g[i] = unit(value - (value - p.g[i]) * ratio);
        p.b[i] = unit(value - (value - p.b[i]) * ratio);
    }
}

void saturation_gray(float factor, Planes image) {
    const Rgb p(image);
    const std::size_t count = image.area();
    for (std::size_t i = 0; i < count; ++i) {
        const float rest = (1.0F - factor) * gray(p.r[i], p.g[i], p.b[i]);
        p.r[i] = unit(p.r[i] * factor + rest);
        p.g[i] = unit(p.g[i] * factor + rest);
        p.b[i] = unit(p.b[i] * factor + rest);
    }
}

// One channel of HSV to RGB with every term multiplied by the chroma: value - clip(min(k, 4 - k), 0, 1) * chroma, where
// k = (n + 6 hue) mod 6 and n = 5, 3, 1 for red, green, blue. Nothing is divided, so greys need no special case.
inline float turned_channel(float start, float hue_chroma, float chroma, float value) {
    float k = start * chroma + hue_chroma;
    k -= k >= 6.0F * chroma ? 6.0F * chroma : 0.0F;
    const float distance = at_least(at_most(at_most(k, 4.0F * chroma - k), chroma), 0.0F);
    return unit(value - distance);
}

} // namespace

Policy policy_of(const AugmentSettings& settings) {
    return settings.policy == "torchvision" ? Policy::torchvision : Policy::paper;
}

Resampling resampling_of(const AugmentSettings& settings) {
    return { settings.interpolation == "bilinear" ? Interpolation::bilinear : Interpolation::bicubic,
        policy_of(settings) == Policy::torchvision };
}

void brightness(Policy policy, double amount, Planes image) {
    const auto value = static_cast<float>(amount);
    const std::span<float> values(image.values, 3 * image.area());
    const bool paper = policy == Policy::paper;
    with_widest_vectors([&] { scale_and_shift(paper ? 1.0F : value, paper ? value : 0.0F, values); });
}

void contrast(Policy policy, double factor, Planes image) {
    with_widest_vectors([&] {
        const Rgb p(image);
        double mean = 0.0;
        if (policy == Policy::torchvision)
            mean = mean_of(image.area(), [&](std::size_t i) { return gray(p.r[i], p.g[i], p.b[i]); });
        for (int c = 0; c < 3; ++c) {
            const std::span<float> plane(image.channel(c), image.area());
            if (policy == Policy::paper)
                mean = mean_of(plane.size(), [&](std::size_t i) { return plane[i]; });
            scale_and_shift(static_cast<float>(factor), static_cast<float>((1.0 - factor) * mean), plane);
        }
    });
}

void saturation(Policy policy, double factor, Planes image) {
    with_widest_vectors([&] {
        if (policy == Policy::paper)
            saturation_hsv(static_cast<float>(factor), image);
        else
            saturation_gray(static_cast<float>(factor), image);
    });
}

void hue(double turn, Planes image) {
    with_widest_vectors([&] {
        const Rgb p(image);
        const std::size_t count = image.area();
        const auto start = [&](double n) { return static_cast<float>(std::fmod(n + 6.0 * turn + 12.0, 6.0)); };
        const float start_r = start(5.0);
        const float start_g = start(3.0);
        const float start_b = start(1.0);
        for (std::size_t i = 0; i < count; ++i) {
            const float r = p.r[i];
            const float g = p.g[i];
            const float b = p.b[i];
            const float value = at_least(at_least(r, g), b);
            const float chroma = value - at_most(at_most(r, g), b);
            // 6 hue * chroma, in [-chroma, 5 chroma].
            const float from_green = value == g ? b - r + 2.0F * chroma : r - g + 4.0F * chroma;
            const float hue_chroma = value == r ? g - b : from_green;
            p.r[i] = turned_channel(start_r, hue_chroma, chroma, value);
            p.g[i] = turned_channel(start_g, hue_chroma, chroma, value);
            p.b[i] = turned_channel(start_b, hue_chroma, chroma, value);
        }
    });
}

void color_operation(Policy policy, ColorOp operation, const ViewParams& params, Planes image) {
    switch (operation) {
    case ColorOp::brightness:
        return brightness(policy, params.brightness, image);
    case ColorOp::contrast:
        return contrast(policy, params.contrast, image);
    case ColorOp::saturation:
        return saturation(policy, params.saturation, image);
    case ColorOp::hue:
        return hue(params.hue, image);
    }
}

void grayscale(Planes image) {
    with_widest_vectors([&] {
        const Rgb p(image);
        const std::size_t count = image.area();
        for (std::size_t i = 0; i < count; ++i) {
            const float value = unit(gray(p.r[i], p.g[i], p.b[i]));
            p.r[i] = value;
            p.g[i] = value;
            p.b[i] = value;
        }
    });
}

void solarize(Planes image, double threshold) {
    with_widest_vectors([&] {
        const auto from = static_cast<float>(threshold);
        for (float& x : std::span<float>(image.values, 3 * image.area()))
            x = x < from ? x : 1.0F - x;
    });
}

void normalise(const std::array<double, 3>& mean, const std::array<double, 3>& std, Planes image) {
    with_widest_vectors([&] {
        for (int c = 0; c < 3; ++c) {
            const auto index = static_cast<std::size_t>(c);
            const auto factor = static_cast<float>(1.0 / std[index]);
            const auto offset = static_cast<float>(-mean[index] / std[index]);
            for (float& x : std::span<float>(image.channel(c), image.area()))
                x = x * factor + offset;
        }
    });
}

} // namespace byol
