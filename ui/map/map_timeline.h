#pragma once

#include "ui/map/map_data.h"

#include <QPolygonF>
#include <QRectF>

#include <filesystem>
#include <vector>

namespace byol::ui {

/// The maps of a run over time: the same points, in the same order, at successive checkpoints.
struct MapTimeline {
    std::vector<MapData> frames; ///< by step
    std::vector<double> moved; ///< mean distance from the frame before, in parts of the map's spread; 0 for the first
    QRectF bounds; ///< around every point of every frame

    int last() const { return static_cast<int>(frames.size()) - 1; }
    /// The points between two frames: position 2.25 is a quarter of the way from frame 2 to frame 3.
    std::vector<QPointF> at(double position) const;
    double epochAt(double position) const;
    /// Where a point was from the first frame up to `position`.
    QPolygonF trail(int point, double position) const;
};

/// A point's neighbourhood at each frame.
struct NeighbourHistory {
    std::vector<double> epochs;
    std::vector<std::vector<std::int64_t>> images; ///< nearest first
    std::vector<double> withBefore; ///< Jaccard with the frame before; 1 for the first
    std::vector<double> withLast; ///< Jaccard with the last frame
};
NeighbourHistory neighbourHistory(const MapTimeline& timeline, int point, int most);

/// Those of the timeline that `entry` belongs to, one a step, by step; empty when it is a map of its own.
std::vector<EmbeddingEntry> entriesOfTimeline(const std::vector<EmbeddingEntry>& entries, const EmbeddingEntry& entry);
/// @throws Error when a file is missing or the maps do not show the same images
MapTimeline loadTimeline(const std::filesystem::path& run, const std::vector<EmbeddingEntry>& entries);
/// @throws Error when the frames do not show the same images
MapTimeline makeTimeline(std::vector<MapData> frames);

} // namespace byol::ui
