#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace byol {

/// Linear centred kernel alignment of two representations of the same images: 1 for the same up to rotation, scale and
/// shift, near 0 for unrelated ones. Kornblith et al. 2019, "Similarity of Neural Network Representations Revisited",
/// section 3: |Y'X|^2 / (|X'X| |Y'Y|) of the centred features, Frobenius norms.
/// @param first [N, D1], second [N, D2] @returns a value from 0 to 1; 0 where one of them does not vary
double linear_cka(const torch::Tensor& first, const torch::Tensor& second);

/// How much of an image's neighbourhood two representations share.
struct Neighbourhood {
    std::int64_t row = 0; ///< of both features
    double overlap = 0; ///< share of the k nearest that are the same
    std::vector<std::int64_t> first; ///< rows of its nearest in the first, nearest first
    std::vector<std::int64_t> second;
};

struct NeighbourhoodComparison {
    double overlap = 0; ///< mean over all images
    std::vector<Neighbourhood> differing; ///< those that share least, least first; of equal ones the lower row first
};

/// The k nearest by cosine of each row in both representations of the same images, held against each other.
/// @param k clamped to N - 1 @param most how many of the differing ones are told
NeighbourhoodComparison compare_neighbourhoods(
    const torch::Tensor& first, const torch::Tensor& second, std::int64_t k, std::size_t most);

} // namespace byol
