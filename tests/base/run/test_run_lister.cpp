#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/run/run_about.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_lister.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <memory>

using namespace byol;
namespace fs = std::filesystem;

class TestRunLister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
    }
    void cleanup() { m_folder.reset(); }

    void keepsWhatWasSaid() {
        const fs::path run = create_run(m_runs, "a", "[data]\npath = '/tmp'\n");
        QVERIFY(read_about(run) == RunAbout {});
        const RunAbout about { true, { "paper", "größer \"quoted\"" }, "First line.\nSecond — naïve.\t\\end" };
        write_about(run, about);
        QVERIFY(read_about(run) == about);
        QVERIFY(summarise_run(run).about == about);
        const fs::path moved = rename_run(run, "b");
        QVERIFY(read_about(moved) == about);
        write_about(moved, {});
        QVERIFY(!fs::exists(moved / "about.toml"));
    }

    void aBrokenAboutHidesNoRun() {
        const fs::path run = create_run(m_runs, "a", "[data]\npath = '/tmp'\n");
        std::ofstream(run / "about.toml") << "star = maybe";
        QVERIFY_EXCEPTION_THROWN(read_about(run), Error);
        QCOMPARE(summarise_run(run).problem, std::string());
        QVERIFY(summarise_run(run).about == RunAbout {});
    }

    void tagsAreTidied() {
        const std::vector<std::string> tidied { "a", "b c" };
        QVERIFY(tidy_tags({ " a", "", "b c\n", "a", "  " }) == tidied);
    }

    void looksAgainOnlyAtWhatChanged() {
        const auto a = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        const auto b = test::make_sample_run(m_runs, { .name = "b", .mapped = false, .seed = 2 });
        age(a);
        age(b);
        RunLister lister(m_runs);
        QVERIFY(lister.look());
        QCOMPARE(lister.runs().size(), std::size_t { 2 });
        QVERIFY(!lister.look());
        const auto before = revision(lister, b);
        write_about(a, { true, {}, {} });
        QVERIFY(lister.look());
        QVERIFY(find(lister, a).about.starred);
        QCOMPARE(revision(lister, b), before);
        fs::remove_all(b);
        QVERIFY(lister.look());
        QCOMPARE(lister.runs().size(), std::size_t { 1 });
    }

    void seesWhatAWorkerWritesAndThatItDied() {
        test::LiveSampleRun live(m_runs, { .name = "live", .share = 0.1, .evaluated = false, .mapped = false });
        RunLister lister(m_runs);
        lister.look();
        const auto step = find(lister, live.path()).status.step;
        live.advance(0.3);
        QVERIFY(lister.look());
        QVERIFY(find(lister, live.path()).status.step > step);
        QCOMPARE(find(lister, live.path()).status.state, RunState::running);
        live.die();
        age(live.path());
        lister.look();
        QCOMPARE(find(lister, live.path()).status.state, RunState::interrupted);
        QVERIFY(!lister.look());
    }

    void seesASettledStoreThatIsLiveEnd() {
        auto live = std::make_unique<test::LiveSampleRun>(
            m_runs, test::SampleRun { .name = "live", .share = 0.1, .evaluated = false, .mapped = false });
        const fs::path run = live->path();
        RunLister lister(m_runs);
        lister.look();
        live->die(); // the lock goes, and no byte of the store changes
        lister.look();
        QCOMPARE(find(lister, run).status.state, RunState::interrupted);
    }

    void theSparklineIsTheMeanOfTheCurve() {
        const fs::path run = create_run(m_runs, "a", "[data]\npath = '/tmp'\n");
        {
            RunWriter writer(run);
            for (int step = 0; step < 6000; ++step)
                writer.add_scalars({ step, step / 100.0, 1.0 * step }, { { "loss", step } });
            writer.flush();
        }
        const RunSummary summary = summarise_run(run);
        QCOMPARE(summary.sparkline.size(), std::size_t { sparkline_points });
        for (std::size_t i = 0; i < summary.sparkline.size(); ++i)
            QVERIFY(std::abs(summary.sparkline[i] - (100 * static_cast<double>(i) + 49.5)) <= 64); // whole buckets
        QCOMPARE(summary.extremes.at("loss").first, 0.0);
        QCOMPARE(summary.extremes.at("loss").second, 5999.0);
    }

    void aShortCurveIsExact() {
        const fs::path run = create_run(m_runs, "a", "[data]\npath = '/tmp'\n");
        {
            RunWriter writer(run);
            for (int step = 0; step < 5; ++step)
                writer.add_scalars({ step, 0, 0 }, { { "loss", step == 2 ? std::nan("") : step } });
            writer.flush();
        }
        const auto sparkline = summarise_run(run).sparkline;
        QCOMPARE(sparkline.size(), std::size_t { 5 });
        QCOMPARE(sparkline[4], 4.0F);
        QVERIFY(std::isnan(sparkline[2]));
    }

    void tellsTheValueAtAStep() {
        const fs::path run = create_run(m_runs, "a", "[data]\npath = '/tmp'\n");
        {
            RunWriter writer(run);
            for (int step = 0; step < 100; step += 10)
                writer.add_scalars({ step, 0, 0 }, { { "knn_top1", step / 100.0 } });
            writer.flush();
        }
        const RunReader reader(run);
        QCOMPARE(reader.value_at("knn_top1", 45), 0.4);
        QCOMPARE(reader.value_at("knn_top1", 40), 0.4);
        QVERIFY(std::isnan(reader.value_at("knn_top1", -1)));
        QVERIFY(std::isnan(reader.value_at("other", 45)));
    }

    void tellsTheSettings() {
        const auto run = test::make_sample_run(m_runs, { .name = "a", .mapped = false, .seed = 42 });
        QCOMPARE(summarise_run(run).config->training.seed, std::int64_t { 42 });
        std::ofstream(run / "config.toml") << "no toml";
        QVERIFY(!summarise_run(run).config);
        QCOMPARE(summarise_run(run).problem, std::string());
    }

private:
    // As if it had been written a while ago.
    static void age(const fs::path& run) {
        const auto then = fs::file_time_type::clock::now() - std::chrono::seconds(60);
        for (const char* name : { "run.sqlite", "run.sqlite-wal" })
            if (fs::exists(run / name))
                fs::last_write_time(run / name, then);
    }
    static const RunSummary& find(const RunLister& lister, const fs::path& run) {
        return *std::find_if(
            lister.runs().begin(), lister.runs().end(), [&](const RunSummary& each) { return each.path == run; });
    }
    static std::uint64_t revision(const RunLister& lister, const fs::path& run) { return find(lister, run).revision; }

    std::unique_ptr<test::ScratchFolder> m_folder;
    fs::path m_runs;
};

QTEST_GUILESS_MAIN(TestRunLister)
#include "test_run_lister.moc"
