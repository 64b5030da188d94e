#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>

namespace byol {

/// The k columns with the highest score of each row, highest first.
struct Nearest {
    torch::Tensor index; ///< [Q, k] int64
    torch::Tensor score; ///< [Q, k], the type of the scores
};

/// Of equal scores the lower column comes first and is the one kept, so the answer is a pure function of the numbers.
/// A score of minus infinity is never chosen while there are k others. On the CPU, wherever the scores are.
/// @param scores [Q, N] float32 or float64, without NaN @param k in [1, N]
Nearest highest_scores(const torch::Tensor& scores, std::int64_t k);

/// Called between the pieces of a long search, each of which takes a CPU some tens of milliseconds; may throw to end
/// it.
using SearchStep = std::function<void(std::int64_t done, std::int64_t total)>;

/// What is searched for, and how a query and a row of the bank are scored: scale * <query, row> + offset of the row.
struct Search {
    std::int64_t k = 1; ///< in [1, N], or [1, N - 1] with skip_self
    double scale = 1; ///< positive
    torch::Tensor offset; ///< [N] float32, or undefined for none
    bool skip_self = false; ///< the queries are the bank, and no row is its own answer
};

/// The k best rows of the bank for each query, exact, without the matrix of all scores: pieces of it are multiplied and
/// looked through one after the other. On the CPU ties are settled as in highest_scores.
/// @param queries [Q, D], bank [N, D], float32, without NaN, on one device @returns tensors on that device
Nearest best_matches(
    const torch::Tensor& queries, const torch::Tensor& bank, const Search& search, const SearchStep& step = {});

/// Divides each row by its length; a row of zeros stays zero.
torch::Tensor unit_rows(const torch::Tensor& rows);

/// @throws Error naming the first row that holds a NaN or an infinity @param what "the features"
void require_finite(const torch::Tensor& rows, const char* doing, const char* what);

} // namespace byol
