#include "ui/embedding/scatter_view.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int restMs = 120;
constexpr double pickRadius = 8;
constexpr double margin = 0.06; // of the widget, around all points

} // namespace

ScatterView::ScatterView(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the representations"));
    setAccessibleDescription(tr("Left and Right choose a point, plus and minus zoom, Home shows all."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ScatterView::drawStillFrame);
}

void ScatterView::setPoints(ScatterPoints points, std::vector<MarkStyle> styles) {
    m_points = std::make_shared<const ScatterPoints>(std::move(points));
    m_styles = std::move(styles);
    m_grid.rebuild(m_points->positions);
    m_hovered = -1;
    m_selected = -1;
    m_neighbours.clear();
    showAll();
}

void ScatterView::movePoints(std::vector<QPointF> positions) {
    m_points = std::make_shared<const ScatterPoints>(ScatterPoints { std::move(positions), m_points->styles });
    m_grid.rebuild(m_points->positions);
    if (m_showsAll)
        showAll();
    else
        moved();
}

void ScatterView::setStyles(std::vector<MarkStyle> styles, std::vector<int> styleOfPoint) {
    m_points = std::make_shared<const ScatterPoints>(ScatterPoints { m_points->positions, std::move(styleOfPoint) });
    m_styles = std::move(styles);
    moved();
}

void ScatterView::setSelection(int point, const std::vector<int>& neighbours) {
    m_selected = point;
    m_neighbours = neighbours;
    update();
}

void ScatterView::showAll() {
    const QRectF box = m_grid.bounds();
    const double room = 1 - 2 * margin;
    m_transform.scale = std::min(width() * room / box.width(), height() * room / box.height());
    m_transform.offset = QPointF(width() / 2.0, height() / 2.0) - box.center() * m_transform.scale;
    m_showsAll = true;
    moved();
}

void ScatterView::zoom(double factor, QPointF around) {
    const QPointF fixed = m_transform.toMap(around);
    m_showsAll = false;
    m_transform.scale *= factor;
    m_transform.offset = around - fixed * m_transform.scale;
    moved();
}

QPointF ScatterView::pixelOf(int point) const {
    return m_transform.toPixels(m_points->positions[static_cast<std::size_t>(point)]);
}

double ScatterView::markRadius() const {
    return pointCount() > 20'000 ? 1.8 : pointCount() > 3'000 ? 2.6 : 3.6;
}

MapTransform ScatterView::deviceTransform() const {
    const double ratio = devicePixelRatioF();
    return { m_transform.scale * ratio, m_transform.offset * ratio };
}

void ScatterView::moved() {
    m_renderer.cancel();
    m_frameStale = true;
    m_rest.start();
    update();
}

void ScatterView::drawStillFrame() {
    const Theme theme = Theme::from(palette());
    const QSize size = (QSizeF(this->size()) * devicePixelRatioF()).toSize();
    m_renderer.start(
        [points = m_points, styles = m_styles, transform = deviceTransform(), size,
            radius = markRadius() * devicePixelRatioF(), background = theme.panel](const LatestOnly::Stale&) {
            return renderScatter(*points, styles, transform, size, radius, background, ScatterQuality::still);
        },
        [this](QImage frame) {
            m_frame = std::move(frame);
            m_frame.setDevicePixelRatio(devicePixelRatioF());
            update();
        });
}

void ScatterView::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::from(palette());
    if (m_frameStale) {
        const QSize size = (QSizeF(this->size()) * devicePixelRatioF()).toSize();
        m_frame = renderScatter(*m_points, m_styles, deviceTransform(), size, markRadius() * devicePixelRatioF(),
            theme.panel, ScatterQuality::moving);
        m_frame.setDevicePixelRatio(devicePixelRatioF());
        m_frameStale = false;
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_frame);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int neighbour : m_neighbours)
        paintMark(painter, neighbour, markRadius() + 3, theme.accent);
    if (m_selected >= 0)
        paintMark(painter, m_selected, markRadius() + 6, theme.text);
    if (m_hovered >= 0)
        paintMark(painter, m_hovered, markRadius() + 4, theme.text);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ScatterView::paintMark(QPainter& painter, int point, double radius, const QColor& color) const {
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pixelOf(point), radius, radius);
}

void ScatterView::resizeEvent(QResizeEvent*) {
    showAll();
}

void ScatterView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        moved();
}

void ScatterView::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void ScatterView::mousePressEvent(QMouseEvent* event) {
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void ScatterView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) {
        setHovered(m_grid.nearest(m_transform.toMap(event->position()), pickRadius / m_transform.scale).value_or(-1));
        return;
    }
    const QPointF travelled = event->position() - m_pressed;
    m_dragging = m_dragging || travelled.manhattanLength() > 4;
    if (!m_dragging)
        return;
    m_showsAll = false;
    m_transform.offset += event->position() - m_last;
    m_last = event->position();
    moved();
}

void ScatterView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_dragging || event->button() != Qt::LeftButton)
        return;
    Q_EMIT clicked(m_grid.nearest(m_transform.toMap(event->position()), pickRadius / m_transform.scale).value_or(-1));
}

void ScatterView::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void ScatterView::leaveEvent(QEvent*) {
    setHovered(-1);
}

void ScatterView::setHovered(int point) {
    if (point == m_hovered)
        return;
    m_hovered = point;
    update();
    Q_EMIT hoverChanged(point);
}

void ScatterView::stepSelection(int by) {
    if (pointCount() == 0)
        return;
    Q_EMIT clicked(
        ((std::max(m_selected, 0) + (m_selected < 0 ? 0 : by)) % pointCount() + pointCount()) % pointCount());
}

void ScatterView::keyPressEvent(QKeyEvent* event) {
    const QPointF centre(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoom(1.25, centre);
    case Qt::Key_Minus:
        return zoom(0.8, centre);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Right:
        return stepSelection(1);
    case Qt::Key_Left:
        return stepSelection(-1);
    case Qt::Key_Escape:
        Q_EMIT clicked(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace byol::ui
