#include "ui/map/map_data.h"

#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, const char* problem) {
    throw Error("reading the map", file.string(), problem, "Compute the map again.");
}

std::vector<int> positions(
    const std::vector<std::int64_t>& values, std::size_t count, const std::filesystem::path& file) {
    std::vector<int> checked;
    checked.reserve(values.size());
    for (const std::int64_t value : values) {
        if (value < 0 || value >= static_cast<std::int64_t>(count))
            refuse(file, "a neighbour lies outside the map");
        checked.push_back(static_cast<int>(value));
    }
    return checked;
}

std::vector<QPointF> coordinates(const std::vector<float>& values, const std::filesystem::path& file) {
    std::vector<QPointF> points;
    points.reserve(values.size() / 2);
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
        if (!std::isfinite(values[i]) || !std::isfinite(values[i + 1]))
            refuse(file, "a coordinate is not a number");
        points.emplace_back(values[i], -values[i + 1]);
    }
    return points;
}

} // namespace

std::vector<int> MapData::neighboursOf(int point) const {
    const auto first = neighbours.begin() + static_cast<std::ptrdiff_t>(point) * neighboursPerPoint;
    return { first, first + neighboursPerPoint };
}

float MapData::similarity(int point, int rank) const {
    return similarities[static_cast<std::size_t>(point) * static_cast<std::size_t>(neighboursPerPoint)
        + static_cast<std::size_t>(rank)];
}

MapData loadMap(const std::filesystem::path& run, const EmbeddingEntry& entry) {
    const std::filesystem::path path = run / entry.file;
    const SafetensorsFile file(path);
    MapData map;
    map.entry = entry;
    const auto split = file.metadata().find("split");
    map.split = split != file.metadata().end() && split->second == "train" ? Split::train : Split::test;
    map.points = coordinates(file.floats("points"), path);
    map.indices = file.integers("indices");
    map.labels = file.integers("labels");
    const std::size_t count = map.points.size();
    if (map.indices.size() != count || map.labels.size() != count)
        refuse(path, "its parts differ in length");
    if (count > 0 && file.contains("neighbours") && file.contains("similarities")) {
        map.neighbours = positions(file.integers("neighbours"), count, path);
        map.similarities = file.floats("similarities");
        if (map.neighbours.size() % count != 0 || map.similarities.size() != map.neighbours.size())
            refuse(path, "its neighbours do not fit its points");
        map.neighboursPerPoint = static_cast<int>(map.neighbours.size() / count);
    }
    return map;
}

} // namespace byol::ui
