#pragma once

#include <cstddef>
#include <cstdint>

/// Sums over one point's pairs, the innermost loops of t-SNE on the CPU. In a file of their own because it is compiled
/// with reordering of sums allowed and for wider registers where the processor has them, so that several pairs run at a
/// time.
namespace byol::row_sums {

/// Sums over all points j of w_j^2 (x - x_j), w_j^2 (y - y_j) and w_j, with w_j = 1 / (1 + distance^2).
struct Repulsion {
    double x = 0;
    double y = 0;
    double w = 0;
};
Repulsion repulsion(const float* xs, const float* ys, std::size_t count, float x, float y);

/// Sums over a row's entries of p w (x - x_j) and p w (y - y_j).
struct Attraction {
    float x = 0;
    float y = 0;
};
/// @param points x and y of each point in turn
Attraction attraction(
    const float* points, const std::int32_t* column, const float* probability, std::size_t count, float x, float y);

} // namespace byol::row_sums
