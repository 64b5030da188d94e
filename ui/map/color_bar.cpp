#include "ui/map/color_bar.h"

#include "ui/common/theme.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int barHeight = 14;

// In linear light, where a mixture is never darker than both that it is mixed of.
QColor between(const QColor& first, const QColor& second, double share) {
    constexpr double gamma = 2.2;
    const auto mix = [share](float a, float b) {
        const double light =
            std::pow(static_cast<double>(a), gamma) * (1 - share) + std::pow(static_cast<double>(b), gamma) * share;
        return static_cast<float>(std::pow(light, 1 / gamma));
    };
    return QColor::fromRgbF(
        mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()), mix(first.blueF(), second.blueF()));
}

} // namespace

QColor rampColor(double share, const Theme& theme) {
    const QColor stops[] = { theme.series(4), theme.series(2), theme.series(0) };
    const double place = std::clamp(share, 0.0, 1.0) * 2;
    const int first = std::min(static_cast<int>(place), 1);
    return between(stops[first], stops[first + 1], place - first);
}

std::vector<MarkStyle> rampStyles(const Theme& theme) {
    std::vector<MarkStyle> styles;
    for (int i = 0; i < rampSteps; ++i)
        styles.push_back({ rampColor(static_cast<double>(i) / (rampSteps - 1), theme) });
    styles.push_back({ theme.grid, MarkShape::disc, true });
    return styles;
}

std::vector<int> rampStyleOf(const std::vector<double>& values, double low, double high) {
    std::vector<int> styles;
    styles.reserve(values.size());
    for (const double value : values) {
        const double share = high > low ? (value - low) / (high - low) : 0.5;
        styles.push_back(
            std::isfinite(value) ? std::clamp(static_cast<int>(share * rampSteps), 0, rampSteps - 1) : rampSteps);
    }
    return styles;
}

ColorBar::ColorBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ColorBar::setScale(const QString& name, double low, double high) {
    m_low = low;
    m_high = high;
    const QLocale locale;
    setAccessibleName(tr("Scale of colours: %1 from %2 to %3")
                          .arg(name, locale.toString(low, 'f', 2), locale.toString(high, 'f', 2)));
    update();
}

QSize ColorBar::sizeHint() const {
    return { 140, barHeight + fontMetrics().height() + 6 };
}

void ColorBar::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, width(), 0);
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, rampColor(i / 8.0, theme));
    painter.setPen(QPen(theme.grid));
    painter.setBrush(gradient);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width() - 1, barHeight), 3, 3);
    painter.setPen(theme.mutedText);
    const QRect words(0, barHeight + 3, width(), fontMetrics().height());
    const QLocale locale;
    painter.drawText(words, Qt::AlignLeft, locale.toString(m_low, 'f', 2));
    painter.drawText(words, Qt::AlignHCenter, locale.toString((m_low + m_high) / 2, 'f', 2));
    painter.drawText(words, Qt::AlignRight, locale.toString(m_high, 'f', 2));
}

} // namespace byol::ui
