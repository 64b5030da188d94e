#pragma once

#include "core/base/augment/operations.h"

#include <torch/torch.h>

#include <span>

namespace byol {

// The operations of core/base/augment/operations.h on batches. Images are float32 [B, 3, H, W] in [0, 1]; amounts are
// float32 [B], one for each image, on the images' device. Every operation takes the whole batch through the same
// kernels of the same shapes, whatever the amounts, and waits for nothing.

/// Weights of a resampled axis, as matrices: float32 [B, output, size] with zeros outside each image's interval.
/// @param first, length float64 [B]: the interval of the crop along this axis
/// @param flip          bool [B]: images whose output runs backwards
torch::Tensor resampling_matrices(const torch::Tensor& first, const torch::Tensor& length, const torch::Tensor& flip,
    int size, int output, const Resampling& resampling);
/// rows [B, h, H], columns [B, w, W], images [B, 3, H, W] of any type -> float32 [B, 3, h, w], each row of it
/// contiguous.
torch::Tensor apply_separable(const torch::Tensor& rows, const torch::Tensor& images, const torch::Tensor& columns);

/// How each image of a batch is blended (view_table.h): float32 [B, 1, 1, 1], and bool for from_pixel.
struct Blend {
    torch::Tensor factor;
    torch::Tensor offset; ///< in the paper's policy only
    torch::Tensor from_mean; ///< 0 or 1; in torchvision's policy only: an anchor does not matter where the factor is 1
    torch::Tensor from_pixel;
};
/// Brightness, contrast or saturation of each image.
torch::Tensor blend(Policy policy, const Blend& by, const torch::Tensor& images);
/// @param turn 0 leaves an image as it is
torch::Tensor hue(const torch::Tensor& turn, const torch::Tensor& images);
/// @param which bool [B]: images that turn grey
torch::Tensor grayscale(const torch::Tensor& which, const torch::Tensor& images);
/// @param sigma 0 leaves an image as it is @param size odd
torch::Tensor blur(Policy policy, const torch::Tensor& sigma, int size, const torch::Tensor& images);
/// @param threshold infinity leaves an image as it is
torch::Tensor solarize(const torch::Tensor& threshold, const torch::Tensor& images);
torch::Tensor normalise(
    const std::array<double, 3>& mean, const std::array<double, 3>& std, const torch::Tensor& images);

} // namespace byol
