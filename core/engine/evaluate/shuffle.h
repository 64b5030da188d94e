#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// The numbers 0 to count - 1 in random order: a Fisher-Yates shuffle by (seed, stream) of RandomPurpose::evaluation.
torch::Tensor shuffled(std::int64_t count, std::uint64_t seed, std::uint64_t stream);

/// Which rows to learn from and which to compare settings on, both ascending.
struct Parts {
    torch::Tensor learn;
    torch::Tensor compare; ///< a tenth, at most 10,000 as in the authors' code; none of fewer than 20
};
/// The same seed gives every protocol the same parts.
Parts split_rows(std::int64_t count, std::uint64_t seed);

/// Streams of RandomPurpose::evaluation. Batches of linear classifiers take the epoch, which is smaller than any.
namespace evaluation_stream {
inline constexpr std::uint64_t weight = 1ULL << 40;
inline constexpr std::uint64_t held_out = weight + 1;
inline constexpr std::uint64_t validation = weight + 2;
inline constexpr std::uint64_t finetune_epoch = 1ULL << 41; ///< plus the epoch
} // namespace evaluation_stream

} // namespace byol
