#pragma once

#include "core/engine/embed/potential_grid.h"
#include "core/engine/embed/repulsion.h"

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace byol {

/// Points on a PotentialGrid, on the CPU: charges spread over it and forces read from it, in loops. What comes out does
/// not depend on the number of threads. Private to core/engine/embed.
class GridLoops {
public:
    /// @param points [N, 2] float32 on the CPU, which must live as long as this is used
    void place(const torch::Tensor& points, const PotentialGrid& grid);

    /// A charge of 1 a point. @returns [side, length]
    torch::Tensor spread(const PotentialGrid& grid) const;
    Repulsion read(const torch::Tensor& potential, const PotentialGrid& grid) const;

private:
    struct Place {
        std::int32_t row = 0; ///< of the first of its nodes
        std::int32_t column = 0;
        float down = 0; ///< in [0, 1]: how far beyond its second node
        float right = 0;
    };
    void sort_by_row(std::int64_t side);

    std::vector<Place> places_;
    std::vector<std::int32_t> order_; ///< points by row, and by their number within a row
    std::vector<std::int32_t> row_start_; ///< [side + 1] into order_
    std::vector<std::int32_t> row_end_; ///< scratch of the sort
};

} // namespace byol
