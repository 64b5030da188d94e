#include "core/base/error/error.h"
#include "core/engine/nn/resnet.h"
#include "tests/engine/nn/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

struct Case {
    std::string key; // "resnet18_cifar_solo"
    ResNetShape shape;
};

Case golden_case(const std::string& key) {
    const std::size_t bar = key.find('_');
    const std::string stem = key.substr(bar + 1);
    EncoderSettings settings;
    settings.architecture = key.substr(0, bar);
    settings.stem = stem == "cifar_solo" ? "cifar_wide" : stem;
    return { key, resnet_shape(settings) };
}

torch::Tensor golden_input(const SafetensorsFile& file, const std::string& key, std::uint32_t seed) {
    const std::vector<std::int64_t> shape = file.integers(key + "/input_shape");
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return formula_uniforms("input", count, seed).mul(2).sub(1).to(torch::kFloat32).mul(1.5F).view(shape);
}

class TestResNet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formula_gives_the_published_values();
    void features_match_data();
    void features_match();
    void gradients_match_data();
    void gradients_match();
    void parameter_counts_match();
    void channels_last_computes_the_same();
    void unknown_names_are_refused();

private:
    std::uint32_t seed_ = 0;
};

void TestResNet::initTestCase() {
    seed_ = static_cast<std::uint32_t>(std::stoul(golden_file("resnet").metadata().at("formula_seed")));
}

void TestResNet::formula_gives_the_published_values() {
    const SafetensorsFile file = golden_file("resnet");
    QCOMPARE(distance(formula_uniforms("abc", 16, seed_), golden_tensor(file, "formula/u01_abc_16")), 0.0);
    const ResNet network(golden_case("resnet18_imagenet").shape);
    int compared = 0;
    for (const auto& [name, tensor] : state_of(network)) {
        const std::string key = "formula/resnet18/" + name;
        if (!file.contains(key + "/first8"))
            continue;
        const torch::Tensor values = formula_tensor(name, tensor, seed_).flatten();
        QCOMPARE(distance(values.slice(0, 0, 8), golden_tensor(file, key + "/first8")), 0.0);
        QVERIFY(
            std::abs(values.to(torch::kFloat64).sum().item<double>() - golden_number(file, key + "/sum_f64")) < 1e-9);
        ++compared;
    }
    QVERIFY(compared > 3);
}

void TestResNet::features_match_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("double_precision");
    QTest::addColumn<double>("eval_tolerance");
    QTest::addColumn<double>("train_tolerance");
    for (const char* key : { "resnet18_imagenet", "resnet18_cifar", "resnet18_cifar_solo", "resnet50_imagenet",
             "resnet50_same", "resnet50_cifar" }) {
        const bool deep = QString(key).startsWith("resnet50");
        QTest::addRow("%s float64", key) << QString(key) << true << 1e-10 << 1e-7;
        QTest::addRow("%s float32", key) << QString(key) << false << 1e-5 << (deep ? 2e-3 : 1e-4);
    }
}

void TestResNet::features_match() {
    QFETCH(QString, key);
    QFETCH(bool, double_precision);
    QFETCH(double, eval_tolerance);
    QFETCH(double, train_tolerance);
    const SafetensorsFile file = golden_file("resnet");
    const Case c = golden_case(key.toStdString());
    ResNet network(c.shape);
    load_formula(network, seed_);
    const auto type = double_precision ? torch::kFloat64 : torch::kFloat32;
    network.to(type);
    QCOMPARE(count_parameters(network), file.integers(c.key + "/num_params_no_fc").at(0));

    const torch::NoGradGuard no_grad;
    const torch::Tensor input = golden_input(file, c.key, seed_);
    QCOMPARE(distance(input.flatten().slice(0, 0, 8), golden_tensor(file, c.key + "/input_first8")), 0.0);
    network.eval();
    const torch::Tensor eval = network.forward(input.to(type));
    QVERIFY(relative_distance(eval, golden_tensor(file, c.key + "/eval/features")) < eval_tolerance);

    network.train();
    const torch::Tensor train = network.forward(input.to(type));
    QVERIFY(relative_distance(train, golden_tensor(file, c.key + "/train/features")) < train_tolerance);
    for (const auto& buffer : network.named_buffers()) {
        const std::string name = c.key + "/train/" + buffer.key();
        if (file.contains(name))
            QVERIFY(distance(buffer.value(), golden_tensor(file, name)) < train_tolerance);
    }
}

void TestResNet::gradients_match_data() {
    QTest::addColumn<QString>("key");
    for (const char* key : { "resnet18_imagenet", "resnet18_cifar", "resnet18_cifar_solo" })
        QTest::addRow("%s", key) << QString(key);
}

void TestResNet::gradients_match() {
    QFETCH(QString, key);
    const SafetensorsFile file = golden_file("resnet");
    const Case c = golden_case(key.toStdString());
    ResNet network(c.shape);
    load_formula(network, seed_);
    network.to(torch::kFloat64);
    network.eval();
    const torch::Tensor features = network.forward(golden_input(file, c.key, seed_).to(torch::kFloat64));
    const torch::Tensor cotangent =
        formula_uniforms("cotangent", features.numel(), seed_).mul(2).sub(1).view(features.sizes());
    (features * cotangent).sum().backward();

    double squares = 0;
    for (const auto& parameter : network.named_parameters()) {
        const torch::Tensor gradient = parameter.value().grad();
        squares += gradient.square().sum().item<double>();
        const std::string name = c.key + "/eval/grad_" + parameter.key();
        if (file.contains(name))
            QVERIFY(relative_distance(gradient, golden_tensor(file, name)) < 1e-10);
    }
    const double expected = golden_number(file, c.key + "/eval/grad_l2_all");
    QVERIFY(std::abs(std::sqrt(squares) - expected) < 1e-9 * expected);
}

void TestResNet::parameter_counts_match() {
    const SafetensorsFile file = golden_file("resnet");
    const torch::Tensor counts = golden_tensor(file, "param_count_depth_width_n");
    constexpr std::int64_t affordable = 100'000'000; // of 4 bytes each
    int compared = 0;
    for (std::int64_t i = 0; i < counts.size(0); ++i) {
        const std::int64_t expected = counts[i][2].item<std::int64_t>();
        if (expected > affordable)
            continue;
        EncoderSettings settings;
        settings.architecture = "resnet" + std::to_string(counts[i][0].item<std::int64_t>());
        settings.stem = "imagenet";
        settings.width = counts[i][1].item<std::int64_t>();
        QCOMPARE(count_parameters(ResNet(resnet_shape(settings))), expected);
        ++compared;
    }
    QVERIFY(compared >= 5);
}

void TestResNet::channels_last_computes_the_same() {
    ResNet network(golden_case("resnet18_cifar").shape);
    load_formula(network, seed_);
    network.eval();
    const torch::NoGradGuard no_grad;
    const torch::Tensor images =
        formula_uniforms("images", 2 * 3 * 16 * 16, 7).to(torch::kFloat32).view({ 2, 3, 16, 16 });
    const torch::Tensor contiguous = network.forward(images);
    place(network, torch::kCPU, /*channels_last=*/true);
    QVERIFY(network.named_parameters()["conv1.weight"].is_contiguous(torch::MemoryFormat::ChannelsLast));
    QVERIFY(relative_distance(network.forward(images), contiguous) < 1e-5);
}

void TestResNet::unknown_names_are_refused() {
    EncoderSettings settings;
    settings.architecture = "resnet19";
    QVERIFY_EXCEPTION_THROWN(resnet_shape(settings), UsageError);
    QVERIFY_EXCEPTION_THROWN(stem_from("imagnet"), UsageError);
}

} // namespace

QTEST_GUILESS_MAIN(TestResNet)
#include "test_resnet.moc"
