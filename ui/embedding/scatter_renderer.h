#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QSize>

#include <span>
#include <vector>

namespace byol::ui {

/// Map coordinates to device pixels: pixel = point * scale + offset (y grows downwards in both).
struct MapTransform {
    double scale = 1;
    QPointF offset;

    QPointF toPixels(QPointF point) const { return point * scale + offset; }
    QPointF toMap(QPointF pixel) const { return (pixel - offset) / scale; }
};

/// Marks differ in shape as well as in colour, so that more classes than colours, and colour-blind eyes, are served.
enum class MarkShape { disc, square, diamond, triangle };

struct MarkStyle {
    QColor color;
    MarkShape shape = MarkShape::disc;
};

/// Points with the style each is drawn in.
struct ScatterPoints {
    std::vector<QPointF> positions;
    std::vector<int> styles; ///< index into the styles given to render, one a point
};

enum class ScatterQuality {
    moving, ///< opaque marks without smoothed edges: quick enough for every frame of a drag
    still, ///< blended, smooth edges
};

/// Draws the points into an image of `size` device pixels, on the CPU. Points are drawn in a shuffled order that is
/// always the same, so that no class hides another.
/// @param radius of a mark, device pixels
QImage renderScatter(const ScatterPoints& points, std::span<const MarkStyle> styles, const MapTransform& transform,
    QSize size, double radius, const QColor& background, ScatterQuality quality);

} // namespace byol::ui
