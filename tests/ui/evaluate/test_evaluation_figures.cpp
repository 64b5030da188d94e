#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/evaluate/class_figures.h"
#include "ui/evaluate/class_table.h"
#include "ui/evaluate/details_panel.h"
#include "ui/evaluate/efficiency_plot.h"
#include "ui/evaluate/evaluation_choice.h"
#include "ui/evaluate/predictions.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace byol;
using namespace byol::ui;

namespace {

Evaluation scored(std::int64_t id, const char* kind, double top1, const char* protocol) {
    Evaluation evaluation;
    evaluation.id = id;
    evaluation.kind = kind;
    evaluation.checkpoint_step = 100;
    evaluation.checkpoint_epoch = 8;
    evaluation.metrics = { { "top1", top1 }, { "chance", 0.1 } };
    evaluation.protocol = protocol;
    return evaluation;
}

// Counted image by image, as the words say it.
ClassFigures counted(const Predictions& answers, int which) {
    std::int64_t right = 0;
    ClassFigures figures;
    for (std::size_t i = 0; i < answers.labels.size(); ++i) {
        figures.support += answers.labels[i] == which;
        figures.predicted += answers.predicted[i] == which;
        right += answers.labels[i] == which && answers.predicted[i] == which;
    }
    if (figures.predicted > 0)
        figures.precision = double(right) / double(figures.predicted);
    if (figures.support > 0)
        figures.recall = double(right) / double(figures.support);
    const double sum = figures.precision + figures.recall;
    if (figures.support + figures.predicted > 0)
        figures.f1 = figures.precision > 0 && figures.recall > 0 ? 2 * figures.precision * figures.recall / sum : 0;
    return figures;
}

const QString run = QStringLiteral("/runs/a");

QStringList argumentsOf(
    const EvaluationChoice& choice, std::size_t which = 0, const std::vector<Evaluation>& done = {}) {
    return ordersOf(choice, run.toStdString(), done).at(which).arguments;
}

} // namespace

class TestEvaluationFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresOfClassesAgreeWithCounting() {
        std::mt19937 random(5);
        for (int classes = 2; classes < 7; ++classes) {
            Predictions answers;
            std::vector<std::int64_t> confusion(std::size_t(classes * classes), 0);
            for (int i = 0; i < 60; ++i) {
                answers.indices.push_back(i);
                answers.labels.push_back(std::int64_t(random() % unsigned(classes - 1))); // the last has no image
                answers.predicted.push_back(std::int64_t(random() % unsigned(classes)));
                ++confusion[std::size_t(answers.labels.back() * classes + answers.predicted.back())];
            }
            const auto figures = classFigures(classes, confusion);
            for (int i = 0; i < classes; ++i) {
                const ClassFigures expected = counted(answers, i);
                const ClassFigures& got = figures[std::size_t(i)];
                QCOMPARE(got.support, expected.support);
                QCOMPARE(got.predicted, expected.predicted);
                QVERIFY(std::abs(got.precision - expected.precision) < 1e-12);
                QVERIFY(std::abs(got.recall - expected.recall) < 1e-12);
                QVERIFY(std::abs(got.f1 - expected.f1) < 1e-12);
                QCOMPARE(imagesBehind(answers, i, 0).size(), std::size_t(confusion[std::size_t(i * classes)]));
            }
            std::int64_t wrong = 0;
            std::int64_t before = 1000;
            for (const Mistake& mistake : largestMistakes(classes, confusion, 100)) {
                QVERIFY(mistake.count <= before && mistake.truth != mistake.predicted);
                before = mistake.count;
                wrong += mistake.count;
            }
            std::int64_t right = 0;
            for (int i = 0; i < classes; ++i)
                right += confusion[std::size_t(i * classes + i)];
            QCOMPARE(wrong + right, std::int64_t { 60 });
        }
        QVERIFY(classFigures(3, { 1, 2 }).empty());
        QCOMPARE(largestMistakes(2, { 1, 5, 3, 1 }, 1).size(), std::size_t { 1 });
    }

    void predictionsAreReadWithTheirSplit() {
        const test::ScratchFolder folder;
        const std::vector<std::int64_t> indices { 4, 9, 11 };
        const std::vector<std::int64_t> labels { 0, 1, 0 };
        const std::vector<std::int64_t> predicted { 1, 1, 1 };
        write_safetensors(folder / "p.safetensors",
            { { "indices", as_tensor(indices, { 3 }) }, { "labels", as_tensor(labels, { 3 }) },
                { "predicted", as_tensor(predicted, { 3 }) } },
            { { "split", "train" } });
        const Predictions read = readPredictions(folder / "p.safetensors");
        QVERIFY(read.split == Split::train);
        QCOMPARE(imagesBehind(read, 0, 1), (std::vector<std::int64_t> { 4, 11 }));
        QVERIFY(imagesBehind(read, 1, 0).empty());
        write_safetensors(folder / "q.safetensors",
            { { "indices", as_tensor(indices, { 3 }) }, { "labels", as_tensor(labels, { 3 }) },
                { "predicted", as_tensor(std::span(predicted).first(2), { 2 }) } });
        QVERIFY_EXCEPTION_THROWN(readPredictions(folder / "q.safetensors"), byol::Error);
    }

    void theTableOfClassesSorts() {
        ClassModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClasses({ QStringLiteral("a"), QStringLiteral("b") }, classFigures(2, { 3, 1, 0, 4 }));
        QCOMPARE(model.index(0, ClassModel::Recall).data(Qt::UserRole).toDouble(), 0.75);
        QCOMPARE(model.index(1, ClassModel::Precision).data(Qt::UserRole).toDouble(), 0.8);
        QCOMPARE(model.index(1, ClassModel::Support).data(Qt::UserRole).toInt(), 4);
    }

    void eachChoiceMakesItsCommand() {
        EvaluationChoice choice;
        QCOMPARE(argumentsOf(choice).join(u' '), QStringLiteral("evaluate knn --run /runs/a --checkpoint last"));
        choice.checkpoints = { QStringLiteral("last"), QStringLiteral("1200") };
        choice.assignments = { QStringLiteral("knn.k=20") };
        choice.seeds = 3;
        QCOMPARE(ordersOf(choice, run.toStdString(), {}).size(), std::size_t { 2 });
        QCOMPARE(argumentsOf(choice, 1).join(u' '),
            QStringLiteral("evaluate knn --run /runs/a --seeds 3 --set knn.k=20 --checkpoint 1200"));
        choice = {};
        choice.kind = QStringLiteral("semi");
        choice.percents = QStringLiteral("1; 2.5, 10 %");
        QCOMPARE(argumentsOf(choice).join(u' '),
            QStringLiteral("evaluate semi --run /runs/a --fractions 0.01,0.025,0.1 --no-baselines --checkpoint last"));
        choice.baselines = true;
        QVERIFY(!argumentsOf(choice).contains(QStringLiteral("--no-baselines")));
        choice = {};
        choice.kind = QStringLiteral("transfer");
        choice.data = QStringLiteral("/data/pets");
        choice.protocol = QStringLiteral("logreg");
        choice.metric = QStringLiteral("mean-per-class");
        QCOMPARE(argumentsOf(choice).join(u' '),
            QStringLiteral(
                "evaluate transfer --run /runs/a --data /data/pets --protocol logreg --metric mean-per-class "
                "--checkpoint last"));
        choice = {};
        choice.pixels = true;
        QCOMPARE(argumentsOf(choice).join(u' '), QStringLiteral("evaluate knn --run /runs/a --features pixels"));
    }

    void frozenBaselinesFollowUnlessDone() {
        EvaluationChoice choice;
        choice.baselines = true;
        QCOMPARE(ordersOf(choice, "/r", {}).size(), std::size_t { 3 });
        QVERIFY(argumentsOf(choice, 1).contains(QStringLiteral("init")));
        QVERIFY(argumentsOf(choice, 2).contains(QStringLiteral("pixels")));
        const std::vector<Evaluation> done { scored(1, "knn", 0.3, R"({"features":"pixels"})"),
            scored(2, "linear", 0.3, R"({"features":"untrained"})") };
        QCOMPARE(ordersOf(choice, "/r", done).size(), std::size_t { 2 });
    }

    void whatCannotBeDoneSaysWhy() {
        EvaluationChoice choice;
        QVERIFY(!obstacleTo(choice, { false, true }).isEmpty());
        QVERIFY(obstacleTo(choice, { true, {} }).isEmpty());
        QVERIFY(obstacleTo(choice, { true, false }).contains(QStringLiteral("no labels")));
        choice.checkpoints = { QStringLiteral("init") };
        QVERIFY(obstacleTo(choice, { false, true }).isEmpty());
        choice.kind = QStringLiteral("finetune");
        QVERIFY(!obstacleTo(choice, { true, true }).isEmpty());
        choice = {};
        choice.kind = QStringLiteral("semi");
        for (const char* wrong : { "", "0", "101", "ten", "1,,x" }) {
            choice.percents = QString::fromLatin1(wrong);
            QVERIFY2(!obstacleTo(choice, { true, true }).isEmpty(), wrong);
        }
        choice = {};
        choice.kind = QStringLiteral("transfer");
        QVERIFY(!obstacleTo(choice, { true, false }).isEmpty());
        choice.data = QStringLiteral("/data");
        QVERIFY(obstacleTo(choice, { true, false }).isEmpty());
    }

    void theCurveIsMadeOfTheNewestOfEachWay() {
        const std::vector<Evaluation> evaluations {
            scored(1, "semi", 0.40, R"({"features":"encoder","fraction":0.01,"seed":1})"),
            scored(2, "semi", 0.42, R"({"features":"encoder","fraction":0.01,"seed":2})"),
            scored(3, "semi", 0.41, R"({"features":"encoder","fraction":0.01,"seeds":[1,2],"rows":[1,2]})"),
            scored(4, "semi", 0.20, R"({"features":"supervised","fraction":0.01,"seed":1})"),
            scored(5, "finetune", 0.80, R"({"features":"encoder","seed":1})"),
            scored(6, "knn", 0.99, R"({"features":"encoder"})"),
            scored(7, "semi", 0.25, R"({"features":"supervised","fraction":0.01,"seed":1})"),
            scored(8, "linear", 0.60, R"({"features":"encoder"})"),
        };
        const LabelEfficiency data = labelEfficiency(evaluations);
        QCOMPARE(data.series.size(), std::size_t { 3 });
        const EfficiencySeries& tuned = data.series[0];
        QVERIFY(tuned.kind == EfficiencySeries::Kind::finetuned);
        QCOMPARE(tuned.points.size(), std::size_t { 2 });
        QCOMPARE(tuned.points[0].evaluation, std::int64_t { 3 });
        QCOMPARE(tuned.points[0].seeds, 2);
        QCOMPARE(tuned.points[1].share, 1.0);
        QVERIFY(data.series[1].kind == EfficiencySeries::Kind::frozen);
        QCOMPARE(data.series[2].points[0].top1, 0.25);
        QCOMPARE(data.chance, 0.1);
        QVERIFY(data.published.empty());
        QVERIFY(labelEfficiency({}).isEmpty());
    }

    void theKeysReadTheCurve() {
        EfficiencyPlot plot;
        plot.resize(600, 360);
        Evaluation mean =
            scored(3, "semi", 0.41, R"({"features":"encoder","fraction":0.01,"seeds":[1,2],"rows":[1,2]})");
        mean.metrics["top1_low"] = 0.40;
        mean.metrics["top1_high"] = 0.42;
        plot.setData(labelEfficiency({ mean, scored(5, "finetune", 0.80, R"({"features":"encoder","seed":1})") }));
        QVERIFY(plot.sentence().isEmpty());
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY2(
            plot.sentence().contains(QStringLiteral("41.00 %")) && plot.sentence().contains(QStringLiteral("42.00 %")),
            qPrintable(plot.sentence()));
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY2(plot.sentence().contains(QStringLiteral("80.00 %")), qPrintable(plot.sentence()));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(plot.sentence().isEmpty());
        QVERIFY(!plot.grab().isNull());
    }

    void publishedFiguresSayWhetherTheyCompare() {
        const char* same = R"({"features":"encoder","dataset_name":"CIFAR-10","pretrained_on":"CIFAR-10",
            "architecture":"resnet18","stem":"cifar","width":1,"image_size":32,"training_images":50000,
            "held_out":"the test split","held_out_images":10000,"k":200,"temperature":0.1})";
        const Evaluation comparable = scored(1, "knn", 0.85, same);
        const TableSource table = referenceTable(&comparable);
        QVERIFY(table.rows > 2);
        QCOMPARE(table.cell(0, 7).toString(), QStringLiteral("Yes"));
        QVERIFY(table.cell(0, 6).isValid());
        QVERIFY(table.cell(table.rows - 1, 7).toString().startsWith(QStringLiteral("No: ")));
        QVERIFY(!table.cell(table.rows - 1, 6).isValid());
        const TableSource protocol = protocolTable(&comparable);
        QCOMPARE(protocol.cell(0, 1).toString(), QStringLiteral("Encoder"));
        QCOMPARE(protocolTable(nullptr).rows, 0);
    }
};

BYOL_GUI_TEST_MAIN(TestEvaluationFigures)
#include "test_evaluation_figures.moc"
