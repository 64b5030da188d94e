#pragma once

#include "ui/map/map_data.h"

#include <cstdint>
#include <filesystem>
#include <unordered_map>
#include <vector>

namespace byol::ui {

/// A number for each point of a map, NaN where there is none.
using PointValues = std::vector<double>;

/// Share of each point's stored neighbours that have its label; NaN for unlabelled points and maps without neighbours.
PointValues labelAgreement(const MapData& map);
/// Mean cosine to the stored neighbours: low where the representation leaves a point alone.
PointValues meanSimilarity(const MapData& map);

/// Members of both over members of either; 1 for two empty sets. Repetitions count once.
double jaccard(std::vector<std::int64_t> first, std::vector<std::int64_t> second);
/// The images of a point's nearest neighbours, at most `most`, nearest first.
std::vector<std::int64_t> neighbourImages(const MapData& map, int point, int most);
/// Jaccard of each point's neighbourhoods in two maps, by image; NaN for an image that the other map does not show.
PointValues neighbourhoodKept(const MapData& map, const MapData& other);

/// Root mean square distance of the points from their centre.
double spreadOf(const std::vector<QPointF>& points);
/// How far each point of `to` lies from its place in `from`, in parts of the spread of `to`. The same points in the
/// same order.
PointValues distanceMoved(const std::vector<QPointF>& from, const std::vector<QPointF>& to);
/// Mean of the values that are numbers; NaN when there is none.
double meanOf(const PointValues& values);

/// What a classifier said of images.
struct Predictions {
    Split split = Split::test;
    std::unordered_map<std::int64_t, std::int64_t> predicted; ///< by image
    Evaluation evaluation;
};
/// @throws Error when the file is missing or does not hold predictions
Predictions loadPredictions(const std::filesystem::path& run, const Evaluation& evaluation);
/// The newest evaluation that kept its predictions, or nullptr.
const Evaluation* newestWithPredictions(const std::vector<Evaluation>& evaluations);

} // namespace byol::ui
