#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/interop/export.h"
#include "core/engine/interop/import.h"
#include "core/engine/interop/loading_example.h"
#include "core/engine/interop/pytorch_file.h"
#include "core/engine/interop/weights_file.h"
#include "tests/engine/golden/golden.h"

#include <QProcess>
#include <QTest>

namespace {

using namespace byol;
using namespace byol::test;

constexpr double tolerance = 1e-5;
constexpr int patience = 240'000; // ms

bool runs(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A Python that has torch and torchvision, or "". Debian's packages belong to Debian's Python, which need not be the
/// first.
QString find_python() {
    for (const char* program : { "python3", "/usr/bin/python3" })
        if (runs(program, { "-c", "import torch, torchvision" }))
            return program;
    return {};
}

QString script(const char* name) {
    return QString::fromStdString((tests_dir() / "engine" / "interop" / name).string());
}

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

struct Case {
    const char* architecture;
    const char* stem;
    std::int64_t width = 1;
    bool project_first = false;
};
// Every stem, both kinds of block, and what torchvision does not have.
constexpr Case cases[] { { "resnet18", "imagenet" }, { "resnet18", "cifar" }, { "resnet18", "cifar_wide" },
    { "resnet18", "cifar_linear" }, { "resnet50", "imagenet" }, { "resnet50", "same" }, { "resnet18", "same", 1, true },
    { "resnet18", "cifar", 2 }, { "small", "cifar" } };

bool has_torchvision_twin(const Case& c) {
    return std::string(c.architecture) != "small" && std::string(c.stem) != "same" && c.width == 1;
}

class TestPython : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void torch_and_torchvision_compute_what_was_exported();
    void the_example_of_the_card_runs();
    void weights_of_others_compute_the_same_here_data();
    void weights_of_others_compute_the_same_here();
    void what_is_no_state_dict_is_refused_data();
    void what_is_no_state_dict_is_refused();

private:
    QString python_;
    ScratchFolder theirs_;
};

void TestPython::initTestCase() {
    python_ = find_python();
    if (python_.isEmpty())
        QSKIP("No Python with torch and torchvision here (packages python3-torch and python3-torchvision).");
    QVERIFY(runs(python_, { script("write_weights.py"), QString::fromStdString(theirs_.path().string()) }));
}

void TestPython::torch_and_torchvision_compute_what_was_exported() {
    const ScratchFolder scratch;
    const torch::NoGradGuard no_grad;
    const torch::Tensor images = torch::rand({ 2, 3, 32, 32 });
    NamedTensors expected { { "images", images } };
    std::size_t files = 0;
    for (const Case& c : cases) {
        EncoderSettings settings;
        settings.architecture = c.architecture;
        settings.stem = c.stem;
        settings.width = c.width;
        settings.project_first = c.project_first;
        const auto encoder = write_checkpoint(scratch / "checkpoint", settings);
        const std::string name = std::string(c.architecture) + "-" + c.stem + "-" + std::to_string(c.width);
        expected.emplace_back(name, encoder->forward(images));
        export_encoder(scratch / "checkpoint", scratch / (name + ".ts"), ExportFormat::torchscript);
        ++files;
        if (!has_torchvision_twin(c))
            continue;
        export_encoder(scratch / "checkpoint", scratch / (name + ".pt"), ExportFormat::torchvision);
        export_encoder(scratch / "checkpoint", scratch / (name + ".safetensors"), ExportFormat::safetensors);
        files += 2;
    }
    write_pytorch_file(scratch / "expected.pt", expected);

    QProcess python;
    python.start(python_, { script("check_exports.py"), QString::fromStdString(scratch.path().string()) });
    QVERIFY(python.waitForFinished(patience));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList lines = QString(python.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(files));
    for (const QString& line : lines) {
        qInfo("%s", qPrintable(line));
        QVERIFY2(line.section(' ', 1).toDouble() < tolerance, qPrintable(line));
    }
}

void TestPython::the_example_of_the_card_runs() {
    const ScratchFolder scratch;
    EncoderSettings settings;
    settings.architecture = "resnet18";
    for (const char* stem : { "cifar_wide", "cifar_linear", "imagenet" }) {
        settings.stem = stem;
        write_checkpoint(scratch / "checkpoint", settings);
        for (const auto& [format, file] : { std::pair { ExportFormat::torchvision, "encoder.pt" },
                 std::pair { ExportFormat::torchscript, "script.pt" } }) {
            const ExportedEncoder written = export_encoder(scratch / "checkpoint", scratch / file, format);
            QProcess python;
            python.setWorkingDirectory(QString::fromStdString(scratch.path().string()));
            python.start(python_,
                { "-c",
                    QString::fromStdString("import PIL.Image\nimage = PIL.Image.new('L', (50, 40))\n"
                        + loading_example(written.config, format, file) + "print(tuple(representation.shape))\n") });
            QVERIFY(python.waitForFinished(patience));
            QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
            QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("(1, 512)"));
        }
    }
}

void TestPython::weights_of_others_compute_the_same_here_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("stem");
    const auto add = [](const char* file, const char* origin, const char* architecture, const char* stem) {
        QTest::addRow("%s", file) << QString(file) << QString(origin) << QString(architecture) << QString(stem);
    };
    add("torchvision.pt", "torchvision", "resnet18", "imagenet");
    add("parallel.pt", "torchvision", "resnet18", "imagenet");
    add("half.pt", "torchvision", "resnet18", "imagenet");
    add("channels_last.pt", "torchvision", "resnet18", "imagenet");
    add("deep.pt", "torchvision", "resnet50", "imagenet");
    add("lightly.ckpt", "lightly", "resnet18", "imagenet");
    add("lightly_backbone.pt", "lightly", "resnet18", "imagenet");
    add("lightly_own.ckpt", "lightly", "resnet18", "cifar_linear");
    add("solo.ckpt", "solo-learn", "resnet18", "cifar_wide");
    add("solo_older.ckpt", "solo-learn", "resnet18", "imagenet");
}

void TestPython::weights_of_others_compute_the_same_here() {
    QFETCH(QString, file);
    QFETCH(QString, origin);
    QFETCH(QString, architecture);
    QFETCH(QString, stem);
    const ImportedEncoder imported = import_encoder(theirs_ / file.toStdString(), torch::kCPU);
    QCOMPARE(QString::fromStdString(imported.origin), origin);
    QCOMPARE(QString::fromStdString(imported.settings.architecture), architecture);
    QCOMPARE(QString::fromStdString(imported.settings.stem), stem);
    QVERIFY(!imported.encoder->is_training() && !imported.config);
    const auto results = open_weights(theirs_ / "features.pt");
    const torch::NoGradGuard no_grad;
    const torch::Tensor features = imported.encoder->forward(results->tensor("images"));
    const double far = relative_distance(features, results->tensor(file.toStdString()));
    qInfo("largest deviation %.3g", far);
    QVERIFY(far < tolerance);
}

void TestPython::what_is_no_state_dict_is_refused_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    QTest::newRow("legacy") << "refused_legacy.pt"
                            << "Save it again in Python";
    QTest::newRow("module") << "refused_module.pt"
                            << "torchvision.models.resnet.ResNet";
    QTest::newRow("script") << "refused_script.pt"
                            << "TorchScript";
    QTest::newRow("wide") << "refused_wide.pt"
                          << "none of the known encoders";
    QTest::newRow("grouped") << "refused_grouped.pt"
                             << "not that of a ResNet of one width";
    QTest::newRow("other") << "refused_other.pt"
                           << "features.0.weight";
}

void TestPython::what_is_no_state_dict_is_refused() {
    QFETCH(QString, file);
    QFETCH(QString, word);
    try {
        import_encoder(theirs_ / file.toStdString(), torch::kCPU);
        QFAIL("it was imported");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(word), error.what());
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestPython)
#include "test_python.moc"
