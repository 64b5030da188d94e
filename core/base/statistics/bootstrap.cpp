#include "core/base/statistics/bootstrap.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol {
namespace {

// A stream of RandomPurpose::evaluation that no classifier uses.
constexpr std::uint64_t resampling_stream = (1ULL << 40) + 64;

double mean_of(const std::vector<double>& figures) {
    return std::accumulate(figures.begin(), figures.end(), 0.0) / static_cast<double>(figures.size());
}

} // namespace

double quantile(const std::vector<double>& sorted, double p) {
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

MeanInterval bootstrap_mean(
    const std::vector<double>& figures, std::uint64_t seed, std::int64_t resamples, double level) {
    if (figures.empty())
        throw Error("averaging over seeds", "", "there is no figure to average");
    Philox random(seed, RandomPurpose::evaluation, resampling_stream);
    std::vector<double> means(static_cast<std::size_t>(std::max<std::int64_t>(1, resamples)));
    for (double& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < figures.size(); ++i)
            sum += figures[random.below(figures.size())];
        mean = sum / static_cast<double>(figures.size());
    }
    std::ranges::sort(means);
    return { mean_of(figures), quantile(means, (1 - level) / 2), quantile(means, (1 + level) / 2) };
}

} // namespace byol
