#include "core/base/error/error.h"
#include "core/engine/bench/meter.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace byol;

namespace {

Contender sleeper(int milliseconds, int* calls) {
    return { "sleeper", "naps/s", "", [=] {
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
                ++*calls;
                return 1.0;
            } };
}

Meter meter(int repeats, std::stop_token stop = {}) {
    return Meter({ .repeats = repeats, .seconds = 0.03 }, torch::kCPU, std::move(stop));
}

} // namespace

class TestMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A nap of n ms cannot come oftener than 1000 / n times a second, however busy the machine is.
    void aRateIsUnitsASecond() {
        int calls = 0;
        const Measurement measured = meter(3).rate(sleeper(5, &calls));
        QCOMPARE(measured.repeats, 3);
        QVERIFY(measured.low > 0 && measured.low <= measured.median && measured.median <= measured.high);
        QVERIFY2(measured.high <= 200.0, qPrintable(QString::number(measured.high)));
        QVERIFY(calls > 3); // the warm-up and the repeats
    }

    void aRatioTellsHowManyTimesAsFast() {
        int quick = 0;
        int slow = 0;
        const BenchReport report = meter(3).compare(sleeper(2, &quick), sleeper(20, &slow), "quick : slow", 1.5);
        QCOMPARE(report.measurements.size(), std::size_t { 2 });
        QVERIFY(report.ratios.front().median > 1.5);
        QCOMPARE(report.ratios.front().wanted, 1.5);
        QCOMPARE(report.ratios.front().rounds, 3);
        QVERIFY(quick > slow);
    }

    void everyRoundIsPreparedAndSettled() {
        int calls = 0;
        int prepared = 0;
        int settled = 0;
        Contender contender = sleeper(1, &calls);
        contender.prepare = [&] { ++prepared; };
        contender.settle = [&] { ++settled; };
        meter(4).rate(contender);
        QCOMPARE(prepared, 4);
        QCOMPARE(settled, 4);
    }

    void aStopEndsIt() {
        std::stop_source stop;
        stop.request_stop();
        int calls = 0;
        QVERIFY_EXCEPTION_THROWN(meter(3, stop.get_token()).rate(sleeper(1, &calls)), Cancelled);
        QVERIFY(calls <= 1);
    }
};

QTEST_GUILESS_MAIN(TestMeter)
#include "test_meter.moc"
