#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "tests/ui/map/sample_maps.h"
#include "ui/common/data_twin.h"
#include "ui/common/empty_state.h"
#include "ui/common/series_plot.h"
#include "ui/common/workspace.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/curves_view.h"
#include "ui/compare/maps_view.h"
#include "ui/compare/matrix_view.h"
#include "ui/compare/representations_view.h"
#include "ui/compare/run_chips.h"
#include "ui/compare/table_view.h"
#include "ui/map/scatter_view.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

struct Fixture {
    test::ScratchFolder folder;
    std::vector<std::filesystem::path> runs;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ComparePage> page;

    Fixture() {
        const std::string data = (folder / "nowhere").string();
        for (int i = 0; i < 3; ++i) {
            runs.push_back(test::make_sample_run(folder / "runs",
                { .name = "run-" + std::to_string(i),
                    .preset = "fashion-mnist-quick",
                    .data_path = data,
                    .quality = 0.7 + 0.05 * i,
                    .mapped = false,
                    .seed = std::uint64_t(i + 1) }));
            test::add_timeline(runs.back(), { .frames = 2, .points = 300 + 50 * i, .seed = std::uint64_t(i + 1) });
        }
        workspace = std::make_unique<Workspace>(folder / "runs");
        page = std::make_unique<ComparePage>(*workspace);
        page->resize(1000, 640);
        page->show();
        page->setActive(true);
    }
    bool choose(std::vector<std::filesystem::path> chosen) {
        const std::size_t count = chosen.size();
        workspace->setSelection(std::move(chosen));
        return QTest::qWaitFor([this, count] { return page->runs().size() == count; }, patience);
    }
    template <class Widget> Widget* part() const { return page->findChild<Widget*>(); }
};

void fakeEngine(const test::ScratchFolder& folder, const QByteArray& script) {
    const QString path = QString::fromStdString((folder / "engine").string());
    QFile file(path);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write("#!/bin/sh\necho \"$@\" >> \"$(dirname \"$0\")/arguments\"\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("BYOL_ENGINE", path.toUtf8());
}

QByteArray asked(const test::ScratchFolder& folder) {
    QFile file(QString::fromStdString((folder / "arguments").string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray comparison(int runs) {
    QByteArray matrix, names, pairs;
    for (int i = 0; i < runs; ++i) {
        names += (i > 0 ? "," : "") + QByteArray("{\"run\":\"r\",\"step\":1}");
        QByteArray row;
        for (int j = 0; j < runs; ++j) {
            row += (j > 0 ? "," : "") + QByteArray(i == j ? "1" : "0.5");
            if (j > i)
                pairs += (pairs.isEmpty() ? "" : ",") + QByteArray("{\"first\":") + QByteArray::number(i)
                    + ",\"second\":" + QByteArray::number(j)
                    + ",\"overlap\":0.4,\"images\":[{\"index\":5,\"overlap\":0,\"first_neighbours\":[1,2],"
                      "\"second_neighbours\":[3,4]}]}";
        }
        matrix += (i > 0 ? "," : "") + QByteArray("[") + row + "]";
    }
    return "{\"runs\":[" + names + "],\"split\":\"test\",\"points\":500,\"cka\":[" + matrix + "],\"pairs\":[" + pairs
        + "]}";
}

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutRunsItSaysWhatToDo() {
        Fixture all;
        auto* empty = all.part<EmptyState>();
        QVERIFY(empty->isVisible());
        QSignalSpy asked(all.workspace.get(), &Workspace::pageRequested);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("runs"));
        QVERIFY(all.choose({ all.runs[0] })); // one is not enough
        QVERIFY(empty->isVisible());
        QVERIFY(!all.page->findChild<QPushButton*>(QStringLiteral("exportReport"))->isEnabled());
    }

    void curvesOfAllRunsAreDrawn() {
        Fixture all;
        QVERIFY(all.choose(all.runs));
        auto* curves = all.part<CurvesView>();
        const auto plots = curves->findChildren<SeriesPlot*>();
        QCOMPARE(plots.size(), 4);
        for (SeriesPlot* plot : plots)
            for (int run = 0; run < 3; ++run)
                QVERIFY(plot->pointCount(run) > 0);
        // Zooming one zooms all.
        plots[0]->setFocus();
        QTest::keyClick(plots[0], Qt::Key_Plus);
        QTRY_COMPARE(plots[2]->xRange(), plots[0]->xRange());
        curves->setShownSeries({ "loss" });
        QCOMPARE(curves->findChildren<SeriesPlot*>().size(), 1);
        QVERIFY(DataTwin::around(curves->findChild<SeriesPlot*>()));
    }

    void tablesHoldOneColumnARun() {
        Fixture all;
        QVERIFY(all.choose(all.runs));
        const auto* settings = all.page->findChild<RunTable*>(QStringLiteral("settings"))
                                   ->findChild<QTableView*>(QStringLiteral("rows"))
                                   ->model();
        QCOMPARE(settings->columnCount(), 5);
        QCOMPARE(settings->rowCount(), 1); // the seed
        QCOMPARE(settings->index(0, 4).data().toString(), QStringLiteral("3"));
        const auto* results = all.page->findChild<RunTable*>(QStringLiteral("results"))
                                  ->findChild<QTableView*>(QStringLiteral("rows"))
                                  ->model();
        QCOMPARE(results->columnCount(), 4);
        QVERIFY(results->rowCount() >= 5);
        int best = 0;
        for (int row = 0; row < results->rowCount(); ++row)
            for (int column = 1; column < 4; ++column)
                best += results->index(row, column).data().toString().contains(QStringLiteral("★"));
        QVERIFY(best >= 3);
    }

    void deleteTakesARunOut() {
        Fixture all;
        QVERIFY(all.choose(all.runs));
        auto* chips = all.part<RunChips>();
        QCOMPARE(chips->count(), 3);
        chips->setCurrentRow(1);
        QTest::keyClick(chips, Qt::Key_Delete);
        QCOMPARE(all.workspace->selection().size(), std::size_t(2));
        QTRY_COMPARE(chips->count(), 2);
        QCOMPARE(all.workspace->selection()[1], all.runs[2]);
    }

    void selectionsAndHoverAreLinkedByImage() {
        Fixture all;
        QVERIFY(all.choose({ all.runs[0], all.runs[1] }));
        all.part<QTabWidget>()->setCurrentWidget(all.part<MapsView>());
        const auto views = all.part<MapsView>()->findChildren<ScatterView*>();
        QCOMPARE(views.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(views[0]->pointCount() == 300 && views[1]->pointCount() == 350, patience);
        QTest::qWait(50);
        const int point = 123;
        QTest::mouseMove(views[0], views[0]->pixelOf(point).toPoint());
        QTest::mouseClick(views[0], Qt::LeftButton, {}, views[0]->pixelOf(point).toPoint());
        QVERIFY(views[0]->marked() >= 0);
        QCOMPARE(views[1]->marked(), views[0]->marked()); // these maps show image i at place i
        Q_EMIT views[1]->hoverChanged(340); // an image that the left map lacks
        QCOMPARE(views[0]->hovered(), -1);
        Q_EMIT views[1]->hoverChanged(17);
        QCOMPARE(views[0]->hovered(), 17);
        const QImage before = views[1]->grab().toImage();
        Q_EMIT views[0]->regionChosen({ 1, 2, 3 }, SelectionChange::replace);
        QVERIFY(views[1]->grab().toImage() != before);
        auto* right = all.page->findChild<QComboBox*>(QStringLiteral("rightRun"));
        right->setCurrentIndex(0);
        QTRY_COMPARE(views[1]->pointCount(), 300);
    }

    void representationsAreComparedOnce() {
        Fixture all;
        fakeEngine(all.folder, "cat <<'END'\n" + comparison(3) + "\nEND\n");
        QVERIFY(all.choose(all.runs));
        auto* view = all.part<RepresentationsView>();
        all.part<QTabWidget>()->setCurrentWidget(view);
        auto* empty = view->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        auto* matrix = view->findChild<MatrixView*>();
        QTRY_VERIFY_WITH_TIMEOUT(matrix->isVisible(), patience);
        QVERIFY(asked(all.folder).startsWith("compare --runs-list "));
        QCOMPARE(matrix->row(), 0);
        QCOMPARE(matrix->column(), 1);
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Right);
        QCOMPARE(matrix->column(), 2);
        auto* table = view->findChild<QTableView*>(QStringLiteral("images"));
        QCOMPARE(table->model()->rowCount(), 2);
        const QByteArray before = asked(all.folder);
        QVERIFY(all.choose({ all.runs[0], all.runs[1] }));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(all.choose(all.runs));
        QTRY_VERIFY(matrix->isVisible()); // known from before
        QCOMPARE(asked(all.folder), before);
    }

    void aFailedComparisonIsToldAndCanBeCancelled() {
        Fixture all;
        QVERIFY(all.choose(all.runs));
        auto* view = all.part<RepresentationsView>();
        all.part<QTabWidget>()->setCurrentWidget(view);
        QSignalSpy reported(all.workspace.get(), &Workspace::reported);
        fakeEngine(all.folder, "echo 'No memory is left.' >&2\nexit 1\n");
        view->compute();
        QTRY_COMPARE_WITH_TIMEOUT(reported.count(), 1, patience);
        QCOMPARE(reported.first()[2].toString(), QStringLiteral("No memory is left."));
        fakeEngine(all.folder, "exec sleep 30\n");
        view->compute();
        auto* cancel = view->findChild<QPushButton*>(QStringLiteral("cancelCompare"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(view->findChild<EmptyState*>()->isVisible());
        QVERIFY(!view->query().isRunning());
    }

    void theReportIsOfAllRuns() {
        Fixture all;
        QVERIFY(all.choose({ all.runs[0], all.runs[2] }));
        fakeEngine(all.folder, "exit 0\n");
        QSignalSpy reported(all.workspace.get(), &Workspace::reported);
        all.page->exportReport(QStringLiteral("out.html"));
        QTRY_COMPARE_WITH_TIMEOUT(reported.count(), 1, patience);
        QCOMPARE(reported.first().first().value<Workspace::Severity>(), Workspace::Severity::info);
        QCOMPARE(asked(all.folder).count("--run "), 2);
        QVERIFY(asked(all.folder).trimmed().endsWith("--to out.html"));
    }

    void everyControlHasAName() {
        Fixture all;
        QVERIFY(all.choose(all.runs));
        auto* tabs = all.part<QTabWidget>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (QWidget* widget : all.page->findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                auto* accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(
                    accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }
};

BYOL_GUI_TEST_MAIN(TestComparePage)
#include "test_compare_page.moc"
