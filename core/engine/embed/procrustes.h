#pragma once

#include <torch/torch.h>

namespace byol {

/// `points` turned, mirrored where that fits better, and shifted, not scaled, so that the sum of squared distances to
/// the same rows of `target` is smallest (Schönemann, "A generalized solution of the orthogonal Procrustes problem",
/// 1966).
/// @param points, target [N, 2], N >= 1, finite @returns [N, 2] float32 on the CPU
torch::Tensor procrustes_aligned(const torch::Tensor& points, const torch::Tensor& target);

} // namespace byol
