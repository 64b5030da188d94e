#include "core/base/error/error.h"
#include "core/engine/evaluate/linear.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

double distance(const torch::Tensor& a, const torch::Tensor& b) {
    const double scale = std::max(1.0, b.abs().max().item<double>());
    return (a.to(torch::kFloat64) - b.to(torch::kFloat64)).abs().max().item<double>() / scale;
}

// Three blobs around the corners of a triangle: separable, so a linear classifier gets nearly all of them.
LinearData blobs(std::int64_t count) {
    torch::manual_seed(3);
    const torch::Tensor labels = torch::arange(count).remainder(3);
    const torch::Tensor corners = torch::tensor({ { 2.0, 0.0 }, { -1.0, 1.7 }, { -1.0, -1.7 } }).to(torch::kFloat32);
    const torch::Tensor x = corners.index_select(0, labels) + 0.4 * torch::randn({ count, 2 });
    return { [x](std::int64_t) { return x; }, labels, 3 };
}

} // namespace

class TestLinear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classifiersSideBySideLearnAsIfAlone() {
        torch::manual_seed(1);
        const torch::Tensor x = torch::randn({ 40, 5 }, torch::kFloat64);
        const torch::Tensor labels = torch::randint(4, { 40 });
        LinearProbe two(2, 5, 4, 0.9, 7);
        LinearProbe alone(1, 5, 4, 0.9, 7);
        for (int i = 0; i < 5; ++i) {
            two.step(x.to(torch::kFloat32), labels, { 0.3, 0.1 });
            alone.step(x.to(torch::kFloat32), labels, { 0.1 });
        }
        QVERIFY(distance(two.weight()[1], alone.weight()[0]) < 1e-6);
        QVERIFY(distance(two.weight()[0], alone.weight()[0]) > 1e-3);
    }

    void theGradientIsThatOfTheCrossEntropy() {
        torch::manual_seed(2);
        const torch::Tensor x = torch::randn({ 12, 3 }, torch::kFloat64);
        const torch::Tensor labels = torch::randint(4, { 12 });
        const torch::Tensor weight = torch::randn({ 4, 3 }, torch::TensorOptions(torch::kFloat64).requires_grad(true));
        const torch::Tensor bias = torch::randn({ 4 }, torch::TensorOptions(torch::kFloat64).requires_grad(true));
        torch::nn::functional::cross_entropy(torch::addmm(bias, x, weight.t()), labels).backward();
        LinearProbe probe(weight.detach(), bias.detach(), 0.0);
        probe.step(x, labels, { 1.0 });
        QVERIFY(distance(weight.detach() - probe.weight()[0], weight.grad()) < 1e-12);
        QVERIFY(distance(bias.detach() - probe.bias()[0], bias.grad()) < 1e-12);
    }

    void learnsBlobsAndRepeatsItself() {
        const LinearData data = blobs(600);
        LinearSettings settings;
        settings.epochs = 20;
        settings.batch_size = 64;
        const LinearOutcome first = train_linear(data, settings, 11);
        QVERIFY(first.train_top1 > 0.98);
        QCOMPARE(first.held_out_count, std::int64_t { 60 });
        QCOMPARE(first.held_out_top1.size(), std::size_t { 5 });
        QCOMPARE(first.tried, (std::vector<double> { 0.4, 0.2 * 1.5, 0.2, 0.1, 0.05 }));
        QVERIFY(std::find(first.tried.begin(), first.tried.end(), first.base_lr) != first.tried.end());
        const LinearOutcome again = train_linear(data, settings, 11);
        QVERIFY(first.probe.weight().equal(again.probe.weight()));
        QVERIFY(!first.probe.weight().equal(train_linear(data, settings, 12).probe.weight()));
    }

    void managesWithAHandfulOfImages() {
        LinearSettings settings;
        settings.epochs = 3;
        const LinearOutcome outcome = train_linear(blobs(5), settings, 1);
        QCOMPARE(outcome.held_out_count, std::int64_t { 0 });
        QCOMPARE(outcome.base_lr, settings.base_lr);
    }

    void refusesNanAndStopsWhenAsked() {
        LinearData data = blobs(30);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(train_linear(data, {}, 1, {}, stop.get_token()), Cancelled);
        const torch::Tensor broken = torch::full({ 30, 2 }, NAN);
        data.features = [broken](std::int64_t) { return broken; };
        QVERIFY_EXCEPTION_THROWN(train_linear(data, {}, 1), Error);
    }
};

QTEST_GUILESS_MAIN(TestLinear)
#include "test_linear.moc"
