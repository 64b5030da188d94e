#pragma once

#include "core/engine/distributed/ranks.h"

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace byol {

// Batch norm over the parts of a batch that several ranks hold: what each must tell the others, forward and backward.

/// Of every channel of some values [B, C, ...]. float64 tensors, since a merged count can exceed what a float32 counts.
struct BatchStatistics {
    torch::Tensor mean; ///< [C]
    torch::Tensor m2; ///< sum of squared distances to the mean [C]
    torch::Tensor count; ///< values of one channel, 0-dim, so that nothing need wait for the device
};
/// @param x [B, C] or [B, C, H, W], with at least one row
BatchStatistics statistics_of(const torch::Tensor& x);
/// Those of all parts together, each weighed by its count (Chan, Golub and LeVeque, "Updating formulae and a pairwise
/// algorithm for computing sample variances", 1979, for more than two parts).
BatchStatistics merge(const std::vector<BatchStatistics>& parts);
/// merge over what every rank holds: one all_gather of 2 C + 1 numbers.
BatchStatistics statistics_of_all(const torch::Tensor& x, Ranks& ranks);

/// What the gradient needs of every rank, [C] each.
struct GradientSums {
    torch::Tensor gradient; ///< sum of the output's gradient g: the bias's gradient
    torch::Tensor gradient_xhat; ///< sum of g (x - mean) / sqrt(var + eps): the weight's gradient
};
/// Of this rank's part; `batch` are the statistics that normalised it.
GradientSums gradient_sums(
    const torch::Tensor& gradient, const torch::Tensor& x, const BatchStatistics& batch, double eps);

/// y = (x - mean) / sqrt(m2 / count + eps) * weight + bias, where `batch` are the statistics of all ranks. Backward,
/// the sums of all ranks are added up (one all_reduce of 2 C numbers), so that x's gradient is that of the sum of all
/// ranks' losses; weight's and bias's are this rank's share of it. Low-precision x is normalised in float32.
torch::Tensor normalise_merged(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias,
    const BatchStatistics& batch, double eps, const std::shared_ptr<Ranks>& ranks);

} // namespace byol
