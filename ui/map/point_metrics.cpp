#include "ui/map/point_metrics.h"

#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace byol::ui {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double length(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

void sortOnce(std::vector<std::int64_t>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

PointValues labelAgreement(const MapData& map) {
    PointValues values(map.points.size(), none);
    for (std::size_t i = 0; i < values.size() && map.neighboursPerPoint > 0; ++i) {
        if (map.labels[i] < 0)
            continue;
        int same = 0;
        for (const int neighbour : map.neighboursOf(static_cast<int>(i)))
            same += map.labels[static_cast<std::size_t>(neighbour)] == map.labels[i];
        values[i] = static_cast<double>(same) / map.neighboursPerPoint;
    }
    return values;
}

PointValues meanSimilarity(const MapData& map) {
    PointValues values(map.points.size(), none);
    for (std::size_t i = 0; i < values.size() && map.neighboursPerPoint > 0; ++i) {
        double sum = 0;
        for (int rank = 0; rank < map.neighboursPerPoint; ++rank)
            sum += static_cast<double>(map.similarity(static_cast<int>(i), rank));
        values[i] = sum / map.neighboursPerPoint;
    }
    return values;
}

double jaccard(std::vector<std::int64_t> first, std::vector<std::int64_t> second) {
    sortOnce(first);
    sortOnce(second);
    if (first.empty() && second.empty())
        return 1;
    std::vector<std::int64_t> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(first.size() + second.size() - both.size());
}

std::vector<std::int64_t> neighbourImages(const MapData& map, int point, int most) {
    std::vector<std::int64_t> images;
    for (const int neighbour : map.neighboursOf(point))
        if (static_cast<int>(images.size()) < most)
            images.push_back(map.indices[static_cast<std::size_t>(neighbour)]);
    return images;
}

PointValues neighbourhoodKept(const MapData& map, const MapData& other) {
    std::unordered_map<std::int64_t, int> places;
    for (std::size_t i = 0; i < other.indices.size(); ++i)
        places.emplace(other.indices[i], static_cast<int>(i));
    const int most = std::min(map.neighboursPerPoint, other.neighboursPerPoint);
    PointValues values(map.points.size(), none);
    for (std::size_t i = 0; i < values.size() && most > 0; ++i)
        if (const auto place = places.find(map.indices[i]); place != places.end())
            values[i] =
                jaccard(neighbourImages(map, static_cast<int>(i), most), neighbourImages(other, place->second, most));
    return values;
}

double spreadOf(const std::vector<QPointF>& points) {
    if (points.empty())
        return 0;
    QPointF centre;
    for (const QPointF& point : points)
        centre += point / static_cast<double>(points.size());
    double sum = 0;
    for (const QPointF& point : points)
        sum += QPointF::dotProduct(point - centre, point - centre);
    return std::sqrt(sum / static_cast<double>(points.size()));
}

PointValues distanceMoved(const std::vector<QPointF>& from, const std::vector<QPointF>& to) {
    const double spread = std::max(spreadOf(to), 1e-12);
    PointValues values(to.size(), none);
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        values[i] = length(to[i] - from[i]) / spread;
    return values;
}

double meanOf(const PointValues& values) {
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            sum += value;
            ++count;
        }
    return count > 0 ? sum / count : none;
}

Predictions loadPredictions(const std::filesystem::path& run, const Evaluation& evaluation) {
    const std::filesystem::path path = run / evaluation.predictions_file;
    const SafetensorsFile file(path);
    const auto indices = file.integers("indices");
    const auto predicted = file.integers("predicted");
    if (indices.size() != predicted.size())
        throw Error("reading the predictions", path.string(), "its parts differ in length", "Evaluate again.");
    Predictions predictions;
    const auto split = file.metadata().find("split");
    predictions.split = split != file.metadata().end() && split->second == "train" ? Split::train : Split::test;
    predictions.evaluation = evaluation;
    for (std::size_t i = 0; i < indices.size(); ++i)
        predictions.predicted.emplace(indices[i], predicted[i]);
    return predictions;
}

const Evaluation* newestWithPredictions(const std::vector<Evaluation>& evaluations) {
    const auto found = std::find_if(
        evaluations.rbegin(), evaluations.rend(), [](const auto& entry) { return !entry.predictions_file.empty(); });
    return found == evaluations.rend() ? nullptr : &*found;
}

} // namespace byol::ui
