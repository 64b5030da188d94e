#include "core/engine/method/byol.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

RunConfig little_config() {
    RunConfig config;
    config.projector = { .hidden = 32, .output = 16 };
    config.predictor = { .hidden = 32 };
    return config;
}

class TestByol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_parameters_of_the_target_are_averaged();
    void networks_start_different_and_near_four();
    void classifier_sends_no_gradient_into_the_encoder();
    void unlabelled_rows_are_ignored();
};

void TestByol::only_parameters_of_the_target_are_averaged() {
    Networks networks = make_networks(little_config(), 0, torch::kCPU);
    networks.online->forward(torch::rand({ 8, 3, 28, 28 })); // moves the online network's running statistics only
    const auto buffers = networks.target->named_buffers();
    std::vector<torch::Tensor> before;
    for (const auto& buffer : buffers)
        before.push_back(buffer.value().clone());
    update_target(*networks.target, *networks.online, 0.0); // tau 0: the target's parameters become the online ones
    const auto online = networks.online->named_parameters();
    for (const auto& parameter : networks.target->named_parameters())
        QVERIFY(distance(parameter.value(), online[parameter.key()]) < 1e-6);
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(torch::equal(before[i], buffers[i].value()));
}

void TestByol::networks_start_different_and_near_four() {
    Networks networks = make_networks(little_config(), 10, torch::kCPU);
    QVERIFY(!torch::equal(networks.online->named_parameters()["encoder.conv1.weight"],
        networks.target->named_parameters()["encoder.conv1.weight"]));
    torch::manual_seed(1);
    const StepResult step = byol_step(networks, torch::rand({ 64, 3, 28, 28 }), torch::rand({ 64, 3, 28, 28 }));
    QVERIFY(std::abs(step.byol_loss.item<double>() - 4) < 1.5);
    QVERIFY(!step.logits.defined());
    step.loss.backward();
    for (const torch::Tensor& parameter : networks.target->parameters())
        QVERIFY(!parameter.grad().defined());
    for (const auto& parameter : networks.online->named_parameters())
        QCOMPARE(parameter.value().grad().defined(), parameter.key().rfind("classifier", 0) != 0);
}

void TestByol::classifier_sends_no_gradient_into_the_encoder() {
    const torch::Tensor view1 = torch::rand({ 8, 3, 28, 28 });
    const torch::Tensor view2 = torch::rand({ 8, 3, 28, 28 });
    const auto encoder_gradient = [&](const torch::Tensor& labels) {
        Networks networks = make_networks(little_config(), 10, torch::kCPU);
        byol_step(networks, view1, view2, labels).loss.backward();
        return networks.online->named_parameters()["encoder.conv1.weight"].grad().clone();
    };
    QVERIFY(torch::equal(encoder_gradient({}), encoder_gradient(torch::arange(8))));
}

void TestByol::unlabelled_rows_are_ignored() {
    Networks networks = make_networks(little_config(), 10, torch::kCPU);
    const torch::Tensor views = torch::rand({ 4, 3, 28, 28 });
    const StepResult some = byol_step(networks, views, views, torch::tensor({ 3, -1, 5, -1 }, torch::kInt64));
    const torch::Tensor log = some.logits.log_softmax(1);
    const double expected = -(log[0][3] + log[2][5]).item<double>() / 2;
    QVERIFY(std::abs(some.classifier_loss.item<double>() - expected) < 1e-5);

    const StepResult none = byol_step(networks, views, views, torch::full({ 4 }, -1, torch::kInt64));
    QCOMPARE(none.classifier_loss.item<double>(), 0.0);
    QCOMPARE(none.loss.item<double>(), none.byol_loss.item<double>());
}

} // namespace

QTEST_GUILESS_MAIN(TestByol)
#include "test_byol.moc"
