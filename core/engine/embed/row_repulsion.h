#pragma once

#include <cstddef>

namespace byol {

/// Sums over all points j of w_j^2 (x - x_j), w_j^2 (y - y_j) and w_j, with w_j = 1 / (1 + distance^2).
struct RowRepulsion {
    double x = 0;
    double y = 0;
    double w = 0;
};

/// A file of its own because it is compiled with reordering of sums allowed, so that it runs several pairs at a time.
RowRepulsion row_repulsion(const float* xs, const float* ys, std::size_t count, float x, float y);

} // namespace byol
