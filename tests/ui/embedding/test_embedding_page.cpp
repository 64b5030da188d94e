#include "core/base/run/run_reader.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "tests/ui/map/sample_maps.h"
#include "ui/common/data_twin.h"
#include "ui/common/empty_state.h"
#include "ui/common/workspace.h"
#include "ui/embedding/colour_panel.h"
#include "ui/embedding/embedding_page.h"
#include "ui/embedding/map_form.h"
#include "ui/embedding/over_time_panel.h"
#include "ui/embedding/selection_panel.h"
#include "ui/embedding/timeline_bar.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

struct Fixture {
    test::ScratchFolder folder;
    std::filesystem::path run;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<EmbeddingPage> page;
    ScatterView* view = nullptr;

    explicit Fixture(bool timeline = true) {
        run = test::make_sample_run(folder.path(),
            test::SampleRun { .name = "one",
                .preset = "fashion-mnist-quick",
                .data_path = (folder / "nowhere").string(),
                .mapped = false });
        if (timeline) {
            test::add_timeline(run, {});
            test::add_predictions(run, {});
        }
        workspace = std::make_unique<Workspace>(folder.path());
        page = std::make_unique<EmbeddingPage>(*workspace);
        page->resize(1100, 700);
        page->show();
        page->setActive(true);
        workspace->setCurrentRun(run);
        view = page->findChild<ScatterView*>();
    }

    bool waitForMap() {
        return QTest::qWaitFor([this] { return view->pointCount() > 0; }, patience);
    }
    template <class Widget> Widget* part() const { return page->findChild<Widget*>(); }

    void dragBox(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::mousePress(view, Qt::LeftButton, modifiers, from.toPoint());
        for (const QPointF& at : { (from + to) / 2, to }) {
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, to.toPoint());
    }
};

// An engine that writes down what it is asked and answers `answer`.
void fakeEngine(const test::ScratchFolder& folder, const QByteArray& answer) {
    const QString path = QString::fromStdString((folder / "engine").string());
    QFile file(path);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write("#!/bin/sh\necho \"$@\" >> \"$(dirname \"$0\")/arguments\"\ncat <<'END'\n" + answer + "\nEND\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("BYOL_ENGINE", path.toUtf8());
}

QByteArray asked(const test::ScratchFolder& folder) {
    QFile file(QString::fromStdString((folder / "arguments").string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEmbeddingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestTimelineIsShownAtItsEnd() {
        Fixture all;
        QVERIFY(all.waitForMap());
        QCOMPARE(all.view->pointCount(), 600);
        auto* time = all.part<TimelineBar>();
        QVERIFY(time->isVisible());
        QCOMPARE(time->position(), 4.0);
        QCOMPARE(all.part<QComboBox>()->isEnabled(), true);
    }

    void bracketsMoveThroughTheEpochs() {
        Fixture all;
        QVERIFY(all.waitForMap());
        all.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(all.page.get()));
        all.view->setFocus();
        const auto last = all.view->positions();
        QTest::keyClick(all.view, Qt::Key_BracketLeft);
        QCOMPARE(all.part<TimelineBar>()->position(), 3.0);
        QVERIFY(all.view->positions() != last);
        QTest::keyClick(all.view, Qt::Key_BracketRight);
        QCOMPARE(all.view->positions(), last);
        QTest::keyClick(all.view, Qt::Key_Space);
        QVERIFY(all.part<TimelineBar>()->isPlaying());
        QTest::keyClick(all.view, Qt::Key_Space);
        QVERIFY(!all.part<TimelineBar>()->isPlaying());
    }

    void aClickShowsNeighboursNowAndOverTime() {
        Fixture all;
        QVERIFY(all.waitForMap());
        QTest::mouseClick(all.view, Qt::LeftButton, {}, all.view->pixelOf(42).toPoint());
        const int point = all.view->marked();
        QVERIFY(point >= 0);
        QCOMPARE(all.part<OverTimePanel>()->history().images.size(), std::size_t(5));
        QCOMPARE(all.part<OverTimePanel>()->history().withLast.back(), 1.0);
        QTest::keyClick(all.view, Qt::Key_Escape);
        QCOMPARE(all.view->marked(), -1);
        QVERIFY(all.part<OverTimePanel>()->history().images.empty());
    }

    void aBoxFillsTheSelectionAndShiftAddsToIt() {
        Fixture all;
        QVERIFY(all.waitForMap());
        auto* box = all.page->findChild<QToolButton*>(QStringLiteral("box"));
        QTest::mouseClick(box, Qt::LeftButton);
        QCOMPARE(all.view->tool(), MapTool::box);
        const QPointF middle = all.view->rect().center();
        all.dragBox({ 2, 2 }, middle);
        auto* selection = all.part<SelectionPanel>();
        const std::size_t quarter = selection->count();
        QVERIFY(quarter > 20 && quarter < 400);
        QCOMPARE(all.part<QTabWidget>()->currentWidget(), selection);
        const auto& positions = all.view->positions();
        std::size_t expected = 0;
        for (int i = 0; i < 600; ++i)
            expected += QRectF(QPointF(2, 2), middle).contains(all.view->pixelOf(i));
        QCOMPARE(quarter, expected);
        QCOMPARE(positions.size(), std::size_t(600));
        all.dragBox(middle, all.view->rect().bottomRight() - QPoint(3, 3), Qt::ShiftModifier);
        QVERIFY(selection->count() > quarter);
        all.dragBox({ 2, 2 }, middle, Qt::AltModifier);
        QVERIFY(selection->count() < 600 - quarter);
        all.view->setFocus();
        QTest::keyClick(all.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selection->count(), std::size_t(600));
        QVERIFY(selection->tally().contains(QStringLiteral("60")));
        QTest::keyClick(all.view, Qt::Key_Escape);
        QCOMPARE(selection->count(), std::size_t(0));
    }

    void theSelectionIsExportedAsAList() {
        Fixture all;
        QVERIFY(all.waitForMap());
        all.view->setFocus();
        QTest::keyClick(all.view, Qt::Key_A, Qt::ControlModifier);
        QSignalSpy reported(all.workspace.get(), &Workspace::reported);
        all.part<SelectionPanel>()->exportList(all.folder / "list.csv");
        QTRY_VERIFY(!reported.isEmpty());
        QFile file(QString::fromStdString((all.folder / "list.csv").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 601);
        all.part<SelectionPanel>()->exportList(all.folder / "no such folder" / "list.csv");
        QTRY_COMPARE(reported.last().first().value<Workspace::Severity>(), Workspace::Severity::error);
    }

    void coloursFollowTheChoice() {
        Fixture all;
        QVERIFY(all.waitForMap());
        auto* by = all.part<ColourPanel>()->findChild<QComboBox*>();
        QTRY_COMPARE(by->count(), 7);
        for (int i = 0; i < by->count(); ++i) {
            by->setCurrentIndex(i);
            QTest::qWait(60);
            QVERIFY(!all.view->grab().isNull());
        }
        auto* twin = DataTwin::around(all.view);
        QVERIFY(twin);
        QTRY_VERIFY(by->currentText() == nameOf(ColourBy::kept));
        twin->toggleTable();
        QVERIFY(twin->showsTable());
        twin->toggleTable();
    }

    void computeAsksTheEngine() {
        Fixture all(false);
        fakeEngine(all.folder, "{}");
        auto* compute = all.page->findChild<QPushButton*>(QStringLiteral("compute"));
        QTRY_VERIFY_WITH_TIMEOUT(compute->isEnabled(), patience);
        QVERIFY(all.part<EmptyState>()->isVisible());
        QTest::mouseClick(compute, Qt::LeftButton);
        QTRY_VERIFY(asked(all.folder).contains("embed --run"));
        QVERIFY(asked(all.folder).contains("--perplexity 30 --iterations"));
        QVERIFY(!compute->isEnabled());
    }

    void theTimelineIsAskedForWithoutACheckpoint() {
        Fixture all(false);
        fakeEngine(all.folder, "{}");
        auto* compute = all.page->findChild<QPushButton*>(QStringLiteral("computeTimeline"));
        QTRY_VERIFY_WITH_TIMEOUT(compute->isEnabled(), patience);
        compute->setFocus();
        QTest::keyClick(compute, Qt::Key_Space);
        QTRY_VERIFY(asked(all.folder).contains("--timeline"));
        QVERIFY(!asked(all.folder).contains("--checkpoint"));
    }

    void aSearchMarksWhatItFinds() {
        Fixture all;
        QVERIFY(all.waitForMap());
        fakeEngine(all.folder,
            R"({"split":"train","step":9,"neighbours":[{"index":3,"similarity":0.9,"label":3},
                {"index":5000,"similarity":0.8,"label":1}]})");
        all.workspace->searchImage(QStringLiteral("picture.png"));
        auto* list = all.part<NeighboursPanel>()->findChild<QListView*>();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        QVERIFY(asked(all.folder).contains("--image picture.png"));
        QCOMPARE(all.part<QTabWidget>()->currentWidget(), all.part<NeighboursPanel>());
        Q_EMIT list->activated(list->model()->index(1, 0)); // not on the map: nothing happens
        QCOMPARE(all.view->marked(), -1);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(all.view->marked(), 3);
    }

    void aFailedSearchIsTold() {
        Fixture all;
        QVERIFY(all.waitForMap());
        fakeEngine(all.folder, "not what was asked for");
        QSignalSpy reported(all.workspace.get(), &Workspace::reported);
        all.workspace->searchImage(QStringLiteral("picture.png"));
        const auto told = [&] {
            return std::any_of(reported.begin(), reported.end(), [](const auto& report) {
                return report[1].toString() == QStringLiteral("The image could not be searched for.");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
    }

    void everyControlHasAName() {
        Fixture all;
        QVERIFY(all.waitForMap());
        for (QWidget* widget : all.page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())) // its field speaks for the box
                continue;
            auto* accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

BYOL_GUI_TEST_MAIN(TestEmbeddingPage)
#include "test_embedding_page.moc"
