#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/engine/train/collapse_alarm.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace byol;

namespace {

StepResult step_of(const torch::Tensor& projection1, const torch::Tensor& projection2) {
    StepResult step;
    step.view1 = { projection1, projection1, projection1 };
    step.view2 = { projection2, projection2, projection2 };
    return step;
}

torch::Tensor spread(std::int64_t rows, std::int64_t dimensions) {
    torch::manual_seed(5);
    return torch::randn({ rows, dimensions });
}

DiagnosticFigures figures_of(const torch::Tensor& rows) {
    return diagnose(step_of(rows, rows), 1, 7);
}

} // namespace

class TestCollapseAlarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadProjectionsAreHealthy() {
        const DiagnosticFigures figures = figures_of(spread(128, 32));
        QVERIFY(std::abs(figures.projection_std - 1 / std::sqrt(32.0)) < 0.01);
        QVERIFY(std::abs(figures.random_cosine) < 0.1);
        QCOMPARE(figures.alignment, 0.0); // both views are the same here
        QVERIFY(!collapse_reason(figures));
    }

    void everySeriesHasANameOfItsOwn() {
        std::set<std::string> names;
        for (const auto& [name, value] : figures_of(spread(16, 8)).named())
            names.insert(name);
        QCOMPARE(names.size(), std::size_t { 9 });
    }

    void projectionsThatPointOneWayAreCalled() {
        const torch::Tensor rows = torch::ones({ 64, 32 }) + 0.01 * spread(64, 32);
        const auto reason = collapse_reason(figures_of(rows));
        QVERIFY(reason && reason->find("point the same way") != std::string::npos);
        QVERIFY(collapse_reason(figures_of(torch::ones({ 64, 32 }))).has_value());
    }

    void projectionsAlongOneLineAreCalled() {
        const torch::Tensor rows = spread(64, 1) * torch::ones({ 1, 32 }) + 0.01 * spread(64, 32);
        const auto reason = collapse_reason(figures_of(rows));
        QVERIFY(reason && reason->find("one direction") != std::string::npos);
    }

    // A batch of few images cannot fill many dimensions, and says nothing in very few.
    void fewRowsAndFewDimensionsAreNotTakenForCollapse() {
        QVERIFY(!collapse_reason(figures_of(spread(8, 512))));
        QVERIFY(!collapse_reason(figures_of(torch::ones({ 64, 2 }))));
        QVERIFY(!collapse_reason(figures_of(torch::full({ 64, 32 }, NAN))));
    }

    void theAlarmNeedsThreeLooksAndEndsWithTheCause() {
        const DiagnosticFigures good = figures_of(spread(64, 32));
        const DiagnosticFigures bad = figures_of(torch::ones({ 64, 32 }));
        using Change = CollapseAlarm::Change;
        CollapseAlarm alarm;
        for (const auto& [figures, change] :
            { std::pair { bad, Change::none }, { bad, Change::none }, { good, Change::none }, { bad, Change::none },
                { bad, Change::none }, { bad, Change::raised }, { bad, Change::none }, { good, Change::ended } })
            QCOMPARE(alarm.look(figures), change);
        QVERIFY(!alarm.raised());
        QVERIFY(!alarm.reason().empty());
    }

    // Networks that learn to say the same of every image: attraction alone, without predictor and target network.
    void aRunThatCollapsesSaysSo() {
        const test::ScratchFolder folder;
        test::make_pictures(folder / "pictures", 24, 6);
        RunConfig config = test::tiny_config(folder / "pictures", "sgd");
        config.method.target = "online";
        config.projector.depth = 1;
        config.predictor.depth = 0;
        config.optimizer.base_lr = 8;
        config.training.epochs = 20;
        config.logging.knn_every_epochs = 0;
        const auto run = test::make_run(folder.path(), "warned", config);
        QCOMPARE(test::train(run).state, RunState::finished);
        const RunReader reader(run);
        QCOMPARE(reader.scalars(series::collapse_alarm).back().value, 1.0);
        bool told = false;
        for (const LogLine& line : reader.log())
            told = told || (line.level == LogLevel::warning && line.text.find("Collapse alarm") != std::string::npos);
        QVERIFY(told);

        config.logging.on_collapse = "stop";
        const auto stopped = test::make_run(folder.path(), "stopped", config);
        QVERIFY_EXCEPTION_THROWN(test::train(stopped), Error);
        const RunStatus status = RunReader(stopped).status();
        QCOMPARE(status.state, RunState::failed);
        QVERIFY2(status.error.find("the representation collapses") != std::string::npos, status.error.c_str());
    }
};

QTEST_GUILESS_MAIN(TestCollapseAlarm)
#include "test_collapse_alarm.moc"
