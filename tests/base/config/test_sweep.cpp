#include "core/base/config/sweep.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <set>

using namespace byol;

namespace {

QStringList names_of(const Sweep& sweep) {
    QStringList names;
    for (const SweepRun& run : sweep.runs)
        names << QString::fromStdString(run.name);
    return names;
}

SweepRun run_called(const Sweep& sweep, const std::string& name) {
    return *std::ranges::find_if(sweep.runs, [&](const SweepRun& run) { return run.name == name; });
}

Sweep expanded(const std::string& toml, const SweepOptions& options = {}) {
    return expand_sweep(toml, "test", "test.toml", options);
}

std::string problem_of(const std::string& toml) {
    try {
        expanded(toml);
    } catch (const UsageError& error) {
        return error.what();
    }
    return "nothing was thrown";
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGridIsEveryCombination() {
        const Sweep sweep = expanded("# Title\n# What it is for.\n[sweep.grid]\ntraining.seed = [1, 2]\n"
                                     "method.base_tau = [0.9, 0.99, 1]\n");
        QCOMPARE(sweep.title, std::string("Title"));
        QCOMPARE(names_of(sweep),
            QStringList({ "base_tau-0.9-seed-1", "base_tau-0.9-seed-2", "base_tau-0.99-seed-1", "base_tau-0.99-seed-2",
                "base_tau-1-seed-1", "base_tau-1-seed-2" }));
        const SweepRun run = run_called(sweep, "base_tau-0.99-seed-2");
        QCOMPARE(run.config.method.base_tau, 0.99);
        QCOMPARE(run.config.training.seed, std::int64_t { 2 });
        QCOMPARE(run.changes, (std::vector<std::string> { "method.base_tau = 0.99", "training.seed = 2" }));
    }

    void runsStandBesideTheGrid() {
        const Sweep sweep = expanded("[training]\nepochs = 7\n[[sweep.run]]\nname = 'plain'\n[[sweep.run]]\n"
                                     "name = 'flat'\naugment.view1.blur = 0.25\npredictor.depth = 0\n"
                                     "[sweep.grid]\nencoder.architecture = ['small', 'resnet18']\n");
        QCOMPARE(names_of(sweep),
            QStringList({ "plain-architecture-small", "plain-architecture-resnet18", "flat-architecture-small",
                "flat-architecture-resnet18" }));
        const SweepRun run = run_called(sweep, "flat-architecture-resnet18");
        QCOMPARE(run.config.encoder.architecture, std::string("resnet18"));
        QCOMPARE(run.config.augment.view1.blur, 0.25);
        QCOMPARE(run.config.predictor.depth, std::int64_t { 0 });
        for (const SweepRun& each : sweep.runs)
            QCOMPARE(each.config.training.epochs, std::int64_t { 7 });
    }

    // Preset, then the file's settings, then the options', then what differs from run to run.
    void laterSettingsWin() {
        const std::string toml = "[sweep]\npreset = 'imagenet-resnet50-300ep'\n[training]\nepochs = 7\n"
                                 "[sweep.grid]\nmethod.base_tau = [0.5]\n";
        QCOMPARE(expanded(toml).runs[0].config.encoder.architecture, std::string("resnet50"));
        QCOMPARE(expanded(toml).runs[0].config.training.epochs, std::int64_t { 7 });
        RunConfig base;
        base.encoder.architecture = "small";
        const Sweep sweep = expanded(toml, { base, { "training.epochs=3", "method.base_tau=0.1" } });
        QCOMPARE(sweep.runs[0].config.encoder.architecture, std::string("small"));
        QCOMPARE(sweep.runs[0].config.training.epochs, std::int64_t { 3 });
        QCOMPARE(sweep.runs[0].config.method.base_tau, 0.5);
    }

    void whatIsWrongIsTold_data() {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* toml, const char* told) {
            QTest::newRow(name) << QString(toml) << QString(told);
        };
        row("no sweep", "[training]\nepochs = 3\n", "no table [sweep]");
        row("no runs", "[sweep]\n", "describes no run");
        row("not TOML", "[sweep\n", "is not TOML");
        row("unknown field in the grid", "[sweep.grid]\ntraining.sed = [1]\n", "training.sed");
        row("unknown field in a run", "[[sweep.run]]\nname = 'a'\ntraining.sed = 1\n", "run 'a'");
        row("value out of range", "[sweep.grid]\nmethod.base_tau = [2]\n", "method.base_tau");
        row("no list", "[sweep.grid]\nmethod.base_tau = 0.5\n", "not a list");
        row("empty list", "[sweep.grid]\nmethod.base_tau = []\n", "empty list");
        row("no name", "[[sweep.run]]\ntraining.seed = 2\n", "has no name");
        row("same name", "[[sweep.run]]\nname = 'a'\n[[sweep.run]]\nname = 'a'\n", "two runs are called 'a'");
        row("same value twice", "[sweep.grid]\ntraining.seed = [1, 1]\n", "two runs are called");
        row("name with a slash", "[[sweep.run]]\nname = '../a'\n", "cannot be the name");
        row("unknown key", "[sweep]\npresets = 'a'\n", "has no \"presets\"");
        row("unknown preset", "[sweep]\npreset = 'imagenet'\n[sweep.grid]\ntraining.seed = [1]\n", "none of that name");
        row("preset is no text", "[sweep]\npreset = 3\n", "not a text");
        row("a list as run", "[sweep]\nrun = [1, 2]\n", "not a list of tables");
    }

    void whatIsWrongIsTold() {
        QFETCH(QString, toml);
        QFETCH(QString, told);
        const std::string problem = problem_of(toml.toStdString());
        QVERIFY2(problem.find(told.toStdString()) != std::string::npos, problem.c_str());
    }

    void aGridTooLargeIsRefused() {
        std::string toml = "[sweep.grid]\n";
        for (const char* path : { "training.seed", "training.epochs", "knn.k", "linear.epochs", "embedding.points" })
            toml += std::string(path) + " = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]\n";
        QVERIFY2(problem_of(toml).find("more than 10000") != std::string::npos, problem_of(toml).c_str());
    }

    void everyShippedSweepExpands() {
        QVERIFY(shipped_sweeps().size() >= 8);
        for (const Preset& preset : shipped_sweeps()) {
            QVERIFY(is_sweep(preset.toml));
            QVERIFY2(!preset.title.empty() && preset.title.size() < 60, preset.name.c_str());
            SweepOptions options;
            options.assignments = { "data.path=pictures" };
            const Sweep sweep = load_sweep(preset.name, options);
            QVERIFY(sweep.runs.size() >= 2);
            for (const SweepRun& run : sweep.runs)
                for (const ConfigProblem& problem : check_config(run.config))
                    QFAIL((preset.name + ", " + run.name + ": " + problem.message()).c_str());
        }
    }

    // The paper's rows: specification, section 8.4.
    void ablationsAreThePapers() {
        std::multiset<double> taus;
        for (const SweepRun& run : load_sweep("ablation-tau").runs) {
            QCOMPARE(run.config.method.tau_schedule, std::string("constant"));
            taus.insert(run.config.method.base_tau);
        }
        QCOMPARE(taus, (std::multiset<double> { 0, 0.9, 0.99, 0.999, 1 }));
        for (const SweepRun& run : load_sweep("ablation-batch-size").runs)
            QCOMPARE(run.config.training.batch_size, std::int64_t { 4096 });
        QCOMPARE(load_sweep("ablation-depth").runs.size(), std::size_t { 9 });
        const SweepRun simclr = run_called(load_sweep("ablation-negatives"), "simclr");
        QCOMPARE(simclr.config.method.negatives, 1.0);
        const Sweep augmentations = load_sweep("ablation-augmentations");
        const ViewSettings crop_only = run_called(augmentations, "crop-only").config.augment.view2;
        QCOMPARE(crop_only.flip + crop_only.jitter + crop_only.grayscale + crop_only.blur + crop_only.solarize, 0.0);
        QCOMPARE(crop_only.crop, 1.0);
    }

    void filesAreReadAndNamesGuessed() {
        const test::ScratchFolder folder;
        std::ofstream(folder / "mine.toml") << "[sweep.grid]\ntraining.seed = [4]\n";
        const Sweep sweep = load_sweep((folder / "mine.toml").string());
        QCOMPARE(sweep.name, std::string("mine"));
        try {
            load_sweep("ablation-taus");
            QFAIL("nothing was thrown");
        } catch (const UsageError& error) {
            QVERIFY2(QString(error.what()).contains("ablation-tau'"), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(preset_config("ablation-tau"), UsageError);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "test_sweep.moc"
