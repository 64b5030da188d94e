#pragma once

#include "core/base/data/dataset.h"
#include "core/base/run/run_types.h"

#include <QPointF>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol::ui {

/// One map of a run, read from its file.
struct MapData {
    EmbeddingEntry entry;
    Split split = Split::test;
    std::vector<QPointF> points; ///< y grows downwards, as on the screen
    std::vector<std::int64_t> indices; ///< of each point's image in the dataset's split
    std::vector<std::int64_t> labels; ///< -1: unlabelled
    std::vector<int> neighbours; ///< points x neighboursPerPoint, nearest first
    std::vector<float> similarities; ///< cosine, in the same layout
    int neighboursPerPoint = 0;

    std::vector<int> neighboursOf(int point) const;
    float similarity(int point, int rank) const;
};

/// @throws Error when the file is missing or does not hold a map
MapData loadMap(const std::filesystem::path& run, const EmbeddingEntry& entry);

} // namespace byol::ui
