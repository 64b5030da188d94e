#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace byol;

namespace {

/// Waits until the command is answered. @returns the seconds it took, or -1
double answered_after(const std::filesystem::path& run, const std::string& verb) {
    const std::int64_t id = send_command(run, verb);
    Command found;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const Command& command : RunReader(run).commands()) {
                if (command.id == id)
                    found = command;
            }
            return found.answered > 0;
        },
        10'000);
    return answered && !found.answer.empty() ? found.answered - found.created : -1;
}

bool reaches(const std::filesystem::path& run, RunState state) {
    return QTest::qWaitFor([&] { return RunReader(run).status().state == state; }, 10'000);
}

bool trains_to(const std::filesystem::path& run, std::int64_t step) {
    return QTest::qWaitFor([&] { return RunReader(run).status().step >= step; }, 20'000);
}

} // namespace

class TestWorkerCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areAnsweredAndDone() {
        const test::ScratchFolder folder;
        test::make_pictures(folder / "pictures", 24, 6);
        RunConfig config = test::tiny_config(folder / "pictures");
        config.training.epochs = 100'000;
        config.checkpoint.every_epochs = 0;
        config.logging.knn_every_epochs = 0;
        const auto run = test::make_run(folder.path(), "long", config);
        auto worker = std::async(std::launch::async, [&] { return test::train(run); });
        QVERIFY(trains_to(run, 3));
        QVERIFY(is_held(run));

        const double pause = answered_after(run, "pause");
        QVERIFY2(pause >= 0 && pause < 1.0, qPrintable(QString::number(pause)));
        QVERIFY(reaches(run, RunState::paused));
        QTest::qWait(600);
        const std::int64_t held_at = RunReader(run).status().step;
        const std::size_t scalars = RunReader(run).scalars(series::loss).size();
        QVERIFY(RunReader(run).checkpoints().empty());
        QVERIFY(answered_after(run, "checkpoint") >= 0);
        QVERIFY(QTest::qWaitFor([&] { return RunReader(run).checkpoints().size() == 1; }, 5'000));
        QVERIFY(answered_after(run, "evaluate") >= 0);
        QVERIFY(QTest::qWaitFor([&] { return RunReader(run).scalars(series::knn_top1).size() == 1; }, 5'000));
        QCOMPARE(RunReader(run).scalars(series::loss).size(), scalars);

        QVERIFY(answered_after(run, "resume") >= 0);
        QVERIFY(reaches(run, RunState::running));
        QVERIFY(trains_to(run, held_at + 3));
        QVERIFY(answered_after(run, "dance") >= 0);

        QVERIFY(answered_after(run, "stop") >= 0);
        QCOMPARE(worker.wait_for(std::chrono::seconds(10)), std::future_status::ready);
        const auto trained = worker.get();
        QCOMPARE(trained.state, RunState::stopped);
        const RunReader reader(run);
        QCOMPARE(reader.status().state, RunState::stopped);
        QCOMPARE(reader.status().message, std::string("stopped by the user"));
        QCOMPARE(find_checkpoint(reader, "last").step, trained.step);
        QVERIFY(!is_held(run));
    }

    void stopEndsAPauseToo() {
        const test::ScratchFolder folder;
        test::make_pictures(folder / "pictures", 24, 6);
        RunConfig config = test::tiny_config(folder / "pictures");
        config.training.epochs = 100'000;
        config.logging.knn_every_epochs = 0;
        const auto run = test::make_run(folder.path(), "paused", config);
        auto worker = std::async(std::launch::async, [&] { return test::train(run); });
        QVERIFY(trains_to(run, 1));
        send_command(run, "pause");
        QVERIFY(reaches(run, RunState::paused));
        send_command(run, "stop");
        QCOMPARE(worker.wait_for(std::chrono::seconds(10)), std::future_status::ready);
        QCOMPARE(worker.get().state, RunState::stopped);
    }
};

QTEST_GUILESS_MAIN(TestWorkerCommands)
#include "test_worker_commands.moc"
