#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/e2e/engine_program.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <numeric>

using namespace byol;
using byol::test::EngineProgram;

namespace {

double mean_loss(const std::vector<ScalarPoint>& points, std::size_t first, std::size_t count) {
    return std::accumulate(points.begin() + static_cast<std::ptrdiff_t>(first),
               points.begin() + static_cast<std::ptrdiff_t>(first + count), 0.0,
               [](double sum, const ScalarPoint& point) { return sum + point.value; })
        / static_cast<double>(count);
}

/// Names of the tensors whose bytes differ between two files.
QStringList differing_tensors(const std::filesystem::path& left, const std::filesystem::path& right) {
    const SafetensorsFile a(left);
    const SafetensorsFile b(right);
    QStringList different;
    if (a.names() != b.names())
        different << "(the names)";
    for (const std::string& name : a.names()) {
        const auto x = a.tensor(name).bytes;
        const auto y = b.contains(name) ? b.tensor(name).bytes : std::span<const std::byte> {};
        if (x.size() != y.size() || std::memcmp(x.data(), y.data(), x.size()) != 0)
            different << QString::fromStdString(name);
    }
    return different;
}

std::filesystem::path last_checkpoint(const std::filesystem::path& run) {
    return run / find_checkpoint(RunReader(run), "last").file;
}

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

bool wait_for_step(const std::filesystem::path& run, std::int64_t step, bool with_checkpoint) {
    return QTest::qWaitFor(
        [&] {
            if (!std::filesystem::exists(run / "run.sqlite"))
                return false;
            const RunReader reader(run);
            return reader.status().step >= step && (!with_checkpoint || !reader.checkpoints().empty());
        },
        90'000);
}

} // namespace

class TestEngineJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (byol::test::fashionMnist().empty())
            QSKIP("Fashion-MNIST is not installed (Debian package dataset-fashion-mnist).");
    }

    void pretrainsEvaluatesMapsAndReports() {
        const byol::test::ScratchFolder runs;
        const std::filesystem::path run = runs / "erste Läufe тест";
        auto arguments = byol::test::tinyRun(runs.path(), "erste Läufe тест");
        const auto trained = EngineProgram::run(arguments);
        QVERIFY2(trained.exitCode == 0, qPrintable(trained.errorText));
        QVERIFY2(!trained.errorText.contains('\r'), "progress must not be drawn when piped");

        const RunReader reader(run);
        QCOMPARE(reader.status().state, RunState::finished);
        const auto loss = reader.scalars(series::loss);
        QCOMPARE(loss.size(), std::size_t { 32 });
        QVERIFY2(std::abs(loss.front().value - 4.0) < 1.0, "the loss of random networks starts near 4");
        QVERIFY(mean_loss(loss, 28, 4) < mean_loss(loss, 0, 4));
        QVERIFY(!reader.scalars(series::knn_top1).empty());
        QVERIFY(!reader.scalars(series::effective_rank).empty());

        evaluate(run, "knn");
        evaluate(run, "linear");
        map(run);
        exportAndReport(run);
    }

    void killedRunResumesBitForBit() {
        const byol::test::ScratchFolder runs;
        QCOMPARE(EngineProgram::run(byol::test::tinyRun(runs.path(), "whole")).exitCode, 0);

        EngineProgram engine;
        engine.start(byol::test::tinyRun(runs.path(), "killed"));
        const auto run = runs / "killed";
        QVERIFY(wait_for_step(run, 18, true));
        ::kill(static_cast<pid_t>(engine.process().processId()), SIGKILL);
        engine.process().waitForFinished();
        QCOMPARE(RunReader(run).status().state, RunState::interrupted);

        const auto resumed = EngineProgram::run({ "pretrain", "--resume", text(run) });
        QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.errorText));
        QCOMPARE(differing_tensors(last_checkpoint(runs / "whole"), last_checkpoint(run)), QStringList());
        const auto whole = RunReader(runs / "whole").scalars(series::loss);
        const auto again = RunReader(run).scalars(series::loss);
        QVERIFY(std::equal(whole.begin(), whole.end(), again.begin(), again.end(),
            [](const ScalarPoint& a, const ScalarPoint& b) { return a.step == b.step && a.value == b.value; }));
    }

    void ctrlCLeavesACleanStateThatResumes() {
        const byol::test::ScratchFolder runs;
        auto arguments = byol::test::tinyRun(runs.path(), "stopped");
        arguments << "--set"
                  << "training.epochs=50";
        EngineProgram engine;
        engine.start(arguments);
        const auto run = runs / "stopped";
        QVERIFY(wait_for_step(run, 3, false));
        ::kill(static_cast<pid_t>(engine.process().processId()), SIGINT);
        QVERIFY(engine.process().waitForFinished(10'000));
        QCOMPARE(engine.process().exitCode(), 130);
        QCOMPARE(RunReader(run).status().state, RunState::stopped);
        QVERIFY(!is_held(run));
        QVERIFY(!RunReader(run).checkpoints().empty());
    }

    void commandsAreAnsweredWithinASecond() {
        const byol::test::ScratchFolder runs;
        auto arguments = byol::test::tinyRun(runs.path(), "commanded");
        arguments << "--set"
                  << "training.epochs=200";
        EngineProgram engine;
        engine.start(arguments);
        const auto run = runs / "commanded";
        QVERIFY(wait_for_step(run, 3, false));
        for (const char* verb : { "pause", "resume", "checkpoint", "stop" }) {
            const std::int64_t id = send_command(run, verb);
            Command answered;
            QVERIFY2(QTest::qWaitFor(
                         [&] {
                             for (const Command& command : RunReader(run).commands())
                                 if (command.id == id)
                                     answered = command;
                             return answered.answered > 0;
                         },
                         10'000),
                verb);
            qInfo("%s was answered after %.2f s", verb, answered.answered - answered.created);
        }
        QVERIFY(engine.process().waitForFinished(10'000));
        QCOMPARE(RunReader(run).status().state, RunState::stopped);
    }

    void everyMistakeInTheSettingsIsReportedAtOnce() {
        const byol::test::ScratchFolder runs;
        auto arguments = byol::test::tinyRun(runs.path(), "wrong");
        arguments << "--set"
                  << "optimizer.base_ler=1"
                  << "--set"
                  << "training.epochs=many"
                  << "--set"
                  << "method.base_tau=1.5"
                  << "--json";
        const auto answer = EngineProgram::run(arguments);
        QCOMPARE(answer.exitCode, 2);
        const QJsonArray problems = answer.json()["error"].toObject()["problems"].toArray();
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems[0].toObject()["suggestion"].toString(), QStringLiteral("optimizer.base_lr"));
        QCOMPARE(problems[1].toObject()["path"].toString(), QStringLiteral("training.epochs"));
        QCOMPARE(problems[2].toObject()["given"].toString(), QStringLiteral("1.5"));
        QVERIFY(!std::filesystem::exists(runs / "wrong"));
    }

    void everyCommandHasHelpWithAnExample() {
        for (const char* command :
            { "pretrain", "evaluate", "embed", "export", "report", "data", "config", "runs", "devices", "bench" }) {
            const auto answer = EngineProgram::run({ command, "--help" });
            QCOMPARE(answer.exitCode, 0);
            QVERIFY2(answer.output.contains("Example"), command);
        }
        QCOMPARE(EngineProgram::run({ "pretrian" }).exitCode, 2);
    }

private:
    static void evaluate(const std::filesystem::path& run, const QString& kind) {
        const auto answer = EngineProgram::run({ "evaluate", kind, "--run", text(run), "--json" });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        const auto evaluations = RunReader(run).evaluations();
        QVERIFY(!evaluations.empty());
        const Evaluation& stored = evaluations.back();
        QCOMPARE(QString::fromStdString(stored.kind), kind);
        const double top1 = stored.metrics.at("top1");
        QVERIFY2(top1 > 0.2 && top1 <= 1.0, "ten classes, so 0.1 is chance");
        const auto n = stored.classes.size();
        QCOMPARE(stored.confusion.size(), n * n);
        double right = 0;
        for (std::size_t i = 0; i < n; ++i)
            right += static_cast<double>(stored.confusion[i * n + i]);
        const auto all = std::accumulate(stored.confusion.begin(), stored.confusion.end(), std::int64_t { 0 });
        QVERIFY(std::abs(right / static_cast<double>(all) - top1) < 1e-9);
    }

    static void map(const std::filesystem::path& run) {
        for (const QString& method : { QStringLiteral("tsne"), QStringLiteral("pca") }) {
            const auto answer =
                EngineProgram::run({ "embed", "--run", text(run), "--method", method, "--points", "300", "--json" });
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        }
        const auto maps = RunReader(run).embeddings();
        QCOMPARE(maps.size(), std::size_t { 2 });
        const SafetensorsFile file(run / maps[0].file);
        QCOMPARE(file.tensor("points").shape, (std::vector<std::int64_t> { 300, 2 }));
        mapOverTime(run);
    }

    static void mapOverTime(const std::filesystem::path& run) {
        const QStringList arguments { "embed", "--run", text(run), "--timeline", "--points", "300", "--iterations",
            "100", "--json" };
        const auto answer = EngineProgram::run(arguments);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errorText));
        const RunReader reader(run);
        QCOMPARE(answer.json().value("frames").toArray().size(), qsizetype(reader.checkpoints().size()));
        const auto maps = reader.embeddings();
        QVERIFY(!maps.back().timeline.empty());
        QCOMPARE(EngineProgram::run(arguments).exitCode, 0);
        QCOMPARE(RunReader(run).embeddings().size(), maps.size()); // what is there is not made again
    }

    static void exportAndReport(const std::filesystem::path& run) {
        const auto weights = run / "encoder.safetensors";
        const auto exported = EngineProgram::run({ "export", "--run", text(run), "--to", text(weights) });
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.errorText));
        QVERIFY(SafetensorsFile(weights).contains("conv1.weight"));

        const auto page = run / "report.html";
        const auto reported = EngineProgram::run({ "report", "--run", text(run), "--to", text(page) });
        QVERIFY2(reported.exitCode == 0, qPrintable(reported.errorText));
        QFile file(text(page));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("<svg"));
        QVERIFY2(!html.contains("src=\"http") && !html.contains("href=\"http"), "the report must be self-contained");
    }
};

QTEST_GUILESS_MAIN(TestEngineJourney)
#include "test_engine_journey.moc"
