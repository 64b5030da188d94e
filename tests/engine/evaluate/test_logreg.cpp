#include "core/base/error/error.h"
#include "core/engine/evaluate/lbfgs.h"
#include "core/engine/evaluate/logreg.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

#include <cmath>

using namespace byol;
using test::distance;

namespace {

// Overlapping blobs: more features than tell the classes apart.
struct Blobs {
    torch::Tensor x;
    torch::Tensor labels;
};
Blobs blobs(std::int64_t count, std::int64_t classes, double spread) {
    torch::manual_seed(5);
    const torch::Tensor labels = torch::arange(count).remainder(classes);
    const torch::Tensor centres = torch::randn({ classes, 6 });
    return { centres.index_select(0, labels) + spread * torch::randn({ count, 6 }), labels };
}

} // namespace

class TestLogreg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheMinimumOfAQuadratic() {
        torch::manual_seed(1);
        const torch::Tensor root = torch::randn({ 30, 30 }, torch::kFloat64);
        const torch::Tensor a = torch::matmul(root, root.t()) + 0.1 * torch::eye(30, torch::kFloat64);
        const torch::Tensor wanted = torch::randn({ 30 }, torch::kFloat64);
        const auto function = [&](const torch::Tensor& x) {
            const torch::Tensor gradient = torch::mv(a, x - wanted);
            return ValueAndGradient { 0.5 * (x - wanted).dot(gradient).item<double>(), gradient };
        };
        const LbfgsOutcome found = minimise(function, torch::zeros({ 30 }, torch::kFloat64), { .tolerance = 1e-10 });
        QVERIFY(found.converged);
        QVERIFY(distance(found.point, wanted) < 1e-8);
    }

    void walksRosenbrocksValley() {
        const auto function = [](const torch::Tensor& point) {
            const double x = point[0].item<double>();
            const double y = point[1].item<double>();
            return ValueAndGradient { (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
                torch::tensor({ -2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x) }, torch::kFloat64) };
        };
        const LbfgsOutcome found =
            minimise(function, torch::tensor({ -1.2, 1.0 }, torch::kFloat64), { .tolerance = 1e-9 });
        QVERIFY(found.converged && found.iterations < 100);
        QVERIFY(distance(found.point, torch::ones({ 2 }, torch::kFloat64)) < 1e-7);
    }

    void theGridIsThePapers() {
        const SafetensorsFile file = test::golden_file("logreg");
        const std::vector<double> expected = file.doubles("l2_grid_45");
        const LogregSettings settings;
        const std::vector<double> grid = l2_grid(settings.l2_min, settings.l2_max, settings.l2_count);
        QCOMPARE(grid.size(), expected.size());
        for (std::size_t i = 0; i < grid.size(); ++i)
            QVERIFY(std::abs(grid[i] / expected[i] - 1) < 1e-12);
        QCOMPARE(l2_grid(0.5, 8, 1), std::vector<double> { 0.5 });
    }

    // So regularised that the weights vanish, the bias alone says how frequent each class is.
    void withoutWeightsItSaysTheShares() {
        const torch::Tensor x = torch::randn({ 50, 3 });
        const torch::Tensor labels = torch::arange(50).ge(40).to(torch::kInt64);
        const LogisticFit fit = fit_logistic(x, labels, 2, 1e9, { 1000, 1e-9 });
        QVERIFY(std::abs(fit.model.probabilities(x)[7][1].item<double>() - 0.2) < 1e-6);
    }

    void choosesOnTheHeldOutPartAndRefits() {
        const Blobs data = blobs(300, 3, 0.8);
        LogregSettings settings;
        settings.l2_count = 9;
        const LogregOutcome outcome = train_logreg(data.x, data.labels, 3, settings, 4);
        QCOMPARE(outcome.held_out_count, std::int64_t { 30 });
        QCOMPARE(outcome.held_out_top1.size(), std::size_t { 9 });
        const auto best = std::max_element(outcome.held_out_top1.begin(), outcome.held_out_top1.end());
        QCOMPARE(outcome.l2, outcome.tried[std::size_t(best - outcome.held_out_top1.begin())]);
        const LogisticFit refit = fit_logistic(data.x, data.labels, 3, outcome.l2);
        QVERIFY(distance(outcome.fit.model.weight, refit.model.weight) < 1e-12);
        QVERIFY(outcome.fit.converged && outcome.fit.gradient_size <= settings.tolerance);
    }

    void goesOnWhereItWasStopped() {
        const test::ScratchFolder folder;
        const Blobs data = blobs(120, 3, 1.0);
        LogregSettings settings;
        settings.l2_count = 8;
        const LogregOutcome whole = train_logreg(data.x, data.labels, 3, settings, 1);
        std::stop_source stop;
        std::int64_t done = 0;
        const auto press = [&](const Progress& progress) {
            if ((done = progress.done) == 3)
                stop.request_stop();
        };
        const auto memory = folder / "path.safetensors";
        QVERIFY_EXCEPTION_THROWN(
            train_logreg(data.x, data.labels, 3, settings, 1, memory, press, stop.get_token()), Cancelled);
        QCOMPARE(done, std::int64_t { 3 });
        std::int64_t first = 0;
        const LogregOutcome resumed = train_logreg(data.x, data.labels, 3, settings, 1, memory,
            [&](const Progress& progress) { first = first == 0 ? progress.done : first; });
        QCOMPARE(first, std::int64_t { 4 });
        QCOMPARE(resumed.held_out_top1, whole.held_out_top1);
        QVERIFY(resumed.fit.model.weight.equal(whole.fit.model.weight));
    }

    void refusesNan() {
        torch::Tensor x = torch::zeros({ 30, 2 });
        x[3][1] = NAN;
        QVERIFY_EXCEPTION_THROWN(fit_logistic(x, torch::zeros({ 30 }, torch::kInt64), 2, 1.0), Error);
    }
};

QTEST_GUILESS_MAIN(TestLogreg)
#include "test_logreg.moc"
