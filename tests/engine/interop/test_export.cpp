#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/export.h"
#include "core/engine/nn/encoder.h"
#include "tests/engine/golden/golden.h"

#include <QProcess>
#include <QTest>

#include <torch/csrc/jit/serialization/import_read.h>

#include <caffe2/serialize/inline_container.h>
#include <fstream>

namespace {

using namespace byol;
using namespace byol::test;

/// What byol pretrain leaves of an encoder in a checkpoint.
std::shared_ptr<Encoder> write_checkpoint(const std::filesystem::path& file, const EncoderSettings& settings) {
    RunConfig config;
    config.encoder = settings;
    auto encoder = make_encoder(settings, 3, 0);
    encoder->forward(torch::rand({ 4, 3, 32, 32 })); // moves the running statistics
    encoder->eval();
    write_tensors(file, state_of(*encoder, "online.encoder."),
        { { "format", "byol-checkpoint-1" }, { "config", to_toml(config) }, { "step", "42" }, { "epoch", "1.5" } });
    return encoder;
}

EncoderSettings settings_of(
    const std::string& architecture, const std::string& stem = "cifar", std::int64_t width = 1) {
    EncoderSettings settings;
    settings.architecture = architecture;
    settings.stem = stem;
    settings.width = width;
    return settings;
}

c10::Dict<c10::IValue, c10::IValue> read_pytorch_file(const std::filesystem::path& file) {
    caffe2::serialize::PyTorchStreamReader reader(file.string());
    return torch::jit::readArchiveAndTensors("data", "", "data/", c10::nullopt, c10::nullopt, c10::nullopt, reader)
        .toGenericDict();
}

bool python_has_torch() {
    QProcess python;
    python.start("python3", { "-c", "import torch" });
    return python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_encoder_comes_back_from_a_checkpoint();
    void safetensors_has_the_weights_and_a_card();
    void pytorch_file_has_the_same_weights();
    void python_reads_the_pytorch_file();
    void what_torchvision_lacks_is_refused();
    void a_file_that_is_no_checkpoint_is_refused();
    void nothing_is_left_behind_when_writing_fails();
};

void TestExport::an_encoder_comes_back_from_a_checkpoint() {
    const ScratchFolder scratch;
    const auto written = write_checkpoint(scratch / "c.safetensors", settings_of("small"));
    const LoadedEncoder loaded = load_online_encoder(scratch / "c.safetensors", torch::kCPU);
    QCOMPARE(loaded.step, std::int64_t { 42 });
    QVERIFY(!loaded.encoder->is_training());
    const torch::NoGradGuard no_grad;
    const torch::Tensor images = torch::rand({ 3, 3, 28, 28 });
    QVERIFY(relative_distance(loaded.encoder->forward(images), written->forward(images)) < 1e-5);
}

void TestExport::safetensors_has_the_weights_and_a_card() {
    const ScratchFolder scratch;
    const auto encoder = write_checkpoint(scratch / "c.safetensors", settings_of("small"));
    const ExportedEncoder written =
        export_encoder(scratch / "c.safetensors", scratch / "encoder.safetensors", ExportFormat::safetensors);
    QCOMPARE(written.parameters, count_parameters(*encoder));
    const SafetensorsFile file(scratch / "encoder.safetensors");
    QCOMPARE(file.names().size(), state_of(*encoder).size());
    for (const auto& [name, tensor] : state_of(*encoder))
        QVERIFY(torch::equal(golden_tensor(file, name), tensor));
    QCOMPARE(QString::fromStdString(file.metadata().at("architecture")), QString("small"));
    QCOMPARE(QString::fromStdString(file.metadata().at("step")), QString("42"));
    QCOMPARE(std::stoll(file.metadata().at("feature_size")), encoder->feature_size());
}

void TestExport::pytorch_file_has_the_same_weights() {
    const ScratchFolder scratch;
    const auto encoder = write_checkpoint(scratch / "c.safetensors", settings_of("resnet18"));
    export_encoder(scratch / "c.safetensors", scratch / "encoder.pt", ExportFormat::torchvision);
    const auto read = read_pytorch_file(scratch / "encoder.pt");
    QCOMPARE(read.size(), state_of(*encoder).size());
    for (const auto& [name, tensor] : state_of(*encoder))
        QVERIFY(torch::equal(read.at(name).toTensor(), tensor));
}

void TestExport::python_reads_the_pytorch_file() {
    if (!python_has_torch())
        QSKIP("Python has no torch here (package python3-torch).");
    const ScratchFolder scratch;
    const auto encoder = write_checkpoint(scratch / "c.safetensors", settings_of("resnet18"));
    export_encoder(scratch / "c.safetensors", scratch / "encoder.pt", ExportFormat::torchvision);
    QProcess python;
    python.start("python3",
        { "-c",
            "import sys, torch\n"
            "d = torch.load(sys.argv[1], weights_only=True)\n"
            "print(type(d).__name__, len(d), d['layer4.1.conv2.weight'].double().sum().item())",
            QString::fromStdString((scratch / "encoder.pt").string()) });
    QVERIFY(python.waitForFinished(120'000));
    const QStringList words = QString(python.readAllStandardOutput()).split(' ');
    QVERIFY2(words.size() == 3, python.readAllStandardError().constData());
    QCOMPARE(words[0], QString("dict"));
    QCOMPARE(words[1].toULongLong(), static_cast<qulonglong>(state_of(*encoder).size()));
    const double sum = encoder->named_parameters()["layer4.1.conv2.weight"].to(torch::kFloat64).sum().item<double>();
    QVERIFY(std::abs(words[2].toDouble() - sum) < 1e-9);
}

void TestExport::what_torchvision_lacks_is_refused() {
    const ScratchFolder scratch;
    for (const EncoderSettings& settings :
        { settings_of("small"), settings_of("resnet18", "same"), settings_of("resnet18", "cifar", 2) }) {
        write_checkpoint(scratch / "c.safetensors", settings);
        QVERIFY_EXCEPTION_THROWN(
            export_encoder(scratch / "c.safetensors", scratch / "e.pt", ExportFormat::torchvision), UsageError);
    }
    QVERIFY_EXCEPTION_THROWN(
        export_encoder(scratch / "c.safetensors", scratch / "e.pt", ExportFormat::safetensors), UsageError);
    QVERIFY_EXCEPTION_THROWN(export_format_from("onnx"), UsageError);
}

void TestExport::a_file_that_is_no_checkpoint_is_refused() {
    const ScratchFolder scratch;
    write_tensors(scratch / "other.safetensors", { { "x", torch::zeros({ 2 }) } });
    QVERIFY_EXCEPTION_THROWN(load_online_encoder(scratch / "other.safetensors", torch::kCPU), Error);
    write_tensors(
        scratch / "other.safetensors", { { "x", torch::zeros({ 2 }) } }, { { "format", "byol-checkpoint-9" } });
    QVERIFY_EXCEPTION_THROWN(load_online_encoder(scratch / "other.safetensors", torch::kCPU), Error);
    std::ofstream(scratch / "text.safetensors") << "not a tensor file";
    QVERIFY_EXCEPTION_THROWN(load_online_encoder(scratch / "text.safetensors", torch::kCPU), Error);
}

void TestExport::nothing_is_left_behind_when_writing_fails() {
    const ScratchFolder scratch;
    write_checkpoint(scratch / "c.safetensors", settings_of("resnet18"));
    std::filesystem::create_directories((scratch / "taken.pt") / "inside");
    QVERIFY_EXCEPTION_THROWN(
        export_encoder(scratch / "c.safetensors", scratch / "taken.pt", ExportFormat::torchvision), Error);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(scratch.path()), {}), std::ptrdiff_t { 2 });
}

} // namespace

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
