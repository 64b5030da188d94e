#include "core/engine/embed/affinities.h"

#include "core/engine/embed/affinity_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace byol {
namespace {

constexpr int bisections = 100;
constexpr int bisections_between_checks = 8;
constexpr double entropy_tolerance = 1e-6;
// Rows that are bisected together: on the CPU few enough to stay in its cache.
constexpr std::int64_t rows_on_cpu = 1024;
constexpr std::int64_t rows_on_device = 1 << 17;

// @param distance [n, k] float64: squared distances less the row's smallest, in units of their mean
torch::Tensor fit_rows(const torch::Tensor& distance, double log_perplexity) {
    const double infinity = std::numeric_limits<double>::infinity();
    torch::Tensor beta = torch::ones({ distance.size(0), 1 }, distance.options());
    torch::Tensor low = torch::zeros_like(beta);
    torch::Tensor high = torch::full_like(beta, infinity);
    torch::Tensor p;
    for (int i = 0; i < bisections; ++i) {
        p = (distance * beta.neg()).exp_();
        const torch::Tensor sum = p.sum(1, true);
        p.div_(sum);
        const torch::Tensor excess = sum.log().add_((p * distance).sum(1, true).mul_(beta)).sub_(log_perplexity);
        const torch::Tensor open = excess.abs().ge(entropy_tolerance);
        // On a device the answer makes the host wait, so it is asked for seldom.
        if ((i + 1) % bisections_between_checks == 0 && !open.any().item<bool>())
            break;
        const torch::Tensor wide = excess.gt(0);
        low = torch::where(open & wide, beta, low);
        high = torch::where(open & ~wide, beta, high);
        const torch::Tensor next = torch::where(high.isinf(), beta * 2, (low + high) / 2);
        beta = torch::where(open, next, beta);
    }
    return p;
}

// Where each row begins among entries that are sorted by row.
torch::Tensor row_starts(const torch::Tensor& rows, std::int64_t count) {
    return torch::searchsorted(rows, torch::arange(count + 1, rows.options()));
}

} // namespace

NearestPoints nearest_points(const torch::Tensor& points, std::int64_t k, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    // Centring keeps |x|^2 + |y|^2 - 2xy from cancelling.
    const torch::Tensor centred = (points - points.mean(0)).to(torch::kFloat32);
    const torch::Tensor squares = centred.square().sum(1);
    Search search;
    search.k = k;
    search.scale = 2;
    search.offset = squares.neg();
    search.skip_self = true;
    const Nearest nearest = best_matches(centred, centred, search, step);
    return { nearest.index, (squares.unsqueeze(1) - nearest.score).clamp_min_(0) };
}

torch::Tensor conditional_probabilities(
    const torch::Tensor& squared_distances, double perplexity, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    const std::int64_t count = squared_distances.size(0);
    const double log_perplexity = std::log(std::min(perplexity, static_cast<double>(squared_distances.size(1))));
    const std::int64_t piece = squared_distances.is_cpu() ? rows_on_cpu : rows_on_device;
    std::vector<torch::Tensor> rows;
    for (std::int64_t first = 0; first < count; first += piece) {
        const torch::Tensor wide =
            squared_distances.narrow(0, first, std::min(piece, count - first)).to(torch::kFloat64);
        const torch::Tensor distance = wide - wide.amin(1, true);
        rows.push_back(
            fit_rows(distance / distance.mean(1, true).clamp_min(std::numeric_limits<double>::min()), log_perplexity));
        if (step)
            step(std::min(first + piece, count), count);
    }
    return torch::cat(rows);
}

Affinities symmetrised(
    const torch::Tensor& index, const torch::Tensor& conditional, Form form, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    if (form == Form::fastest && index.is_cpu())
        return symmetrised_in_loops(index, conditional, step);
    const std::int64_t count = index.size(0);
    const std::int64_t k = index.size(1);
    const torch::Tensor from = torch::arange(count, index.options()).unsqueeze(1).expand({ count, k }).reshape({ -1 });
    const torch::Tensor to = index.reshape({ -1 });
    const torch::Tensor values = conditional.reshape({ -1 }) / static_cast<double>(2 * count);
    const auto [key, order] =
        torch::cat({ from * count + to, to * count + from }).sort(/*stable=*/c10::optional<bool>(true), 0);
    const torch::Tensor sorted = torch::cat({ values, values }).index_select(0, order);
    // A key is there once, or twice in a row.
    const torch::Tensor again = torch::cat({ torch::zeros({ 1 }, key.options().dtype(torch::kBool)),
        key.narrow(0, 1, key.size(0) - 1).eq(key.narrow(0, 0, key.size(0) - 1)) });
    const torch::Tensor second = torch::cat(
        { torch::where(again, sorted, 0.0).narrow(0, 1, key.size(0) - 1), torch::zeros({ 1 }, sorted.options()) });
    const torch::Tensor kept = again.logical_not().nonzero().flatten();
    const torch::Tensor keys = key.index_select(0, kept);
    const torch::Tensor rows = keys.floor_divide(count);
    Affinities affinities;
    affinities.row_start = row_starts(rows, count);
    affinities.row = rows.to(torch::kInt32);
    affinities.column = (keys - rows * count).to(torch::kInt32);
    affinities.probability = (sorted + second).index_select(0, kept).to(torch::kFloat32);
    return affinities;
}

} // namespace byol
