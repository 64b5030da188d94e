#include "core/engine/embed/potential_grid.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace byol {
namespace {

// With these cells forces come out within 1 % of the exact ones; where points are few, single near pairs count for
// more.
constexpr double widest_cell = 1.0 / 3;
constexpr double widest_sparse_cell = 1.0 / 4;
constexpr double dense = 0.5; // points a unit of area
constexpr std::int64_t fewest_cells = 60;
constexpr std::int64_t most_cells = 2000; // the grid's memory; beyond, cells grow with the map
constexpr std::int64_t margin = 8; // between the square and its periodic image, where the kernel has a kink
constexpr double rung_step = 1.05;
constexpr double fit_slack = 1 + 1e-6;
constexpr double circle = 6.283185307179586;

// Sizes whose transforms are quick.
bool smooth(std::int64_t n) {
    for (const std::int64_t prime : { 2, 3, 5, 7 })
        while (n % prime == 0)
            n /= prime;
    return n == 1;
}

// Nodes along one side of the padded grid for a square of this span. Even.
std::int64_t length_for(double span, std::int64_t count) {
    const bool sparse = static_cast<double>(count) < dense * span * span;
    const auto wanted = static_cast<std::int64_t>(std::ceil(span / (sparse ? widest_sparse_cell : widest_cell)));
    const std::int64_t cells = std::clamp(wanted, fewest_cells, most_cells);
    std::int64_t length = 2 * (cells + PotentialGrid::stencil) + margin;
    while (!smooth(length))
        length += 2;
    return length;
}

// The next step of a ladder of spans: the kernel is kept while the map grows within one.
double rounded_up(double span) {
    return std::pow(rung_step, std::ceil(std::log(std::max(span, 1e-9)) / std::log(rung_step)));
}

// What a cubic B-spline on the nodes, (1, 4, 1) / 6, makes of each frequency.
torch::Tensor blur(std::int64_t length, const torch::TensorOptions& options) {
    return (torch::arange(length, options) * (circle / static_cast<double>(length))).cos_().add_(2).div_(3);
}

// The first values of a transform's inverse along both sides, for the few of them that are wanted.
torch::Tensor first_values(const torch::Tensor& wave, std::int64_t length) {
    const torch::TensorOptions options = wave.options();
    const torch::Tensor angle = torch::arange(PotentialGrid::stencil, options).unsqueeze(1)
        * torch::arange(length, options) * (circle / static_cast<double>(length));
    const torch::Tensor rows = angle.cos().div_(static_cast<double>(length)); // [4, L]
    torch::Tensor columns = rows.narrow(1, 0, length / 2 + 1) * 2; // the other half of the frequencies mirrors this one
    columns.select(1, 0).div_(2);
    columns.select(1, length / 2).div_(2);
    return torch::matmul(torch::matmul(rows, wave), columns.t()).contiguous();
}

// Calls `work` with the rows of each block; blocks are the same for any number of threads.
template <class Work> void for_blocks(std::int64_t count, Work work) {
    constexpr std::int64_t block = 64;
    at::parallel_for(0, (count + block - 1) / block, 1, [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard no_grad;
        for (std::int64_t first = begin * block; first < std::min(end * block, count); first += block)
            work(first, std::min(block, count - first));
    });
}

} // namespace

void PotentialGrid::fit(const torch::Tensor& points, bool host) {
    const torch::Tensor lowest = points.amin(0).to(torch::kFloat64);
    const torch::Tensor highest = points.amax(0).to(torch::kFloat64);
    torch::Tensor span = (highest - lowest).max() * fit_slack;
    const torch::Tensor middle = (lowest + highest) / 2;
    bool same = false;
    if (host) {
        const double rung = rounded_up(span.item<double>());
        same = rung == rung_;
        rung_ = rung;
        length_ = length_for(rung, points.size(0));
        side_ = (length_ - margin) / 2;
    }
    span = span.clamp_min(rung_);
    low_ = middle - span / 2;
    spacing_ = span / static_cast<double>(side_ - stencil);
    if (!same)
        transform_kernel();
}

// The kernel at the distances between nodes, wrapped around: even, so its transform is real.
void PotentialGrid::transform_kernel() {
    const torch::TensorOptions options = spacing_.options();
    const torch::Tensor step = torch::arange(length_, options);
    const torch::Tensor squared = (torch::minimum(step, length_ - step) * spacing_).square();
    const torch::Tensor kernel = (squared.unsqueeze(0) + squared.unsqueeze(1)).add_(1).reciprocal_();
    smallest_ = ((side_ * spacing_).square() * 2 + 1).reciprocal();
    const torch::Tensor blurred = blur(length_, options).square();
    const torch::Tensor wave = torch::real(torch::fft::rfft2(kernel - smallest_))
        / (blurred.unsqueeze(1) * blurred.narrow(0, 0, length_ / 2 + 1));
    kernel_ = wave.to(torch::kFloat32);
    near_ = first_values(wave, length_);
}

torch::Tensor PotentialGrid::convolve(const torch::Tensor& charges) const {
    if (charges.is_cpu())
        return convolve_in_parallel(charges);
    const std::array<std::int64_t, 2> padded { length_, length_ };
    const torch::Tensor wave = torch::fft::rfft2(charges, padded) * kernel_;
    return torch::fft::irfft2(wave, padded).narrow(0, 0, side_).narrow(1, 0, side_);
}

// LibTorch transforms on one thread on the CPU, so rows and columns are dealt out. Half of the padded grid is zero on
// the way in and not wanted on the way out.
torch::Tensor PotentialGrid::convolve_in_parallel(const torch::Tensor& charges) const {
    const std::int64_t frequencies = length_ / 2 + 1;
    torch::Tensor wave = torch::empty({ side_, frequencies }, torch::kComplexFloat);
    torch::Tensor potential = torch::empty({ side_, length_ });
    for_blocks(side_, [&](std::int64_t first, std::int64_t size) {
        wave.narrow(0, first, size).copy_(torch::fft::rfft(charges.narrow(0, first, size), length_, 1));
    });
    for_blocks(frequencies, [&](std::int64_t first, std::int64_t size) {
        torch::Tensor columns = wave.narrow(1, first, size);
        torch::Tensor transformed = torch::fft::fft(columns, length_, 0);
        transformed.mul_(kernel_.narrow(1, first, size));
        columns.copy_(torch::fft::ifft(transformed, c10::nullopt, 0).narrow(0, 0, side_));
    });
    for_blocks(side_, [&](std::int64_t first, std::int64_t size) {
        potential.narrow(0, first, size).copy_(torch::fft::irfft(wave.narrow(0, first, size), length_, 1));
    });
    return potential.narrow(1, 0, side_);
}

} // namespace byol
