#pragma once

#include "core/engine/embed/form.h"
#include "core/engine/evaluate/nearest.h"

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// The joint probabilities p_ij of t-SNE (van der Maaten & Hinton, 2008) over each point's nearest neighbours: a sparse
/// symmetric matrix of E entries, row after row, columns rising, on the device of the points. All entries sum to 1.
struct Affinities {
    torch::Tensor row_start; ///< [N + 1] int64
    torch::Tensor row; ///< [E] int32
    torch::Tensor column; ///< [E] int32
    torch::Tensor probability; ///< [E] float32

    std::int64_t size() const { return row_start.size(0) - 1; }
};

/// The conditional probabilities p_{j|i} ~ exp(-beta_i d_ij^2) of each row, beta found so that the row's perplexity
/// (exp of its entropy) is the one asked for; a row of equal distances is uniform.
/// @param squared_distances [N, k] of the k nearest @returns [N, k] float64, rows sum to 1
torch::Tensor conditional_probabilities(
    const torch::Tensor& squared_distances, double perplexity, const SearchStep& step = {});

/// p_ij = (p_{j|i} + p_{i|j}) / 2N. @param index [N, k] int64, the neighbours
Affinities symmetrised(const torch::Tensor& index, const torch::Tensor& conditional, Form form = Form::fastest,
    const SearchStep& step = {});

/// The k nearest of each point by Euclidean distance, itself left out.
struct NearestPoints {
    torch::Tensor index; ///< [N, k] int64, nearest first
    torch::Tensor squared_distances; ///< [N, k] float32
};
/// @param points [N, D], finite @param k < N @returns tensors on the points' device
NearestPoints nearest_points(const torch::Tensor& points, std::int64_t k, const SearchStep& step = {});

} // namespace byol
