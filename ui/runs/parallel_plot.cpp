#include "ui/runs/parallel_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double side = 70; // room for the texts of the outer axes
constexpr double top = 62;
constexpr double bottom = 34;
constexpr double reach = 9; // how near to an axis or a line the pointer must be

double distance(const QPointF& place, const QPointF& a, const QPointF& b) {
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / length, 0.0, 1.0) : 0;
    const QPointF apart = place - (a + share * along);
    return std::hypot(apart.x(), apart.y());
}

} // namespace

ParallelPlot::ParallelPlot(QWidget* parent)
    : ResultPlot(parent) {
    setAccessibleName(tr("Settings and results as parallel coordinates"));
}

void ParallelPlot::dataChanged() {
    m_axis = std::min(m_axis, std::max<std::size_t>(data().axes.size(), 1) - 1);
    std::erase_if(m_stretches, [this](const auto& each) {
        return std::none_of(data().axes.begin(), data().axes.end(),
            [&](const ResultAxis& axis) { return axis.column.id() == each.first; });
    });
}

QPointF ParallelPlot::pointAt(std::size_t axis, double position, const QSize& size) const {
    const double across = size.width() - 2 * side;
    const auto gaps = static_cast<double>(std::max<std::size_t>(data().axes.size(), 2) - 1);
    return { side + across * static_cast<double>(axis) / gaps,
        size.height() - bottom - position * (size.height() - top - bottom) };
}

double ParallelPlot::positionAt(const QPointF& place) const {
    return std::clamp((height() - bottom - place.y()) / (height() - top - bottom), 0.0, 1.0);
}

std::optional<std::size_t> ParallelPlot::axisAt(const QPointF& place) const {
    for (std::size_t axis = 0; axis < data().axes.size(); ++axis)
        if (std::abs(place.x() - pointAt(axis, 0).x()) < reach && place.y() > top - reach
            && place.y() < height() - bottom + reach)
            return axis;
    return std::nullopt;
}

void ParallelPlot::setStretch(std::size_t axis, const Stretch& stretch) {
    m_stretches[keyOf(axis)] = { std::min(stretch.first, stretch.second), std::max(stretch.first, stretch.second) };
    update();
    tellChosen();
}

void ParallelPlot::clearStretches() {
    if (m_stretches.empty())
        return;
    m_stretches.clear();
    update();
    Q_EMIT runsChosen({});
}

bool ParallelPlot::passes(std::size_t row) const {
    for (std::size_t axis = 0; axis < data().axes.size(); ++axis) {
        const auto stretch = m_stretches.find(keyOf(axis));
        if (stretch == m_stretches.end())
            continue;
        const double value = data().rows[row].values[axis];
        if (!(value >= stretch->second.first && value <= stretch->second.second))
            return false;
    }
    return true;
}

void ParallelPlot::tellChosen() {
    std::vector<std::filesystem::path> runs;
    for (std::size_t row = 0; row < data().rows.size(); ++row)
        if (passes(row))
            runs.push_back(data().rows[row].run);
    Q_EMIT runsChosen(runs);
}

std::optional<std::size_t> ParallelPlot::rowAt(const QPointF& place) const {
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t row = 0; row < data().rows.size(); ++row) {
        const auto& values = data().rows[row].values;
        for (std::size_t axis = 0; axis + 1 < values.size(); ++axis) {
            if (!std::isfinite(values[axis]) || !std::isfinite(values[axis + 1]))
                continue;
            const double apart = distance(place, pointAt(axis, data().axes[axis].position(values[axis])),
                pointAt(axis + 1, data().axes[axis + 1].position(values[axis + 1])));
            if (apart < least && passes(row)) {
                least = apart;
                nearest = row;
            }
        }
    }
    return nearest;
}

void ParallelPlot::draw(QPainter& painter, const QSize& size) const {
    painter.setRenderHint(QPainter::Antialiasing);
    drawColorKey(painter, QRectF(16, 6, size.width() - 32, 20));
    if (data().axes.size() < 2) {
        painter.setPen(theme().mutedText);
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, tr("Choose at least two axes."));
        return;
    }
    const bool many = data().rows.size() > 200;
    painter.setRenderHint(QPainter::Antialiasing, !many);
    for (std::size_t row = 0; row < data().rows.size(); ++row)
        drawRow(painter, row, size, many ? 1 : 1.4);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t row = 0; row < data().rows.size(); ++row)
        if (isEmphasised(row) && passes(row))
            drawRow(painter, row, size, 2.6);
    if (hovered())
        drawRow(painter, *hovered(), size, 3.2);
    drawStretches(painter, size);
    drawAxes(painter, size);
}

void ParallelPlot::drawRow(QPainter& painter, std::size_t row, const QSize& size, double width) const {
    const auto& values = data().rows[row].values;
    QPainterPath path;
    bool down = false;
    for (std::size_t axis = 0; axis < values.size(); ++axis) {
        if (!std::isfinite(values[axis])) {
            down = false;
            continue;
        }
        const QPointF point = pointAt(axis, data().axes[axis].position(values[axis]), size);
        down ? path.lineTo(point) : path.moveTo(point);
        down = true;
    }
    QColor color = passes(row) ? colorOf(row) : theme().grid;
    if (passes(row) && width < 2)
        color.setAlphaF(data().rows.size() > 200 ? 0.45F : 0.75F);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void ParallelPlot::drawAxes(QPainter& painter, const QSize& size) const {
    const QFontMetrics metrics(painter.font());
    const double room = data().axes.size() > 1 ? pointAt(1, 0, size).x() - pointAt(0, 0, size).x() - 8 : 120;
    for (std::size_t i = 0; i < data().axes.size(); ++i) {
        const ResultAxis& axis = data().axes[i];
        const QPointF low = pointAt(i, 0, size);
        const QPointF high = pointAt(i, 1, size);
        painter.setPen(QPen(hasFocus() && i == m_axis ? theme().accent : theme().mutedText, 1.2));
        painter.drawLine(low, high);
        const auto write = [&](const QString& text, double y, const QColor& color) {
            painter.setPen(color);
            const double width = std::min(std::max(room, 60.0), 2 * side);
            const QRectF box(low.x() - width / 2, y, width, metrics.height() + 2);
            painter.drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, static_cast<int>(width)));
        };
        write(axis.column.title(), high.y() - 2 * metrics.height() - 8, theme().text);
        write(axis.text(axis.high), high.y() - metrics.height() - 5, theme().mutedText);
        if (axis.high > axis.low)
            write(axis.text(axis.low), low.y() + 4, theme().mutedText);
    }
}

void ParallelPlot::drawStretches(QPainter& painter, const QSize& size) const {
    for (std::size_t axis = 0; axis < data().axes.size(); ++axis) {
        const auto found = m_stretches.find(keyOf(axis));
        if (found == m_stretches.end())
            continue;
        const QPointF from = pointAt(axis, data().axes[axis].position(found->second.first), size);
        const QPointF to = pointAt(axis, data().axes[axis].position(found->second.second), size);
        QColor fill = theme().accent;
        fill.setAlphaF(0.22F);
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(fill);
        painter.drawRect(QRectF(from.x() - 6, to.y(), 12, from.y() - to.y()));
    }
}

void ParallelPlot::mousePressEvent(QMouseEvent* event) {
    m_dragged = event->button() == Qt::LeftButton ? axisAt(event->position()) : std::nullopt;
    if (!m_dragged)
        return ResultPlot::mousePressEvent(event);
    m_axis = *m_dragged;
    m_dragStart = positionAt(event->position());
}

void ParallelPlot::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragged) {
        setCursor(axisAt(event->position()) ? Qt::SplitVCursor : Qt::ArrowCursor);
        return ResultPlot::mouseMoveEvent(event);
    }
    const ResultAxis& axis = data().axes[*m_dragged];
    const double now = positionAt(event->position());
    const double slack = axis.isWords() ? 0.4 / std::max(1.0, axis.high - axis.low) : 0.003;
    m_stretches[keyOf(*m_dragged)] = { axis.valueAt(std::min(m_dragStart, now) - slack),
        axis.valueAt(std::max(m_dragStart, now) + slack) };
    update();
}

// A click beside its stretch lets an axis go.
void ParallelPlot::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragged)
        return;
    constexpr double leastDrag = 0.01;
    if (std::abs(positionAt(event->position()) - m_dragStart) < leastDrag)
        m_stretches.erase(keyOf(*m_dragged));
    m_dragged.reset();
    update();
    if (m_stretches.empty())
        Q_EMIT runsChosen({});
    else
        tellChosen();
}

void ParallelPlot::mouseDoubleClickEvent(QMouseEvent*) {
    clearStretches();
}

void ParallelPlot::moveEnd(bool upper, double by) {
    const ResultAxis& axis = data().axes[m_axis];
    const auto found = m_stretches.find(keyOf(m_axis));
    Stretch stretch = found == m_stretches.end() ? Stretch { axis.low, axis.high } : found->second;
    double& end = upper ? stretch.second : stretch.first;
    end = std::clamp(end + by * (axis.high - axis.low), axis.low, axis.high);
    setStretch(m_axis, stretch);
}

void ParallelPlot::keyPressEvent(QKeyEvent* event) {
    const std::size_t axes = data().axes.size();
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && axes > 0) {
        m_axis = (m_axis + (event->key() == Qt::Key_Right ? 1 : axes - 1)) % axes;
        setAccessibleDescription(data().axes[m_axis].column.title());
        return update();
    }
    const bool upDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (upDown && axes > 0 && event->modifiers().testFlag(Qt::ShiftModifier))
        return moveEnd(event->modifiers().testFlag(Qt::ControlModifier), event->key() == Qt::Key_Up ? 0.05 : -0.05);
    if (event->key() == Qt::Key_Escape && !m_stretches.empty())
        return clearStretches();
    ResultPlot::keyPressEvent(event);
}

} // namespace byol::ui
