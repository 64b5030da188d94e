#pragma once

#include "core/engine/augment/view_table.h"

#include <torch/torch.h>

#include <span>

namespace byol {

/// The batched application of the same parameters as apply_view (core/base/augment/apply.h), on the device where the
/// images lie; equal to it within float rounding. The same kernels of the same shapes for every table, without waiting
/// for the device, so that a captured step (train/static_step.h) can hold it.
/// @param images     uint8 [V, 3, H, W], one size for all
/// @param table      float32 [view_table::rows, V] on the images' device, of views whose crops lie inside the images
/// @param passes     at least those that the views drew
/// @param side       the view's side, pixels
/// @param normalised subtract the mean and divide by the standard deviation of the settings
/// @return float32 [V, 3, side, side] on the images' device
torch::Tensor make_views(const torch::Tensor& images, const torch::Tensor& table, const ViewPasses& passes,
    const AugmentSettings& settings, int side, bool normalised);

/// What follows the crop: colours, blur and solarisation, in [0, 1]. @param images float32 [V, 3, h, w] in [0, 1]
torch::Tensor change_colors(
    const torch::Tensor& images, const torch::Tensor& table, const ViewPasses& passes, Policy policy);

/// The same from the parameters of the views themselves, as many as the images, from sample_view with this H and W.
/// @throws Error when the shapes do not fit one another
torch::Tensor apply_views(const torch::Tensor& images, std::span<const ViewParams> params,
    const AugmentSettings& settings, int side, bool normalised);

} // namespace byol
