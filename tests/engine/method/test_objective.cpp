#include "core/base/error/error.h"
#include "core/engine/method/byol.h"

#include <QTest>

#include <cmath>

namespace {

using namespace byol;

double distance(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

torch::Tensor rows(std::int64_t count, std::int64_t size, int seed) {
    torch::manual_seed(static_cast<std::uint64_t>(seed));
    return torch::randn({ count, size }, torch::kFloat64);
}

double cosine(const torch::Tensor& u, const torch::Tensor& w) {
    return (u.dot(w) / (u.norm() * w.norm())).item<double>();
}

// Equation 8 of the paper, sum by sum.
double repulsion_by_hand(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2, double alpha) {
    const std::int64_t batch = p1.size(0);
    const auto one_view = [&](const torch::Tensor& p, const torch::Tensor& same, const torch::Tensor& other) {
        double total = 0;
        for (std::int64_t i = 0; i < batch; ++i) {
            double sum = 0;
            for (std::int64_t j = 0; j < batch; ++j) {
                if (j != i)
                    sum += std::exp(cosine(p[i], same[j]) / alpha);
                sum += std::exp(cosine(p[i], other[j]) / alpha);
            }
            total += std::log(sum);
        }
        return total;
    };
    return 2 * alpha / static_cast<double>(batch) * (one_view(p1, z1, z2) + one_view(p2, z2, z1));
}

RunConfig little_config() {
    RunConfig config;
    config.projector = { .hidden = 32, .output = 16 };
    config.predictor = { .hidden = 32 };
    return config;
}

class TestObjective : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repulsion_is_the_papers_sum() {
        const auto p1 = rows(7, 5, 1);
        const auto p2 = rows(7, 5, 2);
        const auto z1 = rows(7, 5, 3);
        const auto z2 = rows(7, 5, 4);
        for (const double alpha : { 0.1, 0.5, 2.0 })
            QVERIFY(std::abs(repulsion(p1, p2, z1, z2, alpha).item<double>() - repulsion_by_hand(p1, p2, z1, z2, alpha))
                < 1e-12);
    }

    // Without predictor and target, and with beta 1, half the objective is SimCLR's NT-Xent at this temperature, times
    // 2 alpha and but for a constant: -S / alpha + ln(sum of exp(S / alpha)), the mean over all 2 B anchors.
    void with_beta_one_and_no_target_it_is_simclr() {
        const auto z1 = rows(6, 4, 5);
        const auto z2 = rows(6, 4, 6);
        const double alpha = 0.3;
        const Objective objective { OutputNorm::l2, 1, alpha, false };
        const torch::Tensor all = torch::cat({ z1, z2 });
        const torch::Tensor similarity = l2_normalise(all).matmul(l2_normalise(all).t()) / alpha;
        const torch::Tensor others =
            similarity.masked_fill(torch::eye(12, torch::kBool), -std::numeric_limits<double>::infinity());
        const torch::Tensor partner = torch::cat({ torch::arange(6, 12), torch::arange(6) });
        const double nt_xent = torch::nn::functional::cross_entropy(others, partner).item<double>();
        QVERIFY(std::abs(objective(z1, z2, z1, z2).item<double>() - (4 + 4 * alpha * nt_xent)) < 1e-12);
    }

    void gradients_are_those_of_finite_differences() {
        const auto p2 = rows(4, 3, 8);
        const auto z1 = rows(4, 3, 9);
        const auto z2 = rows(4, 3, 10);
        for (const OutputNorm norm : { OutputNorm::l2, OutputNorm::layer, OutputNorm::batch, OutputNorm::none }) {
            const Objective objective { norm, 0.7, 0.4, true };
            const auto value = [&](const torch::Tensor& p1) { return objective(p1, p2, z1, z2); };
            torch::Tensor p1 = rows(4, 3, 7).requires_grad_();
            value(p1).backward();
            const torch::NoGradGuard no_grad;
            for (std::int64_t i = 0; i < p1.numel(); ++i) {
                torch::Tensor step = torch::zeros({ 12 }, torch::kFloat64);
                step[i] = 1e-6;
                const torch::Tensor change = step.view({ 4, 3 });
                const double slope = (value(p1 + change) - value(p1 - change)).item<double>() / 2e-6;
                QVERIFY(std::abs(slope - p1.grad().flatten()[i].item<double>()) < 1e-7);
            }
        }
    }

    // torch's own layer and batch norm, divided by sqrt(D).
    void output_norms_are_torchs() {
        const auto x = rows(9, 6, 11);
        const double root = std::sqrt(6.0);
        QVERIFY(distance(normalise_output(OutputNorm::layer, x), torch::layer_norm(x, { 6 }) / root) < 1e-12);
        const torch::Tensor batch = torch::batch_norm(x, {}, {}, {}, {}, true, 0.1, 1e-5, false);
        QVERIFY(distance(normalise_output(OutputNorm::batch, x), batch / root) < 1e-12);
        QVERIFY(torch::equal(normalise_output(OutputNorm::none, x), x));
        for (const OutputNorm norm : { OutputNorm::l2, OutputNorm::layer, OutputNorm::batch })
            QVERIFY(std::abs(normalise_output(norm, x).square().sum(1).mean().item<double>() - 1) < 1e-4);
        QVERIFY_EXCEPTION_THROWN(output_norm_from("L2"), UsageError);
    }

    void the_stopped_gradient_is_stopped() {
        const auto p = rows(4, 3, 12);
        for (const bool stopped : { true, false }) {
            torch::Tensor z1 = rows(4, 3, 13).requires_grad_();
            torch::Tensor u = p.clone().requires_grad_();
            Objective { OutputNorm::l2, 0.5, 0.1, stopped }(u, p, z1, p).backward();
            QCOMPARE(z1.grad().defined(), !stopped);
            QVERIFY(u.grad().defined());
        }
    }

    void heads_have_the_depth_they_are_given_data() {
        QTest::addColumn<int>("depth");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("0") << 0 << QStringList {};
        QTest::newRow("1") << 1 << QStringList { "fc1.weight" };
        QTest::newRow("2") << 2 << QStringList { "fc1.weight", "fc1.bias", "bn.weight", "bn.bias", "fc2.weight" };
        QTest::newRow("3") << 3
                           << QStringList { "fc1.weight", "fc1.bias", "bn.weight", "bn.bias", "fc2.weight", "fc2.bias",
                                  "bn2.weight", "bn2.bias", "fc3.weight" };
    }

    void heads_have_the_depth_they_are_given() {
        QFETCH(int, depth);
        QFETCH(QStringList, names);
        MlpHead head(10, { .hidden = 12, .output = 6, .depth = depth });
        QStringList found;
        for (const auto& parameter : head.named_parameters())
            found << QString::fromStdString(parameter.key());
        QCOMPARE(found, names);
        QCOMPARE(head.output_size(), std::int64_t { depth == 0 ? 10 : 6 });
        const torch::Tensor x = torch::randn({ 5, 10 });
        const torch::Tensor y = head.forward(x);
        QCOMPARE(y.size(1), head.output_size());
        if (depth == 0)
            QVERIFY(torch::equal(y, x));
    }

    void without_a_target_network_both_views_learn() {
        RunConfig config = little_config();
        config.method.target = "online";
        config.predictor.depth = 0;
        Networks networks = make_networks(config, 0, torch::kCPU);
        QVERIFY(!networks.target);
        torch::manual_seed(2);
        const StepResult step = byol_step(networks, torch::rand({ 8, 3, 28, 28 }), torch::rand({ 8, 3, 28, 28 }));
        QVERIFY(torch::equal(step.target1, step.view1.projection));
        QVERIFY(torch::equal(step.view1.prediction, step.view1.projection));
        // |n(z1) - n(z2)|^2 counts twice; both ends of it have a gradient.
        const double expected =
            2 * (l2_normalise(step.target1) - l2_normalise(step.target2)).square().sum(1).mean().item<double>();
        QVERIFY(std::abs(step.byol_loss.item<double>() - expected) < 1e-5);
        step.loss.backward();
        for (const auto& parameter : networks.online->named_parameters())
            QVERIFY(parameter.value().grad().defined());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestObjective)
#include "test_objective.moc"
