#pragma once

class QCoreApplication;
class QLocale;

namespace byol::ui {

/// Installs the window's texts in a language, over English plurals, and Qt's own texts. The application owns them.
void installTranslators(QCoreApplication& application, const QLocale& locale);

} // namespace byol::ui
