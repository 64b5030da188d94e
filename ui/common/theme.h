#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

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

/// How the application shall look: its style, palette and font sizes. Called once by main and on "View > Dark".
enum class Appearance { system, light, dark };
void applyAppearance(Appearance appearance);

/// A symbolic icon from resources/icons, tinted with the palette's text colour.
QIcon themedIcon(const QString& name, const QPalette& palette);

} // namespace byol::ui
