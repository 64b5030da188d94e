#include "core/base/error/error.h"
#include "core/engine/embed/neighbours.h"
#include "core/engine/embed/pca.h"
#include "core/engine/embed/quality.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace byol;

namespace {

torch::Tensor cosines(const torch::Tensor& features) {
    const torch::Tensor wide = features.to(torch::kFloat64);
    const torch::Tensor unit = wide / wide.square().sum(1, true).sqrt();
    return torch::matmul(unit, unit.t());
}

} // namespace

class TestMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void componentsAreThoseOfTheSingularValues_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("tall") << 80 << 7;
        QTest::newRow("wide") << 9 << 40;
    }

    void componentsAreThoseOfTheSingularValues() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        torch::manual_seed(1);
        const torch::Tensor data = torch::randn({ rows, columns }, torch::kFloat64) * torch::arange(1, columns + 1);
        const Pca pca = fit_pca(data, 3);
        const auto [u, s, vh] = torch::linalg_svd(data - data.mean(0), false);
        const torch::Tensor variance = s.square() / (rows - 1);
        QVERIFY((pca.variance - variance.narrow(0, 0, 3)).abs().max().item<double>()
            < 1e-9 * variance.max().item<double>());
        const torch::Tensor overlap = (pca.components * vh.narrow(0, 0, 3)).sum(1).abs();
        QVERIFY((overlap - 1).abs().max().item<double>() < 1e-9);
        QVERIFY(std::abs(pca.total_variance - variance.sum().item<double>()) < 1e-9 * pca.total_variance);
        QVERIFY((pca.transform(data).std(0).square() - pca.variance).abs().max().item<double>()
            < 1e-9 * pca.total_variance);
    }

    void componentsHaveAFixedSign() {
        torch::manual_seed(2);
        const torch::Tensor data = torch::randn({ 50, 4 });
        const Pca pca = fit_pca(data, 4);
        for (std::int64_t i = 0; i < 4; ++i)
            QVERIFY(pca.components[i].max().item<double>() >= -pca.components[i].min().item<double>());
    }

    void noVarianceGivesNoDirection() {
        const Pca pca = fit_pca(torch::ones({ 10, 3 }), 2);
        QVERIFY(pca.components.eq(0).all().item<bool>());
        QVERIFY(pca.transform(torch::ones({ 10, 3 })).eq(0).all().item<bool>());
        const torch::Tensor line = torch::arange(10, torch::kFloat64).unsqueeze(1) * torch::tensor({ { 3.0, 4.0 } });
        const Pca one = fit_pca(line, 2);
        QVERIFY((one.components[0] - torch::tensor({ 0.6, 0.8 }, torch::kFloat64)).abs().max().item<double>() < 1e-9);
        QCOMPARE(one.variance[1].item<double>(), 0.0);
    }

    void neighboursAreTheHighestCosines() {
        torch::manual_seed(3);
        const torch::Tensor features = torch::randn({ 200, 12 });
        const Nearest nearest = nearest_by_cosine(features, 9);
        const torch::Tensor all = cosines(features).fill_diagonal_(-2);
        const auto [values, order] = all.sort(1, true);
        QVERIFY(nearest.index.equal(order.narrow(1, 0, 9)));
        QVERIFY((nearest.score - values.narrow(1, 0, 9)).abs().max().item<double>() < 1e-5);
        QCOMPARE(nearest_by_cosine(features.narrow(0, 0, 4), 24).index.size(1), std::int64_t { 3 });
        QCOMPARE(nearest_by_cosine(features.narrow(0, 0, 1), 24).index.size(1), std::int64_t { 0 });
    }

    void qualityAgreesWithTheDefinition() {
        torch::manual_seed(6);
        const std::int64_t n = 60;
        const std::int64_t k = 10;
        const torch::Tensor features = torch::randn({ n, 8 });
        const torch::Tensor points = features.narrow(1, 0, 2) + 0.3 * torch::randn({ n, 2 });
        const torch::Tensor near_high = std::get<1>(cosines(features).fill_diagonal_(-2).sort(1, true));
        const torch::Tensor distance = (points.unsqueeze(0) - points.unsqueeze(1)).square().sum(2).fill_diagonal_(1e9);
        const torch::Tensor near_map = std::get<1>(distance.sort(1));
        double kept = 0;
        double intrusion = 0;
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t a = 0; a < k; ++a) {
                const auto other = near_map[i][a].item<std::int64_t>();
                const auto rank = near_high[i].eq(other).nonzero().item<std::int64_t>() + 1;
                kept += rank <= k ? 1 : 0;
                intrusion += rank > k ? double(rank - k) : 0;
            }
        const MapQuality quality = map_quality(features, points);
        QVERIFY(std::abs(quality.knn_preservation - kept / double(n * k)) < 1e-9);
        const double trust = 1 - 2 * intrusion / double(n * k * (2 * n - 3 * k - 1));
        QVERIFY(std::abs(quality.trustworthiness - trust) < 1e-9);
    }

    void aPerfectMapHasPerfectQuality() {
        torch::manual_seed(8);
        const torch::Tensor angle = torch::rand({ 80 }) * 6.28;
        const torch::Tensor circle = torch::stack({ angle.cos(), angle.sin() }, 1);
        const MapQuality quality = map_quality(circle, circle);
        QVERIFY(quality.knn_preservation > 0.999);
        QVERIFY(quality.trustworthiness > 0.9999);
    }

    void judgesLabelsByNeighbours() {
        const torch::Tensor points = torch::tensor({ 0.0, 1.0, 2.0, 100.0, 101.0, 102.0 }).unsqueeze(1);
        QCOMPARE(neighbour_accuracy(points, torch::tensor({ 0, 0, 0, 1, 1, 1 }), 2), 1.0);
        QCOMPARE(neighbour_accuracy(points, torch::tensor({ 0, 0, 0, 1, 1, 0 }), 2), 5.0 / 6);
        QCOMPARE(neighbour_accuracy(points, torch::full({ 6 }, -1, torch::kInt64), 2), -1.0);
    }

    void refusesWhatIsNotANumber() {
        torch::Tensor features = torch::randn({ 10, 3 });
        features[1][1] = std::numeric_limits<float>::infinity();
        QVERIFY_EXCEPTION_THROWN(nearest_by_cosine(features, 3), Error);
        QVERIFY_EXCEPTION_THROWN(fit_pca(features, 2), Error);
    }
};

QTEST_GUILESS_MAIN(TestMap)
#include "test_map.moc"
