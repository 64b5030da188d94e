#include "ui/common/plot_events.h"

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double markSize = 7;
constexpr double reach = 6; // pixels from a mark that still mean it
constexpr double reachUp = 16;
constexpr double least = 4; // two marks of a kind that stand closer are drawn as one

} // namespace

EventTicks::EventTicks(QCustomPlot* plot)
    : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(true);
    setClipAxisRect(plot->axisRect());
}

void EventTicks::setEvents(std::vector<PlotEvent> events) {
    m_events = std::move(events);
    std::sort(m_events.begin(), m_events.end(), [](const PlotEvent& a, const PlotEvent& b) { return a.x < b.x; });
}

void EventTicks::setColors(const QColor& quiet, const QColor& strong, const QColor& bad) {
    m_quiet = quiet;
    m_strong = strong;
    m_bad = bad;
}

double EventTicks::pixelOf(const PlotEvent& event) const {
    return mParentPlot->xAxis->coordToPixel(event.x);
}

const PlotEvent* EventTicks::at(const QPointF& pixel) const {
    const double up = mParentPlot->axisRect()->bottom() - pixel.y();
    if (up < -reach || up > reachUp)
        return nullptr;
    const PlotEvent* nearest = nullptr;
    double distance = reach;
    for (const PlotEvent& event : m_events)
        if (const double away = std::abs(pixelOf(event) - pixel.x()); away <= distance) {
            distance = away;
            nearest = &event;
        }
    return nearest;
}

double EventTicks::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const {
    return -1;
}

void EventTicks::drawMark(QCPPainter& painter, const PlotEvent& event, double x, double bottom) const {
    switch (event.kind) {
    case PlotEvent::Kind::checkpoint:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_quiet);
        painter.drawPolygon(
            QPolygonF({ { x - markSize / 2, bottom }, { x + markSize / 2, bottom }, { x, bottom - markSize } }));
        return;
    case PlotEvent::Kind::session:
        painter.setPen(QPen(m_strong, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, bottom), QPointF(x, mParentPlot->axisRect()->top()));
        return;
    case PlotEvent::Kind::problem:
        painter.setPen(QPen(m_bad, 2));
        painter.drawLine(QPointF(x - 3, bottom - 8), QPointF(x + 3, bottom - 2));
        painter.drawLine(QPointF(x - 3, bottom - 2), QPointF(x + 3, bottom - 8));
        return;
    }
}

void EventTicks::draw(QCPPainter* painter) {
    const QRect rect = mParentPlot->axisRect()->rect();
    double last[3] = { -1e9, -1e9, -1e9 };
    for (const PlotEvent& event : m_events) {
        const double x = pixelOf(event);
        double& before = last[static_cast<int>(event.kind)];
        if (x < rect.left() - markSize || x > rect.right() + markSize || x - before < least)
            continue;
        before = x;
        drawMark(*painter, event, x, rect.bottom());
    }
}

} // namespace byol::ui
