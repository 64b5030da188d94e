#include "core/base/config/schema.h"
#include "core/base/error/error.h"
#include "core/engine/optim/adamw.h"
#include "core/engine/optim/lars.h"
#include "core/engine/optim/sgd.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

NamedTensors starting_parameters(const SafetensorsFile& file, torch::ScalarType type) {
    NamedTensors parameters;
    for (auto& [name, tensor] : read_tensors(file, "p0/"))
        parameters.emplace_back(name.substr(3), tensor.to(type).requires_grad_());
    return parameters;
}

void give_gradients(NamedTensors& parameters, const SafetensorsFile& file, int step, torch::ScalarType type) {
    for (auto& [name, tensor] : parameters)
        tensor.mutable_grad() = golden_tensor(file, "grad" + std::to_string(step) + "/" + name).to(type);
}

/// torch's groups: the tensors that decay, and those of one dimension, which do not.
template <class Options>
std::vector<torch::optim::OptimizerParamGroup> decaying_apart(
    const NamedTensors& parameters, const Options& options, double weight_decay) {
    std::vector<torch::Tensor> decayed;
    std::vector<torch::Tensor> excluded;
    for (const auto& [name, tensor] : parameters)
        (tensor.dim() > 1 ? decayed : excluded).push_back(tensor);
    std::vector<torch::optim::OptimizerParamGroup> groups;
    groups.emplace_back(decayed, std::make_unique<Options>(Options(options).weight_decay(weight_decay)));
    groups.emplace_back(excluded, std::make_unique<Options>(options));
    return groups;
}

/// Largest distance of any parameter after any of four steps at rate 0.1 on the golden gradients.
double furthest_apart(NamedTensors& ours, NamedTensors& theirs, Optimizer& optimizer,
    torch::optim::Optimizer& reference, const SafetensorsFile& file) {
    double furthest = 0;
    for (int step = 0; step < 4; ++step) {
        give_gradients(ours, file, step, torch::kFloat64);
        give_gradients(theirs, file, step, torch::kFloat64);
        optimizer.step(0.1);
        reference.step();
        for (std::size_t i = 0; i < ours.size(); ++i)
            furthest = std::max(furthest, distance(ours[i].second, theirs[i].second));
    }
    return furthest;
}

class TestOptimizers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sgd_matches_torch_data();
    void sgd_matches_torch();
    void adamw_matches_torch();
    void adamw_counts_on_a_device_as_on_the_cpu();
    void momentum_survives_a_checkpoint_data();
    void momentum_survives_a_checkpoint();
    void scaled_parameters_learn_at_their_own_rate();
    void a_long_gradient_is_shortened();
    void gradient_norm_is_of_all_together();
    void tensors_without_gradient_stay();
    void unknown_kinds_are_refused();
};

void TestOptimizers::sgd_matches_torch_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<double>("weight_decay");
    QTest::addColumn<bool>("nesterov");
    QTest::addRow("plain") << 0.0 << 0.0 << false;
    QTest::addRow("momentum and decay") << 0.9 << 5e-4 << false;
    QTest::addRow("nesterov and decay") << 0.9 << 1e-2 << true;
}

// torch's own SGD, with two groups for the tensors that decay and those that do not.
void TestOptimizers::sgd_matches_torch() {
    QFETCH(double, momentum);
    QFETCH(double, weight_decay);
    QFETCH(bool, nesterov);
    const SafetensorsFile file = golden_file("lars");
    NamedTensors ours = starting_parameters(file, torch::kFloat64);
    NamedTensors theirs = starting_parameters(file, torch::kFloat64);
    const auto options = torch::optim::SGDOptions(0.1).momentum(momentum).nesterov(nesterov);
    torch::optim::SGD reference(decaying_apart(theirs, options, weight_decay), options);
    Sgd sgd(ours, { momentum, weight_decay, nesterov });
    QVERIFY(furthest_apart(ours, theirs, sgd, reference, file) < 1e-13);
}

// torch's own AdamW, with two groups for the tensors that decay and those that do not.
void TestOptimizers::adamw_matches_torch() {
    const SafetensorsFile file = golden_file("lars");
    NamedTensors ours = starting_parameters(file, torch::kFloat64);
    NamedTensors theirs = starting_parameters(file, torch::kFloat64);
    const auto options = torch::optim::AdamWOptions(0.1).betas({ 0.8, 0.95 }).eps(1e-6).weight_decay(0);
    torch::optim::AdamW reference(decaying_apart(theirs, options, 0.02), options);
    AdamW adamw(ours, { 0.8, 0.95, 1e-6, 0.02 });
    QVERIFY(furthest_apart(ours, theirs, adamw, reference, file) < 1e-13);
}

void TestOptimizers::adamw_counts_on_a_device_as_on_the_cpu() {
    const AdamW::Settings settings { 0.9, 0.999, 1e-8, 0 };
    for (const std::int64_t t : { 1, 2, 10, 1000, 1000000 }) {
        const auto found = AdamW::corrections_there(torch::full({ 1 }, t, torch::kInt64), settings);
        const auto steps = static_cast<double>(t);
        QVERIFY(std::abs(found.first.item<double>() - (1 - std::pow(0.9, steps))) < 1e-15);
        QVERIFY(std::abs(found.second.item<double>() - std::sqrt(1 - std::pow(0.999, steps))) < 1e-13);
    }
}

void TestOptimizers::momentum_survives_a_checkpoint_data() {
    QTest::addColumn<QString>("kind");
    for (const std::string& kind : find_field("optimizer.kind")->choices)
        QTest::newRow(kind.c_str()) << QString::fromStdString(kind);
}

void TestOptimizers::momentum_survives_a_checkpoint() {
    QFETCH(QString, kind);
    OptimizerSettings settings;
    settings.kind = kind.toStdString();
    settings.weight_decay = 1e-3;
    const SafetensorsFile file = golden_file("lars");
    NamedTensors first = starting_parameters(file, torch::kFloat64);
    NamedTensors second = starting_parameters(file, torch::kFloat64);
    const auto unbroken = make_optimizer(settings, first);
    const auto before = make_optimizer(settings, second);
    for (int step = 0; step < 2; ++step) {
        give_gradients(first, file, step, torch::kFloat64);
        give_gradients(second, file, step, torch::kFloat64);
        unbroken->step(0.5);
        before->step(0.5);
    }
    const ScratchFolder scratch;
    write_tensors(scratch / "momentum.safetensors", before->state("optimizer."));
    const auto after = make_optimizer(settings, second);
    after->load(read_tensors(SafetensorsFile(scratch / "momentum.safetensors")), "optimizer.", "momentum.safetensors");
    give_gradients(first, file, 2, torch::kFloat64);
    give_gradients(second, file, 2, torch::kFloat64);
    unbroken->step(0.5);
    after->step(0.5);
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY(torch::equal(first[i].second, second[i].second));
    QVERIFY_EXCEPTION_THROWN(after->load({}, "optimizer.", "empty"), Error);
}

// The predictor at ten times the rate ends where a whole optimiser at ten times the rate takes it: momentum does not
// depend on the rate.
void TestOptimizers::scaled_parameters_learn_at_their_own_rate() {
    for (const std::string& kind : find_field("optimizer.kind")->choices) {
        const auto start = [] {
            return NamedTensors { { "encoder.weight", torch::full({ 2, 2 }, 0.5).requires_grad_() },
                { "predictor.weight", torch::full({ 2, 2 }, 0.5).requires_grad_() },
                { "predictor.bias", torch::full({ 2 }, 0.5).requires_grad_() } };
        };
        OptimizerSettings settings;
        settings.kind = kind;
        settings.weight_decay = 0;
        const auto trained = [&](double predictor_lr, double lr) {
            settings.predictor_lr = predictor_lr;
            NamedTensors parameters = start();
            const auto optimizer = make_optimizer(settings, parameters);
            for (int step = 0; step < 3; ++step) {
                for (auto& [name, tensor] : parameters)
                    tensor.mutable_grad() = torch::full_like(tensor, 0.1 * (step + 1));
                optimizer->step(lr);
            }
            return parameters;
        };
        const NamedTensors mixed = trained(10, 0.01);
        QVERIFY(distance(mixed[0].second, trained(1, 0.01)[0].second) < 1e-7);
        QVERIFY(distance(mixed[1].second, trained(1, 0.1)[1].second) < 1e-6);
        QVERIFY(distance(mixed[2].second, trained(1, 0.1)[2].second) < 1e-6);
    }
}

void TestOptimizers::a_long_gradient_is_shortened() {
    NamedTensors parameters { { "a", torch::zeros({ 2, 2 }).requires_grad_() },
        { "b", torch::zeros({ 1 }).requires_grad_() } };
    Sgd sgd(parameters, {});
    for (const double longest : { 6.5, 26.0 }) {
        parameters[0].second.mutable_grad() = torch::full({ 2, 2 }, 6.0F);
        parameters[1].second.mutable_grad() = torch::full({ 1 }, 5.0F);
        sgd.clip_gradient(sgd.gradient_norm(), longest);
        QVERIFY(std::abs(sgd.gradient_norm().item<double>() - std::min(longest, 13.0)) < 1e-5);
        QVERIFY(std::abs(parameters[1].second.grad().item<double>() - (longest < 13 ? 2.5 : 5.0)) < 1e-5);
    }
}

void TestOptimizers::gradient_norm_is_of_all_together() {
    NamedTensors parameters { { "a", torch::zeros({ 2, 2 }).requires_grad_() },
        { "b", torch::zeros({ 1 }).requires_grad_() } };
    const Sgd sgd(parameters, {});
    QCOMPARE(sgd.gradient_norm().item<double>(), 0.0);
    parameters[0].second.mutable_grad() = torch::full({ 2, 2 }, 6.0F);
    parameters[1].second.mutable_grad() = torch::full({ 1 }, 5.0F);
    QCOMPARE(sgd.gradient_norm().item<double>(), 13.0);
}

void TestOptimizers::tensors_without_gradient_stay() {
    NamedTensors parameters { { "a", torch::ones({ 2, 2 }).requires_grad_() },
        { "b", torch::ones({ 3 }).requires_grad_() } };
    Lars lars(parameters, { 0.9, 0.1, 1e-3 });
    lars.step(1.0);
    QVERIFY(torch::equal(parameters[0].second, torch::ones({ 2, 2 })));
    QVERIFY(torch::equal(parameters[1].second, torch::ones({ 3 })));
}

void TestOptimizers::unknown_kinds_are_refused() {
    OptimizerSettings settings;
    settings.kind = "adam";
    QVERIFY_EXCEPTION_THROWN(make_optimizer(settings, {}), UsageError);
    settings.kind = "lars";
    QVERIFY(dynamic_cast<Lars*>(make_optimizer(settings, {}).get()) != nullptr);
}

} // namespace

QTEST_GUILESS_MAIN(TestOptimizers)
#include "test_optimizers.moc"
