#include "ui/map/map_timeline.h"

#include "core/base/error/error.h"
#include "ui/map/point_metrics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace byol::ui {
namespace {

struct Between {
    std::size_t from;
    std::size_t to;
    double share; // of the way
};

Between between(double position, std::size_t frames) {
    const double inside = std::clamp(position, 0.0, static_cast<double>(frames - 1));
    const auto from = static_cast<std::size_t>(std::floor(inside));
    return { from, std::min(from + 1, frames - 1), inside - std::floor(inside) };
}

QRectF boundsOf(const std::vector<MapData>& frames) {
    QPolygonF corners;
    for (const MapData& frame : frames)
        for (const QPointF& point : frame.points)
            corners << point;
    const QRectF box = corners.boundingRect();
    return { box.x(), box.y(), std::max(box.width(), 1e-9), std::max(box.height(), 1e-9) };
}

} // namespace

std::vector<QPointF> MapTimeline::at(double position) const {
    const Between place = between(position, frames.size());
    const auto& from = frames[place.from].points;
    const auto& to = frames[place.to].points;
    std::vector<QPointF> points(from.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = from[i] + (to[i] - from[i]) * place.share;
    return points;
}

double MapTimeline::epochAt(double position) const {
    const Between place = between(position, frames.size());
    const double from = frames[place.from].entry.checkpoint_epoch;
    return from + (frames[place.to].entry.checkpoint_epoch - from) * place.share;
}

QPolygonF MapTimeline::trail(int point, double position) const {
    const Between place = between(position, frames.size());
    const auto i = static_cast<std::size_t>(point);
    QPolygonF way;
    for (std::size_t frame = 0; frame <= place.from; ++frame)
        way << frames[frame].points[i];
    if (place.share > 0)
        way << way.last() + (frames[place.to].points[i] - way.last()) * place.share;
    return way;
}

NeighbourHistory neighbourHistory(const MapTimeline& timeline, int point, int most) {
    NeighbourHistory history;
    for (const MapData& frame : timeline.frames) {
        history.epochs.push_back(frame.entry.checkpoint_epoch);
        history.images.push_back(neighbourImages(frame, point, most));
    }
    for (std::size_t i = 0; i < history.images.size(); ++i) {
        history.withBefore.push_back(jaccard(history.images[i], history.images[i > 0 ? i - 1 : 0]));
        history.withLast.push_back(jaccard(history.images[i], history.images.back()));
    }
    return history;
}

std::vector<EmbeddingEntry> entriesOfTimeline(const std::vector<EmbeddingEntry>& entries, const EmbeddingEntry& entry) {
    std::map<std::int64_t, EmbeddingEntry> byStep; // of one step the newest counts
    for (const EmbeddingEntry& other : entries)
        if (!entry.timeline.empty() && other.timeline == entry.timeline)
            byStep[other.checkpoint_step] = other;
    std::vector<EmbeddingEntry> frames;
    for (auto& [step, frame] : byStep)
        frames.push_back(std::move(frame));
    return frames;
}

MapTimeline makeTimeline(std::vector<MapData> frames) {
    MapTimeline timeline;
    timeline.frames = std::move(frames);
    for (const MapData& frame : timeline.frames) {
        if (frame.indices != timeline.frames.front().indices)
            throw Error("reading the maps over time", frame.entry.file, "it does not show the images of the others",
                "Compute the timeline again.");
        const bool first = timeline.moved.empty();
        timeline.moved.push_back(
            first ? 0 : meanOf(distanceMoved(timeline.frames[timeline.moved.size() - 1].points, frame.points)));
    }
    timeline.bounds = boundsOf(timeline.frames);
    return timeline;
}

MapTimeline loadTimeline(const std::filesystem::path& run, const std::vector<EmbeddingEntry>& entries) {
    std::vector<MapData> frames;
    for (const EmbeddingEntry& entry : entries)
        frames.push_back(loadMap(run, entry));
    return makeTimeline(std::move(frames));
}

} // namespace byol::ui
