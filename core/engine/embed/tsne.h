#pragma once

#include "core/base/progress/progress.h"
#include "core/engine/embed/affinities.h"
#include "core/engine/embed/repulsion.h"

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>

namespace byol {

/// t-SNE as openTSNE has it by default: start from the principal components with a standard deviation of 1e-4, early
/// exaggeration 12 for a third of the iterations (at most 250), learning rate N / exaggeration of the phase, momentum
/// 0.8, gains, a step of at most 5. docs/embedding.md.
struct TsneSettings {
    double perplexity = 30; ///< effective number of neighbours; at most (N - 1) / 3 is used
    std::int64_t iterations = 750;
    std::uint64_t seed = 1; ///< of the tiny jitter that parts equal points
    enum class Repulsion { automatic, exact, interpolated } repulsion = Repulsion::automatic;
};

struct TsneResult {
    torch::Tensor points; ///< [N, 2] float32, centred
    double kl = 0; ///< Kullback-Leibler divergence of the map from the affinities, over the neighbours
    double perplexity = 0; ///< the one used
};

/// The same data, settings and machine give the same picture, whatever the number of threads.
/// @param data [N, D], N >= 5, finite @throws Error for less or for a NaN; Cancelled on stop
TsneResult tsne(const torch::Tensor& data, const TsneSettings& settings, const ProgressSink& progress = {},
    std::stop_token stop = {});

/// Number of points from which the interpolated repulsion is the faster one (measured: docs/embedding.md).
inline constexpr std::int64_t interpolate_from = 6000;

/// The gradient of the divergence without its factor of 4:
/// exaggeration * sum_j p_ij w_ij (y_i - y_j) - sum_j w_ij^2 (y_i - y_j) / z.
void tsne_gradient(const Affinities& affinities, const PlanePoints& points, double exaggeration,
    const Repulsion& repulsion, PlanePoints& gradient);

/// sum over the neighbours of p_ij log(p_ij / q_ij), q_ij = w_ij / z.
double kl_divergence(const Affinities& affinities, const PlanePoints& points, double z);

} // namespace byol
