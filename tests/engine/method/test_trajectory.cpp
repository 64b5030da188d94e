#include "core/engine/method/byol.h"
#include "core/engine/optim/lars.h"
#include "core/engine/optim/sgd.h"
#include "tests/engine/nn/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

/// The reference trajectories' encoder: two 3x3 convolutions with batch norm and ReLU, then the mean over the image.
class TinyEncoder : public Encoder {
public:
    TinyEncoder(std::int64_t first, std::int64_t second)
        : conv1_(
            register_module("conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(3, first, 3).padding(1).bias(false))))
        , bn1_(register_module("bn1", torch::nn::BatchNorm2d(first)))
        , conv2_(register_module(
              "conv2", torch::nn::Conv2d(torch::nn::Conv2dOptions(first, second, 3).stride(2).padding(1).bias(false))))
        , bn2_(register_module("bn2", torch::nn::BatchNorm2d(second))) { }

    torch::Tensor forward(torch::Tensor images) override {
        const torch::Tensor inner = torch::relu(bn1_(conv1_(images)));
        return torch::relu(bn2_(conv2_(inner))).mean({ 2, 3 });
    }
    std::int64_t feature_size() const override { return conv2_->options.out_channels(); }

private:
    torch::nn::Conv2d conv1_;
    torch::nn::BatchNorm2d bn1_;
    torch::nn::Conv2d conv2_;
    torch::nn::BatchNorm2d bn2_;
};

Networks tiny_networks(const SafetensorsFile& init, torch::ScalarType type) {
    const auto size = [&](const char* key) { return std::stoll(init.metadata().at(key)); };
    const auto encoder = [&] { return std::make_shared<TinyEncoder>(size("c1"), size("c2")); };
    const HeadSettings head { .hidden = size("hidden"), .output = size("out") };
    Networks networks { std::make_shared<OnlineNetwork>(encoder(), head, head, size("ncls")),
        std::make_shared<TargetNetwork>(encoder(), head) };
    networks.online->to(type);
    networks.target->to(type);
    load_state(*networks.online, read_tensors(init, "online0/"), "online0/", "tiny_init");
    load_state(*networks.target, read_tensors(init, "target0/"), "target0/", "tiny_init");
    return networks;
}

std::unique_ptr<Optimizer> optimizer_of(
    const std::string& group, const SafetensorsFile& run, const Networks& networks) {
    const auto value = [&](const char* key) { return std::stod(run.metadata().at(key)); };
    const NamedTensors parameters = parameters_of(*networks.online);
    if (group == "sgd")
        return std::make_unique<Sgd>(parameters, Sgd::Settings { value("momentum"), value("wd"), false });
    return std::make_unique<Lars>(parameters, Lars::Settings { value("momentum"), value("wd"), value("eta") });
}

/// Largest distance of a network's state from the tensors under `prefix`; infinite when none is there.
double state_distance(const torch::nn::Module& network, const SafetensorsFile& run, const std::string& prefix) {
    double worst = -1;
    for (const auto& [name, tensor] : state_of(network))
        if (run.contains(prefix + name))
            worst = std::max(worst, distance(tensor, golden_tensor(run, prefix + name)));
    return worst < 0 ? 1e300 : worst;
}

/// Largest distance of the gradients from those under `prefix`.
double gradient_distance(const torch::nn::Module& network, const SafetensorsFile& run, const std::string& prefix) {
    double worst = 0;
    for (const auto& [name, tensor] : parameters_of(network))
        worst = std::max(worst, distance(tensor.grad(), golden_tensor(run, prefix + name)));
    return worst;
}

double activation_distance(const StepResult& step, const SafetensorsFile& run, const std::string& prefix) {
    const std::vector<std::pair<std::string, torch::Tensor>> activations { { "y1", step.view1.representation },
        { "z1", step.view1.projection }, { "p1", step.view1.prediction }, { "y2", step.view2.representation },
        { "z2", step.view2.projection }, { "p2", step.view2.prediction }, { "t1", step.target1 },
        { "t2", step.target2 }, { "logits1", step.logits } };
    double worst = 0;
    for (const auto& [name, tensor] : activations)
        worst = std::max(worst, distance(tensor, golden_tensor(run, prefix + name)));
    return worst;
}

class TestTrajectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_match_data();
    void steps_match();
};

void TestTrajectory::steps_match_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("double_precision");
    for (const char* file : { "tiny_sgd", "tiny_lars", "tiny_lars_cosine" }) {
        QTest::addRow("%s float64", file) << QString(file) << true;
        QTest::addRow("%s float32", file) << QString(file) << false;
    }
}

void TestTrajectory::steps_match() {
    QFETCH(QString, file);
    QFETCH(bool, double_precision);
    const auto type = double_precision ? torch::kFloat64 : torch::kFloat32;
    const double tolerance = double_precision ? 1e-10 : 2e-4;
    const double loss_tolerance =
        double_precision ? 1e-10 : 2e-5; // of the first step; later ones inherit the parameters'
    const SafetensorsFile init = golden_file("tiny_init");
    const SafetensorsFile run = golden_file(file.toStdString());
    const std::string group = run.names().front().substr(0, run.names().front().find('/'));
    const torch::Tensor views = golden_tensor(init, "views").to(type);
    const torch::Tensor labels = golden_tensor(init, "labels");

    Networks networks = tiny_networks(init, type);
    const auto optimizer = optimizer_of(group, run, networks);
    std::int64_t k = 0;
    for (; run.contains(group + "/step" + std::to_string(k) + "/repr_loss"); ++k) {
        const std::string at = group + "/step" + std::to_string(k) + "/";
        const StepResult step = byol_step(networks, views[k][0], views[k][1], labels[k]);
        const double allowed = k == 0 ? loss_tolerance : tolerance * 10;
        QVERIFY(std::abs(step.byol_loss.item<double>() - golden_number(run, at + "repr_loss")) < allowed);
        QVERIFY(std::abs(step.classifier_loss.item<double>() - golden_number(run, at + "classif_loss")) < allowed);
        if (k == 0)
            QVERIFY(activation_distance(step, run, at + "act/") < tolerance);
        step.loss.backward();
        if (k == 0)
            QVERIFY(gradient_distance(*networks.online, run, at + "grad/") < tolerance);
        optimizer->step(golden_number(run, at + "lr"));
        optimizer->zero_grad();
        update_target(*networks.target, *networks.online, golden_number(run, at + "tau"));

        const std::string after = group + "/after" + std::to_string(k + 1) + "/";
        if (k == 0) {
            QVERIFY(state_distance(*networks.online, run, after + "online/") < tolerance);
            QVERIFY(state_distance(*networks.target, run, after + "target/") < tolerance);
        }
    }
    QVERIFY(k >= 3);
    const std::string last = group + "/after" + std::to_string(k) + "/";
    QVERIFY(state_distance(*networks.online, run, last + "online/") < tolerance);
    QVERIFY(state_distance(*networks.target, run, last + "target/") < tolerance);
}

} // namespace

QTEST_GUILESS_MAIN(TestTrajectory)
#include "test_trajectory.moc"
