#include "core/engine/train/learner.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace byol;

namespace {

RunConfig little_config() {
    RunConfig config;
    config.encoder.architecture = "small";
    config.projector = { .hidden = 32, .output = 16 };
    config.predictor = { .hidden = 32 };
    config.optimizer.kind = "sgd";
    config.optimizer.momentum = 0;
    config.optimizer.weight_decay = 0;
    config.training.precision = "float32";
    return config;
}

Batch some_batch(std::int64_t size) {
    torch::manual_seed(4);
    Batch batch;
    batch.view1 = torch::rand({ size, 3, 16, 16 });
    batch.view2 = torch::rand({ size, 3, 16, 16 });
    batch.labels = torch::arange(size).remainder(3);
    return batch;
}

double distance(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

// What one step of SGD at rate 1 took away from each parameter: the gradient.
NamedTensors gradient_by_step(const RunConfig& config, const Batch& batch) {
    Learner learner(config, 3, torch::kCPU);
    NamedTensors before;
    for (const auto& [name, tensor] : parameters_of(learner.online()))
        before.emplace_back(name, tensor.detach().clone());
    learner.step(batch, 1.0, 0.99);
    const NamedTensors after = parameters_of(learner.online());
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i].second = before[i].second - after[i].second.detach();
    return before;
}

} // namespace

class TestLearner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The gradient in three parts is the mean of the parts' own, weighted by their size; each with batch norm of its
    // own.
    void accumulatesTheMeanOverTheWholeBatch() {
        const Batch batch = some_batch(11);
        RunConfig config = little_config();
        const std::int64_t first[] { 0, 3, 7, 11 };
        Networks networks = make_networks(config, 3, torch::kCPU);
        torch::Tensor loss = torch::zeros({});
        for (int i = 0; i < 3; ++i) {
            const std::int64_t count = first[i + 1] - first[i];
            const auto part = [&](const torch::Tensor& all) { return all.narrow(0, first[i], count); };
            loss = loss
                + byol_step(networks, part(batch.view1), part(batch.view2), part(batch.labels)).loss
                    * (static_cast<double>(count) / 11);
        }
        loss.backward();
        config.training.accumulation = 3;
        const auto expected = networks.online->named_parameters();
        for (const auto& [name, gradient] : gradient_by_step(config, batch))
            QVERIFY2(distance(gradient, expected[name].grad()) < 2e-6, name.c_str());

        Learner learner(config, 3, torch::kCPU);
        const StepResult result = learner.step(batch, 0, 0.99);
        QVERIFY(distance(result.loss, loss.detach()) < 1e-5);
        QCOMPARE(result.view1.projection.size(0), std::int64_t { 11 });
        QCOMPARE(result.logits.size(0), std::int64_t { 11 });
    }

    void partsAreNeverSmallerThanTwoImages() {
        RunConfig config = little_config();
        config.training.accumulation = 100;
        Learner learner(config, 3, torch::kCPU);
        QVERIFY(torch::isfinite(learner.step(some_batch(5), 0.1, 0.99).loss).item<bool>());
    }

    void clipsOnlyWhenAskedTo() {
        const Batch batch = some_batch(8);
        RunConfig config = little_config();
        const auto length = [&] {
            double sum = 0;
            for (const auto& [name, gradient] : gradient_by_step(config, batch))
                sum += gradient.square().sum().item<double>();
            return std::sqrt(sum);
        };
        const double whole = length();
        config.optimizer.clip_norm = whole / 4;
        QVERIFY(std::abs(length() - whole / 4) < 1e-3 * whole);
        config.optimizer.clip_norm = whole * 4;
        QVERIFY(std::abs(length() - whole) < 1e-3 * whole);
    }

    void trainsWithEveryTargetAndHead() {
        const Batch batch = some_batch(8);
        for (const char* target : { "moving_average", "online" })
            for (const std::int64_t depth : { 0, 1, 3 }) {
                RunConfig config = little_config();
                config.method.target = target;
                config.method.negatives = 0.5;
                config.predictor.depth = depth;
                config.projector.depth = std::max<std::int64_t>(1, depth);
                Learner learner(config, 3, torch::kCPU);
                const double before = learner.step(batch, 0.02, 0.9).byol_loss.item<double>();
                double after = before;
                for (int step = 0; step < 20; ++step)
                    after = learner.step(batch, 0.02, 0.9).byol_loss.item<double>();
                QVERIFY2(after < before, target);
                const auto state = learner.state();
                const bool has_target =
                    std::ranges::any_of(state, [](const auto& named) { return named.first.starts_with("target."); });
                QCOMPARE(has_target, std::string(target) == "moving_average");
                Learner other(config, 3, torch::kCPU);
                other.load(state, "itself");
                QVERIFY(torch::equal(other.step(batch, 0, 0.9).byol_loss, learner.step(batch, 0, 0.9).byol_loss));
            }
    }
};

QTEST_GUILESS_MAIN(TestLearner)
#include "test_learner.moc"
