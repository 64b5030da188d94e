#include "core/base/config/run_config.h"
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
        QCOMPARE(inserted.count(), 1);
        model.update({ summary("a"), summary("b") });
        QCOMPARE(changed.count(), 0);
        model.update({ summary("a"), summary("b", RunState::finished, 0.25) });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(1, RunsModel::Loss));
        model.update({ summary("b", RunState::finished, 0.25) });
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowOf("/runs/b"), 0);
        QCOMPARE(model.rowOf("/runs/a"), -1);
        QCOMPARE(inserted.count(), 1);
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
        RunsFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({ summary("a", RunState::finished, 10), summary("b", RunState::finished, 9),
            summary("c", RunState::finished, 100) });
        filter.sort(RunsModel::Loss, Qt::AscendingOrder);
        QCOMPARE(names(filter), QStringList({ QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c") }));
    }

    void filtersAndKeepsTheOrder() {
        RunsModel model;
        RunsFilter filter(model);
        model.update({ summary("a", RunState::finished, 3), summary("b", RunState::failed, 2),
            summary("c", RunState::finished, 1) });
        filter.sort(RunsModel::Loss, Qt::AscendingOrder);
        filter.setQuery(RunQuery(QStringLiteral("-state:failed")));
        QCOMPARE(names(filter), QStringList({ QStringLiteral("c"), QStringLiteral("a") }));
        QCOMPARE(filter.shown().front()->name, std::string("c"));
    }

    void addsAndRemovesColumns() {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunSummary run = summary("a");
        RunConfig config;
        config.method.base_tau = 0.97;
        run.config = std::make_shared<const RunConfig>(config);
        run.last["tau"] = 0.99;
        run.extremes["effective_rank"] = { 3, 41.5 };
        model.update({ run });
        const auto text = [&](const RunColumn& column) {
            return model.index(0, model.addColumn(column)).data().toString();
        };
        QCOMPARE(text({ RunColumn::Kind::setting, "method.base_tau" }), QStringLiteral("0.97"));
        QCOMPARE(text({ RunColumn::Kind::last, "tau" }), QStringLiteral("0.99"));
        QCOMPARE(text({ RunColumn::Kind::best, "effective_rank" }), QStringLiteral("41.5"));
        const int columns = model.columnCount();
        text({ RunColumn::Kind::last, "tau" }); // once
        QCOMPARE(model.columnCount(), columns);
        model.removeColumn(RunsModel::Name); // stays
        model.removeColumn(columns - 1);
        QCOMPARE(model.columnCount(), columns - 1);
    }

    void columnsHaveNamesThatLast() {
        std::vector<RunColumn> columns = builtInColumns();
        columns.push_back({ RunColumn::Kind::setting, "optimizer.base_lr" });
        columns.push_back({ RunColumn::Kind::last, "loss" });
        columns.push_back({ RunColumn::Kind::best, "knn_top1" });
        columns.push_back({ RunColumn::Kind::atEpoch, "knn_top1", 50 });
        for (const RunColumn& column : columns) {
            QVERIFY(!column.title().isEmpty());
            QVERIFY(RunColumn::fromId(column.id()) == column);
        }
        for (const char* wrong : { "", "nothing", "setting:no.such", "at:x:loss", "last:" })
            QVERIFY(!RunColumn::fromId(QString::fromLatin1(wrong)));
    }

    void starAndTagsAreShown() {
        RunsModel model;
        RunSummary run = summary("a");
        run.about = { true, { "paper", "seeds" }, "" };
        model.update({ run });
        QCOMPARE(model.index(0, RunsModel::Tags).data().toString(), QStringLiteral("paper, seeds"));
        QCOMPARE(model.index(0, RunsModel::Star).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Starred"));
        QSignalSpy asked(&model, &RunsModel::starRequested);
        model.setData(model.index(0, RunsModel::Star), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toBool(), false);
    }
};

BYOL_GUI_TEST_MAIN(TestRunsModel)
#include "test_runs_model.moc"
