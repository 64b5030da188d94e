#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace byol {

/// The joint probabilities p_ij of t-SNE (van der Maaten & Hinton, 2008) over each point's nearest neighbours: a sparse
/// symmetric matrix, row after row, columns rising. All entries sum to 1.
struct Affinities {
    std::vector<std::int64_t> row_start; ///< [N + 1]
    std::vector<std::int32_t> column;
    std::vector<float> probability;

    std::int64_t size() const { return static_cast<std::int64_t>(row_start.size()) - 1; }
};

/// The conditional probabilities p_{j|i} ~ exp(-beta_i d_ij^2) of each row, beta found so that the row's perplexity
/// (exp of its entropy) is the one asked for; a row of equal distances is uniform.
/// @param squared_distances [N, k] of the k nearest @returns [N, k] float64, rows sum to 1
torch::Tensor conditional_probabilities(const torch::Tensor& squared_distances, double perplexity);

/// p_ij = (p_{j|i} + p_{i|j}) / 2N. @param index [N, k] int64, the neighbours
Affinities symmetrised(const torch::Tensor& index, const torch::Tensor& conditional);

/// The k nearest of each point by Euclidean distance, itself left out.
struct NearestPoints {
    torch::Tensor index; ///< [N, k] int64, nearest first
    torch::Tensor squared_distances; ///< [N, k] float32
};
/// @param points [N, D], finite @param k < N
NearestPoints nearest_points(const torch::Tensor& points, std::int64_t k);

} // namespace byol
