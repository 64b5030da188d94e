#pragma once

#include "core/engine/evaluate/nearest.h"

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// Principal components: the directions along which centred data varies most.
struct Pca {
    torch::Tensor mean; ///< [D] float64
    torch::Tensor components; ///< [k, D] float64, orthonormal; a direction without any variance is all zeros
    torch::Tensor variance; ///< [k] float64 along each component, falling
    double total_variance = 0;

    /// @param data [N, D] @returns [N, k] float64
    torch::Tensor transform(const torch::Tensor& data) const;
};

/// The sign of a component is such that its largest entry is positive, so the same data gives the same picture. Works
/// on the device of the data.
/// @param data [N, D], finite, N >= 1 @param count components; clamped to min(N, D)
/// @param step called between pieces of the work
/// @throws Error for a NaN or an infinity
Pca fit_pca(const torch::Tensor& data, std::int64_t count, const SearchStep& step = {});

} // namespace byol
