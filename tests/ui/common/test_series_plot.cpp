#include "tests/support/event_loop_watchdog.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace byol::ui;

namespace {

std::vector<SeriesPlot::Point> line(int count, double slope) {
    std::vector<SeriesPlot::Point> points;
    for (int i = 0; i < count; ++i)
        points.push_back({ static_cast<double>(i), slope * i });
    return points;
}

int differingPixels(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

} // namespace

class TestSeriesPlot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(Appearance::light); }

    void appendsAndFollows() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0);
        plot.resize(400, 250);
        plot.show();
        plot.append(curve, line(100, 0.5));
        QTRY_COMPARE(plot.xRange(), std::pair(0.0, 99.0));
        QVERIFY(plot.yRange().first < 0 && plot.yRange().second > 49.5);
        QCOMPARE(plot.pointCount(curve), std::size_t { 100 });
        const std::vector<SeriesPlot::Point> more { { 150, 1 } };
        plot.append(curve, more);
        QTRY_COMPARE(plot.xRange().second, 150.0);
        QVERIFY(plot.follows());
        plot.clearCurves();
        QTRY_COMPARE(plot.pointCount(curve), std::size_t { 0 });
    }

    void saysWhatItShows() {
        SeriesPlot plot(QStringLiteral("Loss"));
        QCOMPARE(plot.summary(), QStringLiteral("No data yet"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0);
        plot.setAxisNames(QStringLiteral("step"), {});
        plot.append(curve, line(371, 0.25));
        QCOMPARE(plot.summary(), QStringLiteral("Loss 92.50 at step 370"));
        QTRY_COMPARE(plot.accessibleDescription(), plot.summary());
        QCOMPARE(plot.accessibleName(), QStringLiteral("Loss"));
        QCOMPARE(plot.readout(curve), QStringLiteral("92.50"));
        plot.setCrosshair(3.6); // nearest point: step 4
        QCOMPARE(plot.readout(curve), QStringLiteral("1"));
        plot.setCrosshair(std::nullopt);
        QCOMPARE(plot.readout(curve), QStringLiteral("92.50"));
    }

    void theUsersZoomEndsFollowing() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0);
        plot.resize(400, 250);
        plot.show();
        plot.append(curve, line(100, 1));
        QTRY_COMPARE(plot.xRange().second, 99.0);
        QSignalSpy zoomed(&plot, &SeriesPlot::xRangeChanged);
        QSignalSpy followed(&plot, &SeriesPlot::followChanged);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(!plot.follows());
        QCOMPARE(zoomed.count(), 1);
        QCOMPARE(followed.count(), 1);
        QVERIFY(plot.xRange().second - plot.xRange().first < 99);
        QTest::keyClick(&plot, Qt::Key_Home);
        QVERIFY(plot.follows());
        QCOMPARE(plot.xRange(), std::pair(0.0, 99.0));
        plot.setXRange(10, 20); // linked from another plot
        QCOMPARE(zoomed.count(), 2);
        QVERIFY(!plot.follows());
        QTRY_VERIFY(plot.yRange().second < 22);
    }

    void smoothingIsCorrectedForItsStart() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0, true);
        plot.setSmoothing(0.9);
        // A constant stays constant from the first point on; uncorrected it would begin at a tenth.
        const std::vector<SeriesPlot::Point> constant { { 0, 4 }, { 1, 4 }, { 2, 4 } };
        plot.append(curve, constant);
        plot.setCrosshair(0);
        QCOMPARE(plot.readout(curve), QStringLiteral("4"));
        plot.clearCurves();
        // m = ((1-w) w y0 + (1-w) y1) / (1 - w^2) with w = 1/2, y = 0, 3: (0 + 1.5) / 0.75 = 2
        plot.setSmoothing(0.5);
        const std::vector<SeriesPlot::Point> step { { 0, 0 }, { 1, 3 } };
        plot.append(curve, step);
        plot.setCrosshair(1);
        QCOMPARE(plot.readout(curve), QStringLiteral("2"));
    }

    void notANumberIsAGap() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0, true);
        plot.resize(300, 200);
        plot.show();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<SeriesPlot::Point> points { { 0, 1 }, { 1, nan },
            { 2, std::numeric_limits<double>::infinity() }, { 3, 2 } };
        plot.append(curve, points);
        QTRY_COMPARE(plot.xRange().second, 3.0);
        QVERIFY(std::isfinite(plot.yRange().first) && std::isfinite(plot.yRange().second));
        QVERIFY(plot.yRange().second < 3);
        QVERIFY(plot.readout(curve) != QStringLiteral("nan"));
    }

    void logAxisIgnoresWhatItCannotShow() {
        SeriesPlot plot(QStringLiteral("Rate"));
        const int curve = plot.addCurve(QStringLiteral("Rate"), 0);
        plot.resize(300, 200);
        plot.show();
        plot.setLogY(true);
        const std::vector<SeriesPlot::Point> points { { 0, 0 }, { 1, 0.001 }, { 2, 10 } };
        plot.append(curve, points);
        QTRY_VERIFY(plot.yRange().second >= 10);
        QVERIFY(plot.yRange().first > 0 && plot.yRange().first <= 0.001);
    }

    void theReferenceIsInView() {
        SeriesPlot plot(QStringLiteral("Std"));
        const int curve = plot.addCurve(QStringLiteral("Std"), 0);
        plot.resize(300, 200);
        plot.show();
        plot.append(curve, line(10, 0.001));
        plot.setReference(0.0884, QStringLiteral("1/sqrt(d)"));
        QTRY_VERIFY(plot.yRange().second > 0.0884);
        plot.setYRange(0.0, 1.0);
        QTRY_COMPARE(plot.yRange(), std::pair(0.0, 1.0));
    }

    void drawsTheCurveAndTheCrosshair() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0);
        plot.resize(400, 250);
        plot.show();
        QTest::qWait(80);
        const QImage empty = plot.grab().toImage();
        plot.append(curve, line(500, 1));
        QTRY_COMPARE(plot.xRange().second, 499.0);
        QTest::qWait(80);
        const QImage drawn = plot.grab().toImage();
        QVERIFY(differingPixels(empty, drawn) > 300);
        plot.setCrosshair(250);
        QTest::qWait(40);
        QVERIFY(differingPixels(drawn, plot.grab().toImage()) > 100);
    }

    void aHundredThousandPointsStayFluid() {
        SeriesPlot plot(QStringLiteral("Loss"));
        const int curve = plot.addCurve(QStringLiteral("Loss"), 0, true);
        plot.resize(900, 500);
        plot.show();
        std::vector<SeriesPlot::Point> points;
        quint32 noise = 1;
        for (int i = 0; i < 100'000; ++i) {
            noise = noise * 1664525U + 1013904223U;
            points.push_back({ static_cast<double>(i), 1 + static_cast<double>(noise >> 8) / (1 << 24) });
        }
        plot.append(curve, points);
        QTRY_COMPARE(plot.xRange().second, 99'999.0);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 5; ++i)
            plot.grab();
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }
};

BYOL_GUI_TEST_MAIN(TestSeriesPlot)
#include "test_series_plot.moc"
