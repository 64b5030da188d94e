#include "core/engine/likeness/comparison.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace byol;

namespace {

torch::Tensor rotation(std::int64_t size) {
    return std::get<0>(torch::linalg_qr(torch::randn({ size, size }, torch::kFloat64)));
}

// The definition of the paper, by the centred kernel matrices.
double by_kernels(const torch::Tensor& x, const torch::Tensor& y) {
    const std::int64_t n = x.size(0);
    const torch::Tensor h = torch::eye(n, torch::kFloat64) - torch::full({ n, n }, 1.0 / double(n), torch::kFloat64);
    const auto kernel = [&](const torch::Tensor& f) {
        const torch::Tensor wide = f.to(torch::kFloat64);
        return torch::matmul(torch::matmul(h, torch::matmul(wide, wide.t())), h);
    };
    const torch::Tensor k = kernel(x);
    const torch::Tensor l = kernel(y);
    return ((k * l).sum() / ((k * k).sum() * (l * l).sum()).sqrt()).item<double>();
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rotationScaleAndShiftDoNotMatter() {
        torch::manual_seed(1);
        const torch::Tensor x = torch::randn({ 60, 8 }, torch::kFloat64);
        QVERIFY(std::abs(linear_cka(x, x) - 1) < 1e-12);
        QVERIFY(std::abs(linear_cka(x, torch::matmul(x, rotation(8)) * 3.5 + 7) - 1) < 1e-9);
    }

    void aWorkedExample() {
        // X'Y = 2 and 0, X'X = 2, Y'Y = diag(2, 8/3): numbers done by hand from the definition.
        const torch::Tensor x = torch::tensor({ -1.0, 0.0, 1.0 }, torch::kFloat64).view({ 3, 1 });
        const torch::Tensor y =
            torch::tensor({ -1.0, 2.0 / 3, 0.0, -4.0 / 3, 1.0, 2.0 / 3 }, torch::kFloat64).view({ 3, 2 });
        const double expected = 4 / (2 * std::sqrt(4 + 64.0 / 9));
        QVERIFY(std::abs(linear_cka(x, y) - expected) < 1e-12);
    }

    void itIsTheRatioOfTheKernels_data() {
        QTest::addColumn<int>("rows");
        QTest::newRow("more images than dimensions") << 50;
        QTest::newRow("fewer") << 7;
    }
    void itIsTheRatioOfTheKernels() {
        QFETCH(int, rows);
        torch::manual_seed(2);
        const torch::Tensor x = torch::randn({ rows, 12 });
        const torch::Tensor y = torch::tanh(torch::matmul(x, torch::randn({ 12, 9 })));
        QVERIFY(std::abs(linear_cka(x, y) - by_kernels(x, y)) < 1e-9);
        QVERIFY(linear_cka(x, y) < 1);
    }

    void whatDoesNotVaryIsLikeNothing() { QCOMPARE(linear_cka(torch::ones({ 5, 3 }), torch::randn({ 5, 3 })), 0.0); }

    void neighbourhoodsAgainstBruteForce() {
        torch::manual_seed(3);
        const torch::Tensor x = torch::randn({ 40, 6 });
        const torch::Tensor y = x + 0.7 * torch::randn({ 40, 6 });
        const std::int64_t k = 5;
        const NeighbourhoodComparison comparison = compare_neighbourhoods(x, y, k, 40);
        QCOMPARE(comparison.differing.size(), std::size_t { 40 });
        double sum = 0;
        for (const Neighbourhood& image : comparison.differing) {
            const std::set<std::int64_t> first = nearest_by_sorting(x, image.row, k);
            const std::set<std::int64_t> second = nearest_by_sorting(y, image.row, k);
            QVERIFY(std::set<std::int64_t>(image.first.begin(), image.first.end()) == first);
            QVERIFY(std::set<std::int64_t>(image.second.begin(), image.second.end()) == second);
            const auto both = std::count_if(first.begin(), first.end(), [&](auto i) { return second.count(i) > 0; });
            QCOMPARE(image.overlap, double(both) / double(k));
            sum += image.overlap;
        }
        QVERIFY(std::abs(comparison.overlap - sum / 40) < 1e-12);
        QVERIFY(std::is_sorted(comparison.differing.begin(), comparison.differing.end(),
            [](const auto& a, const auto& b) { return a.overlap < b.overlap; }));
        QCOMPARE(compare_neighbourhoods(x, y, k, 3).differing.size(), std::size_t { 3 });
    }

    void theSameHasTheSameNeighbours() {
        torch::manual_seed(4);
        const torch::Tensor x = torch::randn({ 20, 3 });
        QCOMPARE(compare_neighbourhoods(x, x, 10, 5).overlap, 1.0);
        QCOMPARE(compare_neighbourhoods(x, x, 100, 5).overlap, 1.0); // more than there are others
        QVERIFY(compare_neighbourhoods(x.narrow(0, 0, 1), x.narrow(0, 0, 1), 10, 5).differing.empty());
    }

private:
    static std::set<std::int64_t> nearest_by_sorting(const torch::Tensor& features, std::int64_t row, std::int64_t k) {
        const torch::Tensor unit = features / features.norm(2, 1, true);
        const torch::Tensor cosines = torch::matmul(unit, unit[row]);
        std::vector<std::pair<double, std::int64_t>> others;
        for (std::int64_t i = 0; i < features.size(0); ++i)
            if (i != row)
                others.emplace_back(-cosines[i].item<double>(), i);
        std::sort(others.begin(), others.end());
        std::set<std::int64_t> nearest;
        for (std::int64_t i = 0; i < k; ++i)
            nearest.insert(others[static_cast<std::size_t>(i)].second);
        return nearest;
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
