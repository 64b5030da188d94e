#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace byol::ui {

/// Finds the point nearest to a position among many: a counting-sort grid over the points' bounding box.
class PointGrid {
public:
    /// @param points copied; coordinates must be finite
    void rebuild(std::span<const QPointF> points);

    /// Index of the nearest point within `radius` of `position` (same units as the points), or nothing.
    std::optional<int> nearest(QPointF position, double radius) const;
    const QRectF& bounds() const { return m_bounds; }

private:
    int column(double x) const;
    int row(double y) const;

    QRectF m_bounds;
    int m_side = 1;
    std::vector<QPointF> m_points;
    std::vector<int> m_start; ///< first entry of each cell in m_order, and one past the last
    std::vector<int> m_order;
};

} // namespace byol::ui
