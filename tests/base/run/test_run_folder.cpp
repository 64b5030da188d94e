#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "tests/base/run/run_support.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <chrono>
#include <cstdlib>
#include <fstream>

using namespace byol;
using namespace byol::test;
namespace fs = std::filesystem;

namespace {

std::string message_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

std::size_t entries_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAWholeFolder() {
        const ScratchFolder runs;
        const std::string toml = "# mine\n[data]\npath = \"/data/some images/\"\n";
        const fs::path run = create_run(runs / "new" / "folder", "erster Läuf тест '1' %20?#", toml);
        QCOMPARE(run, runs / "new" / "folder" / "erster Läuf тест '1' %20?#");
        QCOMPARE(text_of(run / "config.toml"), toml);
        QCOMPARE(entries_in(run), std::size_t { 4 });
        QVERIFY(fs::is_directory(run / "checkpoints") && fs::is_directory(run / "embeddings"));
        QCOMPARE(run_config(run).data.path, std::string("/data/some images/"));
        const RunSummary summary = summarise_run(run);
        QCOMPARE(summary.problem, std::string());
        QCOMPARE(summary.name, std::string("erster Läuf тест '1' %20?#"));
        QCOMPARE(summary.dataset, std::string("some images"));
        QVERIFY(summary.status.state == RunState::queued);
        QVERIFY2(entries_in(run) == 4, "looking at a run leaves nothing behind");
        const std::int64_t id = send_command(run, "stop");
        QCOMPARE(RunReader(run).commands().at(0).id, id);
    }

    void takenNamesGetANumber() {
        const ScratchFolder runs;
        QCOMPARE(new_run(runs.path(), "a").filename(), fs::path("a"));
        QCOMPARE(new_run(runs.path(), "a").filename(), fs::path("a-2"));
        QCOMPARE(new_run(runs.path(), "a").filename(), fs::path("a-3"));
        const std::string made_up = new_run(runs.path(), "").filename().string();
        QVERIFY2(made_up.starts_with("some images-20"), made_up.c_str());
    }

    void refusesBadNamesAndSettings() {
        const ScratchFolder runs;
        for (const std::string name : { "a/b", "..", ".", ".hidden", "a\nb", "a\x7f", "/abs" })
            QVERIFY_THROWS_EXCEPTION(UsageError, new_run(runs.path(), name));
        QVERIFY_THROWS_EXCEPTION(UsageError, new_run(runs.path(), std::string(201, 'a')));
        QVERIFY_THROWS_EXCEPTION(UsageError, new_run(runs.path(), std::string("a\0b", 3)));
        QVERIFY_THROWS_EXCEPTION(ConfigError, create_run(runs.path(), "x", "[training]\nepoch = 3\n"));
        QVERIFY_THROWS_EXCEPTION(Error, create_run(runs.path(), "x", "[[["));
        QVERIFY2(entries_in(runs.path()) == 0, "nothing is left of a run that could not be made");
        write_file(runs / "file", "");
        QVERIFY_THROWS_EXCEPTION(Error, new_run(runs / "file"));
    }

    void findsRunsByNameAndPath() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path(), "первый run");
        QCOMPARE(find_run("первый run", runs.path()), run);
        QCOMPARE(find_run(run.string(), "/nowhere"), run);
        QCOMPARE(find_run(run.string() + "/", "/nowhere"), run);
        QCOMPARE(find_run((run / "run.sqlite").string(), "/nowhere"), run);
        const std::string message = message_of([&] { find_run("первый rum", runs.path()); });
        QVERIFY2(message.find("Did you mean 'первый run'?") != std::string::npos, message.c_str());
        QVERIFY_THROWS_EXCEPTION(UsageError, find_run("", runs.path()));
        QVERIFY_THROWS_EXCEPTION(UsageError, find_run("x", runs / "none"));
    }

    void defaultFolderFollowsTheEnvironment() {
        ::setenv("BYOL_RUNS", "/some/where", 1);
        QCOMPARE(default_runs_folder(), fs::path("/some/where"));
        ::unsetenv("BYOL_RUNS");
        ::setenv("HOME", "/home/me", 1);
        QCOMPARE(default_runs_folder(), fs::path("/home/me/byol-runs"));
    }

    void summarisesFigures() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        {
            RunWriter writer(run);
            writer.begin_session(0);
            for (std::int64_t step = 1; step <= 5; ++step)
                writer.add_scalars({ step, 0, 0 },
                    { { "loss", std::abs(3.0 - static_cast<double>(step)) }, { "knn_top1", step == 2 ? 0.8 : 0.1 } });
            writer.flush();
            JobWriter job(run, "linear");
            job.add_evaluation({ .kind = "linear", .metrics = { { "top1", 0.7 } } });
            job.add_evaluation({ .kind = "linear", .metrics = { { "top1", 0.9 } } });
            job.add_evaluation({ .kind = "linear", .metrics = { { "top1", 0.6 } } });
            job.finish();
        }
        const RunSummary summary = summarise_run(run);
        QCOMPARE(summary.last.at("loss"), 2.0);
        QCOMPARE(summary.last.at("knn_top1"), 0.1);
        QCOMPARE(summary.best.at("loss"), 0.0);
        QCOMPARE(summary.best.at("knn_top1"), 0.8);
        QCOMPARE(summary.best.at("linear_top1"), 0.9);
    }

    void listsNewestFirstAndNamesTheBroken() {
        const ScratchFolder runs;
        QVERIFY(list_runs(runs / "none").empty());
        new_run(runs.path(), "old");
        new_run(runs.path(), "new");
        raw_sql(runs / "old", "UPDATE status SET created = 1000");
        fs::create_directories(runs / "broken");
        write_file(runs / "broken" / "run.sqlite", "this is no database, however long one looks at it");
        fs::create_directories(runs / "something else");
        trash_run(new_run(runs.path(), "thrown away"));
        const auto list = list_runs(runs.path());
        QCOMPARE(list.size(), std::size_t { 3 });
        QCOMPARE(list[2].name, std::string("old"));
        for (const RunSummary& summary : list)
            QCOMPARE(summary.problem.empty(), summary.name != "broken");
    }

    void listsAThousandRunsQuickly() {
        const ScratchFolder runs;
        const fs::path first = new_run(runs.path(), "run");
        {
            RunWriter writer(first);
            writer.begin_session(0);
            log_steps(writer, 1, 2000);
        }
        for (int i = 0; i < 999; ++i) {
            const fs::path copy = runs / ("run " + std::to_string(i));
            fs::create_directory(copy);
            fs::create_hard_link(first / "run.sqlite", copy / "run.sqlite");
        }
        const auto begin = std::chrono::steady_clock::now();
        const auto list = list_runs(runs.path());
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
        QCOMPARE(list.size(), std::size_t { 1000 });
        QCOMPARE(list.back().last.size(), std::size_t { 12 });
        qInfo("1,000 runs of 2,000 steps were listed in %.0f ms", spent.count());
    }

    void renamesTrashesAndRestores() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path(), "a");
        new_run(runs.path(), "b");
        QVERIFY_THROWS_EXCEPTION(Error, rename_run(run, "b"));
        QVERIFY_THROWS_EXCEPTION(UsageError, rename_run(run, "../c"));
        QCOMPARE(rename_run(run, "a"), run);
        const fs::path renamed = rename_run(run, "в '\"; ☃");
        QCOMPARE(renamed, runs / "в '\"; ☃");
        QVERIFY(!fs::exists(run));
        QVERIFY(RunReader(renamed).status().state == RunState::queued);
        const fs::path trashed = trash_run(renamed);
        QVERIFY(!fs::exists(renamed));
        QCOMPARE(list_runs(runs.path()).size(), std::size_t { 1 });
        new_run(runs.path(), "в '\"; ☃");
        const fs::path restored = restore_run(trashed);
        QCOMPARE(restored, runs / "в '\"; ☃-2");
        QVERIFY(RunReader(restored).status().state == RunState::queued);
        QVERIFY_THROWS_EXCEPTION(Error, restore_run(restored));
        QVERIFY_THROWS_EXCEPTION(Error, trash_run(runs / "none"));
    }

    void aHeldRunStaysWhereItIs() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path(), "held");
        {
            const RunLock lock(run);
            QVERIFY(is_held(run));
            QVERIFY_THROWS_EXCEPTION(Error, rename_run(run, "x"));
            QVERIFY_THROWS_EXCEPTION(Error, trash_run(run));
            const std::string message = message_of([&] { const RunLock second(run); });
            const std::string pid = "pid " + std::to_string(QCoreApplication::applicationPid());
            QVERIFY2(message.find(pid) != std::string::npos, message.c_str());
        }
        QVERIFY(!is_held(run));
        {
            const JobWriter job(run, "linear");
            QVERIFY_THROWS_EXCEPTION(Error, trash_run(run));
        }
        QVERIFY(fs::exists(trash_run(run)));
    }

    void askingForTheHolderHasNoSideEffect() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        QVERIFY(!is_held(run));
        QVERIFY(!fs::exists(run / "lock"));
        QVERIFY(!is_held(runs / "none"));
    }

    void aWorkerOnAnotherHostLivesByItsHeartbeat() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        const auto as_if = [&](const char* state, double age) {
            raw_sql(run,
                "UPDATE status SET host = 'far away', pid = 7, state = '" + std::string(state)
                    + "', heartbeat = " + std::to_string(now() - age));
        };
        as_if("running", 3);
        QVERIFY(is_held(run));
        QVERIFY(RunReader(run).status().state == RunState::running);
        const std::string message = message_of([&] { const RunLock lock(run); });
        QVERIFY2(message.find("pid 7 on far away") != std::string::npos, message.c_str());
        as_if("running", 300);
        QVERIFY(!is_held(run));
        QVERIFY(RunReader(run).status().state == RunState::interrupted);
        QVERIFY(summarise_run(run).status.state == RunState::interrupted);
        as_if("finished", 3);
        QVERIFY(!is_held(run));
        const RunLock lock(run);
    }
};

QTEST_GUILESS_MAIN(TestRunFolder)
#include "test_run_folder.moc"
