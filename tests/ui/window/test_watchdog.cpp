#include "tests/support/event_loop_watchdog.h"

#include <QDialog>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <chrono>
#include <thread>

using byol::test::EventLoopWatchdog;
using byol::test::WatchdogPause;

namespace {

void work(std::chrono::milliseconds duration) {
    const auto end = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < end) { }
}

class Painted : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QTest::qSleep(60); }
};

} // namespace

class TestWatchdog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        watchdog().setFailing(false);
        watchdog().setLimit(16);
        watchdog().reset();
    }

    void seesASleepAndNamesItsPlace() {
        QObject receiver;
        receiver.setObjectName(QStringLiteral("sleeper"));
        QTimer::singleShot(0, &receiver, [] { QTest::qSleep(50); });
        QTRY_COMPARE(watchdog().blocks().size(), std::size_t { 1 });
        QVERIFY(watchdog().longest().milliseconds >= 49);
        QVERIFY2(watchdog().longest().event.contains(QStringLiteral("to ")), qPrintable(watchdog().longest().event));
        QCOMPARE(watchdog().longest().test, QStringLiteral("seesASleepAndNamesItsPlace"));
    }

    void whatTheTestDoesItselfIsNotABlock() {
        QTest::qSleep(40);
        QTest::qWait(5);
        QVERIFY(watchdog().blocks().empty());
    }

    void aPauseExempts() {
        const WatchdogPause pause;
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            QTest::qSleep(40);
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(watchdog().blocks().empty());
    }

    void onlyTheFirstPaintingIsExempt() {
        Painted widget;
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QTest::qWait(80);
        watchdog().reset();
        widget.update();
        QTRY_VERIFY(!watchdog().blocks().empty());
    }

    void aDialogsLoopIsNotABlock() {
        QDialog dialog;
        QTimer::singleShot(0, &dialog, [&dialog] {
            QTimer::singleShot(80, &dialog, &QDialog::accept);
            dialog.exec();
        });
        QTRY_VERIFY(dialog.result() == QDialog::Accepted);
        for (const auto& block : watchdog().blocks())
            QVERIFY2(block.milliseconds < 60, qPrintable(block.event));
    }

    // The thread that handles a 10 ms event shares the processors with many others.
    void aLoadedMachineIsNotABlock() {
        std::atomic<bool> stop { false };
        std::vector<std::thread> others;
        for (unsigned i = 0; i < 6 * std::max(1U, std::thread::hardware_concurrency()); ++i)
            others.emplace_back([&stop] {
                while (!stop) { }
            });
        QElapsedTimer wall;
        bool done = false;
        watchdog().setLimit(60);
        QTimer::singleShot(0, this, [&] {
            wall.start();
            for (int i = 0; i < 20; ++i) {
                work(std::chrono::milliseconds(1));
                std::this_thread::yield();
            }
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        const qint64 taken = wall.elapsed();
        stop = true;
        for (std::thread& other : others)
            other.join();
        if (taken < 100)
            QSKIP("The machine has processors enough for all.");
        QVERIFY2(watchdog().longest().milliseconds < 60, qPrintable(watchdog().longest().event));
    }

private:
    static EventLoopWatchdog& watchdog() { return *EventLoopWatchdog::instance(); }
};

BYOL_GUI_TEST_MAIN(TestWatchdog)
#include "test_watchdog.moc"
