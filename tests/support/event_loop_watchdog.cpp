#include "tests/support/event_loop_watchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <QTest>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace byol::test {
namespace {

constexpr double steadyLimit = 16;

double scaleOfBuild() {
    bool given = false;
    const double scale = qEnvironmentVariable("BYOL_WATCHDOG_SCALE").toDouble(&given);
    return given && scale > 0 ? scale : BYOL_WATCHDOG_SCALE;
}

QString describe(const QObject* receiver, QEvent::Type type) {
    const char* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    QString text = key ? QString::fromLatin1(key) : QStringLiteral("event %1").arg(static_cast<int>(type));
    text += QStringLiteral(" to %1").arg(QString::fromLatin1(receiver->metaObject()->className()));
    for (const QObject* at = receiver; at; at = at->parent())
        if (!at->objectName().isEmpty())
            return text + QStringLiteral(" #") + at->objectName();
    return text;
}

} // namespace

EventLoopWatchdog::EventLoopWatchdog(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_limit(steadyLimit * scaleOfBuild())
    , m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) { }

EventLoopWatchdog::~EventLoopWatchdog() {
    if (m_schedule >= 0)
        close(m_schedule);
}

EventLoopWatchdog* EventLoopWatchdog::instance() {
    return dynamic_cast<EventLoopWatchdog*>(QCoreApplication::instance());
}

void EventLoopWatchdog::reset() {
    m_longest = {};
    m_blocks.clear();
}

bool EventLoopWatchdog::notify(QObject* receiver, QEvent* event) {
    const bool watches = m_paused == 0 && QThread::currentThread() == thread();
    return watches ? watched(receiver, event) : QApplication::notify(receiver, event);
}

bool EventLoopWatchdog::watched(QObject* receiver, QEvent* event) {
    const int loop = thread()->loopLevel();
    if (happensOnce(receiver, event) || (m_depth > 0 && loop != m_loop))
        m_exempt = true;
    if (m_depth > 0) {
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        return taken;
    }
    // The receiver may be gone afterwards.
    const QEvent::Type type = event->type();
    const QString what = describe(receiver, type);
    m_loop = loop;
    m_exempt = happensOnce(receiver, event);
    const Moment before = moment();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const Moment after = moment();
    if (!m_exempt && m_paused == 0)
        judge(blocked(before, after), what);
    return taken;
}

bool EventLoopWatchdog::happensOnce(QObject* receiver, const QEvent* event) {
    if (event->type() == QEvent::Polish)
        return true;
    if (event->type() != QEvent::Paint || m_painted.contains(receiver))
        return false;
    m_painted.insert(receiver, true);
    connect(receiver, &QObject::destroyed, this, [this](const QObject* gone) { m_painted.remove(gone); });
    return true;
}

EventLoopWatchdog::Moment EventLoopWatchdog::moment() const {
    using namespace std::chrono;
    Moment now;
    now.wall = duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
    char line[96] = {};
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    if (m_schedule >= 0 && pread(m_schedule, line, sizeof line - 1, 0) > 0
        && std::sscanf(line, "%llu %llu", &ran, &waited) == 2)
        now.waited = static_cast<double>(waited) / 1e6;
    timespec processor {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &processor);
    now.processor = static_cast<double>(processor.tv_sec) * 1e3 + static_cast<double>(processor.tv_nsec) / 1e6;
    rusage usage {};
    getrusage(RUSAGE_THREAD, &usage);
    now.rests = usage.ru_nvcsw;
    now.faults = usage.ru_majflt;
    return now;
}

// Who never rested, or rested only for want of the program's own pages, was held up by its work alone.
double EventLoopWatchdog::blocked(const Moment& before, const Moment& after) {
    if (after.rests == before.rests || after.faults != before.faults)
        return after.processor - before.processor;
    return after.wall - before.wall - (after.waited - before.waited);
}

void EventLoopWatchdog::judge(double milliseconds, const QString& event) {
    if (milliseconds <= m_longest.milliseconds && milliseconds <= m_limit)
        return;
    const Block block { milliseconds, event, QString::fromLatin1(QTest::currentTestFunction()) };
    if (milliseconds > m_longest.milliseconds)
        m_longest = block;
    if (milliseconds <= m_limit)
        return;
    m_blocks.push_back(block);
    const QString sentence = QStringLiteral("The event loop was blocked for %1 ms (limit %2 ms): %3")
                                 .arg(milliseconds, 0, 'f', 1)
                                 .arg(m_limit, 0, 'f', 0)
                                 .arg(event);
    if (m_failing && QTest::currentTestFunction())
        QTest::qFail(qPrintable(sentence), __FILE__, __LINE__);
}

WatchdogPause::WatchdogPause() {
    if (auto* watchdog = EventLoopWatchdog::instance())
        ++watchdog->m_paused;
}

WatchdogPause::~WatchdogPause() {
    if (auto* watchdog = EventLoopWatchdog::instance())
        --watchdog->m_paused;
}

int runGuiTest(QObject& object, int argc, char** argv) {
    QTEST_SET_MAIN_SOURCE_PATH
    const int failed = QTest::qExec(&object, argc, argv);
    if (const auto* watchdog = EventLoopWatchdog::instance(); watchdog && watchdog->longest().milliseconds > 0)
        std::printf("Longest block of the event loop: %.1f ms, %s, in %s (limit %.0f ms)\n",
            watchdog->longest().milliseconds, qPrintable(watchdog->longest().event),
            qPrintable(watchdog->longest().test), watchdog->limit());
    return failed;
}

} // namespace byol::test
