#include "core/engine/augment/tensor_operations.h"

#include <algorithm>
#include <vector>

namespace byol {
namespace {

// [B] as [B, 1, 1, 1], to meet images.
torch::Tensor per_image(const torch::Tensor& amount) {
    return amount.view({ -1, 1, 1, 1 });
}

// One channel, [B, 1, H, W].
torch::Tensor channel(const torch::Tensor& images, int c) {
    return images.narrow(1, c, 1);
}

torch::Tensor gray(const torch::Tensor& images) {
    return gray_weights[0] * channel(images, 0) + gray_weights[1] * channel(images, 1)
        + gray_weights[2] * channel(images, 2);
}

// Keys' cubic with a = -1/2, or the triangle.
torch::Tensor kernel_of(Interpolation interpolation, const torch::Tensor& distance) {
    const torch::Tensor x = distance.abs();
    if (interpolation == Interpolation::bilinear)
        return (1.0 - x).clamp_min(0.0);
    constexpr double a = -0.5;
    const torch::Tensor near = ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
    const torch::Tensor far = (((x - 5.0) * x + 8.0) * x - 4.0) * a;
    return torch::where(x < 1.0, near, torch::where(x < 2.0, far, torch::zeros_like(x)));
}

// The Gaussian of a distance in pixels, 0 beyond the radius, not normalised. sigma [B, 1, 1], distance [n, n].
torch::Tensor gaussian(const torch::Tensor& sigma, const torch::Tensor& distance, int radius) {
    const torch::Tensor scaled = distance / sigma;
    return torch::exp(-0.5 * scaled * scaled) * (distance.abs() <= radius);
}

// A blur along one axis of n pixels as matrices [B, n, n]. Zero padding drops the taps outside; mirroring adds them to
// the pixels they mirror to.
torch::Tensor blur_matrices(Policy policy, const torch::Tensor& sigma, int size, int n) {
    const int radius = size / 2;
    const auto options = sigma.options();
    // At a hundredth of a pixel and below nothing of a neighbour is left; without this, 0 would divide by 0.
    const torch::Tensor s = sigma.clamp_min(0.01).view({ -1, 1, 1 });
    const torch::Tensor target = torch::arange(n, options).view({ n, 1 });
    const torch::Tensor total =
        gaussian(s, torch::arange(-radius, radius + 1, options).view({ 1, -1 }), radius).sum(-1, true);
    if (policy == Policy::paper)
        return gaussian(s, torch::arange(n, options).view({ 1, n }) - target, radius) / total;
    const torch::Tensor source = torch::arange(-radius, n + radius, options);
    const int period = std::max(1, 2 * (n - 1));
    const torch::Tensor folded = torch::remainder(source.abs(), period);
    const torch::Tensor inside = torch::where(folded < n, folded, period - folded).view({ -1, 1 });
    const torch::Tensor fold = (inside == torch::arange(n, options)).to(options.dtype());
    return gaussian(s, source.view({ 1, -1 }) - target, radius).matmul(fold) / total;
}

} // namespace

torch::Tensor resampling_matrices(const torch::Tensor& first, const torch::Tensor& length, const torch::Tensor& flip,
    int size, int output, const Resampling& resampling) {
    const auto options = first.options();
    const torch::Tensor ahead = torch::arange(output, options).view({ 1, output });
    const torch::Tensor index = torch::where(flip.view({ -1, 1 }), output - 1.0 - ahead, ahead);
    const torch::Tensor scale = (length / output).view({ -1, 1 });
    const torch::Tensor centre = (first.view({ -1, 1 }) + (index + 0.5) * scale).unsqueeze(2);
    const auto single = [](const torch::Tensor& t) { return t.to(torch::kFloat); };
    // Distances from whole pixels are exact in float32, so only [B, output] numbers need float64.
    const torch::Tensor whole = centre.floor();
    const torch::Tensor pixel = torch::arange(size, options.dtype(torch::kFloat)).view({ 1, 1, size });
    torch::Tensor distance = (pixel - single(whole)) + single(0.5 - (centre - whole));
    if (resampling.antialias)
        distance = distance / single(scale.clamp_min(1.0)).unsqueeze(2);
    const torch::Tensor begin = single(first).view({ -1, 1, 1 });
    const torch::Tensor inside = (pixel >= begin) & (pixel < begin + single(length).view({ -1, 1, 1 }));
    const torch::Tensor weights = kernel_of(resampling.interpolation, distance) * inside;
    return weights / weights.sum(2, true);
}

// The images as lines [B, H, 3, W], so that both products are of whole matrices without copies of the weights.
torch::Tensor apply_separable(const torch::Tensor& rows, const torch::Tensor& images, const torch::Tensor& columns) {
    const std::int64_t batch = images.size(0);
    const std::int64_t width = columns.size(1);
    const torch::Tensor lines = images.transpose(1, 2).to(torch::kFloat).contiguous();
    const torch::Tensor narrow = lines.flatten(1, 2).bmm(columns.transpose(1, 2));
    const torch::Tensor both = rows.bmm(narrow.view({ batch, images.size(2), 3 * width }));
    return both.view({ batch, rows.size(1), 3, width }).transpose(1, 2);
}

torch::Tensor blend(Policy policy, const Blend& by, const torch::Tensor& images) {
    if (policy == Policy::torchvision) {
        const torch::Tensor grays = gray(images);
        const torch::Tensor anchor = torch::where(by.from_pixel, grays, grays.mean({ 2, 3 }, true) * by.from_mean);
        return torch::lerp(anchor, images, by.factor).clamp_(0.0, 1.0);
    }
    // With H and V kept, scaling S = chroma / V scales each channel's distance to V; S stops at 1.
    const torch::Tensor value = images.amax(1, true);
    const torch::Tensor chroma = (value - images.amin(1, true)).clamp_min_(1e-12);
    const torch::Tensor factor = torch::where(by.from_pixel, torch::min(value / chroma, by.factor), by.factor);
    const torch::Tensor anchor = torch::where(by.from_pixel, value, images.mean({ 2, 3 }, true));
    return torch::lerp(anchor, images, factor).add_(by.offset).clamp_(0.0, 1.0);
}

// All terms of HSV and back are multiplied by the chroma; see color.cpp in core/base/augment. The three channels, which
// differ by the turn they start from, are treated as one tensor.
torch::Tensor hue(const torch::Tensor& turn, const torch::Tensor& images) {
    const torch::Tensor r = channel(images, 0);
    const torch::Tensor g = channel(images, 1);
    const torch::Tensor b = channel(images, 2);
    const torch::Tensor value = images.amax(1, true);
    const torch::Tensor chroma = value - images.amin(1, true);
    const torch::Tensor from_green = torch::where(value == g, b - r + 2.0 * chroma, r - g + 4.0 * chroma);
    const torch::Tensor hue_chroma = torch::where(value == r, g - b, from_green);
    const torch::Tensor n = torch::arange(5, 0, -2, images.options()).view({ 1, 3, 1, 1 });
    const torch::Tensor sum = torch::remainder(n + 6.0 * per_image(turn), 6.0) * chroma + hue_chroma;
    const torch::Tensor full = 6.0 * chroma;
    const torch::Tensor k = sum - full * (sum >= full);
    const torch::Tensor distance = torch::min(torch::min(k, 4.0 * chroma - k), chroma).clamp_min_(0.0);
    return torch::where(per_image(turn) != 0.0, (value - distance).clamp_(0.0, 1.0), images);
}

torch::Tensor grayscale(const torch::Tensor& which, const torch::Tensor& images) {
    return torch::where(per_image(which), gray(images).clamp_(0.0, 1.0), images);
}

torch::Tensor blur(Policy policy, const torch::Tensor& sigma, int size, const torch::Tensor& images) {
    const auto matrices = [&](std::int64_t n) { return blur_matrices(policy, sigma, size, static_cast<int>(n)); };
    const torch::Tensor rows = matrices(images.size(2));
    return apply_separable(rows, images, images.size(2) == images.size(3) ? rows : matrices(images.size(3)));
}

torch::Tensor solarize(const torch::Tensor& threshold, const torch::Tensor& images) {
    return torch::where(images < per_image(threshold), images, 1.0 - images);
}

torch::Tensor normalise(
    const std::array<double, 3>& mean, const std::array<double, 3>& std, const torch::Tensor& images) {
    // Numbers given one by one need no copy to the device.
    std::vector<torch::Tensor> channels;
    for (int c = 0; c < 3; ++c) {
        const auto i = static_cast<std::size_t>(c);
        channels.push_back((channel(images, c) - mean[i]) / std[i]);
    }
    return torch::cat(channels, 1);
}

} // namespace byol
