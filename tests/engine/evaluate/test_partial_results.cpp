#include "core/base/error/error.h"
#include "core/engine/evaluate/feature_store.h"
#include "core/engine/evaluate/figures.h"
#include "core/engine/evaluate/partial_results.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <fstream>

using namespace byol;

class TestPartialResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsTold() {
        const test::ScratchFolder folder;
        {
            PartialResults results(folder / "partial");
            QVERIFY(results.empty());
            results.keep("a", "text with \"quotes\"");
            results.keep_numbers("b", { 0.1, 1e-17, 3 });
        }
        const PartialResults again(folder / "partial");
        QCOMPARE(*again.find("a"), std::string("text with \"quotes\""));
        QCOMPARE(*again.find_numbers("b"), (std::vector<double> { 0.1, 1e-17, 3 }));
        QVERIFY(!again.find("c") && !again.find_numbers("a"));
    }

    void clearingRemovesTheFolder() {
        const test::ScratchFolder folder;
        PartialResults results(folder / "partial");
        results.keep("a", "b");
        std::ofstream(results.file("other")) << "c";
        results.clear();
        QVERIFY(!std::filesystem::exists(folder / "partial"));
        QVERIFY(results.empty());
    }

    void brokenFilesCountAsNone() {
        const test::ScratchFolder folder;
        for (const char* text : { "", "{", "[1, 2]", "{\"a\": 5, \"b\": \"kept\"}", "\xff\xfe" }) {
            std::filesystem::create_directories(folder / "partial");
            std::ofstream(folder / "partial/results.json") << text;
            const PartialResults results(folder / "partial");
            QVERIFY(!results.find("a"));
        }
    }

    void withoutAFolderNothingIsWritten() {
        PartialResults results;
        results.keep("a", "b");
        QCOMPARE(*results.find("a"), std::string("b"));
        QVERIFY(results.file("x").empty());
        results.clear();
    }

    // By hand: three classes, of which the last is never asked about.
    void figuresAreWhatTheyAreCalled() {
        const torch::Tensor scores =
            torch::tensor({ { 0.9, 0.1, 0.0 }, { 0.2, 0.7, 0.1 }, { 0.1, 0.0, 0.9 }, { 0.3, 0.6, 0.1 } });
        const torch::Tensor labels = torch::tensor({ 0, 0, 0, 1 }, torch::kInt64);
        const Figures figures = figures_of(scores, labels, 3);
        QCOMPARE(figures.metrics.at("top1"), 0.5);
        QCOMPARE(figures.metrics.at("majority"), 0.75);
        QCOMPARE(figures.metrics.at("chance"), 1.0 / 3);
        QCOMPARE(figures.metrics.at("mean_per_class"), (1.0 / 3 + 1) / 2);
        QVERIFY(!figures.metrics.contains("top5"));
        QCOMPARE(figures.confusion, (std::vector<std::int64_t> { 1, 1, 1, 0, 1, 0, 0, 0, 0 }));
        QCOMPARE(*figures.per_class.at(0), 1.0 / 3);
        QCOMPARE(*figures.per_class.at(1), 1.0);
        QVERIFY(!figures.per_class.at(2));
    }
};

QTEST_GUILESS_MAIN(TestPartialResults)
#include "test_partial_results.moc"
