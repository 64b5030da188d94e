#include "core/base/config/config_file.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/curve.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_writer.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/data_twin.h"
#include "ui/common/series_plot.h"
#include "ui/common/workspace.h"
#include "ui/monitor/curve_grid.h"
#include "ui/monitor/monitor_page.h"
#include "ui/monitor/run_feed.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace byol;
using namespace byol::ui;

namespace {

std::filesystem::path make_run(const byol::test::ScratchFolder& runs) {
    RunConfig config;
    config.data.path = "/somewhere/images";
    return create_run(runs.path(), "feed", to_toml(config));
}

void write_steps(RunWriter& writer, std::int64_t from, std::int64_t to) {
    for (std::int64_t step = from; step <= to; ++step)
        writer.add_scalars({ step, static_cast<double>(step) / 10, now() },
            { { series::loss, 4.0 / static_cast<double>(step) }, { series::tau, 0.9 } });
    writer.flush();
}

/// Sees when a plot is first painted with something in it.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(SeriesPlot* plot)
        : m_plot(plot) {
        for (QWidget* child : plot->findChildren<QWidget*>())
            child->installEventFilter(this);
    }
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        painted = painted || (event->type() == QEvent::Paint && m_plot->pointCount(0) > 0);
        return QObject::eventFilter(watched, event);
    }

private:
    SeriesPlot* m_plot;
};

} // namespace

class TestMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test-monitor"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void theFeedBringsWhatHasChangedAndRestartsOnResume() {
        const byol::test::ScratchFolder runs;
        const auto run = make_run(runs);
        std::vector<FeedBatch> batches;
        RunFeed feed;
        feed.setSeries({ series::loss, series::tau });
        connect(&feed, &RunFeed::arrived, this, [&](const FeedBatch& batch) { batches.push_back(batch); });
        const auto seen = [&] {
            std::size_t steps = 0;
            for (const FeedBatch& batch : batches)
                if (const auto loss = batch.curves.find(series::loss); loss != batch.curves.end())
                    steps = loss->second.size();
            return steps;
        };
        auto writer = std::make_unique<RunWriter>(run);
        writer->begin_session(0);
        write_steps(*writer, 1, 10);
        feed.setRun(run);
        feed.setActive(true);
        QTRY_COMPARE(seen(), std::size_t { 10 });
        write_steps(*writer, 11, 15);
        QTRY_COMPARE(seen(), std::size_t { 15 });
        QVERIFY(batches.front().restarted);
        QVERIFY(!batches.back().restarted);

        const std::size_t looks = batches.size();
        QTRY_VERIFY(batches.size() > looks + 1);
        QVERIFY2(batches.back().curves.empty(), "nothing has changed");

        writer->begin_session(12);
        write_steps(*writer, 13, 13);
        QTRY_COMPARE(seen(), std::size_t { 13 });
        feed.setActive(false);
        writer.reset();
    }

    void aFolderThatIsNoRunIsReported() {
        const byol::test::ScratchFolder nothing;
        RunFeed feed;
        feed.setSeries({ series::loss });
        QSignalSpy failed(&feed, &RunFeed::failed);
        feed.setRun(nothing / "missing");
        feed.setActive(true);
        QTRY_VERIFY(failed.count() > 0);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void theGridFollowsAndChangesItsAxis() {
        CurveGrid grid;
        grid.resize(1100, 700);
        FeedBatch batch;
        batch.restarted = true;
        for (std::int64_t step = 1; step <= 40; ++step) {
            batch.curves[series::loss].push_back(as_bucket({ step, 4.0 - 0.05 * static_cast<double>(step) }));
            batch.marks.push_back({ step, static_cast<double>(step) / 20, 1000.0 + static_cast<double>(step) });
        }
        batch.curves["a series nobody draws"].push_back(as_bucket({ 1, 1 }));
        grid.take(batch);
        SeriesPlot* loss = grid.plots().front();
        QTRY_VERIFY2(loss->summary().contains(QStringLiteral("40")), qPrintable(loss->summary()));
        grid.setAxis(StepAxis::epoch);
        QTRY_VERIFY2(loss->summary().contains(QLocale().toString(2)), qPrintable(loss->summary()));
        QVERIFY(!loss->summary().contains(QStringLiteral("40")));
    }

    void aZoomIsSeenInDetail() {
        const byol::test::ScratchFolder runs;
        const auto run = make_run(runs);
        RunWriter writer(run);
        writer.begin_session(0);
        for (std::int64_t step = 1; step <= 30'000; ++step)
            writer.add_scalars({ step, static_cast<double>(step) / 10, static_cast<double>(step) },
                { { series::loss, static_cast<double>(step % 7) } });
        writer.flush();
        RunFeed feed;
        CurveGrid grid;
        grid.setSmoothing(0);
        grid.resize(1100, 700);
        feed.setSeries(grid.series());
        QVERIFY(grid.series().front() == series::loss);
        connect(&feed, &RunFeed::arrived, &grid, &CurveGrid::take);
        connect(&grid, &CurveGrid::detailWanted, &feed, &RunFeed::setDetail);
        feed.setRun(run);
        feed.setActive(true);
        SeriesPlot* loss = grid.plots().front();
        QTRY_VERIFY(loss->pointCount(0) > 0);
        const std::size_t whole = loss->pointCount(0);
        QVERIFY2(whole <= 3 * 2'001, "three points a bucket");
        QTRY_COMPARE(loss->xRange().second, 30'000.0);

        grid.setAxis(StepAxis::epoch);
        QTRY_COMPARE(loss->xRange().second, 3'000.0);
        QTest::keyClick(loss, Qt::Key_Plus); // four fifths of what is in view
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(loss, Qt::Key_Plus);
        QTRY_VERIFY(loss->pointCount(0) > whole);
        const auto [low, high] = loss->xRange();
        std::size_t inView = 0;
        for (double step = std::ceil(low * 10); step <= high * 10; ++step)
            ++inView;
        QVERIFY2(inView > 100 && inView < 400, "a hundredth of the run");
        loss->setCrosshair(1500.3);
        QTRY_COMPARE(loss->readout(0), QStringLiteral("2")); // that of step 15,003 alone

        loss->setFollow(true);
        QTRY_COMPARE(loss->pointCount(0), whole);
        feed.setActive(false);
    }

    void aQueuedRunSaysWhatIsAheadOfIt() {
        const byol::test::ScratchFolder runs;
        const auto first = make_run(runs);
        const auto second = make_run(runs);
        add_to_queue(runs.path(), first);
        add_to_queue(runs.path(), second);
        Workspace workspace(runs.path());
        MonitorPage page(workspace);
        page.resize(900, 700);
        page.show();
        workspace.setCurrentRun(second);
        page.setActive(true);
        const auto says = [&page](const QString& words) {
            for (const QLabel* label : page.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("Waiting: 1 run")));
        workspace.setCurrentRun(first);
        QTRY_VERIFY(says(QStringLiteral("this run is next")));
    }

    void selectedRunsAreDrawnOverTheWatchedOneAndSeedsBecomeABand() {
        const byol::test::ScratchFolder runs;
        std::vector<std::filesystem::path> all;
        for (const int seed : { 1, 2, 3 }) {
            RunConfig config;
            config.data.path = "/somewhere/images";
            config.training.seed = seed;
            all.push_back(create_run(runs.path(), "seed-" + std::to_string(seed), to_toml(config)));
            RunWriter writer(all.back());
            writer.begin_session(0);
            for (std::int64_t step = 1; step <= 100; ++step)
                writer.add_scalars(
                    { step, static_cast<double>(step) / 10, now() }, { { series::loss, static_cast<double>(seed) } });
            writer.flush();
        }
        QSettings().clear();
        Workspace workspace(runs.path());
        MonitorPage page(workspace);
        page.resize(1200, 800);
        page.show();
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 3 });
        workspace.setCurrentRun(all[0]);
        page.setActive(true);
        auto* grid = page.findChild<CurveGrid*>();
        SeriesPlot* loss = grid->plots().front();
        auto* group = page.findChild<QCheckBox*>(QStringLiteral("group"));
        QVERIFY(group && !group->isVisible());
        workspace.setSelection(all);
        QTRY_COMPARE(loss->curveCount(), 3);
        QCOMPARE(grid->legend().size(), std::size_t { 3 });
        QTRY_VERIFY(loss->pointCount(0) == 100 && loss->pointCount(1) == 100 && loss->pointCount(2) == 100);
        QTRY_COMPARE(loss->readout(2).toDouble(), 3.0);
        QVERIFY(group->isVisible());
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Space);
        QTRY_COMPARE(grid->legend().size(), std::size_t { 1 });
        QTRY_COMPARE(loss->curveCount(), 2); // that of the run itself, hidden, and the band
        QTRY_COMPARE(loss->readout(1).toDouble(), 2.0);
        QTRY_VERIFY(loss->yRange().first < 1.01 && loss->yRange().second > 2.99);
        QVERIFY(loss->yRange().second < 3.5); // 2 +- 1
        grid->twins().front()->setTableShown(true);
        QCOMPARE(grid->twins().front()->table()->model()->rowCount(), 300);
        workspace.setSelection({});
        QTRY_COMPARE(loss->curveCount(), 1);
        QVERIFY(grid->legend().empty());
    }

    void collapseIsToldOnce() {
        const byol::test::ScratchFolder runs;
        const auto run = make_run(runs);
        RunWriter writer(run);
        writer.begin_session(0);
        for (std::int64_t step = 1; step <= 40; ++step)
            writer.add_scalars({ step, static_cast<double>(step) / 10, now() },
                { { series::loss, 0.01 }, { series::projection_std, 0.0004 } });
        writer.flush();
        Workspace workspace(runs.path());
        QSignalSpy told(&workspace, &Workspace::reported);
        QSignalSpy field(&workspace, &Workspace::fieldRequested);
        MonitorPage page(workspace);
        page.resize(1200, 800);
        page.show();
        workspace.setCurrentRun(run);
        page.setActive(true);
        const auto tells = [&told] {
            return std::count_if(told.begin(), told.end(),
                [](const QList<QVariant>& call) { return call[1].toString().contains(QStringLiteral("collapsing")); });
        };
        QTRY_COMPARE(tells(), 1);
        writer.add_scalars({ 41, 4.1, now() }, { { series::loss, 0.01 }, { series::projection_std, 0.0003 } });
        writer.flush();
        QTest::qWait(1'200);
        QCOMPARE(tells(), 1);
        auto* health = page.findChild<QPushButton*>(QStringLiteral("health"));
        QCOMPARE(health->text(), QStringLiteral("Collapsing"));
        QTest::mouseClick(health, Qt::LeftButton);
        auto* change = page.findChild<QPushButton*>(QStringLiteral("changeSetting"));
        QTRY_VERIFY(change->isVisible());
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(field.count(), 1);
        QCOMPARE(field.first().first().toString(), QStringLiteral("optimizer.base_lr"));
    }

    // Says how long a user waits; BYOL_LONG_RUN names a run of a million steps to measure.
    void aLongRunIsShownSoon() {
        const byol::test::ScratchFolder runs;
        std::filesystem::path run = qEnvironmentVariable("BYOL_LONG_RUN").toStdString();
        if (run.empty()) {
            run = make_run(runs);
            RunWriter writer(run);
            write_steps(writer, 1, 20'000);
        }
        Workspace workspace(run.parent_path());
        MonitorPage page(workspace);
        page.resize(1200, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* loss = page.findChild<CurveGrid*>()->plots().front();
        PaintWatch watch(loss);
        QElapsedTimer shown;
        shown.start();
        workspace.setCurrentRun(run);
        page.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(watch.painted, 60'000);
        qInfo("the first curve was painted after %lld ms", static_cast<long long>(shown.elapsed()));
        SeriesPlot* tau = page.findChild<CurveGrid*>()->plots()[5];
        QTRY_VERIFY_WITH_TIMEOUT(tau->pointCount(0) > 0, 60'000);
        qInfo("the last of the curves was there after %lld ms", static_cast<long long>(shown.elapsed()));
    }

private:
    QTemporaryDir m_settings;
};

BYOL_GUI_TEST_MAIN(TestMonitor)
#include "test_monitor.moc"
