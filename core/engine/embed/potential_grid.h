#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// The regular grid that InterpolatedRepulsion works on: a square around the points, the kernel w = 1 / (1 +
/// distance^2) in the frequency domain, and their convolution. Private to core/engine/embed.
///
/// A charge or a potential is spread over, or read from, the 4 x 4 nodes around a point with the weights of a cubic
/// B-spline in each direction; the kernel is divided by what the two splines blur. It is stored less its smallest
/// value over the square, which keeps a map of 1e-4 across from drowning in the rounding of the constant part.
class PotentialGrid {
public:
    static constexpr std::int64_t stencil = 4;

    /// Lays the grid around the points. With `host` set the points' bounds are read by the host, which picks the number
    /// of nodes and keeps the kernel while it can; without, the grid stretches on the device between two such plans.
    void fit(const torch::Tensor& points, bool host);

    std::int64_t side() const { return side_; } ///< nodes along one side that points can reach
    std::int64_t length() const { return length_; } ///< padded for the transform, at least 2 * side
    const torch::Tensor& low() const { return low_; } ///< [2] float64: where node 1 lies
    const torch::Tensor& spacing() const { return spacing_; } ///< float64, no dimension
    const torch::Tensor& smallest() const { return smallest_; } ///< float64: what the kernel is stored less
    /// [4, 4] float64: what the grid makes of the kernel between two points of nodes that lie so many apart.
    const torch::Tensor& near_kernel() const { return near_; }

    /// @param charges [side, side] float32, or [side, length] with zeros beyond @returns [side, side], a view
    torch::Tensor convolve(const torch::Tensor& charges) const;

private:
    void transform_kernel();
    torch::Tensor convolve_in_parallel(const torch::Tensor& charges) const;

    double rung_ = 0; ///< the span that was planned for
    std::int64_t side_ = 0;
    std::int64_t length_ = 0;
    torch::Tensor low_;
    torch::Tensor spacing_;
    torch::Tensor smallest_;
    torch::Tensor near_;
    torch::Tensor kernel_; ///< [length, length / 2 + 1] float32: the transform, which is real
};

} // namespace byol
