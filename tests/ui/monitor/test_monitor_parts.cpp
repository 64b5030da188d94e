#include "core/base/run/curve.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/monitor/collapse_verdict.h"
#include "ui/monitor/device_panel.h"
#include "ui/monitor/device_probe.h"
#include "ui/monitor/seed_groups.h"
#include "ui/monitor/step_scale.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>
#include <unistd.h>

using namespace byol;
using namespace byol::ui;
using Level = CollapseVerdict::Level;

namespace {

CollapseFigures healthy() {
    CollapseFigures figures;
    figures.dimensions = 256;
    figures.std = 0.06;
    figures.effectiveRank = 90;
    figures.participation = 30;
    figures.randomCosine = 0.1;
    figures.predictorDepth = 2;
    figures.tau = 0.99;
    return figures;
}

/// The straight line through a curve at x, found by looking at every stretch.
double bruteValue(const std::vector<SeedPoint>& curve, double x) {
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (curve[i].x == x)
            return curve[i].y;
    for (std::size_t i = 1; i < curve.size(); ++i)
        if (curve[i - 1].x < x && x < curve[i].x)
            return curve[i - 1].y
                + (curve[i].y - curve[i - 1].y) * (x - curve[i - 1].x) / (curve[i].x - curve[i - 1].x);
    return std::nan("");
}

} // namespace

class TestMonitorParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedsAreGrouped() {
        std::vector<RunConfig> configs(5);
        configs[1].training.seed = 2;
        configs[2].optimizer.base_lr *= 2;
        configs[3].training.seed = 3;
        configs[4].optimizer.base_lr *= 2;
        configs[4].training.seed = 9;
        const std::vector<std::vector<std::size_t>> expected { { 0, 1, 3 }, { 2, 4 } };
        QCOMPARE(groupsOfSeeds(configs), expected);
    }

    void theBandAgreesWithBruteForce() {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> gap(0.5, 3), value(-2, 5);
        std::vector<std::vector<SeedPoint>> curves(4);
        for (std::size_t c = 0; c < curves.size(); ++c) {
            double x = static_cast<double>(c);
            for (int i = 0; i < 40 + static_cast<int>(c) * 7; ++i, x += gap(random))
                curves[c].push_back({ x, value(random) });
        }
        const auto band = meanAndBand(curves, 173);
        QCOMPARE(band.size(), std::size_t { 173 });
        for (const BandPoint& point : band) {
            std::vector<double> values;
            for (const auto& curve : curves)
                if (const double y = bruteValue(curve, point.x); std::isfinite(y))
                    values.push_back(y);
            double mean = 0, squares = 0;
            for (const double y : values)
                mean += y / static_cast<double>(values.size());
            for (const double y : values)
                squares += (y - mean) * (y - mean);
            const double deviation =
                values.size() > 1 ? std::sqrt(squares / static_cast<double>(values.size() - 1)) : 0;
            QCOMPARE(point.count, static_cast<int>(values.size()));
            QVERIFY(std::abs(point.mean - mean) < 1e-9);
            QVERIFY(std::abs(point.low - (mean - deviation)) < 1e-9);
            QVERIFY(std::abs(point.high - (mean + deviation)) < 1e-9);
        }
        QVERIFY(meanAndBand({}, 10).empty());
    }

    void verdicts() {
        QCOMPARE(judge({}).level, Level::unknown);
        QCOMPARE(judge(healthy()).level, Level::green);
        QVERIFY(judge(healthy()).field.isEmpty());
        CollapseFigures figures = healthy();
        figures.std = 0.0062; // 1/sqrt(256) / 10 = 0.00625
        QCOMPARE(judge(figures).level, Level::red);
        figures.std = 0.0063;
        QCOMPARE(judge(figures).level, Level::amber);
        figures.std = 0.0251; // 0.4 / 16 = 0.025
        QCOMPARE(judge(figures).level, Level::green);
        figures = healthy();
        figures.participation = 1.4;
        QCOMPARE(judge(figures).level, Level::red);
        figures = healthy();
        figures.effectiveRank = 7.6; // 3 % of 256 = 7.68
        QCOMPARE(judge(figures).level, Level::amber);
        figures = healthy();
        figures.randomCosine = 0.91;
        QCOMPARE(judge(figures).level, Level::amber);
        figures = healthy();
        figures.alarm = true;
        QCOMPARE(judge(figures).level, Level::red);
    }

    void theAdviceNamesTheCause() {
        CollapseFigures figures = healthy();
        figures.std = 0.001;
        QCOMPARE(judge(figures).field, QStringLiteral("optimizer.base_lr"));
        figures.tau = 0.1;
        QCOMPARE(judge(figures).field, QStringLiteral("method.base_tau"));
        figures.predictorDepth = 0;
        QCOMPARE(judge(figures).field, QStringLiteral("predictor.depth"));
        QVERIFY(judge(figures).sentence.contains(QLocale().toString(0.001, 'f', 4)));
    }

    void theNewestFiguresAreTaken() {
        CollapseFigures figures;
        std::map<std::string, std::vector<CurveBucket>> curves;
        curves[series::projection_std] = { as_bucket({ 10, 0.5 }), as_bucket({ 20, 0.25 }) };
        curves[series::collapse_alarm] = { as_bucket({ 20, 1 }) };
        takeNewest(figures, curves);
        QCOMPARE(*figures.std, 0.25);
        QVERIFY(figures.alarm);
        QVERIFY(!figures.uniformity);
        QCOMPARE(figures.step, 20);
    }

    void placesAndStepsAgree() {
        StepScale scale;
        scale.setMarks({ { 0, 0, 1'000 }, { 100, 2, 1'050 }, { 200, 4, 1'400 } });
        QCOMPARE(scale.position(50, StepAxis::epoch), 1.0);
        QCOMPARE(scale.position(150, StepAxis::elapsed), 225.0);
        QCOMPARE(scale.position(150, StepAxis::clock), 1'225.0);
        for (const StepAxis axis : { StepAxis::step, StepAxis::epoch, StepAxis::elapsed, StepAxis::clock })
            for (const int step : { 0, 50, 100, 150, 200 })
                QCOMPARE(scale.stepAt(scale.position(step, axis), axis), step);
        QCOMPARE(scale.positionOfTime(1'225, StepAxis::epoch), 3.0);
    }

    void theProcessIsMeasured() {
        DeviceProbe probe;
        probe.read("/tmp", getpid(), 0);
        QElapsedTimer clock;
        clock.start();
        volatile double work = 0;
        while (clock.elapsed() < 300)
            work = work + 1;
        const DeviceReading reading = probe.read("/tmp", getpid(), 0);
        QVERIFY(reading.workerCores && *reading.workerCores > 0.02 && *reading.workerCores < 4);
        QVERIFY(reading.workerMemory && *reading.workerMemory > 1'000'000);
        QVERIFY(reading.machineCpu && *reading.machineCpu > 0 && *reading.machineCpu <= 1);
        QVERIFY(*reading.memoryUsed < *reading.memoryTotal);
        QVERIFY(*reading.diskFree <= *reading.diskTotal);
    }

    void whatCannotBeReadIsEmpty() {
        const byol::test::ScratchFolder nothing;
        DeviceProbe probe(nothing.path());
        const DeviceReading reading = probe.read(nothing / "missing", 1, -1);
        QVERIFY(!reading.gpu && !reading.workerCores && !reading.workerMemory && !reading.machineCpu
            && !reading.memoryTotal && !reading.diskFree);
        DevicePanel panel;
        panel.show(reading);
        QCOMPARE(panel.textOf(QStringLiteral("disk")), QStringLiteral("–"));
    }

    void theDiskIsWatched() {
        QCOMPARE(diskState(1'999'999'999, 0), DiskState::nearlyFull);
        QCOMPARE(diskState(5'000'000'000, 2'000'000'000), DiskState::fewCheckpoints);
        QCOMPARE(diskState(6'000'000'000, 2'000'000'000), DiskState::fine);
        DevicePanel panel;
        QSignalSpy told(&panel, &DevicePanel::diskLow);
        DeviceReading reading;
        reading.diskFree = 1'000'000'000;
        reading.diskTotal = 9'000'000'000;
        panel.show(reading);
        panel.show(reading);
        QCOMPARE(told.count(), 1);
    }

    void devicesAreKnownByName() {
        QCOMPARE(gpuIndexOf("CUDA 1: NVIDIA H200"), 1);
        QCOMPARE(gpuIndexOf("CPU, 2 threads"), -1);
    }
};

BYOL_GUI_TEST_MAIN(TestMonitorParts)
#include "test_monitor_parts.moc"
