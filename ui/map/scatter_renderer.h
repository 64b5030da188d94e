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
    bool under = false; ///< drawn before the others: what shall be seen but stand back
};

/// Points with the style each is drawn in.
struct ScatterPoints {
    std::vector<QPointF> positions;
    std::vector<int> styles; ///< index into the styles given to render, one a point
    std::vector<int> order; ///< in which they are drawn, as drawingOrder() makes it; empty: made for each picture
};

/// An order in which no class hides another and neighbouring points follow each other, so that memory is walked in
/// tiles: shuffled, always in the same way, then sorted by tile. Good for as long as the points lie about where they
/// did.
std::vector<int> drawingOrder(std::span<const QPointF> positions);

enum class ScatterQuality {
    moving, ///< opaque marks without smoothed edges: quick enough for every frame of a drag
    still, ///< blended, smooth edges
};

/// Draws the points into an image of `size` device pixels, on the CPU and on the calling thread.
/// @param radius of a mark, device pixels
QImage renderScatter(const ScatterPoints& points, std::span<const MarkStyle> styles, const MapTransform& transform,
    QSize size, double radius, const QColor& background, ScatterQuality quality);

} // namespace byol::ui
