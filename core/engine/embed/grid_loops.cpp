#include "core/engine/embed/grid_loops.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace byol {
namespace {

constexpr std::int64_t stencil = PotentialGrid::stencil;
constexpr std::int64_t grain = 512;

using Weights = std::array<float, stencil>;

// The cubic B-spline at the four nodes around a position t beyond the second, and its slope.
Weights weights_at(float t) {
    const float u = 1 - t;
    return { u * u * u / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * u * u * u - 6 * u * u + 4) / 6, t * t * t / 6 };
}

Weights slopes_at(float t) {
    const float u = 1 - t;
    return { -u * u / 2, (3 * t * t - 4 * t) / 2, (4 * u - 3 * u * u) / 2, t * t / 2 };
}

// Sums of the products of two weights that lie this many nodes apart, either way.
Weights products(const Weights& weight) {
    Weights sums {};
    for (std::size_t a = 0; a < stencil; ++a)
        for (std::size_t b = 0; b < stencil; ++b)
            sums[a > b ? a - b : b - a] += weight[a] * weight[b];
    return sums;
}

float split(double position, std::int64_t side, std::int32_t& node) {
    const auto cell = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(position)), 0, side - stencil);
    node = static_cast<std::int32_t>(cell);
    return static_cast<float>(position - static_cast<double>(cell));
}

// What the grid makes of a point's kernel with itself.
double self_term(const Weights& down, const Weights& right, const double* near_kernel) {
    const Weights rows = products(down);
    const Weights columns = products(right);
    double sum = 0;
    for (std::size_t a = 0; a < stencil; ++a) {
        double line = 0;
        for (std::size_t b = 0; b < stencil; ++b)
            line += static_cast<double>(columns[b]) * near_kernel[a * stencil + b];
        sum += static_cast<double>(rows[a]) * line;
    }
    return sum;
}

// Value and slopes of the potential at a point.
struct Reading {
    float value = 0;
    float down = 0;
    float right = 0;
};
Reading read_at(const float* corner, std::int64_t stride, float t_down, float t_right) {
    const Weights down = weights_at(t_down);
    const Weights right = weights_at(t_right);
    const Weights steep_down = slopes_at(t_down);
    const Weights steep_right = slopes_at(t_right);
    Reading reading;
    for (std::size_t a = 0; a < stencil; ++a) {
        const float* const line = corner + static_cast<std::int64_t>(a) * stride;
        float flat = 0;
        float steep = 0;
        for (std::size_t b = 0; b < stencil; ++b) {
            flat += right[b] * line[b];
            steep += steep_right[b] * line[b];
        }
        reading.value += down[a] * flat;
        reading.down += steep_down[a] * flat;
        reading.right += down[a] * steep;
    }
    return reading;
}

} // namespace

void GridLoops::place(const torch::Tensor& points, const PotentialGrid& grid) {
    const float* const xy = points.data_ptr<float>();
    const double* const low = grid.low().data_ptr<double>();
    const double scale = 1 / grid.spacing().item<double>();
    places_.resize(static_cast<std::size_t>(points.size(0)));
    at::parallel_for(0, points.size(0), grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i) {
            Place& place = places_[static_cast<std::size_t>(i)];
            place.down = split((static_cast<double>(xy[2 * i]) - low[0]) * scale, grid.side(), place.row);
            place.right = split((static_cast<double>(xy[2 * i + 1]) - low[1]) * scale, grid.side(), place.column);
        }
    });
    sort_by_row(grid.side());
}

void GridLoops::sort_by_row(std::int64_t side) {
    row_start_.assign(static_cast<std::size_t>(side) + 1, 0);
    order_.resize(places_.size());
    for (const Place& place : places_)
        ++row_start_[static_cast<std::size_t>(place.row) + 1];
    for (std::size_t row = 0; row < static_cast<std::size_t>(side); ++row)
        row_start_[row + 1] += row_start_[row];
    row_end_.assign(row_start_.begin(), row_start_.end() - 1);
    for (std::size_t i = 0; i < places_.size(); ++i)
        order_[static_cast<std::size_t>(row_end_[static_cast<std::size_t>(places_[i].row)]++)] =
            static_cast<std::int32_t>(i);
}

// Each thread owns some of the grid's rows and adds what falls on them, in the points' order by row: a node's sum is
// made in the same order however the rows are dealt out.
torch::Tensor GridLoops::spread(const PotentialGrid& grid) const {
    torch::Tensor charges = torch::empty({ grid.side(), grid.length() });
    const std::int64_t stride = grid.length();
    float* const nodes = charges.data_ptr<float>();
    at::parallel_for(0, grid.side(), 16, [&](std::int64_t first, std::int64_t last) {
        std::fill(nodes + first * stride, nodes + last * stride, 0.0F);
        for (std::int64_t row = std::max<std::int64_t>(0, first - stencil + 1); row < last; ++row) {
            const std::int64_t begin = std::max<std::int64_t>(0, first - row);
            const std::int64_t end = std::min(stencil, last - row);
            for (std::int32_t n = row_start_[static_cast<std::size_t>(row)];
                 n < row_start_[static_cast<std::size_t>(row) + 1]; ++n) {
                const Place& place = places_[static_cast<std::size_t>(order_[static_cast<std::size_t>(n)])];
                const Weights down = weights_at(place.down);
                const Weights right = weights_at(place.right);
                for (std::int64_t a = begin; a < end; ++a) {
                    float* const line = nodes + (row + a) * stride + place.column;
                    for (std::size_t b = 0; b < stencil; ++b)
                        line[b] += down[static_cast<std::size_t>(a)] * right[b];
                }
            }
        }
    });
    return charges;
}

Repulsion GridLoops::read(const torch::Tensor& potential, const PotentialGrid& grid) const {
    const auto count = static_cast<std::int64_t>(places_.size());
    Repulsion repulsion { torch::empty({ count, 2 }), {} };
    std::vector<double> weights(places_.size());
    const float* const nodes = potential.data_ptr<float>();
    const std::int64_t stride = potential.stride(0);
    const double* const near_kernel = grid.near_kernel().data_ptr<double>();
    const auto slope = static_cast<float>(-0.5 / grid.spacing().item<double>());
    float* const forces = repulsion.forces.data_ptr<float>();
    at::parallel_for(0, count, grain, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t n = first; n < last; ++n) {
            const std::int64_t i = order_[static_cast<std::size_t>(n)];
            const Place& place = places_[static_cast<std::size_t>(i)];
            const Reading reading = read_at(nodes + place.row * stride + place.column, stride, place.down, place.right);
            forces[2 * i] = slope * reading.down;
            forces[2 * i + 1] = slope * reading.right;
            weights[static_cast<std::size_t>(i)] = static_cast<double>(reading.value)
                - self_term(weights_at(place.down), weights_at(place.right), near_kernel);
        }
    });
    double z = 0;
    for (const double weight : weights)
        z += weight;
    z += grid.smallest().item<double>() * static_cast<double>(count) * static_cast<double>(count - 1);
    repulsion.z = torch::scalar_tensor(z, torch::kFloat64);
    return repulsion;
}

} // namespace byol
