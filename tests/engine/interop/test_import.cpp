#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/export.h"
#include "core/engine/interop/import.h"
#include "core/engine/interop/naming.h"
#include "core/engine/interop/pytorch_file.h"
#include "core/engine/interop/recognise.h"
#include "core/engine/interop/weights_file.h"
#include "core/engine/nn/resnet.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

#include <fstream>
#include <limits>

namespace {

using namespace byol;
using namespace byol::test;

EncoderSettings settings_of(const std::string& architecture, const std::string& stem, std::int64_t width = 1) {
    EncoderSettings settings;
    settings.architecture = architecture;
    settings.stem = stem;
    settings.width = width;
    return settings;
}

std::shared_ptr<Encoder> sample_encoder(const EncoderSettings& settings) {
    auto encoder = make_encoder(settings, 3, 0);
    encoder->forward(torch::rand({ 4, 3, 32, 32 })); // moves the running statistics
    encoder->eval();
    return encoder;
}

NamedTensors renamed(const NamedTensors& tensors, const std::string& prefix) {
    NamedTensors result;
    for (const auto& [name, tensor] : tensors)
        result.emplace_back(prefix + name, tensor);
    return result;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), {} };
}

double far(const ImportedEncoder& imported, Encoder& encoder) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor images = torch::rand({ 2, 3, 32, 32 });
    return relative_distance(imported.encoder->forward(images), encoder.forward(images));
}

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void our_exports_and_checkpoints_come_back_with_their_settings();
    void names_of_others_are_found_in_safetensors();
    void networks_are_recognised_data();
    void networks_are_recognised();
    void the_stem_can_be_said();
    void heads_and_momentum_copies_are_left_aside();
    void numbers_that_are_not_finite_are_refused();
    void incomplete_networks_are_refused();
    void a_truncated_archive_is_refused();
    void a_changed_byte_does_no_harm();
    void files_of_other_kinds_are_refused();
};

void TestImport::our_exports_and_checkpoints_come_back_with_their_settings() {
    const ScratchFolder scratch;
    RunConfig config;
    config.encoder = settings_of("resnet18", "cifar_wide");
    config.data.image_size = 48;
    const auto encoder = sample_encoder(config.encoder);
    write_tensors(scratch / "c.safetensors", state_of(*encoder, "online.encoder."),
        { { "format", "byol-checkpoint-1" }, { "config", to_toml(config) }, { "step", "42" }, { "epoch", "1.5" } });
    export_encoder(scratch / "c.safetensors", scratch / "e.safetensors", ExportFormat::safetensors);
    export_encoder(scratch / "c.safetensors", scratch / "e.pt", ExportFormat::torchvision);
    for (const char* name : { "c.safetensors", "e.safetensors" }) {
        const ImportedEncoder imported = import_encoder(scratch / name, torch::kCPU);
        QCOMPARE(imported.origin, std::string("byol"));
        QCOMPARE(imported.settings.stem, std::string("cifar_wide"));
        QCOMPARE(imported.config.value().data.image_size, std::int64_t { 48 });
        QVERIFY(!imported.encoder->is_training());
        QVERIFY(far(imported, *encoder) < 1e-6);
    }
    const ImportedEncoder imported = import_encoder(scratch / "e.pt", torch::kCPU, "cifar_wide");
    QCOMPARE(imported.origin, std::string("torchvision"));
    QVERIFY(!imported.config);
    QVERIFY(far(imported, *encoder) < 1e-6);
}

void TestImport::names_of_others_are_found_in_safetensors() {
    const ScratchFolder scratch;
    const auto encoder = sample_encoder(settings_of("resnet18", "cifar_wide"));
    write_tensors(scratch / "solo.safetensors", renamed(state_of(*encoder), "module.backbone."));
    const ImportedEncoder imported = import_encoder(scratch / "solo.safetensors", torch::kCPU);
    QCOMPARE(imported.origin, std::string("solo-learn"));
    QCOMPARE(imported.settings.stem, std::string("cifar_wide"));
    QVERIFY(far(imported, *encoder) < 1e-6);
}

void TestImport::networks_are_recognised_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("width");
    for (const char* name : { "small", "resnet18", "resnet34", "resnet50", "resnet101" })
        QTest::addRow("%s", name) << QString(name) << 1;
    QTest::newRow("small of width 3") << QString("small") << 3;
    QTest::newRow("resnet18 of width 2") << QString("resnet18") << 2;
}

void TestImport::networks_are_recognised() {
    QFETCH(QString, architecture);
    QFETCH(int, width);
    for (const char* stem : { "imagenet", "cifar" }) {
        if (architecture == "small" && std::string(stem) == "imagenet")
            continue;
        const EncoderSettings expected = settings_of(architecture.toStdString(), stem, width);
        const EncoderSettings found = recognise_settings(state_of(*build_encoder(expected)), "test");
        QCOMPARE(found.architecture, expected.architecture);
        QCOMPARE(found.stem, expected.stem);
        QCOMPARE(found.width, expected.width);
        QVERIFY(!found.project_first);
    }
    EncoderSettings authors = settings_of("resnet18", "imagenet");
    authors.project_first = true;
    QVERIFY(recognise_settings(state_of(*build_encoder(authors)), "test").project_first);
}

void TestImport::the_stem_can_be_said() {
    const ScratchFolder scratch;
    const auto encoder = sample_encoder(settings_of("resnet18", "same"));
    write_pytorch_file(scratch / "e.pt", state_of(*encoder));
    QVERIFY(far(import_encoder(scratch / "e.pt", torch::kCPU, "same"), *encoder) < 1e-6);
    QVERIFY(far(import_encoder(scratch / "e.pt", torch::kCPU), *encoder) > 1e-3);
    QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "e.pt", torch::kCPU, "sane"), UsageError);
    QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "e.pt", torch::kCPU, "cifar"), Error);
}

void TestImport::heads_and_momentum_copies_are_left_aside() {
    const EncoderNames solo =
        find_encoder({ "backbone.conv1.weight", "backbone.layer1.0.conv1.weight", "backbone.fc.weight",
                         "momentum_backbone.conv1.weight", "projector.0.weight" },
            "test");
    QCOMPARE(solo.origin, std::string("solo-learn"));
    QCOMPARE(solo.stored.size(), std::size_t { 2 });
    const EncoderNames lightly =
        find_encoder({ "backbone.0.weight", "backbone.1.running_mean", "backbone.4.0.conv1.weight",
                         "backbone.7.1.bn2.bias", "backbone_momentum.0.weight" },
            "test");
    QCOMPARE(lightly.origin, std::string("lightly"));
    QVERIFY(!lightly.without_stem_relu);
    QCOMPARE(lightly.stored.size(), std::size_t { 4 });
    QCOMPARE(lightly.stored.at("layer4.1.bn2.bias"), std::string("backbone.7.1.bn2.bias"));
    QVERIFY_EXCEPTION_THROWN(find_encoder({ "features.0.weight" }, "test"), Error);
    QVERIFY_EXCEPTION_THROWN(find_encoder({}, "test"), Error);
}

void TestImport::numbers_that_are_not_finite_are_refused() {
    const ScratchFolder scratch;
    const auto encoder = sample_encoder(settings_of("small", "cifar"));
    {
        const torch::NoGradGuard no_grad;
        encoder->named_parameters()["bn1.weight"][3] = std::numeric_limits<float>::quiet_NaN();
    }
    write_pytorch_file(scratch / "e.pt", state_of(*encoder));
    QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "e.pt", torch::kCPU), Error);
}

void TestImport::incomplete_networks_are_refused() {
    const ScratchFolder scratch;
    const NamedTensors whole = state_of(*sample_encoder(settings_of("resnet18", "cifar")));
    for (const char* missing :
        { "bn1.running_var", "layer4.1.conv2.weight", "layer2.0.conv1.weight", "layer3.1.bn1.bias" }) {
        NamedTensors part;
        for (const auto& entry : whole)
            if (entry.first != missing)
                part.push_back(entry);
        write_pytorch_file(scratch / "e.pt", part);
        QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "e.pt", torch::kCPU), Error);
    }
}

void TestImport::a_truncated_archive_is_refused() {
    const ScratchFolder scratch;
    write_pytorch_file(
        scratch / "e.pt", { { "conv1.weight", torch::rand({ 4, 3, 3, 3 }) }, { "bn1.weight", torch::rand(4) } });
    const std::string whole = bytes_of(scratch / "e.pt");
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        std::ofstream(scratch / "part.pt", std::ios::binary) << whole.substr(0, size);
        QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "part.pt", torch::kCPU), Error);
    }
}

void TestImport::a_changed_byte_does_no_harm() {
    const ScratchFolder scratch;
    write_pytorch_file(
        scratch / "e.pt", { { "conv1.weight", torch::rand({ 4, 3, 3, 3 }) }, { "bn1.weight", torch::rand(4) } });
    const std::string whole = bytes_of(scratch / "e.pt");
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); i += 3) {
        std::string changed = whole;
        changed[i] = static_cast<char>(~changed[i]);
        std::ofstream(scratch / "changed.pt", std::ios::binary) << changed;
        try {
            const auto weights = open_weights(scratch / "changed.pt");
            for (const std::string& name : weights->names())
                weights->tensor(name);
        } catch (const Error&) {
            ++refused;
        }
    }
    QVERIFY(refused > 50);
}

void TestImport::files_of_other_kinds_are_refused() {
    const ScratchFolder scratch;
    const auto refuses = [&](const std::string& bytes, const char* word) {
        std::ofstream(scratch / "file", std::ios::binary) << bytes;
        try {
            import_encoder(scratch / "file", torch::kCPU);
        } catch (const Error& error) {
            return std::string(error.what()).find(word) != std::string::npos;
        }
        return false;
    };
    QVERIFY(refuses("", "neither safetensors"));
    QVERIFY(refuses("just a text that is longer than a header", "neither safetensors"));
    QVERIFY(refuses(std::string("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15) + "rest", "1.6"));
    QVERIFY(refuses(std::string(257, 'a') + "ustar" + std::string(250, 'b'), "1.6"));
    QVERIFY(refuses("PK\x03\x04 but no more", "zip"));
    QVERIFY_EXCEPTION_THROWN(import_encoder(scratch / "absent", torch::kCPU), Error);
    QVERIFY_EXCEPTION_THROWN(import_encoder(scratch.path(), torch::kCPU), Error);
}

} // namespace

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
