#include "core/base/queue/run_queue.h"
#include "core/base/run/run_about.h"
#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/runs/demo.h"
#include "ui/runs/filter_bar.h"
#include "ui/runs/queue_panel.h"
#include "ui/runs/runs_dialogs.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_page.h"
#include "ui/runs/runs_table.h"
#include "ui/runs/trash_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
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

bool shows(const QWidget& widget, const QString& text) {
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->text() == text && label->isVisibleTo(&widget))
            return true;
    return false;
}

} // namespace

class TestRunsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder->path().string()));
        QSettings().clear();
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
        QVERIFY(!page.findChild<RunsTable*>()->isVisible());
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
        auto* table = page.findChild<RunsTable*>();
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
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.findChild<FilterBar*>()->setText(QStringLiteral("knn>99.9"));
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
        auto* table = page.findChild<RunsTable*>();
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
        auto* table = page.findChild<RunsTable*>();
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
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(!action(page, QStringLiteral("Move to Trash"))->isEnabled());
        QVERIFY(!action(page, QStringLiteral("Rename"))->isEnabled());
        QVERIFY(action(page, QStringLiteral("Duplicate"))->isEnabled());
    }

    void anInterruptedRunOffersToGoOn() {
        stubEngine();
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

    void cloningOpensTheSettings() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false, .seed = 42 });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        std::int64_t seed = 0;
        connect(&workspace, &Workspace::configEditRequested, this,
            [&](const RunConfig& config, const QString&) { seed = config.training.seed; });
        action(page, QStringLiteral("Clone Settings"))->trigger();
        QTRY_COMPARE(seed, std::int64_t { 42 });
    }

    void duplicatingMakesARunThatWaits() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false, .seed = 42 });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(std::filesystem::exists(m_runs / "a-2" / "run.sqlite"));
        QCOMPARE(run_config(m_runs / "a-2").training.seed, std::int64_t { 42 });
        QTRY_VERIFY(button(page, QStringLiteral("Start")));
    }

    void severalRunsAreChosenTogether() {
        for (const char* name : { "a", "b", "c" })
            test::make_sample_run(m_runs, { .name = name, .mapped = false, .seed = std::uint64_t(name[0]) });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(0);
        QVERIFY(!action(page, QStringLiteral("Compare"))->isEnabled());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(workspace.selection().size(), std::size_t { 2 });
        QCOMPARE(workspace.currentRun(), workspace.selection()[1]);
        QSignalSpy asked(&workspace, &Workspace::pageRequested);
        action(page, QStringLiteral("Compare"))->trigger();
        QCOMPARE(asked.first().first().toString(), QStringLiteral("compare"));
        workspace.setSelection({ m_runs / "c" }); // from elsewhere
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        workspace.refresh();
        QTest::qWait(200);
        QCOMPARE(workspace.selection().size(), std::size_t { 1 });
    }

    void starsAndTagsAreKept() {
        const auto run = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.resize(1100, 700);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QRect star = table->visualRect(table->model()->index(0, RunsModel::Star));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, star.center());
        QTRY_VERIFY(read_about(run).starred);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(!read_about(run).starred);
        action(page, QStringLiteral("Edit Tags..."))->trigger();
        auto* dialog = page.findChild<TagsDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("paper, seeds"));
        dialog->accept();
        const std::vector<std::string> tags { "paper", "seeds" };
        QTRY_COMPARE(read_about(run).tags, tags);
        page.findChild<FilterBar*>()->setText(QStringLiteral("tag:paper"));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void aMistakeInTheFilterIsTold() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        page.findChild<FilterBar*>()->setText(QStringLiteral("statte:finished"));
        QVERIFY(shows(page, QStringLiteral("There is no “statte” to ask for. Did you mean “state”?")));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void columnsAreRemembered() {
        test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        const RunColumn column { RunColumn::Kind::atEpoch, "knn_top1", 5 };
        {
            RunsPage page(workspace);
            page.show();
            auto* table = page.findChild<RunsTable*>();
            QTRY_COMPARE(table->model()->rowCount(), 1);
            table->addRunColumn(column);
            table->setColumnWanted(RunsModel::Dataset, false);
            table->horizontalHeader()->moveSection(RunsModel::Loss, 0);
            const int added = table->model()->columnCount() - 1;
            QTRY_VERIFY(table->model()->index(0, added).data().toString().endsWith(QLatin1Char('%')));
        }
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QCOMPARE(table->model()->columnCount(), int(RunsModel::ColumnCount) + 1);
        QVERIFY(table->isColumnHidden(RunsModel::Dataset));
        QCOMPARE(table->horizontalHeader()->logicalIndex(0), int(RunsModel::Loss));
    }

    void theTableIsExportedWithEveryRow() {
        for (const char* name : { "a", "b" })
            test::make_sample_run(m_runs, { .name = name, .mapped = false, .seed = std::uint64_t(name[0]) });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.resize(1200, 700);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const TableSource source = table->shownTable();
        QCOMPARE(source.rows, 2);
        const auto loss = source.headers.indexOf(QStringLiteral("Loss"));
        QVERIFY(loss >= 0);
        QVERIFY(source.cell(0, static_cast<int>(loss)).toDouble() > 0);
        table->selectAll();
        table->copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
    }

    void undoAlsoComesByKeyAndTheTrashIsListed() {
        const auto run = test::make_sample_run(m_runs, { .name = "goes", .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(button(page, QStringLiteral("Undo")));
        TrashDialog dialog(m_runs, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QListWidget*>()->count(), 1);
        action(page, QStringLiteral("Undo Move to Trash"))->trigger();
        QTRY_VERIFY(std::filesystem::exists(run / "run.sqlite"));
    }

    void theQueueIsFedFromTheTable() {
        stubEngine();
        test::make_sample_run(m_runs, { .name = "half", .state = RunState::stopped, .share = 0.4, .mapped = false });
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        auto* table = page.findChild<RunsTable*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        action(page, QStringLiteral("Add to Queue"))->trigger();
        QTRY_COMPARE(read_queue(m_runs).items.size(), std::size_t { 1 });
        QTRY_VERIFY(page.findChild<QueuePanel*>()->isVisible());
    }

    void theDemoNeedsItsImages() {
        Workspace workspace(m_runs);
        RunsPage page(workspace);
        page.show();
        QTRY_VERIFY(button(page, QStringLiteral("Try the Demo")));
        QSignalSpy asked(&workspace, &Workspace::pageRequested);
        stubEngine();
        button(page, QStringLiteral("Try the Demo"))->click();
        if (demo().hasImages) {
            QTRY_COMPARE(asked.count(), 1);
            QCOMPARE(asked.first().first().toString(), QStringLiteral("monitor"));
        } else {
            button(page, QStringLiteral("Get Datasets"))->click();
            QCOMPARE(asked.first().first().toString(), QStringLiteral("datasets"));
        }
    }

private:
    void stubEngine() {
        const QString engine = QString::fromStdString((*m_folder / "byol").string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"$1 $2\" >&2\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::filesystem::path m_runs;
};

BYOL_GUI_TEST_MAIN(TestRunsPage)
#include "test_runs_page.moc"
