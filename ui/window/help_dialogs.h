#pragma once

#include <QString>

class QWidget;

namespace byol::ui {

class DesktopManners;
class MainWindow;

/// Versions, paths and what the window draws with, as text to be copied into a report of a problem.
QString diagnosticsText(const MainWindow& window);

// Each opens a dialog that does not hold up the window.

void showDiagnostics(MainWindow& window);
void showAbout(QWidget& window);
void showPreferences(MainWindow& window, DesktopManners& desktop);

} // namespace byol::ui
