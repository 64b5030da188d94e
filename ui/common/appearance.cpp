#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

// A static library's resources are only linked in when somebody asks for them, and the macro must not stand in a
// namespace.
static void loadResources() {
    Q_INIT_RESOURCE(resources);
}

namespace byol::ui {
namespace {

struct Colors {
    QRgb background, sidebar, panel, alternate, control, hover, pressed, text, muted, disabled, border, borderHover,
        grid, scroll, accentFill, accentHover, tooltip, tooltipText;
};

constexpr Colors lightColors { .background = 0xfff5f6f8,
    .sidebar = 0xffeceef2,
    .panel = 0xffffffff,
    .alternate = 0xfffafbfc,
    .control = 0xffffffff,
    .hover = 0xffeef1f5,
    .pressed = 0xffe2e6ec,
    .text = 0xff1c2128,
    .muted = 0xff586272,
    .disabled = 0xffa0a8b3,
    .border = 0xffcfd5dd,
    .borderHover = 0xffa3adba,
    .grid = 0xffe3e7ec,
    .scroll = 0xffc6ccd5,
    .accentFill = 0xff245fd6,
    .accentHover = 0xff1d50b8,
    .tooltip = 0xff262b33,
    .tooltipText = 0xfff2f4f7 };

constexpr Colors darkColors { .background = 0xff1a1c20,
    .sidebar = 0xff15171a,
    .panel = 0xff22252a,
    .alternate = 0xff25282e,
    .control = 0xff2c3037,
    .hover = 0xff2f343c,
    .pressed = 0xff3a404a,
    .text = 0xffe4e7eb,
    .muted = 0xffa0a8b4,
    .disabled = 0xff666d78,
    .border = 0xff41474f,
    .borderHover = 0xff626a76,
    .grid = 0xff33373e,
    .scroll = 0xff4a515c,
    .accentFill = 0xff3468d1,
    .accentHover = 0xff4379e3,
    .tooltip = 0xff3a404a,
    .tooltipText = 0xfff2f4f7 };

QPalette paletteOf(const Colors& colors) {
    QPalette palette;
    const auto set = [&palette](
                         QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor::fromRgb(color)); };
    set(QPalette::Window, colors.background);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.panel);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.control);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::ToolTipBase, colors.tooltip);
    set(QPalette::ToolTipText, colors.tooltipText);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Highlight, colors.accentFill);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Light, colors.panel);
    set(QPalette::Midlight, colors.hover);
    set(QPalette::Mid, colors.grid);
    set(QPalette::Dark, colors.border);
    set(QPalette::Shadow, colors.borderHover);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    const Theme theme = Theme::from(palette);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    return palette;
}

QString styleSheet(const Colors& colors, const Theme& theme) {
    QFile file(QStringLiteral(":/style/workbench.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto name = [](QRgb color) { return QColor::fromRgb(color).name(); };
    const QHash<QString, QString> values { { QStringLiteral("background"), name(colors.background) },
        { QStringLiteral("sidebar"), name(colors.sidebar) }, { QStringLiteral("panel"), name(colors.panel) },
        { QStringLiteral("alternate"), name(colors.alternate) }, { QStringLiteral("control"), name(colors.control) },
        { QStringLiteral("hover"), name(colors.hover) }, { QStringLiteral("pressed"), name(colors.pressed) },
        { QStringLiteral("text"), name(colors.text) }, { QStringLiteral("muted"), name(colors.muted) },
        { QStringLiteral("disabled"), name(colors.disabled) }, { QStringLiteral("border"), name(colors.border) },
        { QStringLiteral("borderhover"), name(colors.borderHover) }, { QStringLiteral("grid"), name(colors.grid) },
        { QStringLiteral("scroll"), name(colors.scroll) }, { QStringLiteral("accentfill"), name(colors.accentFill) },
        { QStringLiteral("accenthover"), name(colors.accentHover) },
        { QStringLiteral("tooltip"), name(colors.tooltip) },
        { QStringLiteral("tooltiptext"), name(colors.tooltipText) }, { QStringLiteral("accent"), theme.accent.name() },
        { QStringLiteral("selection"), theme.selection.name() }, { QStringLiteral("bad"), theme.bad.name() },
        { QStringLiteral("mode"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light") } };
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        sheet.replace(QLatin1Char('@') + value.key() + QLatin1Char('@'), value.value());
    return sheet;
}

// Before 6.5 Qt cannot tell the desktop's scheme; the palette it starts with can.
bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool dark = Theme::from(QGuiApplication::palette()).dark;
    return dark;
#endif
}

QString roleName(Role role) {
    switch (role) {
    case Role::heading:
        return QStringLiteral("heading");
    case Role::section:
        return QStringLiteral("section");
    case Role::muted:
        return QStringLiteral("muted");
    case Role::problem:
        return QStringLiteral("problem");
    case Role::primary:
        return QStringLiteral("primary");
    case Role::link:
        return QStringLiteral("link");
    case Role::plain:
        break;
    }
    return {};
}

} // namespace

void applyAppearance(Appearance appearance) {
    loadResources();
    const bool system = systemIsDark();
    const bool dark = appearance == Appearance::dark || (appearance == Appearance::system && system);
    const Colors& colors = dark ? darkColors : lightColors;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = paletteOf(colors);
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheet(colors, Theme::from(palette)));
}

void setRole(QWidget* widget, Role role) {
    widget->setProperty("role", roleName(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace byol::ui
