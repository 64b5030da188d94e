#include "tests/support/event_loop_watchdog.h"
#include "ui/evaluate/confusion_view.h"
#include "ui/evaluate/evaluations_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

Evaluation evaluation(std::int64_t id, double top1) {
    Evaluation value;
    value.id = id;
    value.kind = id % 2 == 0 ? "knn" : "linear";
    value.checkpoint_epoch = static_cast<double>(id);
    value.metrics = { { "top1", top1 } };
    value.protocol = id == 1 ? R"({"features":"pixels","k":200})" : R"({"features":"encoder"})";
    value.confusion = { 3, 1, 0, 4 };
    return value;
}

} // namespace

class TestEvaluations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirstAndIsAnnounced() {
        EvaluationsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluations({ evaluation(1, 0.5) });
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEvaluations({ evaluation(1, 0.5), evaluation(2, 0.75) });
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.at(0).id, std::int64_t { 2 });
        model.setEvaluations({ evaluation(1, 0.5), evaluation(2, 0.75) });
        QCOMPARE(inserted.count(), 1);
        model.setEvaluations({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsPercentAndSortsByNumber() {
        EvaluationsModel model;
        model.setEvaluations({ evaluation(1, 0.0912), evaluation(2, 0.7531) });
        const QModelIndex top1 = model.index(0, EvaluationsModel::Top1);
        QCOMPARE(top1.data().toString(), QLocale().toString(75.31, 'f', 2) + QStringLiteral(" %"));
        QCOMPARE(top1.data(EvaluationsModel::SortRole).toDouble(), 0.7531);
        QCOMPARE(model.index(0, EvaluationsModel::Top5).data().toString(), QStringLiteral("–"));
        QVERIFY(featuresName(model.at(1)) != featuresName(model.at(0)));
    }

    void baselinesStandBesideWhatWasScoredAlike() {
        EvaluationsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Evaluation pixels = evaluation(1, 0.3);
        pixels.kind = "knn";
        Evaluation other = evaluation(2, 0.9);
        other.kind = "linear";
        model.setEvaluations({ pixels, other, evaluation(4, 0.75) });
        QCOMPARE(model.index(0, EvaluationsModel::Pixels).data(EvaluationsModel::SortRole).toDouble(), 0.3);
        QVERIFY(!model.index(1, EvaluationsModel::Pixels).data(EvaluationsModel::SortRole).isValid());
    }

    void theSeedsOfAMeanAreShownWhenAskedFor() {
        EvaluationsModel model;
        EvaluationFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Evaluation mean = evaluation(3, 0.6);
        mean.protocol = R"({"features":"encoder","seeds":[1,2],"rows":[1,2]})";
        mean.metrics["top1_low"] = 0.5;
        mean.metrics["top1_high"] = 0.7;
        model.setEvaluations({ evaluation(1, 0.5), evaluation(2, 0.7), mean });
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, EvaluationsModel::Seeds).data().toInt(), 2);
        QCOMPARE(filter.index(0, EvaluationsModel::Low).data(EvaluationsModel::SortRole).toDouble(), 0.5);
        filter.setSeedsShown(true);
        QCOMPARE(filter.rowCount(), 3);
    }

    void aCellIsOpenedByClickAndByReturn() {
        ConfusionView view;
        view.resize(400, 400);
        view.setMatrix({ QStringLiteral("cat"), QStringLiteral("dog") }, { 3, 1, 0, 4 });
        QSignalSpy opened(&view, &ConfusionView::cellOpened);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(0, 1).center().toPoint());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last(), (QVariantList { 0, 1 }));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last(), (QVariantList { 1, 1 }));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(opened.count(), 2);
    }

    void theMatrixSpeaks() {
        ConfusionView view;
        view.resize(400, 400);
        QCOMPARE(view.sentence(), QStringLiteral("No confusion matrix."));
        view.setMatrix({ QStringLiteral("cat"), QStringLiteral("dog") }, { 3, 1, 0, 4 });
        QVERIFY(view.sentence().contains(QStringLiteral("cat")) && view.sentence().contains(QStringLiteral("dog")));
        QSignalSpy spoken(&view, &ConfusionView::sentenceChanged);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(spoken.count(), 1);
        QVERIFY2(view.sentence().startsWith(QStringLiteral("cat taken for dog: 1 of 4")), qPrintable(view.sentence()));
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY2(view.sentence().startsWith(QStringLiteral("dog: 4 of 4")), qPrintable(view.sentence()));
        view.setMatrix({ QStringLiteral("cat") }, { 1, 2, 3 });
        QCOMPARE(view.sentence(), QStringLiteral("No confusion matrix."));
    }
};

BYOL_GUI_TEST_MAIN(TestEvaluations)
#include "test_evaluations.moc"
