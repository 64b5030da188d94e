#include "core/base/error/error.h"
#include "core/engine/evaluate/evaluation.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/nearest.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace byol;

class TestKnn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheHighestAsAFullSortDoes() {
        torch::manual_seed(5);
        for (const std::int64_t k : { 1, 7, 200, 1999, 2000 }) {
            const torch::Tensor scores = torch::randn({ 9, 2000 });
            const Nearest nearest = highest_scores(scores, k);
            const auto [values, order] = scores.sort(/*stable=*/c10::optional<bool>(true), 1, true);
            QVERIFY(nearest.score.equal(values.narrow(1, 0, k)));
            QVERIFY(nearest.index.equal(order.narrow(1, 0, k)));
        }
    }

    void settlesTiesByPosition() {
        const Nearest all_equal = highest_scores(torch::zeros({ 2, 500 }), 4);
        QVERIFY(all_equal.index.equal(torch::tensor({ { 0, 1, 2, 3 }, { 0, 1, 2, 3 } })));
        torch::Tensor rounded = torch::randn({ 20, 3000 }).mul(3).round();
        const Nearest nearest = highest_scores(rounded, 50);
        const auto [values, order] = rounded.sort(/*stable=*/c10::optional<bool>(true), 1, true);
        QVERIFY(nearest.score.equal(values.narrow(1, 0, 50)));
        QVERIFY(nearest.index.equal(order.narrow(1, 0, 50)));
    }

    void takesMinusInfinityLast() {
        const float none = -std::numeric_limits<float>::infinity();
        const Nearest nearest = highest_scores(torch::tensor({ { none, 2.0F, none, 1.0F } }), 3);
        QVERIFY(nearest.index.equal(torch::tensor({ { 1, 3, 0 } })));
    }

    void clampsKAndSurvivesAColdTemperature() {
        const torch::Tensor bank = torch::eye(3);
        const torch::Tensor labels = torch::tensor({ 0, 1, 2 });
        for (const double temperature : { 0.005, 0.001 }) {
            const KnnPrediction prediction = knn_predict(bank, labels, bank, 3, 200, temperature);
            QCOMPARE(prediction.neighbours.size(1), std::int64_t { 3 });
            QVERIFY(prediction.predicted.equal(labels));
            QVERIFY(prediction.scores.isfinite().all().item<bool>());
        }
    }

    void refusesWhatIsNotANumber() {
        torch::Tensor bank = torch::eye(4);
        bank[2][1] = NAN;
        const torch::Tensor labels = torch::arange(4);
        QVERIFY_EXCEPTION_THROWN(knn_predict(bank, labels, torch::eye(4), 4, 1, 0.1), Error);
        QVERIFY_EXCEPTION_THROWN(knn_predict(torch::eye(4), labels, bank, 4, 1, 0.1), Error);
        QVERIFY_EXCEPTION_THROWN(
            knn_predict(torch::zeros({ 0, 4 }), torch::zeros({ 0 }, torch::kInt64), bank, 4, 1, 0.1), Error);
    }

    void countsConfusions() {
        const auto matrix = confusion_matrix(torch::tensor({ 0, 0, 1, 2 }), torch::tensor({ 0, 2, 1, 1 }), 3);
        QCOMPARE(matrix, (std::vector<std::int64_t> { 1, 0, 1, 0, 1, 0, 0, 1, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestKnn)
#include "test_knn.moc"
