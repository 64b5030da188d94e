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
    const torch::Tensor s = sigma.view({ -1, 1, 1 });
    const torch::Tensor target = torch::arange(n, options).view({ n, 1 });
    const torch::Tensor total =
        gaussian(s, torch::arange(-radius, radius + 1, options).view({ 1, -1 }), radius).sum(-1, true);
    if (policy == Policy::paper)
        return gaussian(s, torch::arange(n, options).view({ 1, n }) - target, radius) / total;
    const torch::Tensor source = torch::arange(-radius, n + radius, options);
    const int period = std::max(1, 2 * (n - 1));
    const torch::Tensor folded = torch::remainder(source.abs(), period);
    const torch::Tensor inside = torch::where(folded < n, folded, period - folded).to(torch::kLong);
    const torch::Tensor matrix = torch::zeros({ sigma.size(0), n, n }, options);
    return matrix.index_add(2, inside, gaussian(s, source.view({ 1, -1 }) - target, radius)) / total;
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

torch::Tensor apply_separable(const torch::Tensor& rows, const torch::Tensor& images, const torch::Tensor& columns) {
    return rows.unsqueeze(1).matmul(images).matmul(columns.unsqueeze(1).transpose(2, 3));
}

torch::Tensor brightness(Policy policy, const torch::Tensor& amount, const torch::Tensor& images) {
    const torch::Tensor changed = policy == Policy::paper ? images + per_image(amount) : images * per_image(amount);
    return changed.clamp(0.0, 1.0);
}

torch::Tensor contrast(Policy policy, const torch::Tensor& factor, const torch::Tensor& images) {
    const torch::Tensor mean =
        policy == Policy::paper ? images.mean({ 2, 3 }, true) : gray(images).mean({ 2, 3 }, true);
    return (images * per_image(factor) + (1.0 - per_image(factor)) * mean).clamp(0.0, 1.0);
}

torch::Tensor saturation(Policy policy, const torch::Tensor& factor, const torch::Tensor& images) {
    const torch::Tensor f = per_image(factor);
    if (policy == Policy::torchvision)
        return (images * f + (1.0 - f) * gray(images)).clamp(0.0, 1.0);
    const torch::Tensor value = images.amax(1, true);
    const torch::Tensor chroma = (value - images.amin(1, true)).clamp_min(1e-12);
    return (value - (value - images) * torch::min(value / chroma, f)).clamp(0.0, 1.0);
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
    return (value - torch::min(torch::min(k, 4.0 * chroma - k), chroma).clamp_min(0.0)).clamp(0.0, 1.0);
}

torch::Tensor color_operation(
    Policy policy, ColorOp operation, const torch::Tensor& amount, const torch::Tensor& images) {
    switch (operation) {
    case ColorOp::brightness:
        return brightness(policy, amount, images);
    case ColorOp::contrast:
        return contrast(policy, amount, images);
    case ColorOp::saturation:
        return saturation(policy, amount, images);
    case ColorOp::hue:
        return hue(amount, images);
    }
    return images;
}

torch::Tensor grayscale(const torch::Tensor& images) {
    return gray(images).clamp(0.0, 1.0).expand_as(images);
}

torch::Tensor blur(Policy policy, const torch::Tensor& sigma, int size, const torch::Tensor& images) {
    const auto matrices = [&](std::int64_t n) { return blur_matrices(policy, sigma, size, static_cast<int>(n)); };
    return apply_separable(matrices(images.size(2)), images, matrices(images.size(3)));
}

torch::Tensor solarize(const torch::Tensor& images, const torch::Tensor& threshold) {
    const torch::Tensor kept = threshold.defined() ? images < threshold.view({ -1, 1, 1, 1 }) : images < 0.5;
    return torch::where(kept, images, 1.0 - images);
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
