#include "tests/support/event_loop_watchdog.h"
#include "ui/map/class_legend.h"
#include "ui/map/lasso.h"
#include "ui/map/point_grid.h"
#include "ui/map/scatter_renderer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <numbers>
#include <random>

using namespace byol::ui;

namespace {

constexpr QSize window { 1200, 900 };

ScatterPoints clusters(int count) {
    std::mt19937 random(5);
    std::normal_distribution<double> spread;
    ScatterPoints points;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * (i % 10) / 10;
        points.positions.emplace_back(
            600 + 330 * std::cos(angle) + 55 * spread(random), 450 + 330 * std::sin(angle) + 55 * spread(random));
        points.styles.push_back(i % 10);
    }
    points.order = drawingOrder(points.positions);
    return points;
}

// Of the processor, so that a busy machine does not count.
double threadMs() {
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianMs(int times, const std::function<void()>& work) {
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double before = threadMs();
        work();
        taken.push_back(threadMs() - before);
    }
    std::nth_element(taken.begin(), taken.begin() + times / 2, taken.end());
    return taken[static_cast<std::size_t>(times / 2)];
}

} // namespace

/// What the window has to do for each frame of a map, against the time that a frame may take.
class TestMapSpeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movingFrames_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("most");
        QTest::newRow("50,000 points") << 50'000 << 1.0 << 8.0;
        QTest::newRow("100,000 points") << 100'000 << 1.0 << 16.0;
        QTest::newRow("50,000 points at twice the pixels") << 50'000 << 2.0 << 16.0;
    }

    void movingFrames() {
#ifndef __OPTIMIZE__
        QSKIP("Built without optimisation.");
#endif
        QFETCH(int, count);
        QFETCH(double, ratio);
        QFETCH(double, most);
        const ScatterPoints points = clusters(count);
        const auto styles = classStyles(10, QPalette());
        QImage frame;
        const double ms = medianMs(31, [&] {
            frame = renderScatter(
                points, styles, { ratio, {} }, window * ratio, 1.8 * ratio, Qt::white, ScatterQuality::moving);
        });
        qInfo("%d points, moving: %.2f ms", count, ms);
        QVERIFY(!frame.isNull());
        QVERIFY2(ms < most, qPrintable(QString::number(ms)));
    }

    void whatElseAFrameMayNeed() {
#ifndef __OPTIMIZE__
        QSKIP("Built without optimisation.");
#endif
        const ScatterPoints points = clusters(100'000);
        const auto styles = classStyles(10, QPalette());
        const double still =
            medianMs(5, [&] { renderScatter(points, styles, {}, window, 1.8, Qt::white, ScatterQuality::still); });
        PointGrid grid;
        const double rebuild = medianMs(11, [&] { grid.rebuild(points.positions); });
        const double order = medianMs(11, [&] { drawingOrder(points.positions); });
        QPolygonF loop;
        for (int i = 0; i < 200; ++i)
            loop << QPointF(600 + 300 * std::cos(i * 0.0314), 450 + 300 * std::sin(i * 0.0314));
        const double lasso = medianMs(11, [&] { pointsInside(loop, points.positions); });
        qInfo("100,000 points: still %.1f ms, grid %.2f, order %.2f, lasso of 200 corners %.2f", still, rebuild, order,
            lasso);
        QVERIFY2(lasso < 16, qPrintable(QString::number(lasso)));
        QVERIFY2(rebuild < 16, qPrintable(QString::number(rebuild)));
    }
};

BYOL_GUI_TEST_MAIN(TestMapSpeed)
#include "test_map_speed.moc"
