#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace byol {

// Is the representation collapsing? Every function takes rows of vectors [N, D], computes in float64 on the CPU without
// gradient, and returns 0 for fewer than two rows and for rows that hold a NaN or an infinity. n(x) is the
// l2-normalised row; s are the singular values of the rows, c those of the centred rows.

/// std: mean over the dimensions of the unbiased standard deviation of n(rows): 1/sqrt(D) when they point in all
/// directions alike, 0 when they are all the same (Chen and He, "Exploring simple Siamese representation learning",
/// 2021, section 4.1).
double normalised_std(const torch::Tensor& rows);

/// RankMe: exp(-sum p ln p), p = s / sum(s) + 1e-7. From 1 to min(N, D). (Garrido et al., "RankMe: assessing the
/// downstream performance of pretrained self-supervised representations by their rank", 2023, equation 1.)
double effective_rank(const torch::Tensor& rows);

/// RankMe without its constant: exp(-sum p ln p), p = s / sum(s), 0 ln 0 = 0; 0 when every row is zero. (Roy and
/// Vetterli, "The effective rank: a measure of effective dimensionality", 2007.)
double entropy_rank(const torch::Tensor& rows);

/// entropy_rank of the rows less their mean, which one direction common to all rows cannot hide: 0 when all rows are
/// equal.
double centred_rank(const torch::Tensor& rows);

/// Participation ratio of the covariance's eigenvalues: (sum c^2)^2 / sum c^4. From 1 to min(N - 1, D), 0 when all rows
/// are equal. (Gao et al., "A theory of multineuronal dimensionality, dynamics and measurement", 2017.)
double participation_ratio(const torch::Tensor& rows);

/// Eigenvalues of the covariance of n(rows), largest first, divided by their sum; at most `most` of them. Zeros when
/// all rows are equal. How quickly they fall shows how many directions the projections use. (Jing et al.,
/// "Understanding dimensional collapse in contrastive self-supervised learning", 2022, section 4.)
std::vector<double> covariance_spectrum(const torch::Tensor& rows, std::int64_t most = 64);

/// s in descending order, float64 [min(N, D)]; empty for fewer than two rows or rows that are not finite.
torch::Tensor singular_values(const torch::Tensor& rows);

/// Alignment: mean |n(rows_i) - n(pairs_i)|^2, equal to 2 - 2 cos. From 0 (equal directions) to 4. (Wang and Isola,
/// "Understanding contrastive representation learning through alignment and uniformity on the hypersphere", 2020, with
/// alpha = 2.) @param pairs the same images' other view [N, D]. 0 where one of the two cannot be measured.
double alignment(const torch::Tensor& rows, const torch::Tensor& pairs);

/// Uniformity: ln of the mean over pairs i < j of exp(-2 |n_i - n_j|^2): 0 when collapsed, near -4 when spread over
/// many dimensions. (Wang and Isola, 2020, with t = 2.)
double uniformity(const torch::Tensor& rows);

/// Mean cosine of `count` pairs of two different rows, drawn by Philox for (seed, step): 1 when all rows point the same
/// way, near 0 when they are spread.
double random_pair_cosine(const torch::Tensor& rows, std::uint64_t seed, std::int64_t step, std::int64_t count = 1024);

/// Fraction of rows whose greatest logit is the label's; rows labelled -1 do not count. NaN when none is labelled.
double labelled_accuracy(const torch::Tensor& logits, const torch::Tensor& labels);

} // namespace byol
