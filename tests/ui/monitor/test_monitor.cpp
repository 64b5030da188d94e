#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_writer.h"
#include "tests/support/test_support.h"
#include "ui/common/series_plot.h"
#include "ui/monitor/curve_grid.h"
#include "ui/monitor/run_feed.h"

#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFeedBringsOnlyWhatIsNewAndRestartsOnResume() {
        const byol::test::ScratchFolder runs;
        const auto run = make_run(runs);
        std::vector<FeedBatch> batches;
        RunFeed feed;
        connect(&feed, &RunFeed::arrived, this, [&](const FeedBatch& batch) { batches.push_back(batch); });
        std::size_t total = 0;
        const auto seen = [&] {
            total = 0;
            for (const FeedBatch& batch : batches) {
                total = batch.restarted ? 0 : total;
                if (const auto loss = batch.points.find(series::loss); loss != batch.points.end())
                    total += loss->second.size();
            }
            return total;
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

        writer->begin_session(12);
        write_steps(*writer, 13, 13);
        QTRY_COMPARE(seen(), std::size_t { 13 });
        feed.setActive(false);
        writer.reset();
    }

    void aFolderThatIsNoRunIsReported() {
        const byol::test::ScratchFolder nothing;
        RunFeed feed;
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
            batch.points[series::loss].push_back({ step, 4.0 - 0.05 * static_cast<double>(step) });
            batch.marks.push_back({ step, static_cast<double>(step) / 20, 1000.0 + static_cast<double>(step) });
        }
        batch.points["a series nobody draws"].push_back({ 1, 1 });
        grid.take(batch);
        SeriesPlot* loss = grid.plots().front();
        QTRY_VERIFY2(loss->summary().contains(QStringLiteral("40")), qPrintable(loss->summary()));
        grid.setAxis(CurveGrid::Axis::epoch);
        QTRY_VERIFY2(loss->summary().contains(QLocale().toString(2)), qPrintable(loss->summary()));
        QVERIFY(!loss->summary().contains(QStringLiteral("40")));
    }
};

QTEST_MAIN(TestMonitor)
#include "test_monitor.moc"
