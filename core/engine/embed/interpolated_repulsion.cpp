#include "core/engine/embed/repulsion.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace byol {
namespace {

// The four nodes around a point, two on each side: with cells of a third, forces come out within 1 % of the exact ones.
constexpr std::int64_t stencil = 4;
constexpr double widest_cell = 1.0 / 3;
constexpr std::int64_t fewest_cells = 60;
constexpr std::int64_t most_cells = 2000; // the grid's memory; beyond, cells grow with the map
constexpr std::int64_t charges = 4; // 1, x, y, x^2 + y^2

// Sizes whose transforms are quick.
bool smooth(std::int64_t n) {
    for (const std::int64_t prime : { 2, 3, 5, 7 })
        while (n % prime == 0)
            n /= prime;
    return n == 1;
}

// Nodes along one side of a grid that covers the span.
std::int64_t nodes_for(double span) {
    const auto cells = std::clamp(static_cast<std::int64_t>(std::ceil(span / widest_cell)), fewest_cells, most_cells);
    std::int64_t nodes = cells + stencil;
    while (!smooth(nodes))
        ++nodes;
    return nodes;
}

// The next step of a ladder of spans: the kernel's transform is kept while the map grows within one.
double rounded_up(double span) {
    constexpr double step = 1.05;
    return std::pow(step, std::ceil(std::log(std::max(span, 1e-9)) / std::log(step)));
}

// Where a coordinate lies: the first node of its stencil, and the stencil's weights (Lagrange polynomials).
struct Place {
    std::int64_t node = 0;
    std::array<float, stencil> weight {};
};

Place place(double coordinate, double low, double spacing, std::int64_t nodes) {
    const double position = (coordinate - low) / spacing;
    const auto cell = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(position)), 0, nodes - stencil);
    const double t = position - static_cast<double>(cell);
    Place place;
    place.node = cell;
    place.weight = { static_cast<float>(-t * (t - 1) * (t - 2) / 6),
        static_cast<float>((t + 1) * (t - 1) * (t - 2) / 2), static_cast<float>(-(t + 1) * t * (t - 2) / 2),
        static_cast<float>((t + 1) * t * (t - 1) / 6) };
    return place;
}

// Sums of the products of two weights that lie this many nodes apart, either way.
using Offsets = std::array<double, stencil>;
Offsets products(const Place& place) {
    Offsets sums {};
    for (std::size_t a = 0; a < stencil; ++a)
        for (std::size_t b = 0; b < stencil; ++b)
            sums[a > b ? a - b : b - a] += static_cast<double>(place.weight[a]) * static_cast<double>(place.weight[b]);
    return sums;
}

double span_of(const std::vector<float>& values, double& middle) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    middle = (static_cast<double>(*low) + static_cast<double>(*high)) / 2;
    return static_cast<double>(*high) - static_cast<double>(*low);
}

} // namespace

class InterpolatedRepulsion::Grid {
public:
    void fit(const PlanePoints& points) {
        double middle_x = 0;
        double middle_y = 0;
        const double span = rounded_up(std::max(span_of(points.x, middle_x), span_of(points.y, middle_y)) * (1 + 1e-6));
        if (span != span_) {
            span_ = span;
            side_ = nodes_for(span);
            spacing_ = span / static_cast<double>(side_ - stencil);
            transform_kernel();
        }
        low_x_ = middle_x - span / 2;
        low_y_ = middle_y - span / 2;
        place_points(points);
    }

    // Adds each point's charges to the sixteen nodes around it.
    torch::Tensor spread(const PlanePoints& points) const {
        torch::Tensor field = torch::zeros({ charges, side_, side_ });
        const std::int64_t plane = side_ * side_;
        float* const data = field.data_ptr<float>();
        at::parallel_for(0, charges, 1, [&](std::int64_t first, std::int64_t last) {
            for (std::int64_t charge = first; charge < last; ++charge)
                for (std::size_t i = 0; i < points.size(); ++i)
                    add(data + charge * plane, i, charge_of(points, i, charge));
        });
        return field;
    }

    // Convolves each charge's field with the kernel. Half of the padded grid is zero on the way in and not wanted on
    // the way out, so each dimension is transformed on its own.
    torch::Tensor convolve(const torch::Tensor& field) const {
        torch::Tensor potential = torch::empty_like(field);
        at::parallel_for(0, charges, 1, [&](std::int64_t first, std::int64_t last) {
            const torch::NoGradGuard no_grad;
            for (std::int64_t charge = first; charge < last; ++charge) {
                torch::Tensor wave = torch::fft_fft(torch::fft_rfft(field[charge], 2 * side_, 1), 2 * side_, 0);
                wave.mul_(kernel_);
                const torch::Tensor rows = torch::fft_ifft(wave, c10::nullopt, 0).narrow(0, 0, side_);
                potential[charge].copy_(torch::fft_irfft(rows, 2 * side_, 1).narrow(1, 0, side_));
            }
        });
        return potential;
    }

    void gather(const PlanePoints& points, const torch::Tensor& potential, Repulsion& repulsion) const {
        const std::int64_t plane = side_ * side_;
        const float* const data = potential.data_ptr<float>();
        repulsion.forces.resize(points.size());
        std::vector<double> weights(points.size());
        at::parallel_for(0, static_cast<std::int64_t>(points.size()), 256, [&](std::int64_t first, std::int64_t last) {
            for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
                std::array<double, charges> phi {};
                for (std::int64_t charge = 0; charge < charges; ++charge)
                    phi[static_cast<std::size_t>(charge)] = take(data + charge * plane, i);
                const auto x = static_cast<double>(points.x[i]);
                const auto y = static_cast<double>(points.y[i]);
                repulsion.forces.x[i] = static_cast<float>(x * phi[0] - phi[1]);
                repulsion.forces.y[i] = static_cast<float>(y * phi[0] - phi[2]);
                weights[i] = (1 + x * x + y * y) * phi[0] - 2 * (x * phi[1] + y * phi[2]) + phi[3] - self_term(i);
            }
        });
        repulsion.z = std::accumulate(weights.begin(), weights.end(), 0.0);
    }

private:
    // What the grid makes of a point's kernel with itself: near 1, and not part of z.
    double self_term(std::size_t i) const {
        const Offsets rows = products(rows_[i]);
        const Offsets columns = products(columns_[i]);
        double sum = 0;
        for (std::size_t a = 0; a < stencil; ++a)
            for (std::size_t b = 0; b < stencil; ++b)
                sum += rows[a] * columns[b] / std::pow(1 + static_cast<double>(a * a + b * b) * spacing_ * spacing_, 2);
        return sum;
    }

    // The kernel at the distances between nodes, wrapped around: even, so its transform is real.
    void transform_kernel() {
        const torch::NoGradGuard no_grad;
        const torch::Tensor step = torch::arange(2 * side_, torch::kFloat64);
        const torch::Tensor squared = (torch::where(step.lt(side_), step, step - 2 * side_) * spacing_).square();
        const torch::Tensor kernel = (1 + squared.unsqueeze(0) + squared.unsqueeze(1)).pow(-2).to(torch::kFloat32);
        kernel_ = torch::real(torch::fft_rfft2(kernel)).contiguous();
    }

    void place_points(const PlanePoints& points) {
        rows_.resize(points.size());
        columns_.resize(points.size());
        at::parallel_for(0, static_cast<std::int64_t>(points.size()), 256, [&](std::int64_t first, std::int64_t last) {
            for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
                rows_[i] = place(static_cast<double>(points.x[i]), low_x_, spacing_, side_);
                columns_[i] = place(static_cast<double>(points.y[i]), low_y_, spacing_, side_);
            }
        });
    }

    static float charge_of(const PlanePoints& points, std::size_t i, std::int64_t charge) {
        const float x = points.x[i];
        const float y = points.y[i];
        switch (charge) {
        case 0:
            return 1;
        case 1:
            return x;
        case 2:
            return y;
        default:
            return x * x + y * y;
        }
    }

    void add(float* plane, std::size_t i, float charge) const {
        const Place& row = rows_[i];
        const Place& column = columns_[i];
        for (std::size_t a = 0; a < stencil; ++a) {
            float* const line = plane + (row.node + static_cast<std::int64_t>(a)) * side_ + column.node;
            for (std::size_t b = 0; b < stencil; ++b)
                line[b] += charge * row.weight[a] * column.weight[b];
        }
    }

    double take(const float* plane, std::size_t i) const {
        const Place& row = rows_[i];
        const Place& column = columns_[i];
        double sum = 0;
        for (std::size_t a = 0; a < stencil; ++a) {
            const float* const line = plane + (row.node + static_cast<std::int64_t>(a)) * side_ + column.node;
            for (std::size_t b = 0; b < stencil; ++b)
                sum += static_cast<double>(line[b]) * static_cast<double>(row.weight[a] * column.weight[b]);
        }
        return sum;
    }

    double span_ = 0;
    double spacing_ = 1;
    double low_x_ = 0; ///< of the first cell; the stencil of a point in it begins a node before
    double low_y_ = 0;
    std::int64_t side_ = 0; ///< nodes along one side
    torch::Tensor kernel_; ///< transformed [2 * side, side + 1]
    std::vector<Place> rows_;
    std::vector<Place> columns_;
};

InterpolatedRepulsion::InterpolatedRepulsion()
    : grid_(std::make_unique<Grid>()) { }

InterpolatedRepulsion::~InterpolatedRepulsion() = default;

void InterpolatedRepulsion::compute(const PlanePoints& points, Repulsion& repulsion) {
    const torch::NoGradGuard no_grad;
    grid_->fit(points);
    grid_->gather(points, grid_->convolve(grid_->spread(points)), repulsion);
}

} // namespace byol
