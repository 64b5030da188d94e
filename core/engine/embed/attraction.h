#pragma once

#include "core/engine/embed/affinities.h"
#include "core/engine/embed/repulsion.h"

#include <torch/torch.h>

namespace byol {

/// sum_j p_ij w_ij (y_i - y_j), with w_ij = 1 / (1 + |y_i - y_j|^2). @param points [N, 2] float32 @returns [N, 2]
torch::Tensor attraction(const Affinities& affinities, const torch::Tensor& points, Form form = Form::fastest);

/// The gradient of the divergence without its factor of 4: exaggeration * attraction - forces / z.
torch::Tensor tsne_gradient(const Affinities& affinities, const torch::Tensor& points, double exaggeration,
    const Repulsion& repulsion, Form form = Form::fastest);

/// sum over the neighbours of p_ij log(p_ij / q_ij), q_ij = w_ij / z.
double kl_divergence(const Affinities& affinities, const torch::Tensor& points, double z, const SearchStep& step = {});

} // namespace byol
