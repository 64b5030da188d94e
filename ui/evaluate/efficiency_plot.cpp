#include "ui/evaluate/efficiency_plot.h"

#include "ui/common/theme.h"
#include "ui/evaluate/evaluation_facts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double markSize = 4.5;
constexpr double reach = 14; // of the mouse, in pixels

QString percent(double fraction, int decimals) {
    return EfficiencyPlot::tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', decimals));
}

// A shape of its own for each line, so that colour is not all that tells them apart.
void drawMark(QPainter& painter, int shape, const QPointF& at, double size) {
    switch (shape % 4) {
    case 0:
        painter.drawEllipse(at, size, size);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - size * 0.9, at.y() - size * 0.9, size * 1.8, size * 1.8));
        break;
    case 2:
        painter.drawPolygon(QPolygonF { at + QPointF(0, -size * 1.25), at + QPointF(size * 1.25, 0),
            at + QPointF(0, size * 1.25), at + QPointF(-size * 1.25, 0) });
        break;
    default:
        painter.drawPolygon(QPolygonF {
            at + QPointF(0, -size * 1.25), at + QPointF(size * 1.2, size), at + QPointF(-size * 1.2, size) });
    }
}

void drawStar(QPainter& painter, const QPointF& at, double size) {
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        star << at + QPointF(std::cos(angle), std::sin(angle)) * (i % 2 ? size * 0.45 : size);
    }
    painter.drawPolygon(star);
}

} // namespace

struct EfficiencyPlot::Axes {
    QRectF area;
    double leastShare = 0.01;
    double low = 0;
    double high = 1;
    double tick = 0.1;

    QPointF at(double share, double top1) const {
        const double x = std::log(share / leastShare) / std::log(1 / leastShare);
        return { area.left() + area.width() * (0.04 + 0.92 * x),
            area.bottom() - area.height() * (top1 - low) / (high - low) };
    }
};

EfficiencyPlot::EfficiencyPlot(QWidget* parent)
    : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Accuracy over the share of labels"));
}

void EfficiencyPlot::setData(LabelEfficiency data) {
    m_data = std::move(data);
    point(-1, -1);
}

EfficiencyPlot::Axes EfficiencyPlot::axesFor(const QSize& size) const {
    Axes axes;
    const double line = fontMetrics().height();
    const double legend = (m_data.series.size() + (m_data.published.empty() ? 0 : 1) + 1) / 2 * (line + 3);
    axes.area = QRectF(line * 4, line * 0.6, size.width() - line * 5, size.height() - line * 3.6 - legend);
    double least = 0.5;
    double low = m_data.chance >= 0 ? m_data.chance : 1;
    double high = 0;
    for (const EfficiencySeries& series : m_data.series)
        for (const EfficiencyPoint& each : series.points) {
            least = std::min(least, each.share);
            low = std::min({ low, each.top1, each.low >= 0 ? each.low : 1 });
            high = std::max({ high, each.top1, each.high });
        }
    for (const EfficiencyMark& mark : m_data.published) {
        low = std::min(low, mark.top1);
        high = std::max(high, mark.top1);
    }
    axes.leastShare = least;
    axes.tick = high - low > 0.4 ? 0.1 : high - low > 0.15 ? 0.05 : 0.02;
    axes.low = std::max(0.0, std::floor(low / axes.tick - 0.3) * axes.tick);
    axes.high = std::min(1.0, std::ceil(high / axes.tick + 0.3) * axes.tick);
    return axes;
}

void EfficiencyPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, size());
    if (hasFocus()) {
        painter.setPen(Theme::from(palette()).accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void EfficiencyPlot::paint(QPainter& painter, const QSize& size) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Axes axes = axesFor(size);
    drawAxes(painter, axes);
    for (std::size_t i = 0; i < m_data.series.size(); ++i)
        drawSeries(painter, axes, i);
    drawPublished(painter, axes);
    drawLegend(painter, axes);
}

void EfficiencyPlot::drawAxes(QPainter& painter, const Axes& axes) const {
    const Theme theme = Theme::from(palette());
    const double line = fontMetrics().height();
    for (double y = axes.low; y <= axes.high + 1e-9; y += axes.tick) {
        const double at = axes.at(1, y).y();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(axes.area.left(), at), QPointF(axes.area.right(), at));
        painter.setPen(theme.mutedText);
        painter.drawText(
            QRectF(0, at - line / 2, axes.area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, percent(y, 0));
    }
    for (const double share : { 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0 }) {
        if (share < axes.leastShare * 0.999)
            continue;
        const double at = axes.at(share, axes.low).x();
        painter.setPen(theme.grid);
        painter.drawLine(QPointF(at, axes.area.top()), QPointF(at, axes.area.bottom()));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(at - 40, axes.area.bottom() + 3, 80, line), Qt::AlignCenter, shareText(share));
    }
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(axes.area.left(), axes.area.bottom() + line + 4, axes.area.width(), line), Qt::AlignCenter,
        tr("Share of the labels"));
    painter.save();
    painter.translate(line * 0.7, axes.area.center().y());
    painter.rotate(-90);
    painter.drawText(
        QRectF(-axes.area.height() / 2, -line / 2, axes.area.height(), line), Qt::AlignCenter, tr("Top-1 accuracy"));
    painter.restore();
    if (m_data.chance < axes.low)
        return;
    const double at = axes.at(1, m_data.chance).y();
    painter.setPen(QPen(theme.mutedText, 1, Qt::DashLine));
    painter.drawLine(QPointF(axes.area.left(), at), QPointF(axes.area.right(), at));
    painter.drawText(QRectF(axes.area.left() + 6, at - line - 1, 200, line), Qt::AlignLeft, tr("Chance"));
}

void EfficiencyPlot::drawSeries(QPainter& painter, const Axes& axes, std::size_t index) const {
    const Theme theme = Theme::from(palette());
    const EfficiencySeries& series = m_data.series[index];
    const QColor color = theme.series(static_cast<int>(index));
    QPolygonF way;
    for (const EfficiencyPoint& each : series.points)
        way << axes.at(each.share, each.top1);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const EfficiencyPoint& each = series.points[i];
        const QPointF at = axes.at(each.share, each.top1);
        if (each.low >= 0 && each.high >= 0) {
            const QPointF low = axes.at(each.share, each.low);
            const QPointF high = axes.at(each.share, each.high);
            painter.setPen(QPen(color, 1.4));
            painter.drawLine(low, high);
            for (const QPointF& end : { low, high })
                painter.drawLine(end - QPointF(5, 0), end + QPointF(5, 0));
        }
        const bool pointed = static_cast<int>(index) == m_series && static_cast<int>(i) == m_place;
        painter.setPen(QPen(pointed ? theme.text : theme.panel, 1.5));
        painter.setBrush(color);
        drawMark(painter, static_cast<int>(index), at, pointed ? markSize * 1.5 : markSize);
    }
}

void EfficiencyPlot::drawPublished(QPainter& painter, const Axes& axes) const {
    const Theme theme = Theme::from(palette());
    painter.setPen(QPen(theme.text, 1.2));
    painter.setBrush(theme.panel);
    for (const EfficiencyMark& mark : m_data.published)
        drawStar(painter, axes.at(mark.share, mark.top1), markSize * 1.7);
}

void EfficiencyPlot::drawLegend(QPainter& painter, const Axes& axes) const {
    const Theme theme = Theme::from(palette());
    const double line = fontMetrics().height() + 3;
    const double top = axes.area.bottom() + fontMetrics().height() * 2.5;
    const double width = axes.area.width() / 2;
    const auto place = [&](std::size_t i) {
        return QPointF(axes.area.left() + (i % 2 ? width : 0), top + static_cast<double>(i / 2) * line);
    };
    const auto write = [&](const QPointF& at, const QString& text) {
        painter.setPen(theme.text);
        painter.drawText(QRectF(at.x() + 30, at.y(), width - 34, line), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width - 34)));
    };
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        const QPointF at = place(i);
        const QPointF middle(at.x() + 12, at.y() + line / 2);
        const QColor color = theme.series(static_cast<int>(i));
        painter.setPen(QPen(color, 2));
        painter.drawLine(middle - QPointF(12, 0), middle + QPointF(12, 0));
        painter.setPen(QPen(theme.panel, 1.5));
        painter.setBrush(color);
        drawMark(painter, static_cast<int>(i), middle, markSize);
        write(at, nameOf(m_data.series[i]));
    }
    if (m_data.published.empty())
        return;
    const QPointF at = place(m_data.series.size());
    painter.setPen(QPen(theme.text, 1.2));
    painter.setBrush(theme.panel);
    drawStar(painter, { at.x() + 12, at.y() + line / 2 }, markSize * 1.7);
    write(at, tr("Published, comparable"));
}

QString EfficiencyPlot::sentence() const {
    if (m_series < 0)
        return {};
    const EfficiencySeries& series = m_data.series[static_cast<std::size_t>(m_series)];
    const EfficiencyPoint& each = series.points[static_cast<std::size_t>(m_place)];
    if (each.low < 0)
        return tr("%1, %2 of the labels: %3 with one seed")
            .arg(nameOf(series), shareText(each.share), percent(each.top1, 2));
    return tr("%1, %2 of the labels: %3, 95 % interval %4 to %5 over %n seed(s)", "", each.seeds)
        .arg(nameOf(series), shareText(each.share), percent(each.top1, 2), percent(each.low, 2), percent(each.high, 2));
}

void EfficiencyPlot::point(int series, int place) {
    m_series = series;
    m_place = place;
    setAccessibleDescription(sentence());
    update();
    Q_EMIT sentenceChanged(sentence());
}

void EfficiencyPlot::mouseMoveEvent(QMouseEvent* event) {
    const Axes axes = axesFor(size());
    double nearest = reach;
    int series = -1;
    int place = -1;
    for (std::size_t i = 0; i < m_data.series.size(); ++i)
        for (std::size_t j = 0; j < m_data.series[i].points.size(); ++j) {
            const EfficiencyPoint& each = m_data.series[i].points[j];
            const double distance = QLineF(event->position(), axes.at(each.share, each.top1)).length();
            if (distance >= nearest)
                continue;
            nearest = distance;
            series = static_cast<int>(i);
            place = static_cast<int>(j);
        }
    if (series != m_series || place != m_place)
        point(series, place);
}

void EfficiencyPlot::leaveEvent(QEvent*) {
    point(-1, -1);
}

// All points in one row, series after series.
void EfficiencyPlot::step(int by) {
    std::vector<std::pair<int, int>> all;
    int at = -1;
    for (std::size_t i = 0; i < m_data.series.size(); ++i)
        for (std::size_t j = 0; j < m_data.series[i].points.size(); ++j) {
            if (static_cast<int>(i) == m_series && static_cast<int>(j) == m_place)
                at = static_cast<int>(all.size());
            all.emplace_back(i, j);
        }
    if (all.empty())
        return;
    const int next = at < 0 ? (by > 0 ? 0 : static_cast<int>(all.size()) - 1)
                            : std::clamp(at + by, 0, static_cast<int>(all.size()) - 1);
    point(all[static_cast<std::size_t>(next)].first, all[static_cast<std::size_t>(next)].second);
}

void EfficiencyPlot::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        return step(1);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        return step(-1);
    if (event->key() == Qt::Key_Escape && m_series >= 0)
        return point(-1, -1);
    QWidget::keyPressEvent(event);
}

} // namespace byol::ui
