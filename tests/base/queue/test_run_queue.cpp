#include "core/base/error/error.h"
#include "core/base/queue/devices.h"
#include "core/base/queue/queue_runner.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <fstream>
#include <memory>
#include <thread>

using namespace byol;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const RunQueue& queue) {
    std::vector<std::string> found;
    for (const QueueItem& item : queue.items)
        found.push_back(item.run.filename().string());
    return found;
}

using Names = std::vector<std::string>;

std::string text_of(const fs::path& file) {
    std::ifstream in(file);
    return { std::istreambuf_iterator<char>(in), {} };
}

} // namespace

class TestRunQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
    }
    void cleanup() { m_folder.reset(); }

    void thereIsNoneAtFirst() {
        QCOMPARE(read_queue(m_runs), RunQueue {});
        remove_from_queue(m_runs, m_runs / "a");
        QVERIFY(!fs::exists(m_runs / "queue.toml"));
    }

    void keepsTheOrder() {
        for (const char* name : { "a", "b \"quoted\" имя", "c" })
            add_to_queue(m_runs, m_runs / name, *name == 'b' ? "cuda:1" : "");
        QVERIFY(names(read_queue(m_runs)) == Names({ "a", "b \"quoted\" имя", "c" }));
        QCOMPARE(read_queue(m_runs).items[1].device, std::string("cuda:1"));
        move_in_queue(m_runs, m_runs / "c", 0);
        QVERIFY(names(read_queue(m_runs)) == Names({ "c", "a", "b \"quoted\" имя" }));
        move_in_queue(m_runs, m_runs / "c", 99);
        QVERIFY(names(read_queue(m_runs)) == Names({ "a", "b \"quoted\" имя", "c" }));
        remove_from_queue(m_runs, m_runs / "a");
        rename_in_queue(m_runs, m_runs / "c", m_runs / "d");
        set_device_in_queue(m_runs, m_runs / "d", "cpu");
        QVERIFY(names(read_queue(m_runs)) == Names({ "b \"quoted\" имя", "d" }));
        QCOMPARE(read_queue(m_runs).items[1].device, std::string("cpu"));
    }

    void aRunIsThereOnce() {
        add_to_queue(m_runs, m_runs / "a", "cpu");
        add_to_queue(m_runs, m_runs / "b");
        add_to_queue(m_runs, m_runs / "x" / ".." / "a", "cuda:0");
        QVERIFY(names(read_queue(m_runs)) == Names({ "a", "b" }));
        QCOMPARE(read_queue(m_runs).items[0].device, std::string("cuda:0"));
    }

    void movesWithTheFolder() {
        add_to_queue(m_runs, m_runs / "a");
        const fs::path moved = *m_folder / "elsewhere";
        fs::rename(m_runs, moved);
        QCOMPARE(read_queue(moved).items.front().run, moved / "a");
    }

    void manyWritersLoseNothing() {
        constexpr int writers = 4;
        constexpr int each = 20;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([this, writer] {
                for (int i = 0; i < each; ++i)
                    add_to_queue(m_runs, m_runs / (std::to_string(writer) + "-" + std::to_string(i)));
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(read_queue(m_runs).items.size(), std::size_t { writers * each });
    }

    void aBrokenFileIsNamed() {
        fs::create_directories(m_runs);
        std::ofstream(m_runs / "queue.toml") << "paused = maybe\n";
        QVERIFY_EXCEPTION_THROWN(read_queue(m_runs), Error);
        QVERIFY_EXCEPTION_THROWN(add_to_queue(m_runs, m_runs / "a"), Error);
        QCOMPARE(text_of(m_runs / "queue.toml"), std::string("paused = maybe\n"));
    }

    void devicesAreRecognised() {
        QCOMPARE(device_from_title("CPU, 2 threads"), std::string("cpu"));
        QCOMPARE(device_from_title("CUDA 0: NVIDIA H200"), std::string("cuda:0"));
        QCOMPARE(device_from_title("CUDA 12: Other"), std::string("cuda:12"));
        QCOMPARE(resolved_device("cuda"), std::string("cuda:0"));
        QCOMPARE(resolved_device("cpu"), std::string("cpu"));
    }

    void trainsOneAfterTheOtherOnEachDevice() {
        for (const char* name : { "a", "b", "c" })
            queuedRun(name, *name == 'c' ? "cuda:7" : "cpu");
        engine("sleep 0.2");
        QCOMPARE(work(), QueueEnd::empty);
        QVERIFY(read_queue(m_runs).items.empty());
        const Names lines = history();
        QCOMPARE(lines.size(), std::size_t { 6 });
        const auto at = [&](const std::string& line) {
            return std::find(lines.begin(), lines.end(), line) - lines.begin();
        };
        QVERIFY(at("begin a cpu") < at("end a cpu"));
        QVERIFY(at("end a cpu") < at("begin b cpu"));
        QVERIFY(at("begin c cuda:7") < at("end a cpu")); // beside the other device
    }

    void aRunThatFailsDoesNotBlockTheRest() {
        queuedRun("bad", "cpu");
        queuedRun("good", "cpu");
        engine("case \"$3\" in *bad) echo broken >&2; exit 1;; esac");
        QCOMPARE(work(), QueueEnd::empty);
        QCOMPARE(RunReader(m_runs / "bad").status().state, RunState::failed);
        QVERIFY(text_of(m_runs / "bad" / "worker.log").find("broken") != std::string::npos);
        QCOMPARE(history().back(), std::string("end good cpu"));
    }

    void whatIsFinishedOrGoneIsPassedOver() {
        const auto done = test::make_sample_run(m_runs, { .name = "done", .evaluated = false, .mapped = false });
        add_to_queue(m_runs, done, "cpu");
        add_to_queue(m_runs, m_runs / "gone", "cpu");
        engine("");
        QCOMPARE(work(), QueueEnd::empty);
        QVERIFY(history().empty());
    }

    void aPausedQueueBeginsNothing() {
        queuedRun("a", "cpu");
        pause_queue(m_runs, true);
        engine("");
        QCOMPARE(work(), QueueEnd::paused);
        QVERIFY(names(read_queue(m_runs)) == Names({ "a" }));
        QVERIFY(!queue_is_worked_on(m_runs));
        pause_queue(m_runs, false);
        QCOMPARE(work(), QueueEnd::empty);
        QCOMPARE(history().size(), std::size_t { 2 });
    }

    void thereIsOneRunner() {
        queuedRun("a", "cpu");
        engine("sleep 0.5");
        std::thread first([this] { work(); });
        QTRY_VERIFY(queue_is_worked_on(m_runs));
        QCOMPARE(work(), QueueEnd::taken);
        first.join();
        QVERIFY(!queue_is_worked_on(m_runs));
        QCOMPARE(history().size(), std::size_t { 2 });
    }

    void waitsForARunThatOthersBegan() {
        queuedRun("a", "cpu");
        engine("");
        auto live = std::make_unique<test::LiveSampleRun>(
            m_runs, test::SampleRun { .name = "by-hand", .share = 0.1, .evaluated = false, .mapped = false });
        std::thread runner([this] { work(); });
        QTest::qWait(400);
        QVERIFY(history().empty());
        live->die();
        runner.join();
        QCOMPARE(history().size(), std::size_t { 2 });
    }

    // The machine lost its runner, not the worker: the next runner waits for that one.
    void takesOverARunInTraining() {
        test::LiveSampleRun live(m_runs, { .name = "live", .share = 0.1, .evaluated = false, .mapped = false });
        add_to_queue(m_runs, live.path(), "cpu");
        queuedRun("next", "cpu");
        engine("");
        std::thread runner([this] { work(); });
        QTest::qWait(400);
        QVERIFY(names(read_queue(m_runs)) == Names({ "live", "next" }));
        live.die();
        runner.join();
        QVERIFY(read_queue(m_runs).items.empty());
        QCOMPARE(history().size(), std::size_t { 2 });
    }

    void stoppingLeavesTheRest() {
        queuedRun("a", "cpu");
        queuedRun("b", "cpu");
        engine("sleep 0.3");
        std::stop_source stop;
        QueueEnd end = QueueEnd::empty;
        std::thread runner([&] { end = work(stop.get_token()); });
        QTRY_COMPARE(history().size(), std::size_t { 1 });
        stop.request_stop();
        runner.join();
        QCOMPARE(end, QueueEnd::stopped);
        QVERIFY(names(read_queue(m_runs)) == Names({ "a", "b" }));
        QTRY_COMPARE(history().size(), std::size_t { 2 }); // its worker went on
    }

private:
    void queuedRun(const std::string& name, const std::string& device) {
        const fs::path run = create_run(m_runs, name, "[data]\npath = '/tmp'\n");
        add_to_queue(m_runs, run, device);
    }

    // A stand-in for `byol` that notes what it is told.
    void engine(const std::string& body) {
        m_engine = *m_folder / "byol";
        std::ofstream out(m_engine);
        out << "#!/bin/sh\nhistory='" << (*m_folder / "history").string() << "'\n"
            << "echo \"begin $(basename \"$3\") $5\" >> \"$history\"\n"
            << body << "\necho \"end $(basename \"$3\") $5\" >> \"$history\"\n";
        out.close();
        fs::permissions(m_engine, fs::perms::owner_all);
    }

    QueueEnd work(const std::stop_token& stop = {}) const {
        QueueRunnerOptions options;
        options.program = m_engine;
        options.poll = std::chrono::milliseconds(50);
        return work_on_queue(m_runs, options, stop);
    }

    Names history() const {
        std::ifstream in(*m_folder / "history");
        Names lines;
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        return lines;
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    fs::path m_runs;
    fs::path m_engine;
};

QTEST_GUILESS_MAIN(TestRunQueue)
#include "test_run_queue.moc"
