#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "tests/base/run/run_support.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>
#include <thread>

using namespace byol;
using namespace byol::test;
namespace fs = std::filesystem;

namespace {

const double not_a_number = std::numeric_limits<double>::quiet_NaN();

Command command_of(const fs::path& run, std::int64_t id) {
    for (const Command& command : RunReader(run).commands())
        if (command.id == id)
            return command;
    return {};
}

std::vector<Command> wait_for_commands(RunWriter& writer) {
    std::vector<Command> taken;
    for (int i = 0; i < 500 && taken.empty(); ++i) {
        QTest::qWait(10);
        taken = writer.take_commands();
    }
    return taken;
}

} // namespace

class TestRunStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spectraComeBackAndAreCutWithTheCurves() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        QVERIFY(RunReader(run).spectra().empty()); // a store that never had one
        {
            RunWriter writer(run);
            writer.begin_session(0);
            for (const std::int64_t step : { 10, 20, 30 })
                writer.add_spectrum({ step, { 0.75, 0.25 * double(step) / 30, not_a_number } });
        }
        const auto spectra = RunReader(run).spectra(10);
        QCOMPARE(spectra.size(), std::size_t { 2 });
        QCOMPARE(spectra[0].step, 20);
        QCOMPARE(spectra[1].eigenvalues[1], 0.25);
        QVERIFY(std::isnan(spectra[1].eigenvalues[2]));
        RunWriter(run).begin_session(20);
        QCOMPARE(RunReader(run).spectra().back().step, 20);
    }

    void scalarsComeBackAsTheyWere() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        {
            RunWriter writer(run);
            writer.begin_session(0);
            writer.add_scalars({ 1, 0.01, 1000.5 }, { { "loss", 3.9999999999999996 }, { "tau", 0.996 } });
            writer.add_scalars({ 2, 0.02, 1001.5 }, { { "loss", not_a_number } });
            writer.add_scalars({ 3, 0.03, 1002.5 },
                { { "loss", std::numeric_limits<double>::infinity() }, { "нью \"x\"; --", -1e300 } });
        }
        const RunReader reader(run);
        QCOMPARE(reader.series_names(), (std::vector<std::string> { "loss", "tau", "нью \"x\"; --" }));
        const auto loss = reader.scalars("loss");
        QCOMPARE(steps_of(loss), step_range(1, 3));
        QCOMPARE(loss[0].value, 3.9999999999999996);
        QVERIFY(std::isnan(loss[1].value) && std::isnan(loss[2].value));
        QCOMPARE(reader.scalars("нью \"x\"; --")[0].value, -1e300);
        QVERIFY(reader.scalars("none").empty());
        QCOMPARE(steps_of(reader.scalars("loss", 1)), step_range(2, 3));
        QCOMPARE(steps_of(reader.scalars("loss", -1, 2)), step_range(1, 2));
        QCOMPARE(reader.marks(2).at(0).time, 1002.5);
        QCOMPARE(reader.marks(2).at(0).epoch, 0.03);
    }

    void everyTableRoundTrips() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        write_file(run / "checkpoints" / "a", "abc");
        write_file(run / "checkpoints" / "b", "abcd");
        write_file(run / "embeddings" / "e", "x");
        RunWriter writer(run);
        writer.begin_session(0);
        writer.add_log(LogLevel::warning, std::string("one\nzwei \0 три", 17));
        writer.set_provenance({ { "seed", "1" }, { "commit", "ä" } });
        writer.set_provenance({ { "seed", "2" } });
        writer.add_checkpoint({ 10, 0.5, "checkpoints/a", 3, 100, 0.25, true });
        writer.add_checkpoint({ 20, 1.0, "checkpoints/b", 4, 200, -1, false });
        writer.add_checkpoint({ 30, 1.5, "checkpoints/missing", 4, 300, 0.5, true });
        writer.add_checkpoint({ 40, 1.5, "../näïve запуск 1/checkpoints/a", 4, 300, 0.5, false });
        writer.flush();
        {
            JobWriter job(run, "knn");
            Evaluation evaluation { .kind = "knn", .checkpoint_step = 10, .checkpoint_epoch = 0.5, .seconds = 2.5 };
            evaluation.metrics = { { "top1", 0.75 }, { "broken", not_a_number } };
            evaluation.protocol = R"({"k":200})";
            evaluation.classes = { "Katze \"1\"", "собака" };
            evaluation.confusion = { 3, 1, 0, 4 };
            QCOMPARE(job.add_evaluation(evaluation), 1);
            job.add_embedding({ .method = "tsne", .points = 9, .file = "embeddings/e", .quality = { { "kl", 1.5 } } });
            job.add_embedding({ .method = "pca", .file = "embeddings/missing" });
            job.finish("done");
        }
        const RunReader reader(run);
        QCOMPARE(reader.log().at(0).text, std::string("one\nzwei \0 три", 17));
        QVERIFY(reader.log().at(0).level == LogLevel::warning);
        QVERIFY(reader.log(1).empty());
        QCOMPARE(reader.provenance(), (Provenance { { "seed", "2" } }));
        const auto checkpoints = reader.checkpoints();
        QCOMPARE(checkpoints.size(), std::size_t { 2 });
        QCOMPARE(checkpoints[0].knn_top1, 0.25);
        QVERIFY(!checkpoints[0].best);
        QCOMPARE(checkpoints[1].knn_top1, -1.0);
        QCOMPARE(checkpoints[1].bytes, 4);
        const Evaluation evaluation = reader.evaluations().at(0);
        QCOMPARE(evaluation.metrics.at("top1"), 0.75);
        QVERIFY(std::isnan(evaluation.metrics.at("broken")));
        QCOMPARE(evaluation.classes, (std::vector<std::string> { "Katze \"1\"", "собака" }));
        QCOMPARE(evaluation.confusion, (std::vector<std::int64_t> { 3, 1, 0, 4 }));
        QCOMPARE(evaluation.protocol, std::string(R"({"k":200})"));
        QVERIFY(std::abs(evaluation.created - now()) < 10);
        QCOMPARE(reader.embeddings().size(), std::size_t { 1 });
        QCOMPARE(reader.embeddings()[0].quality.at("kl"), 1.5);
        QCOMPARE(reader.jobs().at(0).state, std::string("finished"));
        QCOMPARE(reader.jobs().at(0).progress, 1.0);
    }

    void findsCheckpoints() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        QVERIFY_THROWS_EXCEPTION(UsageError, find_checkpoint(RunReader(run), "last"));
        {
            RunWriter writer(run);
            for (const std::int64_t step : { 100, 200, 300 }) {
                const std::string file = "checkpoints/" + std::to_string(step);
                write_file(run / file, "x");
                writer.add_checkpoint({ step, 1, file, 1, 1, 0.5, step == 200 });
            }
        }
        const RunReader reader(run);
        QCOMPARE(find_checkpoint(reader, "").step, 300);
        QCOMPARE(find_checkpoint(reader, "last").step, 300);
        QCOMPARE(find_checkpoint(reader, "best").step, 200);
        QCOMPARE(find_checkpoint(reader, "100").step, 100);
        for (const char* wrong : { "101", "-1", "1e2", "100 ", "first" })
            QVERIFY_THROWS_EXCEPTION(UsageError, find_checkpoint(reader, wrong));
        try {
            find_checkpoint(reader, "7");
        } catch (const UsageError& error) {
            QVERIFY2(std::string(error.what()).find("100, 200, 300") != std::string::npos, error.what());
        }
    }

    void statusGoesThroughItsStates() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const RunReader reader(run);
        QVERIFY(reader.status().state == RunState::queued);
        QVERIFY(std::abs(reader.status().created - now()) < 10);
        RunStatus status;
        {
            const RunLock lock(run);
            RunWriter writer(run);
            writer.begin_session(0);
            QVERIFY(reader.status().state == RunState::running);
            QCOMPARE(reader.status().pid, static_cast<std::int64_t>(QCoreApplication::applicationPid()));
            QCOMPARE(reader.status().session, 1);
            status.state = RunState::paused;
            status.step = 7;
            status.device = "CPU, 2 threads";
            writer.set_status(status);
            writer.flush();
            QVERIFY(reader.status().state == RunState::paused);
            QCOMPARE(reader.status().device, std::string("CPU, 2 threads"));
            const Time beat = reader.status().heartbeat;
            QTRY_VERIFY_WITH_TIMEOUT(reader.status().heartbeat > beat + 1.0, 5000);
        }
        QVERIFY2(reader.status().state == RunState::interrupted, "nobody holds a paused run");
        {
            const RunLock lock(run);
            RunWriter writer(run);
            writer.begin_session(7);
            status.state = RunState::failed;
            status.error = "The disk is full.";
            writer.set_status(status);
        }
        QVERIFY(reader.status().state == RunState::failed);
        QCOMPARE(reader.status().error, std::string("The disk is full."));
        QCOMPARE(reader.status().session, 2);
        QVERIFY(reader.status().finished >= reader.status().started);
        QVERIFY(reader.status().created > 0);
    }

    void aResumedRunContinuesAsIfNothingHadHappened() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        for (const char* name : { "kept", "later" })
            write_file(run / "checkpoints" / name, "x");
        write_file(run / "checkpoints" / ".tmp-1-0", "half a checkpoint");
        RunWriter writer(run);
        writer.begin_session(0);
        log_steps(writer, 1, 100);
        writer.add_scalars({ 101, 1, 1 }, { { "knn_top1", 0.9 } });
        writer.add_checkpoint({ 50, 0.5, "checkpoints/kept", 1, 1, -1, false });
        writer.add_checkpoint({ 60, 0.6, "checkpoints/later", 1, 1, -1, false });
        writer.add_checkpoint({ 70, 0.7, "checkpoints/missing", 1, 1, -1, false });
        writer.begin_session(50);
        log_steps(writer, 51, 10);
        writer.flush();
        const RunReader reader(run);
        QCOMPARE(steps_of(reader.scalars("loss")), step_range(1, 60));
        QCOMPARE(steps_of(reader.marks()), step_range(1, 60));
        QVERIFY2(reader.scalars("knn_top1").empty(), "it was logged after the step that is resumed from");
        QCOMPARE(raw_sql(run, "SELECT step FROM checkpoint ORDER BY step"), (std::vector<std::string> { "50", "60" }));
        QCOMPARE(raw_sql(run, "SELECT from_step FROM session ORDER BY id"), (std::vector<std::string> { "0", "50" }));
        QVERIFY(!fs::exists(run / "checkpoints" / ".tmp-1-0"));
        const RunSummary summary = summarise_run(run);
        QCOMPARE(summary.best.at("loss"), 4.0 / 61);
        QVERIFY(!summary.best.contains("knn_top1"));
    }

    void commandsReachTheWorkerAndAreAnswered() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const std::int64_t early = send_command(run, "pause");
        RunWriter writer(run);
        writer.begin_session(0);
        QCOMPARE(wait_for_commands(writer).at(0).id, early);
        const std::int64_t id = send_command(run, "evaluate", "knn; 'x'");
        const std::vector<Command> taken = wait_for_commands(writer);
        QCOMPARE(taken.size(), std::size_t { 1 });
        QCOMPARE(taken[0].verb, std::string("evaluate"));
        QCOMPARE(taken[0].argument, std::string("knn; 'x'"));
        QCOMPARE(command_of(run, id).answered, 0.0);
        writer.answer(taken[0], "top-1 42 %");
        QTRY_VERIFY_WITH_TIMEOUT(command_of(run, id).answered > 0, 5000);
        QCOMPARE(command_of(run, id).answer, std::string("top-1 42 %"));
        const Command done = command_of(run, id);
        qInfo("answered %.2f s after it was sent", done.answered - done.created);
        QVERIFY(writer.take_commands().empty());
    }

    void commandsForADeadWorkerDoNotReachItsSuccessor() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        RunWriter(run).begin_session(0);
        const std::int64_t id = send_command(run, "stop");
        RunWriter writer(run);
        writer.begin_session(0);
        QTest::qWait(600);
        QVERIFY(writer.take_commands().empty());
        QVERIFY(command_of(run, id).answered > 0);
        QVERIFY(!command_of(run, id).answer.empty());
    }

    void jobsReportAndCanBeCancelled() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const RunReader reader(run);
        {
            JobWriter job(run, "linear");
            QVERIFY(job.report(0.25, 12.5, "epoch 3 of 12"));
            QCOMPARE(reader.jobs().at(0).progress, 0.25);
            QCOMPARE(reader.jobs().at(0).state, std::string("running"));
            QCOMPARE(reader.jobs().at(0).message, std::string("epoch 3 of 12"));
            cancel_job(run, job.id());
            QTRY_VERIFY_WITH_TIMEOUT(!job.report(0.5, 1, "epoch 6 of 12"), 2000);
            job.fail("cancelled", true);
        }
        QCOMPARE(reader.jobs().at(0).state, std::string("cancelled"));
        { const JobWriter job(run, "tsne"); }
        QCOMPARE(reader.jobs().at(1).state, std::string("failed"));
        {
            const JobWriter job(run, "knn");
            raw_sql(run, "UPDATE job SET started = started - 1e9 WHERE id = 3");
            QCOMPARE(reader.jobs().at(2).state, std::string("interrupted")); // that process had our number long ago
        }
    }

    void aJobWaitsAndGoesOn() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const RunReader reader(run);
        JobWriter job(run, "tsne");
        QVERIFY(job.report(0.25, 12.5, "laying out the map"));
        QVERIFY(job.wait_while_paused({}) < 0.5); // nobody asked
        pause_job(run, job.id(), true);
        QVERIFY(reader.jobs().at(0).pause_requested);
        QTest::qSleep(30);
        QVERIFY(job.report(0.25, 12.5, "laying out the map"));
        std::jthread other([&] {
            QTest::qSleep(600);
            pause_job(run, job.id(), false);
        });
        QVERIFY(job.wait_while_paused({}) >= 0.3);
        QCOMPARE(reader.jobs().at(0).message, std::string("Paused"));
        QVERIFY(!reader.jobs().at(0).pause_requested);
        other.join();

        pause_job(run, job.id(), true);
        cancel_job(run, job.id());
        QTest::qSleep(30);
        QVERIFY(!job.report(0.3, 10, "laying out the map")); // one that waits can be cancelled
        job.wait_while_paused({});
        std::stop_source stop;
        stop.request_stop();
        job.wait_while_paused(stop.get_token());
    }

    // Stores of the first version have no column for it.
    void aStoreWithoutPausesIsRead() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        { JobWriter(run, "tsne").finish(); }
        raw_sql(run, "ALTER TABLE job DROP COLUMN pause_requested");
        QVERIFY(!RunReader(run).jobs().at(0).pause_requested);
        pause_job(run, 1, true);
        QVERIFY(RunReader(run).jobs().at(0).pause_requested);
    }

    void aMapKnowsItsTimeline() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        std::ofstream(run / "embeddings" / "e").put('e');
        JobWriter job(run, "tsne");
        job.add_embedding({ .method = "tsne", .file = "embeddings/e", .parameters = R"({"timeline":"tsne-test-9"})" });
        job.add_embedding({ .method = "tsne", .file = "embeddings/e", .parameters = "{}" });
        job.add_embedding({ .method = "tsne", .file = "embeddings/e" });
        const auto maps = RunReader(run).embeddings();
        QCOMPARE(maps.at(0).timeline, std::string("tsne-test-9"));
        QCOMPARE(maps.at(1).timeline, std::string());
        QCOMPARE(maps.at(2).timeline, std::string());
    }

    void readersFollowAWriter() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        constexpr std::int64_t steps = 3000;
        std::atomic<bool> done = false;
        std::atomic<int> reads = 0;
        std::atomic<int> wrong = 0;
        const auto follow = [&] {
            const RunReader reader(run);
            std::int64_t seen = 0;
            while (!done) {
                const auto points = reader.scalars("loss", seen);
                for (const ScalarPoint& point : points)
                    wrong += point.step == ++seen && point.value == 4 / (1 + static_cast<double>(seen)) ? 0 : 1;
                if (const auto tau = reader.scalars("tau", seen - 1, 1); seen > 0 && tau.empty())
                    ++wrong; // a step is written whole
                reader.status();
                ++reads;
            }
        };
        Child child([&] {
            const RunReader reader(run);
            while (reader.scalars("loss").size() < static_cast<std::size_t>(steps))
                reader.marks();
        });
        std::vector<std::jthread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back(follow);
        {
            RunWriter writer(run);
            writer.begin_session(0);
            for (std::int64_t step = 1; step <= steps; step += 10) {
                log_steps(writer, step, 10);
                std::this_thread::sleep_for(std::chrono::milliseconds(4));
            }
            writer.flush();
            QCOMPARE(writer.failure(), std::string());
        }
        QCOMPARE(child.wait(), 0);
        done = true;
        readers.clear();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(reads > 10);
        QCOMPARE(steps_of(RunReader(run).scalars("loss")), step_range(1, steps));
    }

    void loggingIsCheap() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        constexpr std::int64_t steps = 10'000;
        RunWriter writer(run);
        writer.begin_session(0);
        const auto values = values_at(1);
        const auto begin = std::chrono::steady_clock::now();
        for (std::int64_t step = 1; step <= steps; ++step)
            writer.add_scalars({ step, 0.1, 1.0 }, values);
        const std::chrono::duration<double, std::micro> added = std::chrono::steady_clock::now() - begin;
        writer.flush();
        const std::chrono::duration<double, std::milli> written = std::chrono::steady_clock::now() - begin;
        qInfo("add_scalars with %zu series: %.2f us a step; %d steps were in the store after %.0f ms", values.size(),
            added.count() / steps, static_cast<int>(steps), written.count());
        const RunReader reader(run);
        const auto read_begin = std::chrono::steady_clock::now();
        for (const std::string& name : reader.series_names())
            QCOMPARE(reader.scalars(name).size(), static_cast<std::size_t>(steps));
        const std::chrono::duration<double, std::milli> read = std::chrono::steady_clock::now() - read_begin;
        qInfo("all of it was read in %.1f ms; the store has %.2f MB", read.count(),
            static_cast<double>(fs::file_size(run / "run.sqlite") + fs::file_size(run / "run.sqlite-wal")) / 1e6);
    }

    void aNewerStoreCanBeReadButNotWritten() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        raw_sql(run, "PRAGMA user_version = 99");
        QVERIFY(RunReader(run).status().state == RunState::queued);
        try {
            const RunWriter writer(run);
            QFAIL("it must be refused");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find("newer version") != std::string::npos, error.what());
        }
        QVERIFY_THROWS_EXCEPTION(Error, send_command(run, "stop"));
    }

    void damagedStoresAreErrors() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        QVERIFY_THROWS_EXCEPTION(Error, RunReader(runs.path()));
        QVERIFY_THROWS_EXCEPTION(Error, RunWriter(runs / "none"));
        raw_sql(run, "INSERT INTO evaluation VALUES(1, 'knn', 1, 1, 1, 1, '{', '{}', '[]', '[]', '')");
        QVERIFY_THROWS_EXCEPTION(Error, RunReader(run).evaluations());
        raw_sql(run, "UPDATE status SET state = 'dancing'");
        QVERIFY_THROWS_EXCEPTION(Error, RunReader(run).status());
        raw_sql(run, "DELETE FROM status");
        QVERIFY_THROWS_EXCEPTION(Error, RunReader(run).status());
        fs::remove(run / "run.sqlite-wal");
        fs::remove(run / "run.sqlite-shm");
        write_file(run / "run.sqlite", std::string(10'000, 'x'));
        QVERIFY_THROWS_EXCEPTION(Error, RunReader(run).status());
        QVERIFY(!summarise_run(run).problem.empty());
        QVERIFY_THROWS_EXCEPTION(Error, RunWriter(run).flush());
    }

    void aStoreFlippedAnywhereNeverCrashesTheReader() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        {
            RunWriter writer(run);
            writer.begin_session(0);
            log_steps(writer, 1, 50);
            writer.add_log(LogLevel::info, "text");
        }
        std::ifstream stream(run / "run.sqlite", std::ios::binary);
        const std::string good { std::istreambuf_iterator<char>(stream), {} };
        stream.close();
        int refused = 0;
        for (std::size_t i = 0; i < good.size(); i += i < 200 ? 1 : 211) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x55);
            write_file(run / "run.sqlite", bad);
            try {
                const RunReader reader(run);
                for (const std::string& name : reader.series_names())
                    reader.scalars(name);
                reader.status();
                reader.log();
                reader.marks();
            } catch (const Error&) {
                ++refused;
            }
            summarise_run(run);
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "test_run_store.moc"
