#include "core/base/error/error.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/encoder.h"
#include "core/engine/nn/initialise.h"
#include "core/engine/nn/mlp_head.h"
#include "core/engine/nn/small_resnet.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

bool equal_states(const torch::nn::Module& a, const torch::nn::Module& b) {
    const NamedTensors left = state_of(a);
    const NamedTensors right = state_of(b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const auto& x, const auto& y) { return x.first == y.first && torch::equal(x.second, y.second); });
}

class TestNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_seed_fixes_the_weights();
    void weights_are_truncated_normal();
    void zero_init_silences_the_residual_branches();
    void small_encoder_is_small_and_wide_enough();
    void head_has_the_papers_layers();
    void state_survives_a_file();
    void loading_names_every_problem_at_once();
    void devices_are_chosen_or_refused();
};

void TestNetworks::a_seed_fixes_the_weights() {
    const EncoderSettings settings;
    torch::manual_seed(1);
    const auto first = make_encoder(settings, 5, 0);
    torch::manual_seed(2);
    at::set_num_threads(1);
    const auto again = make_encoder(settings, 5, 0);
    QVERIFY(equal_states(*first, *again));
    QVERIFY(!equal_states(*first, *make_encoder(settings, 6, 0)));
    QVERIFY(!equal_states(*first, *make_encoder(settings, 5, 1)));
}

// The standard deviation of a normal cut at two of its own is sqrt(1 - 4 phi(2) / (2 Phi(2) - 1)) of it.
void TestNetworks::weights_are_truncated_normal() {
    MlpHead head(400, { .hidden = 1000, .output = 8 });
    initialise(head, 3, 0, "head.");
    const torch::Tensor weight = head.named_parameters()["fc1.weight"].detach().to(torch::kFloat64) * std::sqrt(400.0);
    const double density = std::exp(-2.0) / std::sqrt(2 * M_PI);
    const double expected = std::sqrt(1 - 4 * density / std::erf(std::sqrt(2.0)));
    QVERIFY(weight.abs().max().item<double>() <= 2.0 + 1e-6);
    QVERIFY(weight.abs().max().item<double>() > 1.99);
    QVERIFY(std::abs(weight.mean().item<double>()) < 5 / std::sqrt(400'000.0));
    QVERIFY(std::abs(weight.std().item<double>() - expected) < 5e-3);
    QCOMPARE(head.named_parameters()["fc1.bias"].abs().max().item<double>(), 0.0);
    QCOMPARE(head.named_parameters()["bn.weight"].min().item<double>(), 1.0);

    MlpHead other(400, { .hidden = 1000, .output = 8 });
    initialise(other, 3, 0, "other.");
    QVERIFY(!torch::equal(head.named_parameters()["fc1.weight"], other.named_parameters()["fc1.weight"]));
}

void TestNetworks::zero_init_silences_the_residual_branches() {
    EncoderSettings settings;
    settings.zero_init_residual = true;
    for (const char* architecture : { "small", "resnet18", "resnet50" }) {
        settings.architecture = architecture;
        const auto parameters = make_encoder(settings, 1, 0)->named_parameters();
        const std::string last = settings.architecture == "resnet50" ? ".bn3.weight" : ".bn2.weight";
        for (const auto& parameter : parameters) {
            const bool norm = parameter.key().find("bn") != std::string::npos;
            if (!norm || parameter.key().find("weight") == std::string::npos)
                continue;
            const bool silenced = parameter.key().find(last) != std::string::npos;
            QCOMPARE(parameter.value().max().item<double>(), silenced ? 0.0 : 1.0);
        }
    }
}

void TestNetworks::small_encoder_is_small_and_wide_enough() {
    const auto encoder = make_encoder(EncoderSettings {}, 1, 0);
    QVERIFY(encoder->feature_size() >= 128);
    QVERIFY(count_parameters(*encoder) < 2'000'000);
    for (const std::int64_t side : { 28, 32, 64 }) {
        const torch::Tensor features = encoder->forward(torch::zeros({ 2, 3, side, side }));
        QCOMPARE(features.size(0), 2);
        QCOMPARE(features.size(1), encoder->feature_size());
    }
    EncoderSettings wide;
    wide.width = 2;
    QCOMPARE(make_encoder(wide, 1, 0)->feature_size(), 2 * encoder->feature_size());
}

void TestNetworks::head_has_the_papers_layers() {
    const MlpHead head(10, { .hidden = 20, .output = 5 });
    std::vector<std::string> names;
    for (const auto& [name, tensor] : parameters_of(head))
        names.push_back(name);
    QCOMPARE(names, (std::vector<std::string> { "fc1.weight", "fc1.bias", "bn.weight", "bn.bias", "fc2.weight" }));
    QCOMPARE(count_parameters(head), 10 * 20 + 20 + 20 + 20 + 20 * 5);
}

void TestNetworks::state_survives_a_file() {
    const ScratchFolder scratch;
    const auto written = make_encoder(EncoderSettings {}, 1, 0);
    place(*written, torch::kCPU, /*channels_last=*/true);
    written->forward(torch::rand({ 4, 3, 28, 28 })); // moves the running statistics
    write_tensors(scratch / "encoder.safetensors", state_of(*written, "online.encoder."), { { "step", "7" } });

    const SafetensorsFile file(scratch / "encoder.safetensors");
    const auto read = make_encoder(EncoderSettings {}, 2, 0);
    load_state(*read, file, "online.encoder.", "encoder.safetensors");
    QVERIFY(equal_states(*written, *read));
    QCOMPARE(QString::fromStdString(file.metadata().at("step")), QString("7"));
}

void TestNetworks::loading_names_every_problem_at_once() {
    MlpHead head(4, { .hidden = 6, .output = 2 });
    const torch::Tensor before = head.named_parameters()["fc2.weight"].clone();
    NamedTensors values = state_of(MlpHead(4, { .hidden = 6, .output = 2 }), "h.");
    values.erase(values.begin()); // fc1.weight
    values[0].second = torch::zeros({ 7 }); // fc1.bias
    values.emplace_back("h.fc3.weight", torch::zeros({ 2 }));
    values.emplace_back("elsewhere.fc9.weight", torch::zeros({ 2 })); // outside the prefix: not looked at
    try {
        load_state(head, values, "h.", "test.safetensors");
        QFAIL("wrong weights were loaded");
    } catch (const Error& error) {
        const std::string text = error.what();
        for (const char* expected : { "h.fc1.weight is missing", "h.fc1.bias is [7], not [6]",
                 "h.fc3.weight is not part of this network", "test.safetensors" })
            QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
        QVERIFY(text.find("elsewhere") == std::string::npos);
    }
    QVERIFY(torch::equal(before, head.named_parameters()["fc2.weight"]));
}

void TestNetworks::devices_are_chosen_or_refused() {
    QVERIFY(choose_device("cpu").is_cpu());
    QVERIFY(choose_device("auto").is_cpu() != torch::cuda::is_available());
    for (const char* wrong : { "gpu", "cuda:99", "cuda:x", "cuda:-1", "cuda:", "" })
        QVERIFY_EXCEPTION_THROWN(choose_device(wrong), UsageError);
    set_threads(2);
    QCOMPARE(QString::fromStdString(describe(torch::kCPU)), QString("CPU, 2 threads"));
    const std::vector<DeviceInfo> devices = list_devices();
    QCOMPARE(QString::fromStdString(devices.at(0).id), QString("cpu"));
    QVERIFY(devices[0].cores >= 1 && devices[0].memory_bytes > 0);
}

} // namespace

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"
