#pragma once

#include "core/base/augment/view_params.h"

#include <torch/torch.h>

#include <span>

namespace byol {

/// The batched application of the same parameters as apply_view (core/base/augment/apply.h), on the device where the
/// images lie; equal to it within float rounding.
/// @param images     uint8 [B, 3, H, W], one size for all
/// @param params     B of them, from sample_view with this H and W
/// @param side       the view's side, pixels
/// @param normalised subtract the mean and divide by the standard deviation of the settings
/// @return float32 [B, 3, side, side] on the images' device
/// @throws Error when the shapes do not fit one another
torch::Tensor apply_views(const torch::Tensor& images, std::span<const ViewParams> params,
    const AugmentSettings& settings, int side, bool normalised);

} // namespace byol
