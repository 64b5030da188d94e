#include "core/engine/bench/generated_dataset.h"
#include "core/engine/bench/memory.h"
#include "core/engine/bench/preflight.h"
#include "core/engine/nn/device.h"

#include <QTest>

#include <cstring>
#include <vector>

using namespace byol;

namespace {

BenchSubject small_subject() {
    BenchSubject subject;
    subject.config.data.path = "generated";
    subject.config.data.image_size = 16;
    subject.config.encoder.architecture = "small";
    subject.config.projector = { .hidden = 64, .output = 32 };
    subject.config.predictor = { .hidden = 64 };
    subject.config.training.batch_size = 32;
    subject.config.training.epochs = 3;
    subject.config.training.threads = 1;
    subject.dataset = generated_dataset(256, 16);
    return subject;
}

} // namespace

class TestPreflight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { set_threads(1); }

    void usualBatchSizesAreTwoToTheKAndAHalfMore() {
        const std::vector<std::pair<double, std::int64_t>> cases { { 0.5, 0 }, { 1, 1 }, { 2.9, 2 }, { 3, 3 },
            { 5.9, 4 }, { 6, 6 }, { 7.9, 6 }, { 8, 8 }, { 1000, 768 }, { 1024, 1024 } };
        for (const auto& [value, expected] : cases)
            QCOMPARE(usual_batch_size(value), expected);
    }

    void memoryIsTheLineThroughTheLastTwo() {
        const MemoryLine line = memory_line({ { 2, 900 }, { 8, 340 }, { 32, 400 } }); // 2.5 MB an image, 320 fixed
        QCOMPARE(line.each_mb, 2.5);
        QCOMPARE(line.at(256), 960.0);
        QCOMPARE(line.fitting(1320), 400.0);
        QCOMPARE(memory_line({ { 2, 900 } }).fitting(1e9), 0.0);
        QCOMPARE(memory_line({ { 2, 900 }, { 8, 900 } }).fitting(1e9), 0.0);
    }

    void figuresAreThere() {
        const Preflight found = preflight(small_subject(), 256, {});
        QVERIFY(found.data_images_per_second > found.images_per_second);
        QVERIFY(found.memory_mb > 0 && found.available_mb > found.memory_mb);
        QVERIFY(found.took_seconds < 60);
    }

    void timeFollowsFromSpeedAndLength() {
        const Preflight found = preflight(small_subject(), 256, {});
        QCOMPARE(found.total_steps, std::int64_t { 3 * 256 / 32 });
        QVERIFY(found.images_per_second > 0);
        QVERIFY(std::abs(found.seconds * found.images_per_second - 3 * 256) < 1e-6);
        QVERIFY(found.measured_batch >= 2 && found.measured_batch <= 32);
    }

    void withoutDataNoTimeIsClaimed() {
        const Preflight found = preflight(small_subject(), 0, {});
        QCOMPARE(found.total_steps, std::int64_t { 0 });
        QCOMPARE(found.seconds, 0.0);
    }

    void peakMemorySeesWhatWasHeldForAMoment() {
        const double before = peak_memory_mb();
        QVERIFY(before > 0);
        {
            std::vector<char> block(256 << 20);
            std::memset(block.data(), 1, block.size());
        }
        QVERIFY2(peak_memory_mb() >= before + 100, qPrintable(QString::number(peak_memory_mb() - before)));
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "test_preflight.moc"
