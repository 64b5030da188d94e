#include "core/base/run/run_folder.h"
#include "translations/translators.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <exception>
#include <filesystem>

namespace {

using byol::ui::Appearance;
using byol::ui::MainWindow;

struct Wish {
    std::filesystem::path runs;
    QString page;
    QString run;
    QString file;
    Appearance appearance = Appearance::system;
};

std::filesystem::path runsFolder(const QString& given) {
    if (!given.isEmpty())
        return given.toStdString();
    // An environment that names a folder means it; otherwise the window goes on where it was.
    const QString last = QSettings().value(QStringLiteral("workspace")).toString();
    const bool named = !qEnvironmentVariableIsEmpty("BYOL_RUNS");
    return named || last.isEmpty() ? byol::default_runs_folder() : std::filesystem::path(last.toStdString());
}

Wish readCommandLine(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A workbench for BYOL self-supervised pretraining."));
    const QCommandLineOption runs(
        QStringLiteral("runs"), QCoreApplication::translate("main", "Folder of the runs."), QStringLiteral("folder"));
    const QCommandLineOption page(QStringLiteral("page"),
        QCoreApplication::translate(
            "main", "Page to show first: runs, configure, monitor, augmentations, embedding, evaluate, datasets."),
        QStringLiteral("name"));
    const QCommandLineOption run(
        QStringLiteral("run"), QCoreApplication::translate("main", "Run to show first."), QStringLiteral("name"));
    const QCommandLineOption appearance(QStringLiteral("appearance"),
        QCoreApplication::translate("main", "How to look: light or dark."), QStringLiteral("look"));
    parser.addOptions({ runs, page, run, appearance });
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("main", "Settings to open (.byolrun, .toml), or the folder of a run."),
        QStringLiteral("[file]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    Wish wish { runsFolder(parser.value(runs)), parser.value(page), parser.value(run),
        parser.positionalArguments().value(0), MainWindow::savedAppearance() };
    const QString look = parser.value(appearance);
    if (look == QLatin1String("dark") || look == QLatin1String("light"))
        wish.appearance = look == QLatin1String("dark") ? Appearance::dark : Appearance::light;
    else if (!look.isEmpty())
        parser.showHelp(2);
    return wish;
}

void openFile(MainWindow& window, const QString& file) {
    const QFileInfo info(file);
    if (info.isDir()) {
        window.workspace().setCurrentRun(info.absoluteFilePath().toStdString());
        window.showPage(QStringLiteral("monitor"));
    } else if (info.isFile()) {
        window.showPage(QStringLiteral("configure"));
        window.workspace().openConfig(info.absoluteFilePath());
    } else {
        window.workspace().report(byol::ui::Workspace::Severity::error,
            QCoreApplication::translate("main", "There is no file %1.").arg(file));
    }
}

// What the preferences say, else what the system speaks.
QLocale language() {
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    return QLocale();
}

void fulfil(MainWindow& window, const Wish& wish) {
    window.restoreSession();
    if (!wish.file.isEmpty())
        openFile(window, wish.file);
    if (!wish.page.isEmpty())
        window.showPage(wish.page);
    if (wish.run.isEmpty())
        return;
    try {
        window.workspace().setCurrentRun(byol::find_run(wish.run.toStdString(), wish.runs));
    } catch (const std::exception& error) {
        window.workspace().report(byol::ui::Workspace::Severity::error,
            QCoreApplication::translate("main", "The run cannot be shown."), QString::fromUtf8(error.what()));
    }
}

// What is answered without a window needs no display.
bool asksForText(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView given(argument);
        return given == "--version" || given == "-v" || given == "--help" || given == "-h" || given == "--help-all";
    });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench"));
    QCoreApplication::setApplicationName(QStringLiteral("byol-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BYOL_VERSION));
    if (asksForText(argc, argv)) {
        QCoreApplication application(argc, argv);
        byol::ui::installTranslators(application, language());
        readCommandLine(application);
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.byol_workbench.ByolWorkbench"));
    byol::ui::installTranslators(application, language());
    const Wish wish = readCommandLine(application);
    byol::ui::applyAppearance(wish.appearance);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/byol-workbench.svg")));
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "BYOL Workbench"));
    MainWindow window(wish.runs);
    fulfil(window, wish);
    window.show();
    return QApplication::exec();
}
