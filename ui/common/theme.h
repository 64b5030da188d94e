#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

class QWidget;

namespace byol::ui {

/// Every colour the window draws with, by what it means, light and dark. Chosen from the palette; made anew on
/// QEvent::PaletteChange.
struct Theme {
    bool dark = false;
    QColor background, panel, text, mutedText, grid, accent, selection;
    QColor good, warn, bad;

    static Theme from(const QPalette& palette);
    /// Series and class colours: Okabe-Ito, adjusted to keep 3:1 contrast on the background; repeats after eight.
    QColor series(int index) const;
};

/// Contrast of two colours as WCAG 2.1 defines it, 1 (none) to 21.
double contrast(const QColor& first, const QColor& second);

/// How the application shall look: its style, palette and font sizes. Called once by main and on "View > Appearance".
enum class Appearance { system, light, dark };
void applyAppearance(Appearance appearance);

/// What a label or button is to the reader; the style sheet gives it size, weight and colour.
enum class Role {
    heading, ///< a page's title
    section, ///< a title within a page
    muted, ///< secondary text
    problem, ///< a sentence on what is wrong
    primary, ///< the page's main button
    link, ///< a button that looks like a link
    plain, ///< nothing in particular: what a widget has before it is given a role
};
void setRole(QWidget* widget, Role role);

/// A symbolic icon from resources/icons, tinted with the palette's text colour.
QIcon themedIcon(const QString& name, const QPalette& palette);
/// The same in a colour with a meaning: themedIcon("error", theme.bad).
QIcon themedIcon(const QString& name, const QColor& color);

} // namespace byol::ui
