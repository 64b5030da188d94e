#include "core/base/run/run_reader.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/e2e/engine_program.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <fstream>

using namespace byol;
using byol::test::EngineProgram;
namespace fs = std::filesystem;

namespace {

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

// Stripes of a width of the class's own, shifted from picture to picture.
void write_picture(const fs::path& file, int label, int number) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << "P6\n20 20\n255\n";
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            for (int channel = 0; channel < 3; ++channel)
                out << static_cast<char>((((label % 2 == 0 ? x : y) + number) / (2 + label) % 2 == 0 ? 40 : 160)
                    + (x * 7 + y * number) % 50);
}

void write_pictures(const fs::path& folder, int classes, int train, int test) {
    for (int label = 0; label < classes; ++label) {
        const std::string name = "stripes " + std::to_string(label);
        for (int i = 0; i < train; ++i)
            write_picture(folder / "train" / name / (std::to_string(i) + ".ppm"), label, i);
        for (int i = 0; i < test; ++i)
            write_picture(folder / "test" / name / (std::to_string(i) + ".ppm"), label, train + i);
    }
}

std::size_t files_in(const fs::path& folder) {
    std::error_code missing;
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder, missing))
        ++count;
    return count;
}

bool has_partial_results(const fs::path& run) {
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(run / "evaluations", missing))
        if (entry.path().filename().string().starts_with("partial-"))
            return true;
    return false;
}

// The figures of an answer, without what differs from try to try.
QJsonArray figures_of(const QJsonObject& answer) {
    QJsonArray figures;
    for (const char* list : { "results", "summaries" })
        for (const QJsonValue& result : answer[list].toArray()) {
            QJsonObject protocol = result["protocol"].toObject();
            protocol.remove("rows");
            figures.append(QJsonObject { { "metrics", result["metrics"] }, { "protocol", protocol } });
        }
    return figures;
}

} // namespace

class TestEvaluateJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        write_pictures(m_folder / "data", 4, 30, 10);
        write_pictures(m_folder / "other", 3, 12, 6);
        std::ofstream(m_folder / "config.toml")
            << "[data]\npath = '" << (m_folder / "data").string() << "'\nimage_size = 16\n"
            << "[encoder]\narchitecture = 'small'\n[projector]\nhidden = 32\noutput = 16\n[predictor]\nhidden = 32\n"
            << "[optimizer]\nkind = 'sgd'\nbase_lr = 0.5\nwarmup_epochs = 0\n"
            << "[training]\nepochs = 2\nbatch_size = 16\ndevice = 'cpu'\n[knn]\nk = 5\n[linear]\nepochs = 20\n"
            << "[semi]\nlr = '0.1,0.5'\nepochs = '2'\nbatch_size = 8\n"
            << "[finetune]\nlr = '0.1,0.5'\nepochs = '2'\nbatch_size = 16\n[logreg]\nl2_count = 6\n";
        const auto trained = EngineProgram::run({ "pretrain", "--config", text(m_folder / "config.toml"), "--runs",
            text(m_folder / "runs"), "--name", "run" });
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.errorText));
    }

    void scoresByEveryProtocol_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("kNN") << QStringList { "knn", "--k", "3" } << 1;
        QTest::newRow("linear on views") << QStringList { "linear", "--augment", "--set", "linear.epochs=2" } << 1;
        QTest::newRow("logistic regression") << QStringList { "logreg" } << 1;
        QTest::newRow("fine-tuning alone") << QStringList { "finetune", "--no-baselines" } << 1;
        QTest::newRow("fine-tuning with baselines") << QStringList { "finetune" } << 3;
        QTest::newRow("transfer") << QStringList { "transfer", "--data", text(m_folder / "other"), "--protocol",
            "logreg", "--metric", "mean-per-class" }
                                  << 1;
        QTest::newRow("linear by seeds") << QStringList { "linear", "--seeds", "2" } << 3;
    }

    void scoresByEveryProtocol() {
        QFETCH(QStringList, words);
        QFETCH(int, rows);
        const std::size_t before = RunReader(run()).evaluations().size();
        const auto answer = evaluate(words);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        const auto evaluations = RunReader(run()).evaluations();
        QCOMPARE(evaluations.size(), before + std::size_t(rows));
        QCOMPARE(QString::fromStdString(evaluations.back().kind), words.front());
        const double top1 = evaluations.back().metrics.at("top1");
        QVERIFY(top1 >= 0 && top1 <= 1);
        QVERIFY(!has_partial_results(run()));
        const auto shown = EngineProgram::run({ "runs", "show", text(run()) });
        QCOMPARE(shown.exitCode, 0);
    }

    void tellsWhatFewLabelsAreWorth() {
        const auto answer = evaluate({ "semi", "--fractions", "0.2,0.5", "--seeds", "2" });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        const QJsonObject json = answer.json();
        QCOMPARE(json["results"].toArray().size(), 12); // 2 fractions, 3 networks, 2 seeds
        QCOMPARE(json["summaries"].toArray().size(), 6);
        const QJsonArray table = json["table"].toArray();
        QCOMPARE(table.size(), 2);
        for (const char* column : { "pretrained", "supervised", "random" }) {
            const QJsonValue cell = table[1][column];
            QVERIFY(cell["low"].toDouble() <= cell["mean"].toDouble()
                && cell["mean"].toDouble() <= cell["high"].toDouble());
        }
        QCOMPARE(files_in(run() / "evaluations/subsets"), std::size_t { 4 });
        const auto again = evaluate({ "semi", "--fractions", "0.2,0.5", "--seeds", "2" });
        QCOMPARE(figures_of(again.json()), figures_of(json));
    }

    void takesASubsetFromElsewhere() {
        const auto drawn = evaluate({ "semi", "--fraction", "0.3", "--no-baselines" });
        fs::path file;
        for (const auto& entry : fs::directory_iterator(run() / "evaluations/subsets"))
            if (entry.path().filename().string().find("-0.3-seed-") != std::string::npos)
                file = entry.path();
        const auto given = evaluate({ "semi", "--subset", text(file), "--no-baselines" });
        QVERIFY2(given.exitCode == 0, qPrintable(given.errorText));
        QCOMPARE(given.json()["metrics"], drawn.json()["metrics"]);
        QCOMPARE(given.json()["protocol"], drawn.json()["protocol"]);
        QCOMPARE(given.json()["protocol"].toObject()["fraction"].toDouble(), 0.3);
        const auto misfit = EngineProgram::run({ "evaluate", "semi", "--weights", text(m_folder / "none"), "--data",
            text(m_folder / "other"), "--subset", text(file) });
        QVERIFY(misfit.exitCode != 0);
    }

    void goesOnAfterItWasKilled() {
        const fs::path other = m_folder / "runs/copy";
        fs::copy(run(), other, fs::copy_options::recursive);
        const QStringList words { "semi", "--fraction", "0.4", "--seeds", "3", "--set", "semi.epochs=20", "--set",
            "semi.lr=0.05,0.1,0.2" };
        const auto whole = evaluate(words);
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.errorText));
        EngineProgram engine;
        engine.start(QStringList { "evaluate" } + words + QStringList { "--run", text(other), "--json" });
        QVERIFY(QTest::qWaitFor([&] { return has_partial_results(other); }, 60'000));
        ::kill(static_cast<pid_t>(engine.process().processId()), SIGKILL);
        engine.process().waitForFinished();
        QVERIFY(has_partial_results(other));
        const auto resumed = evaluate(words, other);
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errorText));
        QCOMPARE(figures_of(resumed.json()), figures_of(whole.json()));
        QVERIFY(!has_partial_results(other));
    }

    void scoresWeightsWithoutARun() {
        const fs::path weights = m_folder / "encoder.safetensors";
        const fs::path result = m_folder / "result.json";
        QCOMPARE(EngineProgram::run({ "export", "--run", text(run()), "--to", text(weights) }).exitCode, 0);
        const auto answer = EngineProgram::run({ "evaluate", "knn", "--weights", text(weights), "--data",
            text(m_folder / "data"), "--k", "5", "--out", text(result), "--json" });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        const auto ofRun = evaluate({ "knn", "--k", "5" });
        QCOMPARE(answer.json()["metrics"], ofRun.json()["metrics"]);
        QFile file(text(result));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["metrics"], ofRun.json()["metrics"]);
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a fraction of nothing") << QStringList { "semi", "--fraction", "0" };
        QTest::newRow("more than all") << QStringList { "semi", "--fraction", "1.5" };
        QTest::newRow("a fraction for kNN") << QStringList { "knn", "--fraction", "0.1" };
        QTest::newRow("a transfer to nowhere") << QStringList { "transfer" };
        QTest::newRow("fine-tuned pixels") << QStringList { "finetune", "--features", "pixels" };
        QTest::newRow("another network") << QStringList { "knn", "--set", "encoder.width=2" };
        QTest::newRow("no list") << QStringList { "semi", "--set", "semi.lr=fast" };
        QTest::newRow("no seeds") << QStringList { "knn", "--seeds", "0" };
        QTest::newRow("two subsets") << QStringList { "semi", "--subset", "x", "--fraction", "0.1" };
        QTest::newRow("both") << QStringList { "knn", "--weights", "x.safetensors" };
    }

    void refusesWhatDoesNotFit() {
        QFETCH(QStringList, words);
        QCOMPARE(evaluate(words).exitCode, 2);
    }

private:
    fs::path run() const { return m_folder / "runs/run"; }
    EngineProgram::Answer evaluate(const QStringList& words) const { return evaluate(words, run()); }
    static EngineProgram::Answer evaluate(const QStringList& words, const fs::path& run) {
        return EngineProgram::run(QStringList { "evaluate" } + words + QStringList { "--run", text(run), "--json" });
    }

    byol::test::ScratchFolder m_folder;
};

QTEST_GUILESS_MAIN(TestEvaluateJourney)
#include "test_evaluate_journey.moc"
