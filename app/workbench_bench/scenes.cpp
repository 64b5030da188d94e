#include "app/workbench_bench/scenes.h"

#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "translations/translators.h"
#include "ui/common/page.h"
#include "ui/common/series_plot.h"
#include "ui/map/scatter_renderer.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QWheelEvent>

#include <cstdio>
#include <random>
#include <thread>

namespace byol::bench {
namespace {

using namespace byol::ui;

constexpr int patience = 20'000;

double elapsedMs(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

class FirstPaint : public QObject {
public:
    bool seen = false;
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool paints = event->type() == QEvent::Paint;
        const bool taken = QObject::eventFilter(watched, event);
        seen = seen || paints;
        return taken;
    }
};

std::vector<SeriesPlot::Point> noisyCurve(int count, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, 0.05);
    std::vector<SeriesPlot::Point> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        points.push_back({ static_cast<double>(i), 1 + 3.0 / (1 + i / 1e4) + noise(random) });
    return points;
}

// Milliseconds from a new range to the new picture: the plot draws it in a later turn of the event loop.
double zoomFrame(SeriesPlot& plot, double part, int turn) {
    const double span = 1e6 * part;
    const double from = (1e6 - span) * (turn % 20) / 20;
    FirstPaint paint;
    for (QWidget* child : plot.findChildren<QWidget*>())
        if (child->inherits("QCustomPlot"))
            child->installEventFilter(&paint);
    QElapsedTimer clock;
    clock.start();
    plot.setXRange(from, from + span);
    spin(patience, [&paint] { return paint.seen; });
    QCoreApplication::processEvents(); // the painting that the filter saw coming
    return elapsedMs(clock);
}

} // namespace

int startOnce() {
    const test::ScratchFolder folder;
    installTranslators(*qApp, QLocale());
    applyAppearance(Appearance::light);
    MainWindow window(folder / "runs");
    FirstPaint paint;
    window.pages().front()->installEventFilter(&paint);
    window.show();
    if (!spin(patience, [&paint] { return paint.seen; }))
        return 1;
    const double milliseconds = millisecondsSinceProcessStart();
    spin(500);
    std::printf("{\"milliseconds\":%.1f,\"megabytes\":%.1f}\n", milliseconds, residentMegabytes());
    return 0;
}

std::vector<Figure> startAndMemory(int repeats) {
    std::vector<double> milliseconds;
    std::vector<double> megabytes;
    for (int i = 0; i < repeats; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--child"), QStringLiteral("start") });
        process.waitForFinished(patience);
        const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        milliseconds.push_back(answer.value(QLatin1String("milliseconds")).toDouble(1e9));
        megabytes.push_back(answer.value(QLatin1String("megabytes")).toDouble(1e9));
    }
    return { { QStringLiteral("start_ms"), QStringLiteral("Start of the process to the first painted page"),
                 median(milliseconds), QStringLiteral("ms"), 400 },
        { QStringLiteral("resident_mb"), QStringLiteral("Resident memory after the start"), median(megabytes),
            QStringLiteral("MB"), 90 } };
}

std::vector<Figure> millionPointCurves() {
    SeriesPlot plot(QStringLiteral("Loss"));
    plot.resize(1000, 600);
    plot.show();
    for (int curve = 0; curve < 5; ++curve)
        plot.append(plot.addCurve(QString::number(curve), curve), noisyCurve(1'000'000, static_cast<unsigned>(curve)));
    spin(300);
    std::vector<double> pan;
    std::vector<double> zoom;
    for (int turn = 0; turn < 20; ++turn) {
        pan.push_back(zoomFrame(plot, 0.5, turn));
        zoom.push_back(zoomFrame(plot, 1.0 / (1 + turn), 0));
    }
    return { { QStringLiteral("curves_pan_fps"), QStringLiteral("Pan over 5 curves of 1,000,000 points"),
                 1000 / median(pan), QStringLiteral("frames/s"), 30, true },
        { QStringLiteral("curves_zoom_fps"), QStringLiteral("Zoom into 5 curves of 1,000,000 points"),
            1000 / median(zoom), QStringLiteral("frames/s"), 30, true } };
}

std::vector<Figure> mapFrame() {
    std::mt19937 random(1);
    std::normal_distribution<double> noise;
    ScatterPoints points;
    for (int i = 0; i < 50'000; ++i) {
        points.positions.emplace_back(noise(random), noise(random));
        points.styles.push_back(i % 10);
    }
    std::vector<MarkStyle> styles;
    const Theme theme = Theme::from(QGuiApplication::palette());
    for (int i = 0; i < 10; ++i)
        styles.push_back({ theme.series(i), static_cast<MarkShape>(i / 8) });
    std::vector<double> frames;
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer clock;
        clock.start();
        const MapTransform transform { 110.0 + i, QPointF(500, 300) };
        renderScatter(points, styles, transform, QSize(1000, 600), 2.5, theme.background, ScatterQuality::moving);
        frames.push_back(elapsedMs(clock));
    }
    return { { QStringLiteral("map_frame_ms"), QStringLiteral("A frame of the map at 50,000 points"), median(frames),
        QStringLiteral("ms"), 8 } };
}

std::vector<Figure> thousandRuns() {
    const test::ScratchFolder folder;
    const auto first = test::make_sample_run(folder / "runs", { .name = "run-0", .evaluated = false, .mapped = false });
    for (int i = 1; i < 1000; ++i)
        std::filesystem::copy(
            first, folder / "runs" / ("run-" + std::to_string(i)), std::filesystem::copy_options::recursive);
    QElapsedTimer clock;
    clock.start();
    MainWindow window(folder / "runs");
    window.show();
    auto* table = window.currentPage()->findChild<QTableView*>();
    spin(patience, [&] { return table->model()->rowCount() == 1000; });
    table->grab();
    const double open = elapsedMs(clock);
    auto* filter = window.currentPage()->findChild<QLineEdit*>();
    clock.restart();
    filter->setText(QStringLiteral("run-77"));
    spin(patience, [&] { return table->model()->rowCount() == 11; });
    table->grab();
    return { { QStringLiteral("runs_open_ms"), QStringLiteral("Open a workspace of 1,000 runs"), open,
                 QStringLiteral("ms"), 1000 },
        { QStringLiteral("runs_filter_ms"), QStringLiteral("Filter 1,000 runs"), elapsedMs(clock), QStringLiteral("ms"),
            50 } };
}

int trainLive(const QString& runs) {
    constexpr double stepsPerSecond = 500;
    test::LiveSampleRun live(runs.toStdString(), { .name = "live", .share = 0.05, .epochs = 2000 });
    const auto total = static_cast<double>(test::total_steps(live.path()));
    std::printf("ready\n");
    std::fflush(stdout);
    const auto begun = std::chrono::steady_clock::now();
    for (double share = 0.05; share < 1;) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begun;
        share = std::min(1.0, 0.05 + passed.count() * stepsPerSecond / total);
        live.advance(share);
    }
    std::this_thread::sleep_for(std::chrono::seconds(60));
    return 0;
}

std::vector<Figure> liveMonitoring() {
    constexpr int watchMs = 8'000;
    const test::ScratchFolder folder;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--child"), QStringLiteral("train"), QString::fromStdString((folder / "runs").string()) });
    if (!writer.waitForReadyRead(patience))
        return {};
    MainWindow window(folder / "runs");
    window.show();
    spin(patience, [&window] { return !window.workspace().runs().empty(); });
    window.workspace().setCurrentRun(folder / "runs" / "live");
    window.showPage(QStringLiteral("monitor"));
    spin(3'000);
    auto* watchdog = test::EventLoopWatchdog::instance();
    watchdog->reset();
    const auto stepNow = [&window] {
        return window.workspace().current() ? window.workspace().current()->status.step : -1;
    };
    const std::int64_t stepBefore = stepNow();
    const double before = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    spin(watchMs);
    const double share = (processorSeconds() - before) / (elapsedMs(clock) / 1000);
    const test::Block longest = watchdog->longest();
    const double rate = static_cast<double>(stepNow() - stepBefore) / (elapsedMs(clock) / 1000);
    std::printf("  the run made %.0f steps/s; longest block: %s\n", rate, qPrintable(longest.event));
    writer.kill();
    writer.waitForFinished(patience);
    return { { QStringLiteral("monitor_cpu_percent"), QStringLiteral("Watching a run of 500 steps/s, of one core"),
                 100 * share, QStringLiteral("%"), 5 },
        { QStringLiteral("monitor_block_ms"), QStringLiteral("Longest block of the event loop meanwhile"),
            longest.milliseconds, QStringLiteral("ms"), 16 } };
}

} // namespace byol::bench
