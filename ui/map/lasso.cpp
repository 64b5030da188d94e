#include "ui/map/lasso.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace byol::ui {
namespace {

constexpr int side = 512;

enum class Cell : std::uint8_t { outside, inside, outline };

double crossProduct(QPointF a, QPointF b, QPointF p) {
    return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
}

// How many times the outline goes round the point.
int winding(const QPolygonF& polygon, QPointF p) {
    int turns = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() <= p.y() && b.y() > p.y() && crossProduct(a, b, p) > 0)
            ++turns;
        else if (a.y() > p.y() && b.y() <= p.y() && crossProduct(a, b, p) < 0)
            --turns;
    }
    return turns;
}

class Mask {
public:
    explicit Mask(const QPolygonF& polygon)
        : m_polygon(polygon)
        , m_box(polygon.boundingRect())
        , m_cells(static_cast<std::size_t>(side) * side, Cell::outside) {
        for (int row = 0; row < side; ++row)
            fillRow(row);
        for (qsizetype i = 0; i < polygon.size(); ++i)
            traceEdge(polygon[i], polygon[(i + 1) % polygon.size()]);
    }

    bool contains(QPointF point) const {
        if (!m_box.contains(point))
            return false;
        const Cell cell = m_cells[static_cast<std::size_t>(row(point.y()) * side + column(point.x()))];
        return cell == Cell::outline ? winding(m_polygon, point) != 0 : cell == Cell::inside;
    }

private:
    int column(double x) const { return cellOf((x - m_box.left()) / m_box.width()); }
    int row(double y) const { return cellOf((y - m_box.top()) / m_box.height()); }
    static int cellOf(double share) { return std::clamp(static_cast<int>(std::floor(share * side)), 0, side - 1); }

    // The centres of the cells of a row, by where the outline crosses the row's middle.
    void fillRow(int row) {
        const double y = m_box.top() + (row + 0.5) * m_box.height() / side;
        struct Crossing {
            double x;
            int turn;
        };
        std::vector<Crossing> crossings;
        for (qsizetype i = 0; i < m_polygon.size(); ++i) {
            const QPointF a = m_polygon[i];
            const QPointF b = m_polygon[(i + 1) % m_polygon.size()];
            if ((a.y() <= y) != (b.y() <= y))
                crossings.push_back(
                    { a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()), b.y() > a.y() ? 1 : -1 });
        }
        std::sort(crossings.begin(), crossings.end(), [](auto& a, auto& b) { return a.x < b.x; });
        int turns = 0;
        std::size_t next = 0;
        for (int i = 0; i < side; ++i) {
            const double x = m_box.left() + (i + 0.5) * m_box.width() / side;
            for (; next < crossings.size() && crossings[next].x <= x; ++next)
                turns += crossings[next].turn;
            if (turns != 0)
                m_cells[static_cast<std::size_t>(row * side + i)] = Cell::inside;
        }
    }

    // Every cell that the edge touches, and its neighbours, so that rounding does no harm.
    void traceEdge(QPointF a, QPointF b) {
        if (a.y() > b.y())
            std::swap(a, b);
        const double height = b.y() - a.y();
        const int last = std::min(row(b.y()) + 1, side - 1);
        for (int r = std::max(row(a.y()) - 1, 0); r <= last; ++r) {
            const auto at = [&](double edgeOfRow) {
                const double y = m_box.top() + edgeOfRow * m_box.height() / side;
                return height > 0 ? a.x() + std::clamp((y - a.y()) / height, 0.0, 1.0) * (b.x() - a.x()) : a.x();
            };
            double left = std::min(at(r), at(r + 1));
            double right = std::max(at(r), at(r + 1));
            if (height <= m_box.height() / side) {
                left = std::min(a.x(), b.x());
                right = std::max(a.x(), b.x());
            }
            for (int c = std::max(column(left) - 1, 0); c <= std::min(column(right) + 1, side - 1); ++c)
                m_cells[static_cast<std::size_t>(r * side + c)] = Cell::outline;
        }
    }

    const QPolygonF& m_polygon;
    QRectF m_box;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<int> pointsInside(const QPolygonF& polygon, std::span<const QPointF> points) {
    std::vector<int> inside;
    const QRectF box = polygon.boundingRect();
    if (polygon.size() < 3 || box.width() <= 0 || box.height() <= 0)
        return inside;
    const Mask mask(polygon);
    for (std::size_t i = 0; i < points.size(); ++i)
        if (mask.contains(points[i]))
            inside.push_back(static_cast<int>(i));
    return inside;
}

} // namespace byol::ui
