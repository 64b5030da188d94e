#include "tests/support/event_loop_watchdog.h"
#include "ui/common/data_twin.h"
#include "ui/common/plot_line.h"
#include "ui/common/plot_numbers.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

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
        QCOMPARE(plot.summary(), QStringLiteral("Loss 92.50 at step 370, rising"));
        QTRY_COMPARE(plot.accessibleDescription(), plot.summary());
        QCOMPARE(QAccessible::queryAccessibleInterface(&plot)->text(QAccessible::Value), plot.summary());
        plot.setXKind(SeriesPlot::XKind::duration, QStringLiteral("%1 after the start"));
        QCOMPARE(plot.summary(), QStringLiteral("Loss 92.50 at 0:06:10 after the start, rising"));
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

    void theLineFindsWhatBruteForceFinds() {
        std::mt19937 random(7);
        std::normal_distribution<double> noise;
        PlotLine line;
        std::vector<std::pair<double, double>> all;
        for (int i = 0; i < 3'000; ++i) {
            const double y = i % 97 == 0 ? std::nan("") : noise(random);
            line.append(i, y, y, y);
            all.emplace_back(i, y);
        }
        std::uniform_real_distribution<double> place(-50, 3'050);
        for (int trial = 0; trial < 300; ++trial) {
            double from = place(random), to = place(random);
            if (from > to)
                std::swap(from, to);
            for (const bool positive : { false, true }) {
                double low = INFINITY, high = -INFINITY;
                for (const auto& [x, y] : all)
                    if (x >= from && x <= to && std::isfinite(y) && (!positive || y > 0)) {
                        low = std::min(low, y);
                        high = std::max(high, y);
                    }
                const auto found = line.extent(from, to, positive);
                QCOMPARE(found.has_value(), low <= high);
                if (found)
                    QCOMPARE(*found, std::pair(low, high));
            }
        }
    }

    void fewVerticesShowTheSameHeights() {
        PlotLine line;
        for (int i = 0; i < 100'000; ++i)
            line.append(i, std::sin(i * 0.01), std::sin(i * 0.01), std::sin(i * 0.01));
        line.clear();
        for (int i = 0; i < 100'000; ++i) {
            const double y = i == 77'777 ? 50 : std::sin(i * 0.01);
            line.append(i, y, y, y);
        }
        const auto drawn = line.vertices(0, 99'999, 400);
        QVERIFY2(drawn.size() <= 2 * 2 * 400 + 4, qPrintable(QString::number(drawn.size())));
        double high = -1, low = 1;
        for (const auto& vertex : drawn) {
            high = std::max(high, vertex.y);
            low = std::min(low, vertex.y);
        }
        QCOMPARE(high, 50.0);
        QVERIFY(low < -0.9999);
        QCOMPARE(line.vertices(100, 110, 400).size(), std::size_t { 13 }); // with the neighbours beyond the edges
    }

    void outliersAreLeftOut() {
        std::vector<double> values;
        for (int i = 0; i < 500; ++i)
            values.push_back(1 + 0.001 * i);
        QCOMPARE(*robustRange(values), std::pair(1.0, 1.499)); // nothing is far out: all of it
        values.push_back(1e6);
        QVERIFY(robustRange(values)->second < 1.5);
        QCOMPARE(robustRange(values)->first, 1.0);
        QVERIFY(!robustRange({}));
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.resize(400, 250);
        plot.show();
        plot.addCurve(QStringLiteral("Loss"), 0);
        auto points = line(500, 0.01);
        points[250].y = 4'000;
        plot.append(0, points);
        QTRY_VERIFY(plot.yRange().second > 4'000);
        plot.setClipOutliers(true);
        QTRY_VERIFY(plot.yRange().second < 6);
        plot.setClipOutliers(false);
        QTRY_VERIFY(plot.yRange().second > 4'000);
    }

    void trendsAreRead() {
        const std::vector<double> up { 1, 2, 3, 4, 5, 6 }, down { 6, 5, 4, 3, 2, 1 }, flat { 1, 1, 1, 1, 1, 1 };
        QCOMPARE(trendOf(up, 6), Trend::rising);
        QCOMPARE(trendOf(down, 6), Trend::falling);
        QCOMPARE(trendOf(flat, 6), Trend::steady);
        QCOMPARE(trendOf(up, 1'000), Trend::steady);
        QCOMPARE(trendOf(std::span(up).first(2), 6), Trend::unknown);
    }

    void aBandHasItsEdgesInView() {
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.resize(400, 250);
        plot.show();
        CurveStyle style { QStringLiteral("3 seeds"), 1 };
        style.band = true;
        const int curve = plot.addCurve(style);
        const std::vector<SeriesPlot::Span> spans { { 0, 1, 5, 3, 3, 1 }, { 1, 2, 8, 4, 4, 1 } };
        plot.setSpans(curve, spans);
        QTRY_VERIFY(plot.yRange().second > 8 && plot.yRange().first < 1);
        QCOMPARE(plot.readout(curve), QStringLiteral("4"));
        plot.replotNow();
        const QImage with = plot.grab().toImage();
        const std::vector<SeriesPlot::Span> narrow { { 0, 1, 1, 3, 3, 1 }, { 1, 8, 8, 4, 4, 1 } };
        plot.setSpans(curve, narrow);
        plot.replotNow();
        QVERIFY2(differingPixels(with, plot.grab().toImage()) > 2'000, "the band is an area");
    }

    void curvesComeAndGo() {
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.resize(400, 250);
        plot.show();
        plot.addCurve(QStringLiteral("first"), 0);
        plot.append(0, line(100, 1));
        plot.addCurve({ QStringLiteral("second"), 1, Qt::DashLine, true });
        plot.append(1, line(200, 2));
        QTRY_COMPARE(plot.xRange().second, 199.0);
        QVERIFY(plot.summary().contains(QStringLiteral("second")));
        plot.setCurveVisible(1, false);
        QTRY_COMPARE(plot.xRange().second, 99.0);
        plot.removeCurvesFrom(1);
        QCOMPARE(plot.curveCount(), 1);
        QVERIFY(!plot.summary().contains(QStringLiteral("second")));
    }

    void eventsHaveTooltips() {
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.resize(400, 250);
        plot.show();
        plot.addCurve(QStringLiteral("Loss"), 0);
        plot.append(0, line(101, 1));
        plot.setEvents({ { 50, PlotEvent::Kind::checkpoint, QStringLiteral("Checkpoint at step 50") } });
        plot.replotNow();
        QString found;
        int hits = 0;
        for (int y = 150; y < 250; ++y)
            for (int x = 0; x < 400; ++x)
                if (const QString text = plot.eventAt({ x, y }); !text.isEmpty()) {
                    found = text;
                    ++hits;
                    if (const auto at = plot.xAt({ x, y }))
                        QVERIFY(std::abs(*at - 50) < 5);
                }
        QCOMPARE(found, QStringLiteral("Checkpoint at step 50"));
        QVERIFY(hits > 50);
    }

    void isDrawnAsVectors() {
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.resize(400, 250);
        plot.show();
        plot.addCurve(QStringLiteral("Loss"), 0);
        plot.append(0, line(300, 1));
        plot.replotNow();
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("loss.svg"));
        QString problem;
        const auto paint = [&plot](QPainter& painter, const QSize& size) { plot.paint(painter, size); };
        QVERIFY2(writePicture(path, { 400, 250 }, paint, &problem), qPrintable(problem));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<polyline") || svg.contains("<path"));
        QVERIFY(svg.contains("Loss"));
        QVERIFY2(!svg.contains("<image"), "no pixels");
    }

    void theTableHoldsEveryPoint() {
        SeriesPlot plot(QStringLiteral("Loss"));
        plot.addCurve(QStringLiteral("a"), 0);
        plot.addCurve(QStringLiteral("b"), 1);
        plot.append(0, line(3, 1));
        const std::vector<SeriesPlot::Point> other { { 1, 7 }, { 5, 9 } };
        plot.append(1, other);
        const TableSource table = plot.table();
        QCOMPARE(table.rows, 4); // 0, 1, 2, 5
        QCOMPARE(table.headers.size(), 3);
        QCOMPARE(table.cell(1, 0).toDouble(), 1.0);
        QCOMPARE(table.cell(1, 2).toDouble(), 7.0);
        QVERIFY(!table.cell(2, 2).isValid());
        QCOMPARE(table.cell(3, 2).toDouble(), 9.0);
    }

    // What a frame takes is measured by workbench-bench; drawing every point would take seconds.
    void aMillionPointsInEachOfFivePlots() {
        constexpr int plots = 5;
#ifdef NDEBUG
        constexpr int points = 1'000'000;
#else
        constexpr int points = 100'000; // a build without optimisation takes its time to make them
#endif
        std::vector<std::unique_ptr<SeriesPlot>> all;
        std::vector<SeriesPlot::Point> values;
        std::mt19937 random(3);
        std::normal_distribution<double> noise;
        for (int i = 0; i < points; ++i)
            values.push_back({ static_cast<double>(i), std::exp(-i * 3e-6) + 0.1 * noise(random) });
        for (int i = 0; i < plots; ++i) {
            all.push_back(std::make_unique<SeriesPlot>(QStringLiteral("Loss")));
            all.back()->resize(500, 250);
            all.back()->addCurve(QStringLiteral("Loss"), 0, true);
            all.back()->append(0, values);
            all.back()->show();
        }
        std::vector<double> frames;
        for (int frame = 0; frame < 60; ++frame) {
            const double width = points * std::pow(0.93, frame < 30 ? frame : 30);
            const double from = frame < 30 ? 0 : (frame - 30) * 5'000.0;
            QElapsedTimer clock;
            clock.start();
            for (const auto& plot : all) {
                plot->setXRange(from, from + width);
                plot->replotNow();
            }
            frames.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(frames.begin(), frames.end());
        qInfo("a frame of five plots: median %.1f ms, slowest %.1f ms", frames[frames.size() / 2], frames.back());
#ifdef NDEBUG
        QVERIFY2(frames[frames.size() / 2] < 330, qPrintable(QString::number(frames[frames.size() / 2])));
#endif
    }
};

BYOL_GUI_TEST_MAIN(TestSeriesPlot)
#include "test_series_plot.moc"
