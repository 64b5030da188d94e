// What mouse and keys do on the map.
#include "ui/map/lasso.h"
#include "ui/map/scatter_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol::ui {
namespace {

constexpr double pickRadius = 8;
constexpr double dragDistance = 4;

SelectionChange changeFor(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ShiftModifier)
        return SelectionChange::add;
    return modifiers & Qt::AltModifier ? SelectionChange::remove : SelectionChange::replace;
}

} // namespace

void ScatterView::setTool(MapTool tool) {
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_region.clear();
    updateCursor();
    update();
    Q_EMIT toolChanged(tool);
}

void ScatterView::updateCursor() {
    if (m_tool == MapTool::pan)
        setCursor(m_dragging ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    else
        setCursor(Qt::CrossCursor);
}

std::optional<int> ScatterView::pointAt(QPointF position) {
    if (m_gridStale) {
        m_grid.rebuild(m_points->positions);
        m_gridStale = false;
    }
    return m_grid.nearest(m_transform.toMap(position), pickRadius / m_transform.scale);
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->position();
    m_dragging = false;
    m_region.clear();
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    const bool pans = event->buttons() & Qt::MiddleButton || m_tool == MapTool::pan;
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        setHovered(pointAt(event->position()).value_or(-1));
        return;
    }
    m_dragging = m_dragging || (event->position() - m_pressed).manhattanLength() > dragDistance;
    if (!m_dragging)
        return;
    setHovered(-1);
    if (pans) {
        updateCursor();
        m_showsAll = false;
        m_transform.offset += event->position() - m_last;
        moved();
    } else {
        extendRegion(event->position());
    }
    m_last = event->position();
}

void ScatterView::extendRegion(QPointF to) {
    if (m_tool == MapTool::box)
        m_region = QPolygonF(QRectF(m_pressed, to).normalized());
    else if (m_region.isEmpty())
        m_region << m_pressed << to;
    else
        m_region << to;
    update();
}

void ScatterView::finishRegion(Qt::KeyboardModifiers modifiers) {
    QPolygonF onMap;
    for (const QPointF& corner : std::as_const(m_region))
        onMap << m_transform.toMap(corner);
    m_region.clear();
    update();
    Q_EMIT regionChosen(pointsInside(onMap, m_points->positions), changeFor(modifiers));
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    const bool dragged = m_dragging;
    m_dragging = false;
    updateCursor();
    if (m_region.size() > 2)
        return finishRegion(event->modifiers());
    if (dragged || event->button() != Qt::LeftButton)
        return;
    const int point = pointAt(event->position()).value_or(-1);
    const SelectionChange change = changeFor(event->modifiers());
    if (change != SelectionChange::replace && point >= 0)
        Q_EMIT regionChosen({ point }, change);
    else
        Q_EMIT clicked(point);
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void ScatterView::leaveEvent(QEvent*) {
    setHovered(-1);
}

void ScatterView::setHoverShown(int point) {
    if (point == m_hovered || point >= pointCount())
        return;
    m_hovered = point;
    update();
}

void ScatterView::setHovered(int point) {
    if (point == m_hovered)
        return;
    setHoverShown(point);
    Q_EMIT hoverChanged(point);
}

void ScatterView::stepMarked(int by) {
    if (pointCount() == 0)
        return;
    const int from = m_marked < 0 ? (by > 0 ? -1 : 0) : m_marked;
    Q_EMIT clicked(((from + by) % pointCount() + pointCount()) % pointCount());
}

bool ScatterView::takeToolKey(int key) {
    switch (key) {
    case Qt::Key_V:
        setTool(MapTool::pan);
        return true;
    case Qt::Key_L:
        setTool(MapTool::lasso);
        return true;
    case Qt::Key_B:
        setTool(MapTool::box);
        return true;
    default:
        return false;
    }
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(static_cast<std::size_t>(pointCount()));
        std::iota(all.begin(), all.end(), 0);
        Q_EMIT regionChosen(all, SelectionChange::replace);
        return;
    }
    if (event->modifiers() == Qt::NoModifier && takeToolKey(event->key()))
        return;
    const QPointF centre(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(1.25, centre);
    case Qt::Key_Minus:
        return zoom(0.8, centre);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Right:
        return stepMarked(1);
    case Qt::Key_Left:
        return stepMarked(-1);
    case Qt::Key_Escape:
        m_region.clear();
        m_dragging = false;
        update();
        Q_EMIT clearRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace byol::ui
