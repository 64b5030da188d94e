#include "core/engine/embed/repulsion.h"

#include "core/engine/embed/row_repulsion.h"

#include <ATen/Parallel.h>

#include <numeric>

namespace byol {

void ExactRepulsion::compute(const PlanePoints& points, Repulsion& repulsion) {
    const std::size_t count = points.size();
    repulsion.forces.resize(count);
    std::vector<double> weights(count);
    at::parallel_for(0, static_cast<std::int64_t>(count), 16, [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const RowRepulsion row = row_repulsion(points.x.data(), points.y.data(), count, points.x[i], points.y[i]);
            repulsion.forces.x[i] = static_cast<float>(row.x);
            repulsion.forces.y[i] = static_cast<float>(row.y);
            weights[i] = row.w - 1; // the point itself
        }
    });
    repulsion.z = std::accumulate(weights.begin(), weights.end(), 0.0);
}

} // namespace byol
