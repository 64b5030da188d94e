#include "core/engine/embed/repulsion.h"
#include "core/engine/embed/row_sums.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace byol {
namespace {

constexpr std::int64_t pairs_at_once = 1 << 24;

Repulsion in_tensors(const torch::Tensor& points) {
    const std::int64_t count = points.size(0);
    const torch::Tensor columns = points.t().contiguous();
    const std::int64_t piece = std::max<std::int64_t>(1, pairs_at_once / count);
    Repulsion repulsion { torch::empty_like(points), torch::zeros({}, points.options().dtype(torch::kFloat64)) };
    for (std::int64_t first = 0; first < count; first += piece) {
        const torch::Tensor rows = points.narrow(0, first, std::min(piece, count - first));
        const torch::Tensor dx = rows.select(1, 0).unsqueeze(1) - columns[0];
        const torch::Tensor dy = rows.select(1, 1).unsqueeze(1) - columns[1];
        const torch::Tensor w = dx.square().add_(dy.square()).add_(1).reciprocal_();
        repulsion.z += w.sum(1).to(torch::kFloat64).sum();
        const torch::Tensor squared = w.square();
        repulsion.forces.narrow(0, first, rows.size(0))
            .copy_(torch::stack({ (squared * dx).sum(1), (squared * dy).sum(1) }, 1));
    }
    repulsion.z -= count; // each point's w with itself
    return repulsion;
}

Repulsion in_loops(const torch::Tensor& points) {
    const auto count = static_cast<std::size_t>(points.size(0));
    const torch::Tensor columns = points.t().contiguous();
    const float* const x = columns.data_ptr<float>();
    const float* const y = x + count;
    Repulsion repulsion { torch::empty_like(points), {} };
    float* const forces = repulsion.forces.data_ptr<float>();
    std::vector<double> weights(count);
    at::parallel_for(0, points.size(0), 16, [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const row_sums::Repulsion row = row_sums::repulsion(x, y, count, x[i], y[i]);
            forces[2 * i] = static_cast<float>(row.x);
            forces[2 * i + 1] = static_cast<float>(row.y);
            weights[i] = row.w - 1; // the point itself
        }
    });
    repulsion.z = torch::scalar_tensor(std::accumulate(weights.begin(), weights.end(), 0.0), torch::kFloat64);
    return repulsion;
}

} // namespace

Repulsion ExactRepulsion::compute(const torch::Tensor& points) {
    const torch::NoGradGuard no_grad;
    return form_ == Form::fastest && points.is_cpu() ? in_loops(points) : in_tensors(points);
}

} // namespace byol
