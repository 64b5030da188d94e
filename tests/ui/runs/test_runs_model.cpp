#include "tests/support/event_loop_watchdog.h"
#include "ui/runs/runs_filter.h"
#include "ui/runs/runs_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

RunSummary summary(const std::string& name, RunState state = RunState::finished, double loss = 0.5, double knn = 0.6) {
    RunSummary run;
    run.path = "/runs/" + name;
    run.name = name;
    run.dataset = "cifar10";
    run.status.state = state;
    run.status.step = 50;
    run.status.total_steps = 100;
    run.status.epoch = 2.5;
    run.status.epochs = 5;
    run.status.started = 1'700'000'000;
    run.status.finished = 1'700'000'125;
    run.last = { { series::loss, loss } };
    run.best = { { series::knn_top1, knn } };
    return run;
}

QStringList names(const RunsFilter& filter) {
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown << filter.index(row, RunsModel::Name).data().toString();
    return shown;
}

} // namespace

class TestRunsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysExactlyWhatChanged() {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update({ summary("a"), summary("b") });
        QCOMPARE(inserted.count(), 2);
        model.update({ summary("a"), summary("b") });
        QCOMPARE(changed.count(), 0);
        model.update({ summary("a"), summary("b", RunState::finished, 0.25) });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(1, RunsModel::Loss));
        model.update({ summary("b", RunState::finished, 0.25) });
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowOf("/runs/b"), 0);
        QCOMPARE(model.rowOf("/runs/a"), -1);
        QCOMPARE(inserted.count(), 2);
    }

    void showsFigures() {
        RunsModel model;
        model.update({ summary("a", RunState::stopped, 0.5432, 0.612) });
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(RunsModel::State), QStringLiteral("Stopped"));
        QCOMPARE(text(RunsModel::Progress), QStringLiteral("50 %"));
        QCOMPARE(text(RunsModel::Epoch), QStringLiteral("2.5 / 5"));
        QCOMPARE(text(RunsModel::Loss), QStringLiteral("0.543"));
        QCOMPARE(text(RunsModel::Knn), QStringLiteral("61.2 %"));
        QCOMPARE(text(RunsModel::Linear), QString());
        QCOMPARE(text(RunsModel::ImagesPerSecond), QString()); // only while it runs
        QCOMPARE(text(RunsModel::Duration), QStringLiteral("2 min 05 s"));
        QCOMPARE(model.index(0, RunsModel::Progress).data(RunsModel::ProgressRole).toDouble(), 0.5);
    }

    void anUnreadableRunSaysWhy() {
        RunsModel model;
        RunSummary broken = summary("a");
        broken.problem = "The store is <damaged>.";
        model.update({ broken });
        QCOMPARE(model.index(0, RunsModel::State).data().toString(), QStringLiteral("Unreadable"));
        QVERIFY(model.index(0, RunsModel::State)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;damaged&gt;")));
        QVERIFY(!(model.flags(model.index(0, RunsModel::Name)) & Qt::ItemIsEditable));
    }

    void editingANameAsksForTheRename() {
        RunsModel model;
        model.update({ summary("a") });
        QString asked;
        connect(&model, &RunsModel::renameRequested, this,
            [&](const std::filesystem::path&, const QString& name) { asked = name; });
        const QModelIndex cell = model.index(0, RunsModel::Name);
        QVERIFY(!model.setData(cell, QStringLiteral("a"), Qt::EditRole));
        QCOMPARE(asked, QString());
        model.setData(cell, QStringLiteral("  new name "), Qt::EditRole);
        QCOMPARE(asked, QStringLiteral("new name"));
        QCOMPARE(cell.data().toString(), QStringLiteral("a")); // until the folder has it
    }

    void sortsByNumberNotByText() {
        RunsModel model;
        RunsFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.update({ summary("a", RunState::finished, 10), summary("b", RunState::finished, 9),
            summary("c", RunState::finished, 100) });
        filter.sort(RunsModel::Loss, Qt::AscendingOrder);
        QCOMPARE(names(filter), QStringList({ QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c") }));
    }

    void filters_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const QString low = QStringLiteral("Low");
        const QString high = QStringLiteral("high one");
        const QString going = QStringLiteral("going");
        QTest::newRow("empty") << QString() << QStringList { low, high, going };
        QTest::newRow("word in a name, any case") << QStringLiteral("HIGH") << QStringList { high };
        QTest::newRow("word in a state") << QStringLiteral("running") << QStringList { going };
        QTest::newRow("state") << QStringLiteral("state:finished") << QStringList { low, high };
        QTest::newRow("dataset") << QStringLiteral("dataset:cifar") << QStringList { low, high, going };
        QTest::newRow("kNN in per cent") << QStringLiteral("knn>60") << QStringList { high };
        QTest::newRow("loss") << QStringLiteral("loss<=0.5") << QStringList { high, going };
        QTest::newRow("all words") << QStringLiteral("state:finished loss<1") << QStringList { high };
        QTest::newRow("no figure does not match") << QStringLiteral("linear>0") << QStringList {};
        QTest::newRow("unknown column is a word") << QStringLiteral("colour:red") << QStringList {};
    }

    void filters() {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        RunsModel model;
        RunsFilter filter;
        filter.setSourceModel(&model);
        model.update({ summary("Low", RunState::finished, 2, 0.3), summary("high one", RunState::finished, 0.5, 0.8),
            summary("going", RunState::running, 0.4, 0.55) });
        filter.setFilterText(text);
        QCOMPARE(names(filter), shown);
    }
};

BYOL_GUI_TEST_MAIN(TestRunsModel)
#include "test_runs_model.moc"
