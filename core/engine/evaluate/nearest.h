#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// The k columns with the highest score of each row, highest first.
struct Nearest {
    torch::Tensor index; ///< [Q, k] int64
    torch::Tensor score; ///< [Q, k], the type of the scores
};

/// Of equal scores the lower column comes first and is the one kept, so the answer is a pure function of the numbers.
/// A score of minus infinity is never chosen while there are k others.
/// @param scores [Q, N] float32 or float64, without NaN @param k in [1, N]
Nearest highest_scores(const torch::Tensor& scores, std::int64_t k);

/// Divides each row by its length; a row of zeros stays zero.
torch::Tensor unit_rows(const torch::Tensor& rows);

/// @throws Error naming the first row that holds a NaN or an infinity @param what "the features"
void require_finite(const torch::Tensor& rows, const char* doing, const char* what);

} // namespace byol
