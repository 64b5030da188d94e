#include "core/base/run/run_lister.h"
#include "core/base/run/run_writer.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/workspace.h"
#include "ui/runs/filter_bar.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_table.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace byol;
using namespace byol::ui;

namespace {

// Few, so that the test is quick; BYOL_TEST_RUNS=1000 BYOL_TEST_STEPS=10000 measures the window.
int count(const char* variable, int otherwise) {
    bool good = false;
    const int value = qEnvironmentVariableIntValue(variable, &good);
    return good ? value : otherwise;
}

/// The longest stretch in which the event loop did not come round.
class Watchdog {
public:
    Watchdog() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(0);
    }
    qint64 restart() {
        m_clock.restart();
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class TestManyRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const int runs = count("BYOL_TEST_RUNS", 60);
        const int steps = count("BYOL_TEST_STEPS", 1000);
        const auto first = test::make_sample_run(m_runs, { .name = "run-0", .mapped = false });
        const auto write = [steps](const std::filesystem::path& run) {
            RunWriter writer(run);
            for (int step = 0; step < steps; ++step)
                writer.add_scalars({ step, step / 100.0, 1.0 * step },
                    { { "loss", 3.0 / (step + 1) }, { "tau", 0.99 }, { "learning_rate", 0.1 } });
            writer.flush();
        };
        const auto pattern = create_run(m_runs, "pattern", "[data]\npath = '/tmp'\n");
        write(pattern);
        for (int i = 1; i < runs; ++i)
            std::filesystem::copy(
                pattern, m_runs / ("run-" + std::to_string(i)), std::filesystem::copy_options::recursive);
        m_count = runs + 1;
    }

    void opensAndStaysFluid() {
        QElapsedTimer clock;
        clock.start();
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.resize(1000, 700);
        page.show();
        Watchdog watchdog;
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), m_count, 60'000);
        page.grab();
        qInfo() << m_count << "runs were shown after" << clock.elapsed() << "ms; the loop waited at most"
                << watchdog.restart() << "ms";
        auto* edit = page.findChild<FilterBar*>()->findChild<QLineEdit*>();
        clock.restart();
        edit->setText(QStringLiteral("run-1 loss<1 -state:failed"));
        page.grab();
        qInfo() << "filtered and painted in" << clock.elapsed() << "ms," << table->model()->rowCount() << "rows";
        QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < m_count);
        clock.restart();
        edit->clear();
        page.grab();
        qInfo() << "the filter was cleared and all painted in" << clock.elapsed() << "ms";
        clock.restart();
        table->sortByColumn(2, Qt::AscendingOrder);
        qInfo() << "sorted by name in" << clock.elapsed() << "ms";
        watchdog.restart();
        QTest::qWait(2500);
        qInfo() << "while two polls went by the loop waited at most" << watchdog.restart() << "ms";
    }

    void lookingAgainIsCheap() {
        RunLister lister(m_runs);
        QElapsedTimer clock;
        clock.start();
        lister.look();
        const qint64 first = clock.restart();
        QTest::qWait(3500); // until the marks of the files can be trusted
        lister.look();
        clock.restart();
        QVERIFY(!lister.look());
        qInfo() << "first look" << first << "ms, a later one" << clock.elapsed() << "ms";
        QVERIFY(clock.elapsed() < first + 20);
    }

private:
    test::ScratchFolder m_folder;
    std::filesystem::path m_runs = m_folder / "runs";
    int m_count = 0;
};

BYOL_GUI_TEST_MAIN(TestManyRuns)
#include "test_many_runs.moc"
