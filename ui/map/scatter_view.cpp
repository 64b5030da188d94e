#include "ui/map/scatter_view.h"

#include "ui/common/theme.h"
#include "ui/map/lasso.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int restMs = 120;
constexpr double margin = 0.06; // of the widget, around all points
constexpr int manyPoints = 60'000; // so many are drawn at one pixel a unit while they move
constexpr int mostVectors = 20'000; // marks that a drawing program can bear
constexpr double fading = 0.74; // of the way to the background
constexpr double plainTrails = 20; // so many are drawn at full strength
constexpr int cardSide = 96;
constexpr int cardGap = 14;

QColor faded(const QColor& color, const QColor& background) {
    const auto mix = [](int a, int b) { return static_cast<int>(a + (b - a) * fading); };
    return { mix(color.red(), background.red()), mix(color.green(), background.green()),
        mix(color.blue(), background.blue()) };
}

QPolygonF outlineOf(MarkShape shape, double r) {
    switch (shape) {
    case MarkShape::square:
        return QRectF(-0.86 * r, -0.86 * r, 1.72 * r, 1.72 * r);
    case MarkShape::diamond:
        return QList<QPointF> { { 0, -1.22 * r }, { 1.22 * r, 0 }, { 0, 1.22 * r }, { -1.22 * r, 0 } };
    case MarkShape::triangle:
        return QList<QPointF> { { 0, -1.1 * r }, { 1.18 * r, 0.8 * r }, { -1.18 * r, 0.8 * r } };
    case MarkShape::disc:
        break;
    }
    return {};
}

} // namespace

ScatterView::ScatterView(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Map of the representations"));
    setAccessibleDescription(
        tr("Left and Right choose a point, plus and minus zoom, Home shows all. V moves the map, L "
           "draws a lasso, B a box; Ctrl+A selects every point, Esc none."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ScatterView::drawStillFrame);
}

void ScatterView::setPoints(ScatterPoints points, std::vector<MarkStyle> styles) {
    points.order = drawingOrder(points.positions);
    m_styleOfPoint = points.styles;
    m_points = std::make_shared<const ScatterPoints>(std::move(points));
    m_baseStyles = std::move(styles);
    m_selected.clear();
    m_trails.clear();
    m_grid.rebuild(m_points->positions);
    m_gridStale = false;
    m_area.reset();
    m_hovered = -1;
    m_marked = -1;
    m_neighbours.clear();
    restyle();
    showAll();
}

void ScatterView::movePoints(std::vector<QPointF> positions) {
    m_points = std::make_shared<const ScatterPoints>(
        ScatterPoints { std::move(positions), m_points->styles, m_points->order });
    m_gridStale = true;
    if (m_showsAll)
        showAll();
    else
        moved();
}

void ScatterView::setStyles(std::vector<MarkStyle> styles, std::vector<int> styleOfPoint) {
    m_baseStyles = std::move(styles);
    m_styleOfPoint = std::move(styleOfPoint);
    restyle();
}

void ScatterView::setSelected(std::vector<bool> selected) {
    m_selected = std::move(selected);
    restyle();
}

// Each style is followed, one turn later, by its faded copy.
void ScatterView::restyle() {
    const QColor background = Theme::from(palette()).panel;
    std::vector<int> drawn = m_styleOfPoint;
    m_styles = m_baseStyles;
    if (m_selected.size() == drawn.size() && !drawn.empty()) {
        for (const MarkStyle& style : m_baseStyles)
            m_styles.push_back({ faded(style.color, background), style.shape, true });
        for (std::size_t i = 0; i < drawn.size(); ++i)
            drawn[i] += m_selected[i] ? 0 : static_cast<int>(m_baseStyles.size());
    }
    m_points =
        std::make_shared<const ScatterPoints>(ScatterPoints { m_points->positions, std::move(drawn), m_points->order });
    moved();
}

void ScatterView::setMarked(int point, const std::vector<int>& neighbours) {
    m_marked = point;
    m_neighbours = neighbours;
    update();
}

void ScatterView::setTrails(std::vector<QPolygonF> trails) {
    m_trails = std::move(trails);
    update();
}

void ScatterView::setArea(std::optional<QRectF> area) {
    m_area = area;
    if (m_showsAll)
        showAll();
}

void ScatterView::showAll() {
    if (!m_area && m_gridStale) {
        m_grid.rebuild(m_points->positions);
        m_gridStale = false;
    }
    const QRectF box = m_area.value_or(m_grid.bounds());
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

MapTransform ScatterView::deviceTransform(double ratio) const {
    return { m_transform.scale * ratio, m_transform.offset * ratio };
}

void ScatterView::moved() {
    m_renderer.cancel();
    m_frameStale = true;
    m_rest.start();
    update();
}

QImage ScatterView::quickFrame() const {
    const double ratio = pointCount() > manyPoints ? 1 : devicePixelRatioF();
    QImage frame = renderScatter(*m_points, m_styles, deviceTransform(ratio), (QSizeF(size()) * ratio).toSize(),
        markRadius() * ratio, Theme::from(palette()).panel, ScatterQuality::moving);
    frame.setDevicePixelRatio(ratio);
    return frame;
}

void ScatterView::drawStillFrame() {
    const double ratio = devicePixelRatioF();
    m_renderer.start(
        [points = m_points, styles = m_styles, transform = deviceTransform(ratio),
            size = (QSizeF(size()) * ratio).toSize(), radius = markRadius() * ratio,
            background = Theme::from(palette()).panel](const LatestOnly::Stale&) {
            return renderScatter(*points, styles, transform, size, radius, background, ScatterQuality::still);
        },
        [this, ratio](QImage frame) {
            m_frame = std::move(frame);
            m_frame.setDevicePixelRatio(ratio);
            update();
        });
}

void ScatterView::paintEvent(QPaintEvent*) {
    if (m_frameStale) {
        m_frame = quickFrame();
        m_frameStale = false;
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_frame);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::from(palette()).accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ScatterView::paintOverlay(QPainter& painter) const {
    const Theme theme = Theme::from(palette());
    paintTrails(painter);
    for (const int neighbour : m_neighbours)
        paintMark(painter, neighbour, markRadius() + 3, theme.accent);
    if (m_marked >= 0)
        paintMark(painter, m_marked, markRadius() + 6, theme.text);
    if (m_hovered >= 0)
        paintMark(painter, m_hovered, markRadius() + 4, theme.text);
    if (m_region.size() > 1) {
        QColor inside = theme.accent;
        inside.setAlphaF(0.12F);
        painter.setPen(QPen(theme.accent, 1.4, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawPolygon(m_region, Qt::WindingFill);
    }
    paintCard(painter);
}

void ScatterView::paintMark(QPainter& painter, int point, double radius, const QColor& color) const {
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pixelOf(point), radius, radius);
}

// The way fades towards its beginning, so that it has a direction.
void ScatterView::paintTrails(QPainter& painter) const {
    QColor color = Theme::from(palette()).text;
    // Many ways are each drawn fainter, so that they do not hide the points.
    const double strength =
        std::min(1.0, std::pow(plainTrails / std::max<double>(1, static_cast<double>(m_trails.size())), 0.7));
    for (const QPolygonF& trail : m_trails)
        for (qsizetype i = 1; i < trail.size(); ++i) {
            const double along = static_cast<double>(i) / static_cast<double>(trail.size() - 1);
            color.setAlphaF(static_cast<float>(strength * (0.12 + 0.6 * along)));
            painter.setPen(QPen(color, 1.1));
            painter.drawLine(m_transform.toPixels(trail[i - 1]), m_transform.toPixels(trail[i]));
        }
}

void ScatterView::paintCard(QPainter& painter) const {
    if (m_hovered < 0 || !m_cards)
        return;
    const HoverCard card = m_cards(m_hovered);
    if (card.text.isEmpty() && card.image.isNull())
        return;
    const Theme theme = Theme::from(palette());
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, 220, 100), Qt::AlignLeft | Qt::TextWordWrap, card.text);
    const QSize room(std::max(cardSide, words.width()) + 16, cardSide + words.height() + 22);
    QPointF corner = pixelOf(m_hovered) + QPointF(cardGap, cardGap);
    if (corner.x() + room.width() > width())
        corner.rx() -= room.width() + 2 * cardGap;
    if (corner.y() + room.height() > height())
        corner.ry() -= room.height() + 2 * cardGap;
    const QRectF frame(QPointF(std::max(corner.x(), 2.0), std::max(corner.y(), 2.0)), room);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(frame, 6, 6);
    if (!card.image.isNull()) {
        const QSizeF fit = QSizeF(card.image.size()).scaled(cardSide, cardSide, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, card.image.width() >= cardSide / 2);
        painter.drawImage(QRectF(QPointF(frame.center().x() - fit.width() / 2, frame.top() + 8), fit), card.image);
    }
    painter.setPen(theme.text);
    painter.drawText(frame.adjusted(8, cardSide + 13, -8, -6), Qt::AlignLeft | Qt::TextWordWrap, card.text);
}

void ScatterView::paintPicture(QPainter& painter, const QSize& size) const {
    const double scale = std::min(double(size.width()) / width(), double(size.height()) / height());
    const QColor background = Theme::from(palette()).panel;
    painter.fillRect(QRect({ 0, 0 }, size), background);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pointCount() > mostVectors) {
        painter.drawImage(QRectF(rect()),
            renderScatter(*m_points, m_styles, deviceTransform(2), this->size() * 2, markRadius() * 2, background,
                ScatterQuality::still));
        return;
    }
    painter.setPen(Qt::NoPen);
    for (const bool under : { true, false })
        for (const int i : m_points->order) {
            const MarkStyle& style = m_styles[static_cast<std::size_t>(m_points->styles[static_cast<std::size_t>(i)])];
            if (style.under != under)
                continue;
            painter.setBrush(style.color);
            if (style.shape == MarkShape::disc)
                painter.drawEllipse(pixelOf(i), markRadius(), markRadius());
            else
                painter.drawPolygon(outlineOf(style.shape, markRadius()).translated(pixelOf(i)));
        }
    paintTrails(painter);
}

void ScatterView::resizeEvent(QResizeEvent*) {
    if (m_showsAll)
        showAll();
    else
        moved();
}

void ScatterView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace byol::ui
