#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_page.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

QPushButton* button(QWidget& page, const QString& text) {
    for (QPushButton* each : page.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisibleTo(&page))
            return each;
    return nullptr;
}

QAction* action(RunsPage& page, const QString& text) {
    for (QAction* each : page.runActions())
        if (each->iconText() == text)
            return each;
    return nullptr;
}

} // namespace

class TestRunsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
    }
    void cleanup() {
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void anEmptyWorkspaceOffersANewRun() {
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        QSignalSpy asked(&workspace, &Workspace::pageRequested);
        QTRY_VERIFY(workspace.isListed());
        QTRY_VERIFY(button(page, QStringLiteral("New Run")));
        QVERIFY(!page.findChild<QTableView*>()->isVisible());
        button(page, QStringLiteral("New Run"))->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("configure"));
    }

    void theSelectedRunIsTheCurrentOne() {
        const auto a = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        const auto b = test::make_sample_run(m_runs, { .name = "b", .mapped = false, .seed = 2 });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!action(page, QStringLiteral("Rename"))->isEnabled());
        table->selectRow(0);
        QVERIFY(workspace.currentRun() == a || workspace.currentRun() == b);
        QVERIFY(action(page, QStringLiteral("Rename"))->isEnabled());
        QVERIFY(!action(page, QStringLiteral("Resume Training"))->isEnabled()); // it is finished
        const auto other = workspace.currentRun() == a ? b : a;
        workspace.setCurrentRun(other); // from elsewhere
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows(RunsModel::Name).first().data().toString(),
            QString::fromStdString(other.filename().string()));
    }

    void aFilterWithoutHitsSaysSo() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.findChild<QLineEdit*>()->setText(QStringLiteral("knn>99.9"));
        QVERIFY(!table->isVisible());
        QVERIFY(button(page, QStringLiteral("Clear Filter")));
        button(page, QStringLiteral("Clear Filter"))->click();
        QVERIFY(table->isVisible());
    }

    void renamesTheFolder() {
        const auto run = test::make_sample_run(m_runs, { .name = "before", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->model()->setData(table->model()->index(0, RunsModel::Name), QStringLiteral("naïve имя"), Qt::EditRole);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(m_runs / "naïve имя" / "run.sqlite"), patience);
        QVERIFY(!std::filesystem::exists(run));
        QTRY_COMPARE_WITH_TIMEOUT(workspace.currentRun(), m_runs / "naïve имя", patience);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.current(), patience);
    }

    void theTrashCanBeUndone() {
        const auto run = test::make_sample_run(m_runs, { .name = "goes", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        action(page, QStringLiteral("Move to Trash"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(run), patience);
        QTRY_VERIFY(button(page, QStringLiteral("Undo")));
        button(page, QStringLiteral("Undo"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(run / "run.sqlite"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    }

    void aRunInTrainingIsLeftAlone() {
        test::LiveSampleRun live(m_runs, { .name = "live", .share = 0.3 });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(!action(page, QStringLiteral("Move to Trash"))->isEnabled());
        QVERIFY(!action(page, QStringLiteral("Rename"))->isEnabled());
        QVERIFY(action(page, QStringLiteral("Duplicate"))->isEnabled());
    }

    void anInterruptedRunOffersToGoOn() {
        const QString engine = QString::fromStdString((*m_folder / "byol").string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"$1 $2\" >&2\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
        const auto run = test::make_sample_run(
            m_runs, { .name = "cut", .state = RunState::interrupted, .share = 0.4, .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        QTRY_VERIFY(button(page, QStringLiteral("Resume")));
        button(page, QStringLiteral("Resume"))->click();
        QFile log(QString::fromStdString((run / "worker.log").string()));
        QTRY_VERIFY(log.exists() && log.size() > 0);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll().trimmed(), QByteArray("pretrain --resume"));
        QCOMPARE(workspace.currentRun(), run);
    }

    void duplicatingOpensTheSettings() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false, .seed = 42 });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        std::int64_t seed = 0;
        connect(&workspace, &Workspace::configEditRequested, this,
            [&](const RunConfig& config, const QString&) { seed = config.training.seed; });
        action(page, QStringLiteral("Duplicate"))->trigger();
        QTRY_COMPARE(seed, std::int64_t { 42 });
    }

private:
    std::unique_ptr<test::ScratchFolder> m_folder;
    std::filesystem::path m_runs;
};

BYOL_GUI_TEST_MAIN(TestRunsPage)
#include "test_runs_page.moc"
