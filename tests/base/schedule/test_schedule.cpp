#include "core/base/schedule/schedule.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

bool is_near(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

RunConfig config_of(std::int64_t epochs, std::int64_t batch, double warmup_epochs = 10) {
    RunConfig config;
    config.training.epochs = epochs;
    config.training.batch_size = batch;
    config.optimizer.warmup_epochs = warmup_epochs;
    return config;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends() {
        QCOMPARE(cosine_tau(0.99, 0, 1000), 0.99);
        QVERIFY(is_near(cosine_tau(0.99, 500, 1000), 0.995));
        QCOMPARE(cosine_tau(0.99, 1000, 1000), 1.0);
        QCOMPARE(cosine_tau(0.99, 5000, 1000), 1.0);
        QCOMPARE(cosine_learning_rate(3.2, 0, 1000, 100), 0.0);
        QVERIFY(is_near(cosine_learning_rate(3.2, 50, 1000, 100), 1.6));
        QVERIFY(is_near(cosine_learning_rate(3.2, 100, 1000, 100), 3.2));
        QVERIFY(is_near(cosine_learning_rate(3.2, 550, 1000, 100), 1.6));
        QVERIFY(is_near(cosine_learning_rate(3.2, 1000, 1000, 100), 0.0));
        QVERIFY(is_near(cosine_learning_rate(3.2, 5000, 1000, 100), 0.0));
    }

    void constantTauStays() {
        RunConfig config = config_of(5, 10);
        config.method.tau_schedule = "constant";
        const Schedule schedule = Schedule::from(config, 100);
        for (const std::int64_t step : { 0, 1, 25, 50, 60 })
            QCOMPARE(schedule.tau(step), config.method.base_tau);
    }

    void stepsDecideWhenGiven() {
        RunConfig config = config_of(5, 100, 1);
        config.training.max_steps = 40;
        const Schedule schedule = Schedule::from(config, 1000);
        QCOMPARE(schedule.total_steps, std::int64_t { 40 });
        QCOMPARE(schedule.warmup_steps, std::int64_t { 10 });
        QCOMPARE(schedule.steps_per_epoch, std::int64_t { 10 });
        config.training.max_steps = 4;
        QCOMPARE(Schedule::from(config, 1000).warmup_steps, std::int64_t { 4 });
    }

    void unevenBatches() {
        // 105 images in batches of 10: an epoch has 10 steps and 5 images left over; 4 epochs are 420 images, 42 steps.
        const Schedule schedule = Schedule::from(config_of(4, 10, 0.5), 105);
        QCOMPARE(schedule.steps_per_epoch, std::int64_t { 10 });
        QCOMPARE(schedule.total_steps, std::int64_t { 42 });
        QCOMPARE(schedule.warmup_steps, std::int64_t { 5 });
    }

    void batchLargerThanTheDataset() {
        const Schedule schedule = Schedule::from(config_of(7, 256, 2), 100);
        QCOMPARE(schedule.steps_per_epoch, std::int64_t { 1 });
        QCOMPARE(schedule.total_steps, std::int64_t { 7 });
        QCOMPARE(schedule.warmup_steps, std::int64_t { 2 });
        QVERIFY(is_near(schedule.peak_lr, 0.2 * 100 / 256));
    }

    void degenerateLengthsStayFinite() {
        for (const std::int64_t images : { 0, 1, 2 })
            for (const double warmup : { 0.0, 10.0 }) {
                const Schedule schedule = Schedule::from(config_of(1, 2, warmup), images);
                QVERIFY(schedule.total_steps >= 1);
                QVERIFY(schedule.warmup_steps <= schedule.total_steps);
                for (std::int64_t step = 0; step < 4; ++step) {
                    QVERIFY(std::isfinite(schedule.tau(step)));
                    QVERIFY(std::isfinite(schedule.learning_rate(step)));
                }
            }
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
