#pragma once

#include <QApplication>
#include <QHash>
#include <QString>
#include <QtTest/qtestcase.h>

#include <vector>

namespace byol::test {

/// What kept the event loop of the window from going on.
struct Block {
    double milliseconds = 0; ///< less the time for which the thread was ready but another ran
    QString event; ///< "Timer to byol::ui::Workspace #name"
    QString test; ///< the test function that ran
};

/// An application that measures how long each event is handled: for so long the window answers nothing. A machine under
/// load, which reads the program in anew, does not count; a wait for a file or a lock does. What can happen but once is
/// exempt: the first polish and the first painting of a widget.
class EventLoopWatchdog : public QApplication {
public:
    EventLoopWatchdog(int& argc, char** argv);
    ~EventLoopWatchdog() override;
    static EventLoopWatchdog* instance();

    bool notify(QObject* receiver, QEvent* event) override;

    /// The longest that an event may take: 16 ms, times $BYOL_WATCHDOG_SCALE, else times what suits the build's kind.
    double limit() const { return m_limit; }
    void setLimit(double milliseconds) { m_limit = milliseconds; }
    /// The longest since the last reset.
    const Block& longest() const { return m_longest; }
    /// Everything over the limit since the last reset.
    const std::vector<Block>& blocks() const { return m_blocks; }
    void reset();
    /// Whether a block fails the running test, as it does at first.
    void setFailing(bool failing) { m_failing = failing; }

private:
    friend class WatchdogPause;
    struct Moment {
        double wall = 0;
        double waited = 0; ///< ready to run, but another thread had the processor
        double processor = 0; ///< time for which this thread had it
        long rests = 0; ///< times that it gave the processor up, to sleep or to wait for something
        long faults = 0; ///< times that a page of the program had to come from the disk
    };
    static double blocked(const Moment& before, const Moment& after);

    bool watched(QObject* receiver, QEvent* event);
    bool happensOnce(QObject* receiver, const QEvent* event);
    Moment moment() const;
    void judge(double milliseconds, const QString& event);

    double m_limit = 16;
    bool m_failing = true;
    int m_paused = 0;
    int m_depth = 0; ///< events within the handling of events
    int m_loop = 0; ///< nesting of event loops where the outermost event was taken
    bool m_exempt = false; ///< the outermost event did something that happens but once, or ran a loop of its own
    int m_schedule = -1;
    QHash<const QObject*, bool> m_painted;
    Block m_longest;
    std::vector<Block> m_blocks;
};

/// What the test itself does in this scope (grab a picture, build a window) does not count.
class WatchdogPause {
public:
    WatchdogPause();
    ~WatchdogPause();
    WatchdogPause(const WatchdogPause&) = delete;
    WatchdogPause& operator=(const WatchdogPause&) = delete;
};

/// Runs the tests of `object` under the watchdog. @returns what main shall return
int runGuiTest(QObject& object, int argc, char** argv);

} // namespace byol::test

/// QTEST_MAIN for a test with widgets: an event that blocks the window for too long fails it.
#define BYOL_GUI_TEST_MAIN(TestClass)                                                                                  \
    int main(int argc, char** argv) {                                                                                  \
        byol::test::EventLoopWatchdog application(argc, argv);                                                         \
        TestClass object;                                                                                              \
        return byol::test::runGuiTest(object, argc, argv);                                                             \
    }
