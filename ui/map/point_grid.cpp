#include "ui/map/point_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol::ui {
namespace {

constexpr int largestSide = 256;

QRectF boundingBox(std::span<const QPointF> points) {
    if (points.empty())
        return { 0, 0, 1, 1 };
    const auto [left, right] =
        std::minmax_element(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, bottom] =
        std::minmax_element(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    // A set on one line still needs cells with an area.
    const double width = std::max(right->x() - left->x(), 1e-9);
    const double height = std::max(bottom->y() - top->y(), 1e-9);
    return { left->x(), top->y(), width, height };
}

double squaredDistance(QPointF a, QPointF b) {
    const QPointF d = a - b;
    return QPointF::dotProduct(d, d);
}

} // namespace

int PointGrid::column(double x) const {
    return std::clamp(static_cast<int>((x - m_bounds.left()) / m_bounds.width() * m_side), 0, m_side - 1);
}

int PointGrid::row(double y) const {
    return std::clamp(static_cast<int>((y - m_bounds.top()) / m_bounds.height() * m_side), 0, m_side - 1);
}

void PointGrid::rebuild(std::span<const QPointF> points) {
    m_points.assign(points.begin(), points.end());
    m_bounds = boundingBox(points);
    m_side = std::clamp(static_cast<int>(std::sqrt(static_cast<double>(points.size()))), 1, largestSide);
    const auto cell = [this](QPointF p) { return static_cast<std::size_t>(row(p.y()) * m_side + column(p.x())); };
    m_start.assign(static_cast<std::size_t>(m_side) * m_side + 1, 0);
    for (const QPointF& point : m_points)
        ++m_start[cell(point) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    m_order.resize(m_points.size());
    std::vector<int> next = m_start;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        m_order[static_cast<std::size_t>(next[cell(m_points[i])]++)] = static_cast<int>(i);
}

std::optional<int> PointGrid::nearest(QPointF position, double radius) const {
    std::optional<int> best;
    double bestDistance = radius * radius;
    const int lastRow = row(position.y() + radius);
    const int lastColumn = column(position.x() + radius);
    for (int r = row(position.y() - radius); r <= lastRow && !m_points.empty(); ++r) {
        const auto first = static_cast<std::size_t>(r * m_side + column(position.x() - radius));
        const auto last = static_cast<std::size_t>(r * m_side + lastColumn);
        for (int i = m_start[first]; i < m_start[last + 1]; ++i) {
            const int candidate = m_order[static_cast<std::size_t>(i)];
            const double distance = squaredDistance(m_points[static_cast<std::size_t>(candidate)], position);
            if (distance < bestDistance || (distance == bestDistance && (!best || candidate < *best))) {
                best = candidate;
                bestDistance = distance;
            }
        }
    }
    return best;
}

} // namespace byol::ui
