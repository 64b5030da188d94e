#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

// Okabe and Ito, "Color Universal Design" (2008), blue first because most plots have one curve. The eighth, black, is
// drawn in the text colour.
constexpr std::array<QRgb, 7> okabeIto { 0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00, 0xff56b4e9,
    0xfff0e442 };
constexpr double leastLineContrast = 3.0;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mix(const QColor& first, const QColor& second, double weight) {
    const auto channel = [weight](double a, double b) { return static_cast<float>(a + (b - a) * weight); };
    return QColor::fromRgbF(channel(first.redF(), second.redF()), channel(first.greenF(), second.greenF()),
        channel(first.blueF(), second.blueF()));
}

} // namespace

double contrast(const QColor& first, const QColor& second) {
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Theme Theme::from(const QPalette& palette) {
    Theme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Window);
    theme.panel = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::WindowText);
    theme.dark = qGray(theme.background.rgb()) < qGray(theme.text.rgb());
    theme.mutedText = mix(theme.text, theme.panel, 0.36);
    theme.grid = mix(theme.panel, theme.text, theme.dark ? 0.13 : 0.1);
    theme.accent = theme.dark ? QColor(0x7a, 0xa9, 0xff) : QColor(0x24, 0x5f, 0xd6);
    theme.selection = mix(theme.panel, theme.accent, theme.dark ? 0.28 : 0.14);
    theme.good = theme.dark ? QColor(0x5c, 0xc7, 0x8a) : QColor(0x1a, 0x7f, 0x46);
    theme.warn = theme.dark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x96, 0x5a, 0x00);
    theme.bad = theme.dark ? QColor(0xff, 0x80, 0x78) : QColor(0xc3, 0x2b, 0x2b);
    return theme;
}

QColor Theme::series(int index) const {
    const auto slot = static_cast<std::size_t>(std::abs(index) % 8);
    if (slot == okabeIto.size())
        return text;
    QColor color = QColor::fromRgb(okabeIto[slot]);
    // Away from the panel, whatever the palette calls itself; rounding may stall the mix, so it is bounded.
    const QColor away = luminance(panel) < 0.18 ? Qt::white : Qt::black;
    for (int i = 0; i < 40 && contrast(color, panel) < leastLineContrast; ++i)
        color = mix(color, away, 0.06);
    return color;
}

} // namespace byol::ui
