#include "core/base/error/error.h"
#include "ui/compare/compare_query.h"

#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

const QByteArray literal =
    R"({"runs":[{"run":"/runs/a","step":400},{"run":"/runs/b","step":800}],"split":"test","points":2000,
    "cka":[[1,0.625],[0.625,1]],"pairs":[{"first":0,"second":1,"overlap":0.31,"images":[
    {"index":17,"overlap":0.1,"first_neighbours":[3,4],"second_neighbours":[9]}]}]})";

} // namespace

class TestCompareQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheAnswer() {
        const RepresentationComparison answer = parseComparison(literal);
        QCOMPARE(answer.runs.size(), std::size_t(2));
        QCOMPARE(answer.runs[1].run, QStringLiteral("/runs/b"));
        QCOMPARE(answer.runs[1].step, std::int64_t(800));
        QCOMPARE(answer.split, Split::test);
        QCOMPARE(answer.points, std::int64_t(2000));
        QCOMPARE(answer.cka[0][1], 0.625);
        QVERIFY(answer.pair(1, 0));
        QCOMPARE(answer.pair(0, 1), answer.pair(1, 0));
        QVERIFY(!answer.pair(0, 0));
        const auto& image = answer.pairs[0].images[0];
        QCOMPARE(image.index, std::int64_t(17));
        QCOMPARE(image.first, (std::vector<std::int64_t> { 3, 4 }));
        QCOMPARE(image.second, (std::vector<std::int64_t> { 9 }));
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no runs") << QByteArray("{}");
        QTest::newRow("a short row") << QByteArray(literal).replace("[0.625,1]]", "[0.625]]");
        QTest::newRow("a short matrix") << QByteArray(literal).replace("[[1,0.625],[0.625,1]]", "[[1,0.625]]");
        QTest::newRow("a stray run") << QByteArray(literal).replace("\"second\":1", "\"second\":2");
    }

    void refusesWhatDoesNotFit() {
        QFETCH(QByteArray, text);
        QVERIFY_EXCEPTION_THROWN(parseComparison(text), Error);
    }
};

QTEST_GUILESS_MAIN(TestCompareQuery)
#include "test_compare_query.moc"
