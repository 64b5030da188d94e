#include "core/base/config/schema.h"
#include "core/base/run/run_reader.h"
#include "tests/engine/train/generated_datasets.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace byol;
namespace fs = std::filesystem;

namespace {

constexpr int images = 24;
constexpr int batch = 8;
constexpr std::int64_t steps = 6; // two epochs

/// Every optimiser that the settings offer, and Nesterov's variant of the one that has it.
std::vector<std::string> optimizers() {
    std::vector<std::string> kinds = find_field("optimizer.kind")->choices;
    kinds.emplace_back("sgd nesterov");
    return kinds;
}

RunConfig config_of(const std::string& optimizer, const std::string& format, const fs::path& data) {
    const std::string kind = optimizer.substr(0, optimizer.find(' '));
    RunConfig config = test::tiny_config(data, kind);
    config.data.format = format;
    config.optimizer.nesterov = optimizer != kind;
    if (kind != "lars" && kind != "sgd")
        config.optimizer.base_lr = 0.01;
    config.training.batch_size = batch;
    config.training.epochs = steps * batch / images;
    config.training.threads = 1;
    config.logging.knn_every_epochs = 0;
    config.checkpoint.keep_last = 20;
    return config;
}

QString joined(const std::vector<std::string>& names) {
    QString text;
    for (const std::string& name : names)
        text += QString::fromStdString(name) + " ";
    return text;
}

/// What separates two checkpoints, "" when every byte of their tensors is the same.
QString difference(const fs::path& left, const fs::path& right) {
    return joined(test::differing_tensors(left, right));
}

void start_worker(QProcess& worker, const fs::path& run) {
    worker.start(QString::fromStdString((test::bin_dir() / "byol").string()),
        { "pretrain", "--run", QString::fromStdString(run.string()) });
}

} // namespace

/// The same weights, bit for bit, however a run came to its last step.
class TestBitExact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const std::string& format : test::dataset_formats())
            QVERIFY2(test::generate_dataset(format, folder_ / format, images), format.c_str());
    }

    void aResumedRunEndsAsAWholeOne_data() {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<QString>("format");
        for (const std::string& optimizer : optimizers())
            for (const std::string& format : test::dataset_formats())
                QTest::addRow("%s on %s", optimizer.c_str(), format.c_str())
                    << QString::fromStdString(optimizer) << QString::fromStdString(format);
    }

    void aResumedRunEndsAsAWholeOne() {
        QFETCH(QString, optimizer);
        QFETCH(QString, format);
        const auto whole = start("whole", optimizer, format);
        QCOMPARE(test::train(whole).step, steps);

        const auto parts = start("parts", optimizer, format);
        QCOMPARE(test::train(parts, 2).state, RunState::stopped);
        const fs::path early = test::last_checkpoint(parts);
        QCOMPARE(test::train(parts, 5).step, 5);
        fs::remove(test::last_checkpoint(parts)); // as if it had been killed before it wrote this one
        QCOMPARE(test::train(parts).step, steps);
        QCOMPARE(difference(test::last_checkpoint(whole), test::last_checkpoint(parts)), QString());
        QVERIFY(difference(early, test::last_checkpoint(parts)).contains("online.encoder.conv1.weight"));
    }

    void aKilledRunEndsAsAWholeOne_data() {
        QTest::addColumn<QString>("optimizer");
        for (const std::string& optimizer : optimizers())
            QTest::addRow("%s", optimizer.c_str()) << QString::fromStdString(optimizer);
    }

    // The program itself, killed as soon as it has left a checkpoint and gone on.
    void aKilledRunEndsAsAWholeOne() {
        QFETCH(QString, optimizer);
        constexpr std::int64_t epochs = 25;
        const auto run = start("killed", optimizer, "folder", epochs);
        QProcess worker;
        start_worker(worker, run);
        QVERIFY2(worker.waitForStarted(), "byol is not built");
        QVERIFY(QTest::qWaitFor([&] { return has_checkpoint(run); }, 60'000));
        ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
        QVERIFY(worker.waitForFinished());
        const RunReader killed(run);
        QCOMPARE(killed.status().state, RunState::interrupted);
        QVERIFY(killed.checkpoints().back().step < epochs * images / batch);

        start_worker(worker, run);
        QVERIFY(worker.waitForFinished());
        QVERIFY2(worker.exitCode() == 0, worker.readAllStandardError().constData());
        const auto whole = start("not killed", optimizer, "folder", epochs);
        test::train(whole);
        QCOMPARE(difference(test::last_checkpoint(whole), test::last_checkpoint(run)), QString());
    }

    void loaderThreadsDoNotMatter_data() {
        QTest::addColumn<QString>("format");
        for (const std::string& format : test::dataset_formats())
            QTest::addRow("%s", format.c_str()) << QString::fromStdString(format);
    }

    void loaderThreadsDoNotMatter() {
        QFETCH(QString, format);
        const auto one = start("one thread", "lars", format, 2, 1);
        const auto eight = start("eight threads", "lars", format, 2, 8);
        test::train(one);
        test::train(eight);
        QCOMPARE(difference(test::last_checkpoint(one), test::last_checkpoint(eight)), QString());
    }

private:
    fs::path start(const std::string& name, const QString& optimizer, const QString& format, std::int64_t epochs = 2,
        std::int64_t loader_threads = 0) {
        RunConfig config = config_of(optimizer.toStdString(), format.toStdString(), folder_ / format.toStdString());
        config.training.epochs = epochs;
        config.data.loader_threads = loader_threads;
        return test::make_run(
            folder_.path(), name + " " + optimizer.toStdString() + " " + format.toStdString(), config);
    }

    static bool has_checkpoint(const fs::path& run) {
        return fs::exists(run / "run.sqlite") && !RunReader(run).checkpoints().empty();
    }

    const test::ScratchFolder folder_;
};

QTEST_GUILESS_MAIN(TestBitExact)
#include "test_bit_exact.moc"
