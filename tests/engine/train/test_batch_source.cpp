#include "core/base/augment/apply.h"
#include "core/base/error/error.h"
#include "core/base/random/permutation.h"
#include "core/engine/train/batch_order.h"
#include "core/engine/train/loader.h"
#include "core/engine/train/resident_source.h"
#include "tests/engine/train/tiny_run.h"

#include <QTest>

using namespace byol;

namespace {

RunConfig settings() {
    RunConfig config;
    config.data.image_size = 12;
    config.training.batch_size = 10;
    config.training.seed = 5;
    return config;
}

std::vector<Batch> all_batches(BatchSource& source, int count) {
    std::vector<Batch> batches;
    for (int i = 0; i < count; ++i)
        batches.push_back(source.next({}));
    return batches;
}

bool same(const Batch& a, const Batch& b) {
    return a.step == b.step && a.indices == b.indices && torch::equal(a.view1, b.view1)
        && torch::equal(a.view2, b.view2) && torch::equal(a.labels, b.labels);
}

} // namespace

class TestBatchSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfBatchIndices() {
        for (const std::int64_t batch : { 3, 10, 37, 50 }) {
            BatchOrder order(9, batch, 37);
            for (std::int64_t step = 0; step < 30; ++step)
                QCOMPARE(order.indices(step), batch_indices(9, step, batch, 37));
        }
    }

    void givesTheSameBatchesWhateverTheNumberOfThreads() {
        const auto dataset = test::noise_dataset(35, 20);
        Loader one(settings(), dataset, torch::kCPU, 0, 9, 1);
        Loader four(settings(), dataset, torch::kCPU, 0, 9, 4, 2);
        const auto left = all_batches(one, 9);
        const auto right = all_batches(four, 9);
        for (std::size_t i = 0; i < left.size(); ++i)
            QVERIFY2(same(left[i], right[i]), qPrintable(QString::number(i)));
        QVERIFY_EXCEPTION_THROWN(one.next({}), Error);
    }

    void startsInTheMiddleAsIfItHadRunThere() {
        const auto dataset = test::noise_dataset(35, 20);
        Loader whole(settings(), dataset, torch::kCPU, 0, 9, 2);
        Loader rest(settings(), dataset, torch::kCPU, 5, 9, 2);
        const auto all = all_batches(whole, 9);
        for (std::size_t i = 5; i < 9; ++i)
            QVERIFY(same(all[i], rest.next({})));
    }

    void makesTheViewsThatTheSamplerDraws() {
        const RunConfig config = settings();
        const auto dataset = test::noise_dataset(35, 20);
        Loader loader(config, dataset, torch::kCPU, 4, 5, 3); // epoch 1: an epoch has three steps
        const Batch batch = loader.next({});
        for (std::int64_t i = 0; i < 10; ++i) {
            const std::int64_t index = batch.indices[static_cast<std::size_t>(i)];
            const Image image = dataset->image(Split::train, index);
            for (const int view : { 0, 1 }) {
                const ViewParams params = sample_view(config.augment, { 5, 1, index, view }, 20, 20);
                torch::Tensor expected = torch::empty({ 3, 12, 12 });
                apply_view(image, params, config.augment, 12, true, { expected.data_ptr<float>(), 3 * 12 * 12 });
                QVERIFY(torch::equal((view == 0 ? batch.view1 : batch.view2)[i], expected));
            }
            QCOMPARE(batch.labels[i].item<std::int64_t>(), index % 2);
        }
    }

    void theResidentSourceAgreesWithTheLoader() {
        const auto dataset = test::noise_dataset(35, 20);
        Loader loader(settings(), dataset, torch::kCPU, 2, 8, 2);
        ResidentSource resident(settings(), dataset, torch::kCPU, 2, 8);
        for (int i = 0; i < 6; ++i) {
            const Batch a = loader.next({});
            const Batch b = resident.next({});
            QCOMPARE(a.indices, b.indices);
            QVERIFY(torch::equal(a.labels, b.labels));
            QVERIFY(torch::allclose(a.view1, b.view1, 0, 1e-3));
            QVERIFY(torch::allclose(a.view2, b.view2, 0, 1e-3));
        }
    }

    void replacesABrokenImageByTheNextAndNamesItOnce() {
        RunConfig config = settings();
        Loader loader(config, test::noise_dataset(300, 14, { 17, 18, 200 }), torch::kCPU, 0, 60, 2);
        for (int i = 0; i < 60; ++i) { // two epochs
            const Batch batch = loader.next({});
            for (const std::int64_t broken : { 17, 18, 200 })
                QCOMPARE(std::ranges::count(batch.indices, broken), 0);
        }
        const auto skipped = loader.take_skipped();
        QCOMPARE(skipped.size(), std::size_t { 3 });
        QVERIFY(loader.take_skipped().empty());
    }

    void failsWhenMoreThanOnePercentIsBroken() {
        Loader loader(settings(), test::noise_dataset(100, 14, { 3, 40 }), torch::kCPU, 0, 10, 2);
        QVERIFY_EXCEPTION_THROWN(all_batches(loader, 10), Error);
    }

    void endsWhileSomebodyWaits() {
        std::stop_source stop;
        stop.request_stop();
        Loader loader(settings(), test::noise_dataset(35, 20), torch::kCPU, 0, 1000, 2);
        bool cancelled = false;
        try {
            for (int i = 0; i < 1000; ++i)
                loader.next(stop.get_token());
        } catch (const Cancelled&) {
            cancelled = true;
        }
        QVERIFY(cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBatchSource)
#include "test_batch_source.moc"
