#pragma once

#include <cstdint>
#include <vector>

namespace byol {

/// A mean with the interval that holds 95 % of its bootstrap distribution.
struct MeanInterval {
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// The percentile bootstrap (Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 1979): the
/// figures are drawn again with replacement `resamples` times, and the interval runs from the 2.5 % to the 97.5 %
/// quantile of the means. With few figures it is too narrow, and it never leaves their range; with one it is a point.
/// @param figures at least one, finite @param seed the same one gives the same interval
MeanInterval bootstrap_mean(
    const std::vector<double>& figures, std::uint64_t seed, std::int64_t resamples = 10'000, double level = 0.95);

/// Linear interpolation between order statistics: quantile p of n sorted values lies at position p (n - 1).
/// @param sorted ascending, not empty @param p in [0, 1]
double quantile(const std::vector<double>& sorted, double p);

} // namespace byol
