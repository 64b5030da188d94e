#include "core/engine/likeness/comparison.h"

#include "core/engine/evaluate/nearest.h"

#include <algorithm>
#include <numeric>

namespace byol {
namespace {

torch::Tensor centred(const torch::Tensor& features) {
    const torch::Tensor wide = features.to(torch::kFloat64);
    return wide - wide.mean(0, true);
}

// |A'B|, the Frobenius norm, by the smaller of the two ways to multiply.
double product_norm(const torch::Tensor& a, const torch::Tensor& b) {
    if (a.size(0) < a.size(1) && a.size(0) < b.size(1))
        return std::sqrt(std::max(0.0, (torch::matmul(a, a.t()) * torch::matmul(b, b.t())).sum().item<double>()));
    return torch::matmul(a.t(), b).norm().item<double>();
}

std::vector<std::vector<std::int64_t>> neighbours_of(const torch::Tensor& features, std::int64_t k) {
    Search search;
    search.k = k;
    search.skip_self = true;
    const torch::Tensor unit = unit_rows(features.to(torch::kFloat32));
    const torch::Tensor index = best_matches(unit, unit, search).index.cpu().contiguous();
    std::vector<std::vector<std::int64_t>> rows;
    for (std::int64_t row = 0; row < index.size(0); ++row) {
        const auto* values = index.data_ptr<std::int64_t>() + row * k;
        rows.emplace_back(values, values + k);
    }
    return rows;
}

double shared(std::vector<std::int64_t> first, std::vector<std::int64_t> second) {
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    std::vector<std::int64_t> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(first.size());
}

} // namespace

double linear_cka(const torch::Tensor& first, const torch::Tensor& second) {
    const torch::Tensor x = centred(first);
    const torch::Tensor y = centred(second);
    const double own = product_norm(x, x) * product_norm(y, y);
    const double cross = product_norm(x, y);
    return own > 0 ? std::clamp(cross * cross / own, 0.0, 1.0) : 0;
}

NeighbourhoodComparison compare_neighbourhoods(
    const torch::Tensor& first, const torch::Tensor& second, std::int64_t k, std::size_t most) {
    NeighbourhoodComparison comparison;
    k = std::min(k, first.size(0) - 1);
    if (k < 1)
        return comparison;
    const auto near_first = neighbours_of(first, k);
    const auto near_second = neighbours_of(second, k);
    std::vector<double> overlap(near_first.size());
    for (std::size_t row = 0; row < overlap.size(); ++row)
        overlap[row] = shared(near_first[row], near_second[row]);
    comparison.overlap = std::accumulate(overlap.begin(), overlap.end(), 0.0) / static_cast<double>(overlap.size());
    std::vector<std::size_t> order(overlap.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return overlap[a] < overlap[b]; });
    for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
        comparison.differing.push_back(
            { static_cast<std::int64_t>(order[i]), overlap[order[i]], near_first[order[i]], near_second[order[i]] });
    return comparison;
}

} // namespace byol
