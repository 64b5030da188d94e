#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/base/schedule/schedule.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

constexpr std::int64_t steps = 18; // 3 epochs of 96 images in batches of 16

std::vector<double> values(const std::filesystem::path& run, const std::string& name) {
    std::vector<double> all;
    for (const ScalarPoint& point : RunReader(run).scalars(name))
        all.push_back(point.value);
    return all;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::make_pictures(folder_ / "pictures", 24, 6); }

    void trainsAndTellsEverything() {
        const RunConfig config = test::tiny_config(folder_ / "pictures");
        const auto run = test::make_run(folder_.path(), "Lauf", config);
        const auto trained = test::train(run);
        QCOMPARE(trained.state, RunState::finished);
        QCOMPARE(trained.step, steps);

        const RunReader reader(run);
        const RunStatus status = reader.status();
        QCOMPARE(status.state, RunState::finished);
        QCOMPARE(status.step, steps);
        QCOMPARE(status.total_steps, steps);
        QCOMPARE(status.epoch, 3.0);
        QVERIFY(!status.device.empty());
        for (const char* name : { series::loss, series::learning_rate, series::tau, series::gradient_norm,
                 series::images_per_second, series::data_wait, series::memory, series::classifier_loss })
            QCOMPARE(reader.scalars(name).size(), static_cast<std::size_t>(steps));
        for (const char* name :
            { series::projection_std, series::representation_std, series::effective_rank, series::classifier_top1 })
            QCOMPARE(reader.scalars(name).size(), std::size_t { 5 }); // steps 1, 4, 8, 12, 16
        QCOMPARE(reader.scalars(series::knn_top1).size(), std::size_t { 3 });
        QCOMPARE(reader.scalars(series::knn_top1).back().step, steps);
        QVERIFY(!reader.provenance().at("libtorch").empty());
        QVERIFY(!reader.log().empty());
    }

    void startsNearFourAndLearns() {
        const auto loss = values(folder_ / "Lauf", series::loss);
        QVERIFY2(std::abs(loss.front() - 4.0) < 1.0, qPrintable(QString::number(loss.front())));
        QVERIFY(loss.back() < loss.front());
    }

    void followsItsSchedules() {
        const RunConfig config = test::tiny_config(folder_ / "pictures");
        const Schedule schedule = Schedule::from(config, 96);
        const auto rate = values(folder_ / "Lauf", series::learning_rate);
        const auto tau = values(folder_ / "Lauf", series::tau);
        QCOMPARE(rate.front(), 0.0);
        for (std::int64_t k = 0; k < steps; ++k) {
            QCOMPARE(rate[static_cast<std::size_t>(k)], schedule.learning_rate(k));
            QCOMPARE(tau[static_cast<std::size_t>(k)], schedule.tau(k));
        }
    }

    void givesTheSameNumbersWithTheSameSeedWhateverTheLoaderThreads() {
        RunConfig config = test::tiny_config(folder_ / "pictures");
        config.data.loader_threads = 4;
        const auto run = test::make_run(folder_.path(), "again", config);
        test::train(run);
        for (const char* name : { series::loss, series::gradient_norm, series::effective_rank, series::knn_top1 })
            QCOMPARE(values(run, name), values(folder_ / "Lauf", name));
        config.training.seed = 2;
        const auto other = test::make_run(folder_.path(), "other", config);
        test::train(other);
        QVERIFY(values(other, series::loss) != values(run, series::loss));
    }

    void stopsBeforeAGoodCheckpointIsReplacedWhenTheLossIsNotFinite() {
        RunConfig config = test::tiny_config(folder_ / "pictures");
        config.optimizer.base_lr = 1000;
        config.optimizer.weight_decay = 1;
        config.optimizer.warmup_epochs = 0;
        config.training.epochs = 50;
        config.logging.knn_every_epochs = 0;
        const auto run = test::make_run(folder_.path(), "exploding", config);
        std::string problem;
        try {
            test::train(run);
        } catch (const Error& error) {
            problem = error.what();
        }
        const RunReader reader(run);
        const RunStatus status = reader.status();
        QCOMPARE(status.state, RunState::failed);
        QCOMPARE(status.error, problem);
        QVERIFY2(problem.find("not a finite number") != std::string::npos, problem.c_str());
        QVERIFY2(problem.find("step " + std::to_string(reader.scalars(series::loss).back().step)) != std::string::npos
                || problem.find("a weight") != std::string::npos,
            problem.c_str());
        for (const CheckpointEntry& entry : reader.checkpoints())
            QVERIFY(entry.step < reader.scalars(series::loss).back().step);
    }

    void trainsWithoutLabels() {
        test::make_pictures(folder_ / "flat", 24, 0);
        const auto flat = folder_ / "flat" / "train" / "stripes 0";
        const auto run = test::make_run(folder_.path(), "unlabelled", test::tiny_config(flat));
        QCOMPARE(test::train(run).state, RunState::finished);
        const RunReader reader(run);
        QVERIFY(reader.scalars(series::knn_top1).empty());
        QVERIFY(reader.scalars(series::classifier_loss).empty());
        QVERIFY(!reader.checkpoints().empty());
    }

    void saysWhyADatasetCannotBeTrained() {
        const auto run = test::make_run(folder_.path(), "nothing", test::tiny_config(folder_ / "nowhere"));
        QVERIFY_EXCEPTION_THROWN(test::train(run), Error);
        const RunStatus status = RunReader(run).status();
        QCOMPARE(status.state, RunState::failed);
        QVERIFY(status.error.find("nowhere") != std::string::npos);
    }

private:
    const test::ScratchFolder folder_;
};

QTEST_GUILESS_MAIN(TestTraining)
#include "test_training.moc"
