#include "core/base/error/error.h"
#include "core/engine/interop/deepmind.h"
#include "core/engine/interop/import.h"
#include "core/engine/interop/recognise.h"
#include "core/engine/method/byol.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

#include <fstream>

namespace {

using namespace byol;
using namespace byol::test;

constexpr const char* encoder_prefix = "online.encoder.";

/// The trees of a golden file: "online_params::<module>::<name>".
HaikuCheckpoint golden_checkpoint(const SafetensorsFile& file) {
    HaikuCheckpoint checkpoint;
    for (const std::string& key : file.names()) {
        const std::size_t first = key.find("::");
        if (first == std::string::npos)
            continue;
        const std::size_t last = key.rfind("::");
        HaikuTree& tree = key.starts_with("online_params") ? checkpoint.parameters : checkpoint.state;
        tree[key.substr(first + 2, last - first - 2)][key.substr(last + 2)] = golden_tensor(file, key);
    }
    return checkpoint;
}

NamedTensors encoder_of(const NamedTensors& tensors) {
    NamedTensors encoder;
    for (const auto& [name, tensor] : tensors)
        if (name.starts_with(encoder_prefix))
            encoder.emplace_back(name.substr(std::string(encoder_prefix).size()), tensor);
    return encoder;
}

const torch::Tensor& tensor_named(const NamedTensors& tensors, const std::string& name) {
    for (const auto& [key, tensor] : tensors)
        if (key == name)
            return tensor;
    throw std::runtime_error("there is no " + name);
}

/// The network that tensors of this shape belong to, padded as the authors do.
std::shared_ptr<OnlineNetwork> network_of(const NamedTensors& tensors) {
    ResNetShape shape = recognise_shape(encoder_of(tensors), "golden");
    shape.stem = Stem::same;
    const auto head = [&](const std::string& name) {
        const torch::Tensor& last = tensor_named(tensors, "online." + name + ".fc2.weight");
        HeadSettings settings;
        settings.hidden = last.size(1);
        settings.output = last.size(0);
        return settings;
    };
    const std::int64_t classes = tensor_named(tensors, "online.classifier.bias").size(0);
    return std::make_shared<OnlineNetwork>(
        std::make_shared<ResNet>(shape), head("projector"), head("predictor"), classes);
}

torch::Tensor normalised(const torch::Tensor& images) { // [B, H, W, 3] in [0, 1]
    const auto row = [](std::initializer_list<double> values) {
        return torch::tensor(std::vector<double>(values), torch::kFloat64);
    };
    return ((images.to(torch::kFloat64) - row({ 0.485, 0.456, 0.406 })) / row({ 0.229, 0.224, 0.225 }))
        .permute({ 0, 3, 1, 2 })
        .contiguous();
}

std::filesystem::path fixture(const char* name) {
    return tests_dir() / "engine" / "interop" / name;
}

class TestDeepMind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_mini_checkpoint_computes_the_golden_values_data();
    void the_mini_checkpoint_computes_the_golden_values();
    void a_pickle_gives_the_same_tensors();
    void linear_evaluation_and_replicas_are_understood();
    void blocks_beyond_nine_keep_their_order();
    void other_pickles_are_refused();
    void a_network_without_a_name_is_refused();
};

void TestDeepMind::the_mini_checkpoint_computes_the_golden_values_data() {
    QTest::addColumn<bool>("double_precision");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("float64") << true << 1e-11;
    QTest::newRow("float32") << false << 1e-5;
}

void TestDeepMind::the_mini_checkpoint_computes_the_golden_values() {
    QFETCH(bool, double_precision);
    QFETCH(double, tolerance);
    const SafetensorsFile file = golden_file("dm_checkpoint_mini");
    const NamedTensors tensors = deepmind_tensors(golden_checkpoint(file), "golden");
    const auto network = network_of(tensors);
    const auto type = double_precision ? torch::kFloat64 : torch::kFloat32;
    network->to(type);
    load_state(*network, tensors, "online.", "golden");
    network->eval();
    const torch::NoGradGuard no_grad;
    const auto output = network->forward(normalised(golden_tensor(file, "images_nhwc_0_1")).to(type));
    const auto far = [&](const torch::Tensor& ours, const char* name) {
        const double deviation = distance(ours, golden_tensor(file, std::string("expect/") + name));
        qInfo("%s: largest deviation %.3g", name, deviation);
        return deviation;
    };
    QVERIFY(far(output.representation, "embedding") < tolerance);
    QVERIFY(far(output.projection, "projection") < tolerance);
    QVERIFY(far(output.prediction, "prediction") < tolerance);
    QVERIFY(far(network->classify(output.representation), "logits") < tolerance);
}

void TestDeepMind::a_pickle_gives_the_same_tensors() {
    const SafetensorsFile file(tests_dir() / "golden" / "dm_checkpoint_mini.safetensors");
    const NamedTensors expected = deepmind_tensors(golden_checkpoint(file), "golden");
    const NamedTensors read = deepmind_tensors(read_deepmind_checkpoint(fixture("deepmind_mini.pkl")), "fixture");
    QCOMPARE(read.size(), expected.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].first, expected[i].first);
        QVERIFY(torch::equal(read[i].second, expected[i].second));
    }
}

void TestDeepMind::linear_evaluation_and_replicas_are_understood() {
    const NamedTensors whole = deepmind_tensors(read_deepmind_checkpoint(fixture("deepmind_mini.pkl")), "fixture");
    const NamedTensors read =
        deepmind_tensors(read_deepmind_checkpoint(fixture("deepmind_linear_mini.pkl")), "fixture");
    QCOMPARE(encoder_of(read).size(), encoder_of(whole).size());
    for (const auto& [name, tensor] : read)
        QVERIFY2(torch::equal(tensor, tensor_named(whole, name)), name.c_str());
    QVERIFY(tensor_named(read, "online.classifier.weight").dim() == 2);
}

void TestDeepMind::blocks_beyond_nine_keep_their_order() {
    HaikuCheckpoint checkpoint;
    for (int block = 0; block < 23; ++block)
        checkpoint.parameters["res_net101/~/block_group_2/~/block_" + std::to_string(block) + "/~/conv_1"]["w"] =
            torch::full({ 3, 3, 2, 2 }, block);
    const NamedTensors tensors = deepmind_tensors(checkpoint, "test");
    QCOMPARE(tensors.size(), std::size_t { 23 });
    for (int block = 0; block < 23; ++block) {
        const std::string name = "online.encoder.layer3." + std::to_string(block) + ".conv2.weight";
        QCOMPARE(tensor_named(tensors, name)[0][0][0][0].item<int>(), block);
    }
}

void TestDeepMind::other_pickles_are_refused() {
    const ScratchFolder scratch;
    const auto refuses = [&](const std::string& bytes, const char* word) {
        std::ofstream(scratch / "other.pkl", std::ios::binary) << bytes;
        try {
            import_encoder(scratch / "other.pkl", torch::kCPU);
        } catch (const Error& error) {
            return std::string(error.what()).find(word) != std::string::npos;
        }
        return false;
    };
    QVERIFY(refuses("\x80\x02]q\x01.", "experiment_state"));
    QVERIFY(refuses("\x80\x02}q\x01.", "experiment_state"));
    QVERIFY(refuses("\x80\x02}U\x10"
                    "experiment_statecos\nsystem\nU\x02id\x85Rs.",
        "os.system"));
    QVERIFY(refuses("\x80\x02}U\x10"
                    "experiment_state",
        "pickle"));
}

void TestDeepMind::a_network_without_a_name_is_refused() {
    try {
        import_encoder(fixture("deepmind_mini.pkl"), torch::kCPU);
        QFAIL("a network of 8 channels is no encoder of ours");
    } catch (const Error& error) {
        QVERIFY(error.problem().find("8 channels") != std::string::npos);
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestDeepMind)
#include "test_deepmind.moc"
