#pragma once

#include "core/base/config/run_config.h"

#include <cstddef>
#include <span>
#include <vector>

namespace byol::ui {

/// Which of these settings differ in nothing but the seed, in
/// order of the first of each group.
std::vector<std::vector<std::size_t>> groupsOfSeeds(const std::vector<RunConfig>& configs);

struct SeedPoint {
    double x = 0;
    double y = 0;
};

struct BandPoint {
    double x = 0;
    double mean = 0;
    double low = 0; ///< one standard deviation below the mean; the mean itself where one curve is left
    double high = 0;
    int count = 0; ///< curves that reach there
};

/// Mean and standard deviation (n - 1) of several curves at `points` places, evenly spaced over all that any of them
/// covers; between its points a curve is a straight line, beyond its ends it counts for nothing. Points that are not
/// finite are left out. @param curves each in ascending order of x
std::vector<BandPoint> meanAndBand(std::span<const std::vector<SeedPoint>> curves, std::size_t points);

} // namespace byol::ui
