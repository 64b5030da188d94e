#include "core/base/random/permutation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <vector>

namespace byol::test {
namespace {

using Indices = std::vector<std::int64_t>;

Indices identity(std::int64_t count) {
    Indices order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), std::int64_t { 0 });
    return order;
}

Indices sorted(Indices order) {
    std::sort(order.begin(), order.end());
    return order;
}

} // namespace

class TestPermutation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitsEveryImageOnce() {
        for (const std::int64_t count : { 0, 1, 2, 3, 17, 1000, 50000 })
            QCOMPARE(sorted(epoch_order(5, 2, count)), identity(count));
    }

    void dependsOnSeedAndEpochAlone() {
        QCOMPARE(epoch_order(5, 2, 100), epoch_order(5, 2, 100));
        QVERIFY(epoch_order(5, 2, 100) != epoch_order(5, 3, 100));
        QVERIFY(epoch_order(5, 2, 100) != epoch_order(6, 2, 100));
        QVERIFY(epoch_order(5, 2, 100) != identity(100));
    }

    void everyOrderIsEquallyLikely() {
        constexpr int epochs = 24000;
        std::map<Indices, int> counts;
        for (int epoch = 0; epoch < epochs; ++epoch)
            ++counts[epoch_order(1, epoch, 4)];
        QCOMPARE(counts.size(), std::size_t { 24 });
        double chi_square = 0;
        for (const auto& [order, count] : counts)
            chi_square += std::pow(count - epochs / 24.0, 2) / (epochs / 24.0);
        QVERIFY(chi_square < 23 + 5 * std::sqrt(46.0)); // 23 degrees of freedom
    }

    void stepsTileTheEpoch() {
        constexpr std::int64_t count = 103;
        constexpr std::int64_t batch = 10;
        QCOMPARE(steps_per_epoch(count, batch), std::int64_t { 10 });
        for (const std::int64_t epoch : { 0, 1, 7 }) {
            Indices seen;
            for (std::int64_t step = epoch * 10; step < (epoch + 1) * 10; ++step) {
                const Indices indices = batch_indices(3, step, batch, count);
                QCOMPARE(indices.size(), static_cast<std::size_t>(batch));
                seen.insert(seen.end(), indices.begin(), indices.end());
            }
            Indices order = epoch_order(3, epoch, count);
            order.resize(100);
            QCOMPARE(seen, order);
        }
    }

    void aBatchLargerThanTheSetIsTheWholeSet() {
        QCOMPARE(steps_per_epoch(5, 8), std::int64_t { 1 });
        QCOMPARE(batch_indices(3, 4, 8, 5), epoch_order(3, 4, 5));
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestPermutation)
#include "test_permutation.moc"
