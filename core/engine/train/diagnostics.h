#pragma once

#include <torch/torch.h>

namespace byol {

// Is the representation collapsing? Every function takes rows of vectors [N, D], computes in float64 on the CPU without
// gradient, and returns 0 for fewer than two rows. Sources and formulas: docs/method.md.

/// Mean over the dimensions of the unbiased standard deviation of the l2-normalised rows: 1/sqrt(D) when they point in
/// all directions alike, 0 when they are all the same.
double normalised_std(const torch::Tensor& rows);

/// RankMe (Garrido et al., 2023): exp of the entropy of the singular values of the rows as they are (not centred), each
/// divided by their sum, plus 1e-7. From 1 to min(N, D).
double effective_rank(const torch::Tensor& rows);

/// Fraction of rows whose greatest logit is the label's; rows labelled -1 do not count. NaN when none is labelled.
double labelled_accuracy(const torch::Tensor& logits, const torch::Tensor& labels);

} // namespace byol
