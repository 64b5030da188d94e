#include "core/base/config/config_file.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/compare/run_data.h"

#include <QTest>

#include <cmath>

using namespace byol;
using namespace byol::ui;

class TestRunData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARun() {
        const test::ScratchFolder folder;
        const RunData run = readRun(test::make_sample_run(folder.path(), { .name = "one" }));
        QCOMPARE(run.problem, QString());
        QVERIFY(run.curves.at("loss").buckets.size() > 100);
        QVERIFY(run.curves.at("loss").buckets.size() <= 1200);
        QCOMPARE(run.embeddings.size(), std::size_t(1));
        QVERIFY(run.lastStep() > 0);
        QVERIFY(std::abs(run.epochOf(static_cast<double>(run.status.step)) - run.status.epoch) < 0.1);
        QVERIFY(std::abs(run.epochOf(static_cast<double>(run.status.step) / 2) - run.status.epoch / 2) < 0.1);
    }

    void aRunThatCannotBeReadSaysWhy() {
        const test::ScratchFolder folder;
        const RunData run = readRun(folder / "nowhere");
        QVERIFY(!run.problem.isEmpty());
        QCOMPARE(run.name, QStringLiteral("nowhere"));
    }

    void onlySettingsThatDifferAreRows() {
        RunData first, second, broken;
        first.config = second.config = preset_config("cifar10-small");
        QVERIFY(differingSettings({ first, second }).empty());
        second.config.training.seed = first.config.training.seed + 4;
        second.config.optimizer.base_lr = first.config.optimizer.base_lr * 2;
        broken.problem = QStringLiteral("gone");
        const auto rows = differingSettings({ first, broken, second });
        QCOMPARE(rows.size(), std::size_t(2));
        const auto seed = std::find_if(
            rows.begin(), rows.end(), [](const auto& row) { return row.path == QStringLiteral("training.seed"); });
        QVERIFY(seed != rows.end());
        QCOMPARE(seed->values[0], QString::number(first.config.training.seed));
        QCOMPARE(seed->values[1], QString());
        QCOMPARE(seed->values[2], QString::number(second.config.training.seed));
        QVERIFY(!seed->label.isEmpty() && !seed->group.isEmpty());
    }

    void resultsTellTheBest() {
        RunData first, second;
        const auto curve = [](double high, double last) {
            Curve made;
            made.buckets = { { 0, 0, 1, high, high, high, high }, { 1, 1, 1, last, last, last, last } };
            return made;
        };
        first.curves["knn_top1"] = curve(0.7, 0.6);
        second.curves["knn_top1"] = curve(0.65, 0.65);
        first.curves["loss"] = curve(4, 0.5);
        second.curves["loss"] = curve(4, 0.4);
        Evaluation old, newer;
        old.kind = newer.kind = "linear";
        old.metrics = { { "top1", 0.5 } };
        newer.metrics = { { "top1", 0.8 } };
        first.evaluations = { old, newer };
        const auto rows = resultsOf({ first, second });
        const auto find = [&](const QString& label) {
            for (const ResultRow& row : rows)
                if (row.label == label)
                    return row;
            return ResultRow {};
        };
        const ResultRow bestKnn = find(QStringLiteral("Best kNN Accuracy"));
        QCOMPARE(bestKnn.values, (std::vector<double> { 0.7, 0.65 }));
        QCOMPARE(bestKnn.best(), 0);
        const ResultRow lastKnn = find(QStringLiteral("Last kNN Accuracy"));
        QCOMPARE(lastKnn.best(), 1);
        const ResultRow loss = find(QStringLiteral("Last Loss"));
        QCOMPARE(loss.best(), 1); // the lower
        const ResultRow linear = find(QStringLiteral("Linear Probe, Top-1"));
        QCOMPARE(linear.values[0], 0.8); // the newest
        QVERIFY(std::isnan(linear.values[1]));
        QCOMPARE(linear.best(), -1); // alone it is not the best
        QCOMPARE(find(QStringLiteral("Epochs Done")).best(), -1);
        QCOMPARE((ResultRow { {}, { 0.5, 0.7, 0.7 } }).best(), -1);
        QCOMPARE((ResultRow { {}, { 0.5, 0.5, 0.7 } }).best(), 2);
        QCOMPARE((ResultRow { {}, { 0.7, 0.5, 0.5 } }).best(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRunData)
#include "test_run_data.moc"
