#include "ui/monitor/meter_bar.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr std::size_t kept = 90; // values of the line: three minutes at one every two seconds
constexpr double barHeight = 6;

} // namespace

MeterBar::MeterBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(48);
}

QSize MeterBar::sizeHint() const {
    return { 120, fontMetrics().height() + 2 };
}

void MeterBar::setValue(std::optional<double> share, Mood mood) {
    m_share = share ? std::optional(std::clamp(*share, 0.0, 1.0)) : std::nullopt;
    m_mood = mood;
    if (m_share)
        m_history.push_back(*m_share);
    if (m_history.size() > kept)
        m_history.pop_front();
    update();
}

QColor MeterBar::color() const {
    const Theme theme = Theme::from(palette());
    switch (m_mood) {
    case Mood::good:
        return theme.good;
    case Mood::warn:
        return theme.warn;
    case Mood::bad:
        return theme.bad;
    case Mood::plain:
        break;
    }
    return theme.accent;
}

void MeterBar::paintEvent(QPaintEvent* /*event*/) {
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    if (m_historyShown) {
        painter.drawRoundedRect(rect(), 3, 3);
        QPolygonF line;
        const double step = double(width()) / double(kept - 1);
        double x = width() - step * double(std::max<std::size_t>(m_history.size(), 1) - 1);
        for (const double share : m_history) {
            line << QPointF(x, (height() - 2) * (1 - share) + 1);
            x += step;
        }
        painter.setPen(QPen(color(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        return;
    }
    const QRectF track(0, (height() - barHeight) / 2, width(), barHeight);
    painter.drawRoundedRect(track, barHeight / 2, barHeight / 2);
    if (!m_share)
        return;
    painter.setBrush(color());
    painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(barHeight, track.width() * *m_share), barHeight),
        barHeight / 2, barHeight / 2);
}

} // namespace byol::ui
