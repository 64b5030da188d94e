#include "core/base/config/run_config.h"
#include "tests/support/event_loop_watchdog.h"
#include "ui/common/data_twin.h"
#include "ui/runs/parallel_plot.h"
#include "ui/runs/result_data.h"
#include "ui/runs/results_scatter.h"
#include "ui/runs/results_view.h"
#include "ui/runs/runs_model.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace byol;
using namespace byol::ui;

namespace {

using Kind = RunColumn::Kind;

RunSummary run(const std::string& name, double tau, const std::string& optimizer, double loss) {
    RunSummary made;
    made.path = "/runs/" + name;
    made.name = name;
    made.last = { { series::loss, loss } };
    RunConfig config;
    config.method.base_tau = tau;
    config.optimizer.kind = optimizer;
    made.config = std::make_shared<const RunConfig>(config);
    return made;
}

std::vector<const RunSummary*> all(const RunsModel& model) {
    std::vector<const RunSummary*> runs;
    for (const RunSummary& each : model.runs())
        runs.push_back(&each);
    return runs;
}

} // namespace

class TestResultsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_model = std::make_unique<RunsModel>();
        m_model->update({ run("a", 0.9, "lars", 3), run("b", 0.99, "sgd", 1), run("c", 0.95, "lars", std::nan("")) });
    }

    void theAxesAreWhatDiffers() {
        const auto columns = tellingColumns(all(*m_model));
        const std::vector<RunColumn> wanted { { Kind::setting, "method.base_tau" }, { Kind::setting, "optimizer.kind" },
            { Kind::loss } };
        QVERIFY(columns == wanted);
        QVERIFY(tellingColumns({ all(*m_model).front() }).size() == 1); // one run differs from none
    }

    void valuesBecomePlaces() {
        const ResultData data = resultData(*m_model, all(*m_model), tellingColumns(all(*m_model)));
        QCOMPARE(data.axes[0].low, 0.9);
        QCOMPARE(data.axes[0].high, 0.99);
        QVERIFY(std::abs(data.axes[0].position(0.945) - 0.5) < 1e-9);
        QCOMPARE(data.axes[1].words, QStringList({ QStringLiteral("lars"), QStringLiteral("sgd") }));
        QCOMPARE(data.rows[1].values[1], 1.0);
        QVERIFY(std::isnan(data.rows[2].values[2]));
        const TableSource table = data.table();
        QCOMPARE(table.rows, 3);
        QCOMPARE(table.cell(1, 2).toString(), QStringLiteral("sgd"));
        QVERIFY(!table.cell(2, 3).isValid());
    }

    void aStretchChoosesRuns() {
        ParallelPlot plot;
        plot.resize(640, 400);
        plot.show();
        plot.setData(resultData(*m_model, all(*m_model), tellingColumns(all(*m_model))));
        QSignalSpy chosen(&plot, &ResultPlot::runsChosen);
        const QPoint from = plot.pointAt(0, 1.0).toPoint();
        const QPoint to = plot.pointAt(0, 0.4).toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(&plot, to);
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, to);
        QCOMPARE(chosen.count(), 1);
        auto runs = chosen.takeFirst().first().value<std::vector<std::filesystem::path>>();
        const std::vector<std::filesystem::path> wanted { "/runs/b", "/runs/c" };
        QVERIFY(runs == wanted);
        QVERIFY(!plot.passes(0));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(plot.passes(0));
        QVERIFY(chosen.takeFirst().first().value<std::vector<std::filesystem::path>>().empty());
    }

    void keysDoTheSame() {
        ParallelPlot plot;
        plot.resize(640, 400);
        plot.show();
        plot.setData(resultData(*m_model, all(*m_model), tellingColumns(all(*m_model))));
        QTest::keyClick(&plot, Qt::Key_Right); // the optimizer
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(!plot.passes(0));
        QVERIFY(plot.passes(1));
    }

    void aPointIsChosenByMouseAndKey() {
        ResultsScatter plot;
        plot.resize(640, 400);
        plot.show();
        plot.setData(resultData(*m_model, all(*m_model), { { Kind::setting, "method.base_tau" }, { Kind::loss } }));
        plot.setAxes(0, 1);
        QVERIFY(!plot.pointOf(2)); // it has no loss
        QSignalSpy chosen(&plot, &ResultPlot::runChosen);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pointOf(1)->toPoint());
        QCOMPARE(chosen.takeFirst().first().value<std::filesystem::path>(), std::filesystem::path("/runs/b"));
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void theViewOffersColours() {
        ResultsView view(*m_model);
        view.resize(800, 500);
        view.show();
        view.setRuns(all(*m_model));
        for (auto* box : view.findChildren<QComboBox*>())
            QVERIFY(box->count() > 1);
        QVERIFY(DataTwin::around(view.parallel()));
        view.setKind(ResultsView::Kind::scatter);
        QVERIFY(view.scatter()->isVisible());
        QVERIFY(DataTwin::around(view.scatter()));
        view.setRuns({});
        view.grab(); // nothing to draw is drawn, too
    }

private:
    std::unique_ptr<RunsModel> m_model;
};

BYOL_GUI_TEST_MAIN(TestResultsView)
#include "test_results_view.moc"
