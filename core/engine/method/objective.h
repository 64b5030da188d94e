#pragma once

#include "core/base/config/run_config.h"

#include <torch/torch.h>

namespace byol {

// What the online network minimises. The paper's objective is byol_loss; the others are those of its ablations, which
// normalise the outputs otherwise or add SimCLR's repulsion between the images of a batch.

/// Half precision raised to float32, in which losses are summed; other types as they are.
torch::Tensor at_least_float32(const torch::Tensor& x);

/// n(x) = x / |x| along the last dimension; written x * rsqrt(max(sum x^2, 1e-12)), so that 0 stays 0.
torch::Tensor l2_normalise(const torch::Tensor& x);

/// Mean over the batch of |n(p1) - n(z2)|^2 + |n(p2) - n(z1)|^2: both directions summed, so in [0, 8] and near 4 for
/// networks that know nothing. Low-precision inputs are raised to float32 first.
/// @param p1, p2 predictions of the online network for view 1 and view 2 [B, D]
/// @param z1, z2 projections of the target network [B, D]; their gradient is stopped here
/// @returns a scalar
torch::Tensor byol_loss(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2);

/// How an output is normalised before the squared distance (paper, ablations): each but none gives a mean squared
/// length of 1.
enum class OutputNorm {
    l2, ///< the paper's
    layer, ///< each row to mean 0 and variance 1/D
    batch, ///< each dimension to mean 0 and variance 1/D over the batch
    none,
};
/// "l2", "layer", "batch" or "none". @throws UsageError for another
OutputNorm output_norm_from(const std::string& name);
/// @param x [B, D] @returns [B, D]
torch::Tensor normalise_output(OutputNorm norm, const torch::Tensor& x);

/// SimCLR's repulsion as the paper's equation 8 weighs it: (2 alpha / B) sum_i ln( sum_{j != i} exp(S(v_i, v_j) /
/// alpha)
/// + sum_j exp(S(v_i, v'_j) / alpha) ), for v and for v', summed. S(u, w) is the cosine of u's prediction and w's
/// target projection. @param alpha the temperature, positive @returns a scalar
torch::Tensor repulsion(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2, double alpha);

/// The objective of a run.
struct Objective {
    OutputNorm output_norm = OutputNorm::l2;
    double negatives = 0; ///< beta: the weight of the repulsion, 0 for BYOL
    double temperature = 0.1; ///< alpha
    bool stop_gradient = true; ///< on z1 and z2; false where there is no target network

    /// @throws UsageError for an unknown output norm
    static Objective from(const MethodSettings& settings);

    /// Attraction, and repulsion where negatives > 0. With the defaults it is byol_loss.
    torch::Tensor operator()(
        const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2) const;
};

} // namespace byol
