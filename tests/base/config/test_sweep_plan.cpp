#include "core/base/config/sweep_plan.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace byol;

namespace {

using Kind = SweepDimension::Kind;

std::string problem_of(const SweepPlan& plan) {
    try {
        expand_plan(RunConfig {}, plan);
    } catch (const UsageError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestSweepPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMultiply() {
        SweepPlan plan;
        plan.dimensions = { { "method.base_tau", Kind::list, { "0.9", "0.99" } },
            { "optimizer.base_lr", Kind::logarithmic, {}, 0.01, 1, 3 },
            { "optimizer.weight_decay", Kind::log_uniform, {}, 1e-7, 1e-5 },
            { "training.batch_size", Kind::uniform, {}, 64, 512 } };
        plan.draws = 4;
        plan.seeds = { 1, 2, 3 };
        const auto runs = expand_plan(RunConfig {}, plan, "sweep");
        QCOMPARE(planned_runs(plan), std::int64_t { 2 * 3 * 4 * 3 });
        QCOMPARE(runs.size(), std::size_t { 2 * 3 * 4 * 3 });
        std::set<std::string> names;
        for (const SweepRun& run : runs) {
            names.insert(run.name);
            QVERIFY(run.name.starts_with("sweep-base_tau-0.9"));
            QCOMPARE(run.changes.size(), std::size_t { 5 });
        }
        QCOMPARE(names.size(), runs.size());
    }

    void rangesHaveEvenStepsAndEvenRatios() {
        const auto linear = grid_values({ "method.base_tau", Kind::linear, {}, 0.9, 1, 5 });
        QCOMPARE(linear, (std::vector<std::string> { "0.9", "0.925", "0.95", "0.975", "1" }));
        const auto logarithmic = grid_values({ "optimizer.base_lr", Kind::logarithmic, {}, 0.001, 10, 9 });
        QCOMPARE(logarithmic.size(), std::size_t { 9 });
        for (std::size_t i = 0; i < logarithmic.size(); ++i) {
            const double expected = std::pow(10.0, -3.0 + 0.5 * static_cast<double>(i));
            QVERIFY(std::abs(std::stod(logarithmic[i]) / expected - 1) < 1e-3);
        }
        // Whole numbers are named once each.
        QCOMPARE(
            grid_values({ "training.seed", Kind::linear, {}, 1, 3, 9 }), (std::vector<std::string> { "1", "2", "3" }));
    }

    void drawsStayInRangeAndCoverIt() {
        SweepPlan plan;
        plan.dimensions = { { "optimizer.base_lr", Kind::log_uniform, {}, 0.001, 1 } };
        plan.draws = 3000;
        double sum = 0;
        int low = 0;
        const auto runs = expand_plan(RunConfig {}, plan);
        for (const SweepRun& run : runs) {
            const double drawn = run.config.optimizer.base_lr;
            QVERIFY(drawn >= 0.001 && drawn <= 1);
            sum += std::log10(drawn);
            low += drawn < 0.01 ? 1 : 0;
        }
        QVERIFY(runs.size() > 2500); // four digits: some come out alike, and are drawn anew
        // The mean of a uniform on [-3, 0] is -1.5, its deviation 0.87; a third lies in each decade.
        QVERIFY(std::abs(sum / static_cast<double>(runs.size()) + 1.5) < 0.1);
        QVERIFY(std::abs(low / static_cast<double>(runs.size()) - 1.0 / 3) < 0.05);
    }

    void theSameSeedDrawsTheSame() {
        SweepPlan plan;
        plan.dimensions = { { "method.base_tau", Kind::uniform, {}, 0.9, 1 },
            { "encoder.architecture", Kind::choice, { "small", "resnet18" } } };
        const auto names = [&plan] {
            std::vector<std::string> all;
            for (const SweepRun& run : expand_plan(RunConfig {}, plan))
                all.push_back(run.name);
            return all;
        };
        const auto first = names();
        QCOMPARE(names(), first);
        plan.draw_seed = 2;
        QVERIFY(names() != first);
    }

    void fewChoicesAreNotRepeated() {
        SweepPlan plan;
        plan.dimensions = { { "encoder.architecture", Kind::choice, { "small", "resnet18", "resnet50" } } };
        plan.draws = 50;
        QCOMPARE(expand_plan(RunConfig {}, plan).size(), std::size_t { 3 });
    }

    void whatCannotBePlannedIsToldBySentence() {
        QVERIFY(problem_of({}).find("no run") != std::string::npos);
        SweepPlan plan;
        plan.dimensions = { { "optimizer.base_lr", Kind::logarithmic, {}, 0, 1, 3 } };
        QVERIFY(problem_of(plan).find("above zero") != std::string::npos);
        plan.dimensions = { { "optimizer.base_lr", Kind::linear, {}, 1, 1, 3 } };
        QVERIFY(problem_of(plan).find("smaller to a larger") != std::string::npos);
        plan.dimensions = { { "encoder.architecture", Kind::uniform, {}, 0, 1 } };
        QVERIFY(problem_of(plan).find("only a number") != std::string::npos);
        plan.dimensions = { { "optimizer.base_lr", Kind::list, {} } };
        QVERIFY(problem_of(plan).find("no value") != std::string::npos);
        plan.dimensions = { { "optimizer.base_lr", Kind::list, { "fast" } } };
        QVERIFY(problem_of(plan).find("optimizer.base_lr") != std::string::npos);
        plan.dimensions = { { "optimizer.base_lr", Kind::list, { "1" } },
            { "optimizer.base_lr", Kind::list, { "2" } } };
        QVERIFY(problem_of(plan).find("twice") != std::string::npos);
        plan.dimensions = { { "optimizer.base_lr", Kind::linear, {}, 0, 1, 200 },
            { "method.base_tau", Kind::linear, {}, 0, 1, 200 } };
        QVERIFY(problem_of(plan).find("10,000") != std::string::npos);
    }

    // What the window exports is what the command line expands.
    void theFileExpandsToTheSameRuns() {
        SweepPlan plan;
        plan.dimensions = { { "encoder.architecture", Kind::list, { "small", "resnet18" } },
            { "optimizer.base_lr", Kind::log_uniform, {}, 0.001, 1 } };
        plan.draws = 3;
        RunConfig base;
        base.training.epochs = 7;
        const auto runs = expand_plan(base, plan, "p");
        const Sweep sweep = expand_sweep(plan_toml(base, runs, "Title"), "file", "file.toml");
        QCOMPARE(sweep.runs.size(), runs.size());
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QCOMPARE(sweep.runs[i].name, runs[i].name);
            QVERIFY(difference(sweep.runs[i].config, runs[i].config).empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestSweepPlan)
#include "test_sweep_plan.moc"
