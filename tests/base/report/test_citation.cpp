#include "core/base/config/config_file.h"
#include "core/base/report/citation.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_writer.h"
#include "tests/support/test_support.h"

#include <QRegularExpression>
#include <QTest>

using namespace byol;

namespace {

std::filesystem::path make_run(const std::filesystem::path& runs, const RunConfig& config) {
    return create_run(runs, "cited", to_toml(config));
}

RunConfig cifar_config() {
    RunConfig config;
    config.data.path = "/data/cifar-10-batches-bin";
    config.data.format = "cifar10";
    config.encoder.architecture = "resnet18";
    config.training.epochs = 300;
    config.training.batch_size = 512;
    config.optimizer.kind = "lars";
    return config;
}

QStringList keys_of(const std::string& bibtex) {
    QStringList keys;
    static const QRegularExpression entry(R"(@\w+\{(\w+),)");
    for (auto found = entry.globalMatch(QString::fromStdString(bibtex)); found.hasNext();)
        keys << found.next().captured(1);
    return keys;
}

void add_results(const std::filesystem::path& run) {
    JobWriter job(run, "knn");
    Evaluation evaluation;
    evaluation.kind = "knn";
    evaluation.checkpoint_step = 100;
    evaluation.checkpoint_epoch = 300;
    evaluation.metrics = { { "top1", 0.9123 } };
    evaluation.protocol = R"({"features":"encoder","k":200,"temperature":0.1,"held_out":"the test split"})";
    job.add_evaluation(evaluation);
    EmbeddingEntry map;
    map.method = "tsne";
    map.file = "config.toml"; // any file that is there
    map.parameters = "{}";
    job.add_embedding(map);
    job.finish();
}

} // namespace

class TestCitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theParagraphStatesTheSettings() {
        const test::ScratchFolder runs;
        const std::string text = method_paragraph(make_run(runs.path(), cifar_config()), "1.2.3");
        for (const char* part : { "ResNet-18 (He et al., 2016)", "BYOL (Grill et al., 2020)",
                 "CIFAR-10 (Krizhevsky, 2009)", "0 of 300 epochs in batches of 512 images", "LARS (You et al., 2017)",
                 "0.996", "BYOL Workbench 1.2.3" })
            QVERIFY2(text.find(part) != std::string::npos, (std::string(part) + " in: " + text).c_str());
        QVERIFY(text.find("accurac") == std::string::npos); // nothing was scored
    }

    void lengthsAreInWords() {
        const test::ScratchFolder runs;
        RunConfig config = cifar_config();
        config.training.epochs = 1000;
        config.optimizer.warmup_epochs = 1;
        const std::string text = method_paragraph(make_run(runs.path(), config), "1");
        QVERIFY2(text.find("1,000 epochs in batches") != std::string::npos, text.c_str());
        QVERIFY2(text.find("a warm-up of 1 epoch, a cosine decay") != std::string::npos, text.c_str());
    }

    void theParagraphStatesFiguresWithTheirProtocol() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), cifar_config());
        add_results(run);
        RunStatus status;
        status.state = RunState::finished;
        status.step = status.total_steps = 100;
        status.epoch = status.epochs = 300.02;
        RunWriter(run).set_status(status);
        const std::string text = method_paragraph(run, "1.2.3");
        QVERIFY2(text.find(", for 300 epochs in batches") != std::string::npos, text.c_str());
        QVERIFY2(
            text.find("kNN 91.23 % at epoch 300 (k = 200, temperature 0.1, from the test split)") != std::string::npos,
            text.c_str());
    }

    void theBibliographyHoldsWhatTheRunRestsOn() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), cifar_config());
        QCOMPARE(keys_of(bibliography(run)),
            QStringList({ "grill2020bootstrap", "he2016deep", "you2017large", "krizhevsky2009learning" }));
        add_results(run);
        QVERIFY(keys_of(bibliography(run)).contains("vandermaaten2008visualizing"));
        QCOMPARE(keys_of(bibliography()), QStringList("grill2020bootstrap"));
    }

    void unknownImagesAndOtherOptimisersAreNotMisattributed() {
        const test::ScratchFolder runs;
        RunConfig config = cifar_config();
        config.data.format = "folder";
        config.data.path = "/data/leaves";
        config.optimizer.kind = "adamw";
        const auto run = make_run(runs.path(), config);
        QCOMPARE(
            keys_of(bibliography(run)), QStringList({ "grill2020bootstrap", "he2016deep", "loshchilov2019decoupled" }));
        QVERIFY(method_paragraph(run, "1").find("on the images of leaves, at") != std::string::npos);
    }

    void braceOpenAndCloseInPairs() {
        const test::ScratchFolder runs;
        const auto run = make_run(runs.path(), cifar_config());
        add_results(run);
        int open = 0;
        for (const char letter : bibliography(run)) {
            open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            QVERIFY(open >= 0);
        }
        QCOMPARE(open, 0);
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "test_citation.moc"
