#include "core/engine/embed/attraction.h"

#include "core/engine/embed/row_sums.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace byol {
namespace {

constexpr std::int64_t entries_at_once = 1 << 20;

torch::Tensor in_tensors(const Affinities& affinities, const torch::Tensor& points) {
    const torch::Tensor apart = points.index_select(0, affinities.row) - points.index_select(0, affinities.column);
    const torch::Tensor pull = affinities.probability / (apart.square().sum(1) + 1);
    const torch::Tensor lengths = affinities.row_start.diff();
    // Sums segment by segment, always in the same order; not checking the lengths spares a wait for the device.
    return torch::segment_reduce(pull.unsqueeze(1) * apart, "sum", lengths, c10::nullopt, c10::nullopt, /*axis=*/0,
        /*unsafe=*/true, /*initial=*/0);
}

torch::Tensor in_loops(const Affinities& affinities, const torch::Tensor& points) {
    torch::Tensor forces = torch::empty_like(points);
    const float* const xy = points.data_ptr<float>();
    const std::int64_t* const start = affinities.row_start.data_ptr<std::int64_t>();
    const std::int32_t* const column = affinities.column.data_ptr<std::int32_t>();
    const float* const probability = affinities.probability.data_ptr<float>();
    float* const out = forces.data_ptr<float>();
    at::parallel_for(0, affinities.size(), 128, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i) {
            const row_sums::Attraction row = row_sums::attraction(xy, column + start[i], probability + start[i],
                static_cast<std::size_t>(start[i + 1] - start[i]), xy[2 * i], xy[2 * i + 1]);
            out[2 * i] = row.x;
            out[2 * i + 1] = row.y;
        }
    });
    return forces;
}

} // namespace

torch::Tensor attraction(const Affinities& affinities, const torch::Tensor& points, Form form) {
    const torch::NoGradGuard no_grad;
    return form == Form::fastest && points.is_cpu() ? in_loops(affinities, points) : in_tensors(affinities, points);
}

torch::Tensor tsne_gradient(const Affinities& affinities, const torch::Tensor& points, double exaggeration,
    const Repulsion& repulsion, Form form) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor inverse = repulsion.z.clamp_min(1e-12).reciprocal().to(torch::kFloat32);
    return attraction(affinities, points, form).mul_(exaggeration).sub_(repulsion.forces * inverse);
}

double kl_divergence(const Affinities& affinities, const torch::Tensor& points, double z, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor wide = points.to(torch::kFloat64);
    const std::int64_t count = affinities.probability.size(0);
    double divergence = 0;
    for (std::int64_t first = 0; first < count; first += entries_at_once) {
        const std::int64_t size = std::min(entries_at_once, count - first);
        const auto part = [&](const torch::Tensor& entries) { return entries.narrow(0, first, size); };
        const torch::Tensor p = part(affinities.probability).to(torch::kFloat64);
        const torch::Tensor apart =
            wide.index_select(0, part(affinities.row)) - wide.index_select(0, part(affinities.column));
        const torch::Tensor terms =
            p.clamp_min(1e-300).log() + apart.square().sum(1).log1p() + std::log(std::max(z, 1e-300));
        divergence += (p * terms).sum().item<double>();
        if (step)
            step(first + size, count);
    }
    return divergence;
}

} // namespace byol
