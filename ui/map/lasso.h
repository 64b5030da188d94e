#pragma once

#include <QPolygonF>

#include <span>
#include <vector>

namespace byol::ui {

/// The points inside a polygon (non-zero winding; the last corner joins the first), in ascending order. Exact: a coarse
/// mask decides wherever no edge passes, the edges themselves are asked only along the outline.
std::vector<int> pointsInside(const QPolygonF& polygon, std::span<const QPointF> points);

} // namespace byol::ui
