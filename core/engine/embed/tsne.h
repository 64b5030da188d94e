#pragma once

#include "core/base/progress/progress.h"
#include "core/engine/embed/affinities.h"
#include "core/engine/embed/repulsion.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
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
    Form form = Form::fastest;
    torch::Tensor start; ///< [N, 2]: a layout to begin with; undefined: the principal components
    std::int64_t exaggerated = -1; ///< iterations with early exaggeration; negative: a third, at most 250
    double exaggeration = 12; ///< at least 1
    double show_every = 0.3; ///< seconds between layouts that are shown
};

/// Receives the layout while it moves. Called by the computing thread, so it must be quick.
/// @param points [N, 2] float32 on the CPU, nobody else's
using LayoutSink = std::function<void(torch::Tensor points, std::int64_t iteration)>;

struct TsneResult {
    torch::Tensor points; ///< [N, 2] float32, centred, on the CPU
    double kl = 0; ///< Kullback-Leibler divergence of the map from the affinities, over the neighbours
    double perplexity = 0; ///< the one used
    NearestPoints neighbours; ///< 3 x perplexity of each point, on the data's device
    struct {
        double neighbours = 0;
        double affinities = 0;
        double start = 0;
        double layout = 0;
        double divergence = 0;
    } seconds; ///< what the parts took
};

/// On the device of the data, the same on each. On the CPU the same data, settings and machine give the same picture,
/// whatever the number of threads. Progress and stop are looked at several times within 100 ms on a CPU; a progress
/// sink that does not return makes the map wait, which changes nothing in it.
/// @param data [N, D], N >= 5, finite @throws Error for less or for a NaN; Cancelled on stop
TsneResult tsne(const torch::Tensor& data, const TsneSettings& settings, const ProgressSink& progress = {},
    std::stop_token stop = {}, const LayoutSink& show = {});

/// Number of points from which the interpolated repulsion is the faster one (measured: docs/embedding.md).
std::int64_t interpolate_from(torch::Device device);

} // namespace byol
