#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "tests/base/run/run_support.h"
#include "tests/support/test_support.h"

#include <QProcess>
#include <QTest>

#include <chrono>
#include <set>
#include <thread>

using namespace byol;
using namespace byol::test;
namespace fs = std::filesystem;

namespace {

[[noreturn]] void train_for_ever(const fs::path& run) {
    const RunLock lock(run);
    RunWriter writer(run);
    writer.begin_session(0);
    for (std::int64_t step = 1;; step += 5) {
        log_steps(writer, step, 5);
        writer.add_log(LogLevel::info, "step " + std::to_string(step));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

std::size_t steps_in(const fs::path& run) {
    return RunReader(run).scalars("loss").size();
}

std::set<std::string> files_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

// Not by this process: closing a file of an open SQLite database here would drop the locks that SQLite holds on it.
void copy_folder(const fs::path& from, const fs::path& to) {
    QProcess::execute("cp", { "-r", QString::fromStdString(from.string()), QString::fromStdString(to.string()) });
}

/// Whole steps only, without a hole, and nothing that SQLite's own check finds.
void verify_consistent(const fs::path& run) {
    const RunReader reader(run);
    const auto marks = steps_of(reader.marks());
    QVERIFY(!marks.empty());
    QCOMPARE(marks, step_range(1, marks.back()));
    for (const std::string& name : reader.series_names())
        QCOMPARE(steps_of(reader.scalars(name)), marks);
    QCOMPARE(raw_sql(run, "PRAGMA integrity_check"), std::vector<std::string> { "ok" });
}

void allow(const fs::path& run, int folder_mode, int file_mode) {
    for (const auto& entry : fs::directory_iterator(run))
        if (entry.is_regular_file())
            fs::permissions(entry.path(), fs::perms(file_mode));
    fs::permissions(run, fs::perms(folder_mode));
}

} // namespace

class TestRunCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledWorkerLeavesAConsistentRun() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        for (int round = 1; round <= 3; ++round) {
            Child worker([&] { train_for_ever(run); });
            QTRY_VERIFY_WITH_TIMEOUT(RunReader(run).status().session == round && steps_in(run) > 300, 20'000);
            QVERIFY(is_held(run));
            QVERIFY(RunReader(run).status().state == RunState::running);
            QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(std::make_unique<RunLock>(run)));
            worker.kill();
            worker.wait();
            QVERIFY(!is_held(run));
            QVERIFY(RunReader(run).status().state == RunState::interrupted);
            QVERIFY(summarise_run(run).status.state == RunState::interrupted);
            verify_consistent(run);
        }
        RunWriter writer(run);
        writer.begin_session(10);
        writer.flush();
        QCOMPARE(steps_in(run), std::size_t { 10 });
    }

    void theLockEndsWithItsProcess() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        Child holder([&] {
            const RunLock lock(run);
            ::pause();
        });
        QTRY_VERIFY_WITH_TIMEOUT(is_held(run), 5000);
        try {
            const RunLock lock(run);
            QFAIL("it must be refused");
        } catch (const Error& error) {
            const std::string pid = "pid " + std::to_string(holder.id());
            QVERIFY2(std::string(error.what()).find(pid) != std::string::npos, error.what());
        }
        holder.kill();
        holder.wait();
        QVERIFY(!is_held(run));
        const RunLock lock(run);
    }

    void aKilledJobIsInterrupted() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        Child worker([&] {
            JobWriter job(run, "linear");
            job.report(0.5, 10, "epoch 1");
            ::pause();
        });
        QTRY_VERIFY_WITH_TIMEOUT(!RunReader(run).jobs().empty() && RunReader(run).jobs()[0].progress > 0, 5000);
        QCOMPARE(RunReader(run).jobs()[0].state, std::string("running"));
        worker.kill();
        worker.wait();
        QCOMPARE(RunReader(run).jobs()[0].state, std::string("interrupted"));
    }

    void aCopyOfALivingRunCanBeRead() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        Child worker([&] { train_for_ever(run); });
        QTRY_VERIFY_WITH_TIMEOUT(RunReader(run).status().session == 1 && steps_in(run) > 50, 20'000);
        for (int i = 0; i < 10; ++i) {
            const fs::path copy = runs / ("копия " + std::to_string(i));
            copy_folder(run, copy);
            QVERIFY(RunReader(copy).status().state == RunState::interrupted);
            verify_consistent(copy);
            QTest::qWait(60);
        }
    }

    void aReadOnlyRunCanBeReadAndIsLeftAlone_data() {
        QTest::addColumn<bool>("killed");
        QTest::addColumn<bool>("with_index");
        QTest::newRow("closed properly") << false << false;
        QTest::newRow("its worker was killed") << true << true;
        QTest::newRow("its worker was killed, copied without -shm") << true << false;
    }
    void aReadOnlyRunCanBeReadAndIsLeftAlone() {
        QFETCH(bool, killed);
        QFETCH(bool, with_index);
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        if (killed) {
            Child worker([&] { train_for_ever(run); });
            QTRY_VERIFY_WITH_TIMEOUT(RunReader(run).status().session == 1 && steps_in(run) > 50, 20'000);
        } else {
            RunWriter writer(run);
            writer.begin_session(0);
            log_steps(writer, 1, 60);
        }
        const std::size_t steps = killed ? steps_in(run) : 60;
        if (!with_index)
            fs::remove(run / "run.sqlite-shm");
        allow(run, 0555, 0444);
        const auto before = files_in(run);
        Child reader(
            [&] {
                const RunReader store(run);
                const auto loss = store.scalars("loss");
                if (loss.size() != steps || store.status().state != RunState::interrupted)
                    throw std::runtime_error("read " + std::to_string(loss.size()) + " steps");
                if (const RunSummary summary = summarise_run(run); !summary.problem.empty())
                    throw std::runtime_error(summary.problem);
            },
            Child::Rights::nobodys);
        QCOMPARE(reader.wait(), 0);
        QCOMPARE(files_in(run), before);
        Child writer([&] { send_command(run, "stop"); }, Child::Rights::nobodys);
        QCOMPARE(writer.wait(), 1);
        allow(run, 0755, 0644);
    }

    void aReaderThatOutlivesTheWriterSeesTheNextOne() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const RunReader reader(run);
        for (std::int64_t session = 1; session <= 3; ++session) {
            RunWriter writer(run);
            writer.begin_session(session - 1);
            log_steps(writer, session, 1);
            writer.flush();
            QCOMPARE(reader.status().session, session);
            QCOMPARE(steps_of(reader.scalars("loss")), step_range(1, session));
        }
    }

    void anUnwritableStoreIsReportedAndNothingIsLost() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        RunWriter writer(run);
        writer.begin_session(0);
        log_steps(writer, 1, 10);
        writer.flush();
        raw_sql(run, "CREATE TRIGGER full BEFORE INSERT ON mark BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        log_steps(writer, 11, 10);
        QVERIFY_THROWS_EXCEPTION(Error, writer.flush());
        QVERIFY(writer.failure().find("the disk is full") != std::string::npos);
        QCOMPARE(steps_in(run), std::size_t { 10 });
        raw_sql(run, "DROP TRIGGER full");
        writer.flush();
        QCOMPARE(writer.failure(), std::string());
        QCOMPARE(steps_of(RunReader(run).scalars("loss")), step_range(1, 20));
    }
};

QTEST_GUILESS_MAIN(TestRunCrash)
#include "test_run_crash.moc"
