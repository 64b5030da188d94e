#pragma once

#include "core/base/augment/operations.h"

#include <torch/torch.h>

#include <span>

namespace byol {

// The operations of core/base/augment/operations.h on batches. Images are float32 [B, 3, H, W] in [0, 1]; amounts are
// float32 [B], one for each image, on the images' device.

/// Weights of a resampled axis, as matrices: float32 [B, output, size] with zeros outside each image's interval.
/// @param first, length float64 [B]: the interval of the crop along this axis
/// @param flip          bool [B]: images whose output runs backwards
torch::Tensor resampling_matrices(const torch::Tensor& first, const torch::Tensor& length, const torch::Tensor& flip,
    int size, int output, const Resampling& resampling);
/// rows [B, h, H], columns [B, w, W], images [B, 3, H, W] -> [B, 3, h, w].
torch::Tensor apply_separable(const torch::Tensor& rows, const torch::Tensor& images, const torch::Tensor& columns);
torch::Tensor brightness(Policy policy, const torch::Tensor& amount, const torch::Tensor& images);
torch::Tensor contrast(Policy policy, const torch::Tensor& factor, const torch::Tensor& images);
torch::Tensor saturation(Policy policy, const torch::Tensor& factor, const torch::Tensor& images);
torch::Tensor hue(const torch::Tensor& turn, const torch::Tensor& images);
torch::Tensor color_operation(
    Policy policy, ColorOp operation, const torch::Tensor& amount, const torch::Tensor& images);
torch::Tensor grayscale(const torch::Tensor& images);
/// @param size odd @param sigma float32 [B]
torch::Tensor blur(Policy policy, const torch::Tensor& sigma, int size, const torch::Tensor& images);
/// @param threshold undefined = 0.5 for all
torch::Tensor solarize(const torch::Tensor& images, const torch::Tensor& threshold = {});
torch::Tensor normalise(
    const std::array<double, 3>& mean, const std::array<double, 3>& std, const torch::Tensor& images);

} // namespace byol
