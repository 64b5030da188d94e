#pragma once

#include "core/engine/embed/affinities.h"

#include <torch/torch.h>

namespace byol {

/// What symmetrised() does, in loops on the CPU: linear in the entries, where sorting them as tensors is slow.
/// @param index [N, k] int64, conditional [N, k] float64 @param step called between its passes
/// Private to core/engine/embed.
Affinities symmetrised_in_loops(const torch::Tensor& index, const torch::Tensor& conditional, const SearchStep& step);

} // namespace byol
