#include "app/workbench_bench/scenes.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <cstdio>

namespace {

using byol::bench::Figure;

QJsonObject asJson(const std::vector<Figure>& figures) {
    QJsonArray rows;
    for (const Figure& figure : figures)
        rows.append(QJsonObject { { QStringLiteral("name"), figure.name }, { QStringLiteral("value"), figure.value },
            { QStringLiteral("unit"), figure.unit }, { QStringLiteral("target"), figure.target },
            { QStringLiteral("reached"), figure.reached() } });
    return { { QStringLiteral("platform"), QGuiApplication::platformName() },
        { QStringLiteral("qt"), QString::fromLatin1(qVersion()) }, { QStringLiteral("figures"), rows } };
}

void print(const Figure& figure) {
    std::printf("%-58s %9.1f %-9s %s %.1f  %s\n", qPrintable(figure.what), figure.value, qPrintable(figure.unit),
        figure.least ? ">=" : "<=", figure.target, figure.reached() ? "reached" : "MISSED");
    std::fflush(stdout);
}

std::vector<Figure> measureAll(int repeats) {
    std::vector<Figure> all;
    const std::function<std::vector<Figure>()> scenes[] { [repeats] { return byol::bench::startAndMemory(repeats); },
        byol::bench::millionPointCurves, byol::bench::mapFrame, byol::bench::thousandRuns,
        byol::bench::liveMonitoring };
    for (const auto& scene : scenes)
        for (const Figure& figure : scene()) {
            print(figure);
            all.push_back(figure);
        }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    byol::test::EventLoopWatchdog application(argc, argv);
    application.setFailing(false);
    const byol::test::ScratchFolder settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(settings.path().string()));
    QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("workbench-bench"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures how fast the window of BYOL Workbench is."));
    const QCommandLineOption json(
        QStringLiteral("json"), QStringLiteral("Also writes the figures."), QStringLiteral("file"));
    const QCommandLineOption repeats(QStringLiteral("repeats"), QStringLiteral("Starts of the window."),
        QStringLiteral("count"), QStringLiteral("7"));
    QCommandLineOption child(QStringLiteral("child"), QString(), QStringLiteral("scene"));
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ json, repeats, child });
    parser.addPositionalArgument(QStringLiteral("folder"), QString());
    parser.addHelpOption();
    parser.process(application);
    if (parser.value(child) == QLatin1String("start"))
        return byol::bench::startOnce();
    if (parser.value(child) == QLatin1String("train"))
        return byol::bench::trainLive(parser.positionalArguments().value(0));
    const std::vector<Figure> figures = measureAll(parser.value(repeats).toInt());
    if (!parser.isSet(json))
        return 0;
    QFile file(parser.value(json));
    const QByteArray text = QJsonDocument(asJson(figures)).toJson();
    return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
}
