#include "core/engine/train/diagnostics.h"
#include "core/engine/train/time_left.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace byol;

namespace {

bool is_near(double a, double b) {
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

/// +e_1, -e_1, ..., +e_d, -e_d: their mean is 0 and every direction is as strong as any other.
torch::Tensor cross(std::int64_t d) {
    const torch::Tensor axes = torch::eye(d, torch::kFloat64);
    return torch::cat({ axes, -axes });
}

} // namespace

/// Closed forms and brute force; the program `golden` compares with numbers of others.
class TestDiagnostics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directionsThatAreAllAlikeStrong() {
        const std::int64_t d = 5;
        const torch::Tensor rows = 3 * cross(d);
        QVERIFY(is_near(normalised_std(rows), std::sqrt(2.0 / (2 * d - 1))));
        QVERIFY(is_near(entropy_rank(rows), d));
        QVERIFY(is_near(centred_rank(rows), d));
        QVERIFY(is_near(participation_ratio(rows), d));
        QVERIFY(torch::allclose(singular_values(rows), torch::full({ d }, 3 * std::sqrt(2.0), torch::kFloat64)));
        // Of the pairs of one row, one lies at distance 2 and 2 d - 2 at distance sqrt(2).
        const double mean = (std::exp(-8.0) + (2 * d - 2) * std::exp(-4.0)) / (2 * d - 1);
        QVERIFY(is_near(uniformity(rows), std::log(mean)));
    }

    void aCommonDirectionHidesFromCentredRanks() {
        const torch::Tensor rows = cross(4) + 1000 * torch::ones({ 4 }, torch::kFloat64);
        QVERIFY(entropy_rank(rows) < 1.1);
        QVERIFY(std::abs(centred_rank(rows) - 4) < 1e-9);
        QVERIFY(std::abs(participation_ratio(rows) - 4) < 1e-9);
    }

    void theSpectrumIsThatOfTheCovariance() {
        torch::manual_seed(5);
        const torch::Tensor rows =
            torch::randn({ 40, 6 }, torch::kFloat64) * torch::tensor({ 5.0, 3.0, 1.0, 1.0, 0.5, 0.1 });
        const torch::Tensor unit = rows / rows.norm(2, 1, true);
        const torch::Tensor eigenvalues = std::get<0>(torch::linalg_eigh(torch::cov(unit.t())));
        const std::vector<double> spectrum = covariance_spectrum(rows);
        QCOMPARE(spectrum.size(), std::size_t { 6 });
        for (std::size_t i = 0; i < 6; ++i) {
            const double expected = (eigenvalues[5 - std::int64_t(i)] / eigenvalues.sum()).item<double>();
            QVERIFY(std::abs(spectrum[i] - expected) < 1e-12);
        }
        QCOMPARE(covariance_spectrum(rows, 2).size(), std::size_t { 2 });
        QCOMPARE(covariance_spectrum(torch::ones({ 5, 3 })).at(0), 0.0);
        QVERIFY(covariance_spectrum(torch::ones({ 1, 3 })).empty());
    }

    void equalRowsHaveCollapsed() {
        const torch::Tensor rows = torch::tensor({ 0.1, -0.7, 0.3 }, torch::kFloat64).repeat({ 9, 1 });
        QVERIFY(normalised_std(rows) < 1e-15);
        QVERIFY(std::abs(entropy_rank(rows) - 1) < 1e-6);
        QCOMPARE(centred_rank(rows), 0.0);
        QCOMPARE(participation_ratio(rows), 0.0);
        QVERIFY(std::abs(uniformity(rows)) < 1e-12);
        QVERIFY(is_near(random_pair_cosine(rows, 1, 0), 1));
    }

    void alignmentIsTwiceOneMinusTheCosine() {
        const torch::Tensor rows = cross(3);
        QVERIFY(is_near(alignment(rows, 7 * rows), 0));
        QVERIFY(is_near(alignment(rows, -rows), 4));
        QVERIFY(is_near(alignment(rows, rows.roll(1, 1)), 2));
    }

    void uniformityOfManyRows() {
        torch::manual_seed(3);
        const torch::Tensor rows = torch::randn({ 1100, 8 }, torch::kFloat64); // more than are held at once
        const torch::Tensor normalised = rows / rows.norm(2, 1, true);
        const double expected = torch::pdist(normalised).square().mul(-2).exp().mean().log().item<double>();
        QVERIFY(std::abs(uniformity(rows) - expected) < 1e-12);
    }

    void pairsAreRandomButRepeatable() {
        torch::manual_seed(3);
        const torch::Tensor rows = torch::randn({ 300, 16 });
        QCOMPARE(random_pair_cosine(rows, 1, 5), random_pair_cosine(rows, 1, 5));
        QVERIFY(random_pair_cosine(rows, 1, 5) != random_pair_cosine(rows, 1, 6));
        QVERIFY(random_pair_cosine(rows, 1, 5) != random_pair_cosine(rows, 2, 5));
        QVERIFY(std::abs(random_pair_cosine(rows, 1, 5)) < 5 * 0.25 / std::sqrt(1024.0)); // sd of one: 1 / sqrt(16)
        // Never a row with itself: two opposite rows.
        QVERIFY(is_near(random_pair_cosine(torch::tensor({ { 1.0, 2.0 }, { -1.0, -2.0 } }), 1, 0), -1));
    }

    void survivesWhatCannotBeMeasured() {
        for (const torch::Tensor& rows : { torch::ones({ 1, 4 }), torch::full({ 4, 4 }, NAN), torch::ones({ 0, 4 }),
                 torch::full({ 4, 4 }, INFINITY), torch::ones({ 4, 0 }) })
            for (const double value : { normalised_std(rows), effective_rank(rows), entropy_rank(rows),
                     centred_rank(rows), participation_ratio(rows), alignment(rows, rows), uniformity(rows),
                     random_pair_cosine(rows, 1, 0) })
                QCOMPARE(value, 0.0);
        const torch::Tensor zeros = torch::zeros({ 5, 3 });
        for (const double value : { effective_rank(zeros), entropy_rank(zeros), centred_rank(zeros),
                 participation_ratio(zeros), uniformity(zeros), random_pair_cosine(zeros, 1, 0) })
            QVERIFY(std::isfinite(value));
        QCOMPARE(alignment(torch::ones({ 3, 2 }), torch::ones({ 4, 2 })), 0.0);
    }

    void countsOnlyLabelledRows() {
        const torch::Tensor logits = torch::eye(4);
        QCOMPARE(labelled_accuracy(logits, torch::tensor({ 0, 1, 0, -1 })), 2.0 / 3.0);
        QVERIFY(std::isnan(labelled_accuracy(logits, torch::tensor({ -1, -1, -1, -1 }))));
    }

    void estimatesTheTimeLeftAfterTwentySteps() {
        TimeLeft left;
        left.add_steps(1, 30.0); // a slow start
        for (int i = 0; i < 18; ++i)
            left.add_steps(1, 2.0);
        QVERIFY(left.estimate(100, 0, 0) < 0);
        left.add_steps(1, 2.0);
        QCOMPARE(left.estimate(100, 0, 10), 200.0);
        left.add_evaluation(50);
        QCOMPARE(left.estimate(100, 2, 10), 300.0);
        left.add_steps(1, 2.02); // within 5 %: the shown time follows the clock
        QCOMPARE(left.estimate(99, 2, 12), 298.0);
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "test_diagnostics.moc"
