#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace byol::ui {
namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

// The translator installed last is asked first; what a language lacks falls back to English.
void installTranslators(QCoreApplication& application, const QLocale& locale) {
    const QString own = QStringLiteral("byol-workbench");
    const QString folder = QStringLiteral(":/i18n");
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(QLocale::English), own, folder);
    install(application, locale, own, folder);
}

} // namespace byol::ui
