#include "core/engine/embed/grid_loops.h"
#include "core/engine/embed/potential_grid.h"
#include "core/engine/embed/repulsion.h"

namespace byol {
namespace {

constexpr std::int64_t stencil = PotentialGrid::stencil;
constexpr std::int64_t steps_between_plans = 25;

// Points on the grid in tensors: their nodes, weights and the weights' slopes along x and y.
struct Placed {
    torch::Tensor node; ///< [N, 16] int64 into the side x side nodes, row by row
    torch::Tensor weight[2]; ///< [N, 4]
    torch::Tensor slope[2];
};

// The cubic B-spline at the four nodes around a position t beyond the second. [N] -> [N, 4]
torch::Tensor weights_at(const torch::Tensor& t) {
    const torch::Tensor u = 1 - t;
    const auto inner = [](const torch::Tensor& v) { return (v.pow(3) * 3 - v.square() * 6 + 4) / 6; };
    return torch::stack({ u.pow(3) / 6, inner(t), inner(u), t.pow(3) / 6 }, 1);
}

torch::Tensor slopes_at(const torch::Tensor& t) {
    const torch::Tensor u = 1 - t;
    return torch::stack({ u.square() / -2, t.square() * 1.5 - t * 2, u * 2 - u.square() * 1.5, t.square() / 2 }, 1);
}

Placed place(const torch::Tensor& points, const PotentialGrid& grid) {
    Placed placed;
    const torch::Tensor position = (points.to(torch::kFloat64) - grid.low()) / grid.spacing();
    const torch::Tensor cell = position.floor().clamp(0, static_cast<double>(grid.side() - stencil));
    const torch::Tensor t = (position - cell).to(torch::kFloat32);
    const torch::Tensor first = cell.to(torch::kInt64);
    const torch::Tensor offset = torch::arange(stencil, first.options());
    const torch::Tensor row = first.select(1, 0).unsqueeze(1) + offset;
    const torch::Tensor column = first.select(1, 1).unsqueeze(1) + offset;
    placed.node = (row.unsqueeze(2) * grid.side() + column.unsqueeze(1)).flatten(1);
    for (std::int64_t axis = 0; axis < 2; ++axis) {
        placed.weight[axis] = weights_at(t.select(1, axis));
        placed.slope[axis] = slopes_at(t.select(1, axis));
    }
    return placed;
}

// [N, 4] and [N, 4] -> [N, 16]
torch::Tensor outer_product(const torch::Tensor& rows, const torch::Tensor& columns) {
    return (rows.unsqueeze(2) * columns.unsqueeze(1)).flatten(1);
}

// Sums of the products of two weights that lie this many nodes apart, either way. [N, 4] -> [N, 4] float64
torch::Tensor products(const torch::Tensor& weight) {
    const torch::Tensor wide = weight.to(torch::kFloat64);
    std::vector<torch::Tensor> sums { wide.square().sum(1) };
    for (std::int64_t apart = 1; apart < stencil; ++apart)
        sums.push_back(2 * (wide.narrow(1, 0, stencil - apart) * wide.narrow(1, apart, stencil - apart)).sum(1));
    return torch::stack(sums, 1);
}

Repulsion in_tensors(const torch::Tensor& points, const PotentialGrid& grid) {
    const Placed placed = place(points, grid);
    torch::Tensor charges = torch::zeros({ grid.side() * grid.side() }, points.options());
    const torch::Tensor weight = outer_product(placed.weight[0], placed.weight[1]);
    // On CUDA it sorts instead of adding in the order of arrival, so the same map comes out every time.
    charges.index_put_({ placed.node.flatten() }, weight.flatten(), /*accumulate=*/true);
    const torch::Tensor potential = grid.convolve(charges.view({ grid.side(), grid.side() }));
    const torch::Tensor value = potential.reshape({ -1 }).index_select(0, placed.node.flatten()).view_as(placed.node);
    const torch::Tensor down = (value * outer_product(placed.slope[0], placed.weight[1])).sum(1);
    const torch::Tensor right = (value * outer_product(placed.weight[0], placed.slope[1])).sum(1);
    Repulsion repulsion;
    repulsion.forces = torch::stack({ down, right }, 1) * (-0.5 / grid.spacing()).to(torch::kFloat32);
    const torch::Tensor self =
        (torch::matmul(products(placed.weight[0]), grid.near_kernel()) * products(placed.weight[1])).sum(1);
    const auto count = static_cast<double>(points.size(0));
    repulsion.z = ((value * weight).sum(1).to(torch::kFloat64) - self).sum() + grid.smallest() * (count * (count - 1));
    return repulsion;
}

} // namespace

struct InterpolatedRepulsion::State {
    Form form = Form::fastest;
    PotentialGrid grid;
    GridLoops loops;
    std::int64_t step = 0;
};

InterpolatedRepulsion::InterpolatedRepulsion(Form form)
    : state_(std::make_unique<State>()) {
    state_->form = form;
}

InterpolatedRepulsion::~InterpolatedRepulsion() = default;

Repulsion InterpolatedRepulsion::compute(const torch::Tensor& points) {
    const torch::NoGradGuard no_grad;
    PotentialGrid& grid = state_->grid;
    const bool in_loops = state_->form == Form::fastest && points.is_cpu();
    // A device would have to be waited for; there the number of nodes is planned anew now and then only.
    const std::int64_t step = state_->step++;
    grid.fit(points, in_loops || step % steps_between_plans == 0);
    if (!in_loops)
        return in_tensors(points, grid);
    state_->loops.place(points, grid);
    return state_->loops.read(grid.convolve(state_->loops.spread(grid)), grid);
}

} // namespace byol
