#include "core/base/safetensors/safetensors.h"
#include "core/engine/train/diagnostics.h"
#include "core/engine/train/time_left.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

torch::Tensor tensor(const SafetensorsFile& file, const std::string& name) {
    const auto shape = file.tensor(name).shape;
    return torch::tensor(file.doubles(name), torch::kFloat64).reshape(shape);
}

double scalar(const SafetensorsFile& file, const std::string& name) {
    return file.doubles(name).at(0);
}

} // namespace

class TestDiagnostics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenVectors() {
        const SafetensorsFile file(test::golden_dir() / "diagnostics.safetensors");
        for (const std::string set : { "gauss", "lowrank", "collapsed" }) {
            const torch::Tensor z = tensor(file, set + "/z");
            const double std = scalar(file, set + "/std_l2norm_unbiased");
            const double rank = scalar(file, set + "/rankme_eps1e-7");
            QVERIFY2(std::abs(normalised_std(z) - std) <= 1e-9, set.c_str());
            QVERIFY2(std::abs(effective_rank(z) - rank) <= 1e-9 * std::max(1.0, rank), set.c_str());
            QVERIFY2(std::abs(normalised_std(z.to(torch::kFloat32)) - std) <= 1e-4, set.c_str());
        }
    }

    void survivesWhatCannotBeMeasured() {
        QCOMPARE(normalised_std(torch::ones({ 1, 4 })), 0.0);
        QCOMPARE(effective_rank(torch::full({ 4, 4 }, NAN)), 0.0);
        QVERIFY(std::isfinite(effective_rank(torch::zeros({ 5, 3 }))));
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
