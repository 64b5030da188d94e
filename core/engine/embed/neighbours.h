#pragma once

#include "core/engine/evaluate/nearest.h"

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// Each point's k nearest others by cosine, nearest first; score = cosine.
/// @param features [N, D], finite @param k clamped to N - 1 (0 for a single point)
Nearest nearest_by_cosine(const torch::Tensor& features, std::int64_t k, const SearchStep& step = {});

} // namespace byol
