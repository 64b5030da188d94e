#include "core/base/run/run_about.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsThere() {
        const test::ScratchFolder folder;
        Workspace workspace(folder / "runs");
        QTRY_VERIFY(workspace.isListed());
        QVERIFY(workspace.runs().empty());
        QSignalSpy changed(&workspace, &Workspace::runsChanged);
        const auto run = test::make_sample_run(folder / "runs", { .name = "one", .mapped = false });
        QTRY_COMPARE_WITH_TIMEOUT(workspace.runs().size(), std::size_t { 1 }, 5000);
        QVERIFY(changed.count() >= 1);
        QVERIFY(workspace.find(run));
        QCOMPARE(workspace.find(run)->status.state, RunState::finished);
        const auto before = changed.count();
        workspace.refresh();
        QTest::qWait(1300);
        QCOMPARE(changed.count(), before); // nothing changed, nothing said
    }

    void aWorkersDeathIsNoticed() {
        const test::ScratchFolder folder;
        test::LiveSampleRun live(folder / "runs", { .name = "live", .share = 0.4 });
        Workspace workspace(folder / "runs");
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
        QCOMPARE(workspace.runs().front().status.state, RunState::running);
        QList<std::pair<RunState, RunState>> changes;
        connect(&workspace, &Workspace::runStateChanged, this,
            [&](const RunSummary& run, RunState before) { changes << std::pair(before, run.status.state); });
        live.die();
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), qsizetype { 1 }, 8000);
        QCOMPARE(changes.first().first, RunState::running);
        QCOMPARE(changes.first().second, RunState::interrupted);
    }

    void aRunThatGoesIsNoLongerCurrent() {
        const test::ScratchFolder folder;
        const auto run = test::make_sample_run(folder / "runs", { .name = "one", .mapped = false });
        Workspace workspace(folder / "runs");
        workspace.setCurrentRun(run); // before the first listing
        QTRY_VERIFY(workspace.current());
        QCOMPARE(workspace.currentRun(), run);
        trash_run(run);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.currentRun().empty(), 5000);
    }

    void anotherFolderStartsAfresh() {
        const test::ScratchFolder folder;
        test::make_sample_run(folder / "first", { .name = "one", .mapped = false });
        Workspace workspace(folder / "first");
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
        QSignalSpy moved(&workspace, &Workspace::folderChanged);
        workspace.setFolder(folder / "second");
        QCOMPARE(moved.count(), 1);
        QVERIFY(workspace.runs().empty());
        QTest::qWait(200);
        QVERIFY(workspace.runs().empty());
    }

    void whatIsSaidIsShownAtOnceAndKept() {
        const test::ScratchFolder folder;
        const auto run = test::make_sample_run(folder / "runs", { .name = "one", .mapped = false });
        {
            Workspace workspace(folder / "runs");
            QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
            workspace.refresh(); // a reading is under way
            workspace.changeAbout({ run }, [](RunAbout& about) { about.starred = true; });
            workspace.changeAbout({ run }, [](RunAbout& about) { about.tags = { "paper" }; });
            QVERIFY(workspace.find(run)->about.starred);
            bool stayed = true;
            connect(&workspace, &Workspace::runsChanged, this,
                [&] { stayed = stayed && workspace.find(run)->about.starred; });
            QTest::qWait(300);
            QVERIFY(stayed);
        }
        QVERIFY(read_about(run).starred);
        QCOMPARE(read_about(run).tags, std::vector<std::string> { "paper" });
    }

    void theQueueIsFollowed() {
        const test::ScratchFolder folder;
        Workspace workspace(folder / "runs");
        QSignalSpy changed(&workspace, &Workspace::queueChanged);
        workspace.changeQueue([](const std::filesystem::path& runs) { add_to_queue(runs, runs / "a", "cpu"); });
        QTRY_COMPARE(workspace.queue().items.size(), std::size_t { 1 });
        QCOMPARE(changed.count(), 1);
        QVERIFY(!workspace.queueIsWorkedOn());
        pause_queue(workspace.folder(), true); // another program
        QTRY_VERIFY(workspace.queue().paused);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
