#include "core/base/error/error.h"
#include "core/base/statistics/bootstrap.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace byol;

namespace {

// Every one of the n^n equally likely resamples.
std::vector<double> all_means(const std::vector<double>& figures) {
    std::vector<double> means;
    const auto n = figures.size();
    const auto count = static_cast<std::size_t>(std::llround(std::pow(double(n), double(n))));
    for (std::size_t i = 0; i < count; ++i) {
        double sum = 0;
        for (std::size_t j = 0, rest = i; j < n; ++j, rest /= n)
            sum += figures[rest % n];
        means.push_back(sum / double(n));
    }
    std::ranges::sort(means);
    return means;
}

// The least value that a share p of them does not exceed.
double exact_quantile(const std::vector<double>& sorted, double p) {
    return sorted.at(static_cast<std::size_t>(std::ceil(p * double(sorted.size()))) - 1);
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesInterpolateBetweenTheSortedValues() {
        const std::vector<double> values { 1, 2, 4, 8, 16 };
        QCOMPARE(quantile(values, 0), 1.0);
        QCOMPARE(quantile(values, 1), 16.0);
        QCOMPARE(quantile(values, 0.5), 4.0);
        QCOMPARE(quantile(values, 0.625), 6.0);
        QCOMPARE(quantile({ 3 }, 0.3), 3.0);
    }

    void oneFigureIsAPointAndEqualOnesHaveNoWidth() {
        const MeanInterval one = bootstrap_mean({ 0.7 }, 1);
        QCOMPARE(one.low, 0.7);
        QCOMPARE(one.high, 0.7);
        const MeanInterval equal = bootstrap_mean({ 0.25, 0.25, 0.25 }, 1);
        QCOMPARE(equal.mean, 0.25);
        QCOMPARE(equal.high - equal.low, 0.0);
    }

    void agreesWithEveryResample_data() {
        QTest::addColumn<QList<double>>("figures");
        QTest::newRow("three") << QList<double> { 0.60, 0.62, 0.67 };
        QTest::newRow("five") << QList<double> { 0.1, 0.4, 0.15, 0.35, 0.9 };
        QTest::newRow("six") << QList<double> { 1, 2, 3, 4, 5, 6 };
    }

    void agreesWithEveryResample() {
        QFETCH(QList<double>, figures);
        const std::vector<double> values(figures.begin(), figures.end());
        const std::vector<double> exact = all_means(values);
        const MeanInterval found = bootstrap_mean(values, 3, 200'000);
        const double range = exact.back() - exact.front();
        QVERIFY(std::abs(found.low - exact_quantile(exact, 0.025)) < 0.02 * range);
        QVERIFY(std::abs(found.high - exact_quantile(exact, 0.975)) < 0.02 * range);
    }

    // For many figures the interval tends to mean +- 1.96 sd / sqrt(n), sd by n.
    void tendsToTheNormalInterval() {
        std::vector<double> figures;
        for (int i = 0; i < 400; ++i)
            figures.push_back(i / 400.0);
        const double sd = std::sqrt((400.0 * 400 - 1) / 12) / 400;
        const MeanInterval found = bootstrap_mean(figures, 9, 40'000);
        QVERIFY(std::abs(found.mean - 399.0 / 800) < 1e-12);
        const double width = 1.959964 * sd / 20;
        QVERIFY(std::abs(found.high - found.mean - width) < 0.03 * width);
        QVERIFY(std::abs(found.mean - found.low - width) < 0.03 * width);
    }

    void theSeedFixesIt() {
        const std::vector<double> figures { 0.1, 0.5, 0.2, 0.9, 0.3, 0.35, 0.77 };
        QCOMPARE(bootstrap_mean(figures, 4).low, bootstrap_mean(figures, 4).low);
        QVERIFY_EXCEPTION_THROWN(bootstrap_mean({}, 1), Error);
    }
};

QTEST_GUILESS_MAIN(TestBootstrap)
#include "test_bootstrap.moc"
