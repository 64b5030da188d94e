#pragma once

#include "core/base/run/run_types.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace byol::report {

/// The points of a map with the class of each.
struct MapPoints {
    std::vector<float> coordinates; ///< x, y, x, y, ...
    std::vector<std::int64_t> labels; ///< -1 = unlabelled
};

/// A map as a figure: a square SVG, a colour a class, each class named at the middle of its points, and a legend with
/// counts. Classes that share a colour differ in shape: round, square, and hollow.
/// @param classes names; those that are missing are called by their number
std::string map_figure(const MapPoints& points, const std::vector<std::string>& classes, const std::string& caption);

/// Reads the points of an embedding's file. @throws Error when it does not hold what it should
MapPoints read_map(const std::filesystem::path& file);

} // namespace byol::report
