#include "core/engine/embed/affinities.h"

#include "core/engine/evaluate/nearest.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol {
namespace {

constexpr int bisections = 100;
constexpr double entropy_tolerance = 1e-6;
constexpr std::int64_t scores_at_once = 1 << 24;

// Fills p with exp(-beta d) normalised. @returns the entropy, in nats
double probabilities_at(const double* distance, std::int64_t k, double beta, double* p) {
    double sum = 0;
    double weighted = 0;
    for (std::int64_t j = 0; j < k; ++j) {
        p[j] = std::exp(-beta * distance[j]);
        sum += p[j];
        weighted += p[j] * distance[j];
    }
    for (std::int64_t j = 0; j < k; ++j)
        p[j] /= sum;
    return std::log(sum) + beta * weighted / sum;
}

// @param distance squared distances less the row's smallest, in units of their mean
void fit_row(const double* distance, std::int64_t k, double log_perplexity, double* p) {
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    double beta = 1;
    for (int i = 0; i < bisections; ++i) {
        const double excess = probabilities_at(distance, k, beta, p) - log_perplexity;
        if (std::abs(excess) < entropy_tolerance)
            return;
        (excess > 0 ? low : high) = beta;
        beta = std::isinf(high) ? beta * 2 : (low + high) / 2;
    }
}

struct Entry {
    std::int32_t column;
    float probability;
};

// Adds up entries of the same column; columns rising.
void merge(std::vector<Entry>& row) {
    std::sort(row.begin(), row.end(), [](const Entry& a, const Entry& b) {
        return a.column < b.column || (a.column == b.column && a.probability < b.probability);
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (kept > 0 && row[kept - 1].column == row[i].column)
            row[kept - 1].probability += row[i].probability;
        else
            row[kept++] = row[i];
    }
    row.resize(kept);
}

} // namespace

NearestPoints nearest_points(const torch::Tensor& points, std::int64_t k) {
    const torch::NoGradGuard no_grad;
    const std::int64_t count = points.size(0);
    // Centring keeps |x|^2 + |y|^2 - 2xy from cancelling.
    const torch::Tensor centred = (points - points.mean(0)).to(torch::kFloat32);
    const torch::Tensor squares = centred.square().sum(1);
    const std::int64_t piece = std::max<std::int64_t>(1, scores_at_once / count);
    std::vector<torch::Tensor> index;
    std::vector<torch::Tensor> distance;
    for (std::int64_t first = 0; first < count; first += piece) {
        const std::int64_t size = std::min(piece, count - first);
        torch::Tensor score =
            torch::addmm(squares.unsqueeze(0), centred.narrow(0, first, size), centred.t(), /*beta=*/-1, /*alpha=*/2);
        score.diagonal(first).fill_(-std::numeric_limits<float>::infinity());
        const Nearest nearest = highest_scores(score, k);
        index.push_back(nearest.index);
        distance.push_back((squares.narrow(0, first, size).unsqueeze(1) - nearest.score).clamp_min(0));
    }
    return { torch::cat(index), torch::cat(distance) };
}

torch::Tensor conditional_probabilities(const torch::Tensor& squared_distances, double perplexity) {
    const torch::Tensor wide = squared_distances.to(torch::kFloat64);
    torch::Tensor distance = wide - std::get<0>(wide.min(1, true));
    distance = (distance / distance.mean(1, true).clamp_min(std::numeric_limits<double>::min())).contiguous();
    torch::Tensor p = torch::empty_like(distance);
    const std::int64_t k = distance.size(1);
    const double log_perplexity = std::log(std::min(perplexity, static_cast<double>(k)));
    at::parallel_for(0, distance.size(0), 64, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row)
            fit_row(distance.data_ptr<double>() + row * k, k, log_perplexity, p.data_ptr<double>() + row * k);
    });
    return p;
}

Affinities symmetrised(const torch::Tensor& index, const torch::Tensor& conditional) {
    const std::int64_t count = index.size(0);
    const std::int64_t k = index.size(1);
    const torch::Tensor columns = index.contiguous();
    const torch::Tensor values = conditional.contiguous();
    std::vector<std::vector<Entry>> rows(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        for (std::int64_t n = i * k; n < (i + 1) * k; ++n) {
            const std::int64_t j = columns.data_ptr<std::int64_t>()[n];
            const auto p = static_cast<float>(values.data_ptr<double>()[n] / (2.0 * static_cast<double>(count)));
            rows[static_cast<std::size_t>(i)].push_back({ static_cast<std::int32_t>(j), p });
            rows[static_cast<std::size_t>(j)].push_back({ static_cast<std::int32_t>(i), p });
        }
    at::parallel_for(0, count, 64, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i)
            merge(rows[static_cast<std::size_t>(i)]);
    });
    Affinities affinities;
    affinities.row_start.push_back(0);
    for (const std::vector<Entry>& row : rows) {
        for (const Entry& entry : row) {
            affinities.column.push_back(entry.column);
            affinities.probability.push_back(entry.probability);
        }
        affinities.row_start.push_back(static_cast<std::int64_t>(affinities.column.size()));
    }
    return affinities;
}

} // namespace byol
