#include "ui/runs/results_scatter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double reach = 10;
constexpr int ticks = 5;

} // namespace

ResultsScatter::ResultsScatter(QWidget* parent)
    : ResultPlot(parent) {
    setAccessibleName(tr("Runs as points over two settings or results"));
}

void ResultsScatter::setAxes(std::size_t x, std::size_t y) {
    m_x = x;
    m_y = y;
    update();
}

void ResultsScatter::dataChanged() {
    const std::size_t axes = data().axes.size();
    m_x = m_x < axes ? m_x : 0;
    m_y = m_y < axes ? m_y : axes > 1 ? 1 : 0;
}

QRectF ResultsScatter::frame(const QSize& size) const {
    return QRectF(QPointF(84, 34), QPointF(size.width() - 28, size.height() - 50));
}

std::optional<QPointF> ResultsScatter::pointOf(std::size_t row, const QSize& size) const {
    if (data().axes.empty())
        return std::nullopt;
    const double x = data().rows[row].values[m_x];
    const double y = data().rows[row].values[m_y];
    if (!std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    const QRectF box = frame(size).adjusted(12, 12, -12, -12);
    return QPointF(box.left() + data().axes[m_x].position(x) * box.width(),
        box.bottom() - data().axes[m_y].position(y) * box.height());
}

std::optional<std::size_t> ResultsScatter::rowAt(const QPointF& place) const {
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t row = 0; row < data().rows.size(); ++row)
        if (const auto point = pointOf(row, size())) {
            const double apart = std::hypot(point->x() - place.x(), point->y() - place.y());
            if (apart < least) {
                least = apart;
                nearest = row;
            }
        }
    return nearest;
}

void ResultsScatter::draw(QPainter& painter, const QSize& size) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (data().axes.empty())
        return;
    drawColorKey(painter, QRectF(16, 6, size.width() - 32, 20));
    drawFrame(painter, size);
    drawPoints(painter, size);
    drawNames(painter, size);
}

void ResultsScatter::drawFrame(QPainter& painter, const QSize& size) const {
    const QRectF box = frame(size);
    const QRectF inner = box.adjusted(12, 12, -12, -12);
    const QFontMetrics metrics(painter.font());
    const auto count = [](const ResultAxis& axis) {
        return axis.isWords() ? static_cast<int>(axis.words.size()) : axis.high > axis.low ? ticks : 1;
    };
    const auto share = [](int i, int n) { return n > 1 ? i / static_cast<double>(n - 1) : 0.5; };
    const ResultAxis& x = data().axes[m_x];
    const ResultAxis& y = data().axes[m_y];
    for (int i = 0; i < count(x); ++i) {
        const double at = inner.left() + share(i, count(x)) * inner.width();
        painter.setPen(QPen(theme().grid, 1));
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
        painter.setPen(theme().mutedText);
        painter.drawText(QRectF(at - 60, box.bottom() + 4, 120, metrics.height()), Qt::AlignCenter,
            x.text(x.valueAt(share(i, count(x)))));
    }
    for (int i = 0; i < count(y); ++i) {
        const double at = inner.bottom() - share(i, count(y)) * inner.height();
        painter.setPen(QPen(theme().grid, 1));
        painter.drawLine(QPointF(box.left(), at), QPointF(box.right(), at));
        painter.setPen(theme().mutedText);
        painter.drawText(QRectF(6, at - metrics.height() / 2.0, box.left() - 12, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter,
            metrics.elidedText(
                y.text(y.valueAt(share(i, count(y)))), Qt::ElideRight, static_cast<int>(box.left() - 12)));
    }
    painter.setPen(theme().text);
    painter.drawText(QRectF(box.left(), size.height() - 26, box.width(), 20), Qt::AlignCenter, x.column.title());
    painter.drawText(QRectF(16, 6, 300, 20), Qt::AlignLeft | Qt::AlignVCenter, y.column.title());
}

void ResultsScatter::drawPoints(QPainter& painter, const QSize& size) const {
    for (std::size_t row = 0; row < data().rows.size(); ++row) {
        const auto point = pointOf(row, size);
        if (!point)
            continue;
        const bool big = isEmphasised(row) || hovered() == row;
        painter.setPen(QPen(big ? theme().text : theme().panel, big ? 1.6 : 1));
        painter.setBrush(colorOf(row));
        painter.drawEllipse(*point, big ? 6.5 : 4.5, big ? 6.5 : 4.5);
    }
}

// The chosen runs first; a name that would lie on another is left out.
void ResultsScatter::drawNames(QPainter& painter, const QSize& size) const {
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < data().rows.size(); ++row)
        order.push_back(row);
    std::stable_partition(
        order.begin(), order.end(), [this](std::size_t row) { return isEmphasised(row) || hovered() == row; });
    const QFontMetrics metrics(painter.font());
    std::vector<QRectF> taken;
    constexpr std::size_t most = 60;
    for (const std::size_t row : order) {
        const auto point = pointOf(row, size);
        if (!point || taken.size() >= most)
            continue;
        const double width = metrics.horizontalAdvance(data().rows[row].name);
        QRectF box(point->x() + 9, point->y() - metrics.height() / 2.0, width, metrics.height());
        if (box.right() > size.width() - 8)
            box.moveRight(point->x() - 9);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        painter.setPen(isEmphasised(row) || hovered() == row ? theme().text : theme().mutedText);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, data().rows[row].name);
    }
}

} // namespace byol::ui
