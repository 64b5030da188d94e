#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/export.h"
#include "core/engine/interop/model_card.h"
#include "core/engine/nn/encoder.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

#include <torch/csrc/jit/serialization/import.h>
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

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_encoder_comes_back_from_a_checkpoint();
    void safetensors_has_the_weights_and_a_card();
    void pytorch_file_has_the_same_weights();
    void torchscript_computes_the_same_data();
    void torchscript_computes_the_same();
    void the_card_tells_what_there_is();
    void the_card_keeps_its_shape_whatever_is_told();
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

void TestExport::torchscript_computes_the_same_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("stem");
    for (const char* stem : { "imagenet", "cifar", "cifar_wide", "cifar_linear", "same" })
        QTest::addRow("resnet18 %s", stem) << QString("resnet18") << QString(stem);
    QTest::newRow("resnet50 same") << QString("resnet50") << QString("same");
    QTest::newRow("small") << QString("small") << QString("cifar");
}

void TestExport::torchscript_computes_the_same() {
    QFETCH(QString, architecture);
    QFETCH(QString, stem);
    const ScratchFolder scratch;
    const auto encoder =
        write_checkpoint(scratch / "c.safetensors", settings_of(architecture.toStdString(), stem.toStdString()));
    export_encoder(scratch / "c.safetensors", scratch / "script.pt", ExportFormat::torchscript);
    torch::jit::Module script = torch::jit::load((scratch / "script.pt").string());
    QVERIFY(!script.is_training());
    const torch::NoGradGuard no_grad;
    for (const std::int64_t size : { 32, 37 }) {
        const torch::Tensor images = torch::rand({ 2, 3, size, size + 1 });
        QVERIFY(relative_distance(script.forward({ images }).toTensor(), encoder->forward(images)) < 1e-5);
    }
}

ModelCard sample_card() {
    ModelCard card;
    card.config.data.path = "/home/someone/pictures/birds";
    card.config.encoder = settings_of("resnet18");
    card.encoder = { "resnet18", 120, 11'168'832, 512, 42, card.config };
    card.format = ExportFormat::torchvision;
    card.file = "birds.pt";
    card.licence = "CC BY 4.0";
    card.epoch = 1.5;
    Evaluation scored;
    scored.kind = "knn";
    scored.checkpoint_step = 42;
    scored.metrics = { { "top1", 0.8125 } };
    scored.protocol = R"({"features": "encoder", "k": 20, "dataset": "/home/someone/pictures/birds"})";
    Evaluation other = scored;
    other.checkpoint_step = 7;
    other.metrics = { { "top1", 0.1111 } };
    card.evaluations = { scored, other };
    return card;
}

void TestExport::the_card_tells_what_there_is() {
    const QString text = QString::fromStdString(model_card_text(sample_card()));
    for (const char* told : { "license: \"CC BY 4.0\"", "| knn | encoder | 81.25 % |", "k 20", "dataset birds",
             "torchvision.models.resnet18()", "padding=1", "torch.load(\"birds.pt\", weights_only=True)",
             "Normalize((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))", "step 42", "11168832" })
        QVERIFY2(text.contains(told), told);
    QVERIFY(!text.contains("/home/someone"));
    QVERIFY(!text.contains("11.11")); // another checkpoint's figure
}

void TestExport::the_card_keeps_its_shape_whatever_is_told() {
    ModelCard card = sample_card();
    card.licence = "a \"licence\"\nwith: two lines";
    card.evaluations.front().protocol = R"({"note": "a | bar\nand a line"})";
    card.config.data.path = "/data/odd|name/";
    const QString text = QString::fromStdString(model_card_text(card));
    QVERIFY(text.contains("license: \"a \\\"licence\\\"\\nwith: two lines\"\n"));
    QVERIFY(text.contains("a \\| bar and a line |\n"));
    QVERIFY(text.contains("odd\\|name"));
    card.evaluations = {};
    QVERIFY(QString::fromStdString(model_card_text(card)).contains("was not evaluated"));
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
