#include "core/base/error/error.h"
#include "core/base/references/comparison.h"
#include "core/base/references/known_datasets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace byol;

namespace {

DatasetInfo cifar10() {
    DatasetInfo info;
    info.format = "cifar10";
    info.classes = { "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck" };
    info.train_count = 50'000;
    info.test_count = 10'000;
    return info;
}

// As `byol evaluate knn` stores it for a ResNet-18 on CIFAR-10; any field can be replaced.
QJsonObject knn_protocol() {
    return { { "features", "encoder" }, { "dataset_name", "CIFAR-10" }, { "pretrained_on", "CIFAR-10" },
        { "architecture", "resnet18" }, { "stem", "cifar" }, { "width", 1 }, { "image_size", 32 }, { "k", 200 },
        { "temperature", 0.1 }, { "training_images", 50'000 }, { "held_out_images", 10'000 },
        { "held_out", "the test split" } };
}

Evaluation row_of(const char* kind, const QJsonObject& protocol, std::map<std::string, double> metrics) {
    Evaluation row;
    row.kind = kind;
    row.protocol = QJsonDocument(protocol).toJson(QJsonDocument::Compact).toStdString();
    row.metrics = std::move(metrics);
    return row;
}

} // namespace

class TestReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsThePublishedTables() {
        const auto count = [](const char* source, bool read) {
            return std::ranges::count_if(
                references(), [&](const Reference& r) { return r.source == source && r.read == read; });
        };
        QVERIFY(count("BYOL paper", true) >= 8 && count("BYOL paper", false) > 20);
        QCOMPARE(count("lightly's benchmarks", true), 8);
        QCOMPARE(count("solo-learn's README", true), 4);
        for (const Reference& reference : references()) {
            QVERIFY(!reference.url.empty() && !reference.stems.empty() && !reference.metrics.empty());
            for (const auto& [name, value] : reference.metrics)
                QVERIFY(value > 0.3 && value < 1);
        }
    }

    void knowsDatasetsByWhatTheyAre() {
        QCOMPARE(recognised_dataset(cifar10()), std::string("CIFAR-10"));
        DatasetInfo part = cifar10();
        part.train_count = 49'999;
        QCOMPARE(recognised_dataset(part), std::string());
        DatasetInfo pictures = cifar10(); // the same names and numbers as pictures in folders: maybe compressed
        pictures.format = "folder";
        QCOMPARE(recognised_dataset(pictures), std::string());
        DatasetInfo renamed = cifar10();
        renamed.classes[3] = "cats";
        QCOMPARE(recognised_dataset(renamed), std::string());
        QCOMPARE(recognised_dataset({}), std::string());
    }

    void comparesWhatIsComparable() {
        const Evaluation row = row_of("knn", knn_protocol(), { { "top1", 0.85 }, { "top5", 0.99 } });
        const auto differences = compare_with_references(row);
        QCOMPARE(differences.size(), std::size_t { 3 });
        for (const Difference& difference : differences) {
            QCOMPARE(difference.reference->source, std::string("lightly's benchmarks"));
            QCOMPARE(difference.metric, std::string("top1"));
        }
        QVERIFY(std::abs(differences[0].difference() - (0.85 - 0.869)) < 1e-12);
        QCOMPARE(to_text(differences[0]),
            std::string("1.90 points below lightly's benchmarks, batch 128 (top-1 86.90 %, 200 epochs)"));
    }

    void comparesNothingElse_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another dataset") << "dataset_name" << QJsonValue("CIFAR-100");
        QTest::newRow("an unknown dataset") << "dataset_name" << QJsonValue("");
        QTest::newRow("transferred") << "pretrained_on" << QJsonValue("ImageNet");
        QTest::newRow("of unknown origin") << "pretrained_on" << QJsonValue("");
        QTest::newRow("deeper") << "architecture" << QJsonValue("resnet34");
        QTest::newRow("the small encoder") << "architecture" << QJsonValue("small");
        QTest::newRow("wider") << "width" << QJsonValue(2);
        QTest::newRow("another stem") << "stem" << QJsonValue("imagenet");
        QTest::newRow("larger images") << "image_size" << QJsonValue(64);
        QTest::newRow("fewer neighbours") << "k" << QJsonValue(20);
        QTest::newRow("colder") << "temperature" << QJsonValue(0.07);
        QTest::newRow("a baseline") << "features" << QJsonValue("untrained");
        QTest::newRow("a part of the bank") << "training_images" << QJsonValue(10'000);
        QTest::newRow("a part of the test") << "held_out_images" << QJsonValue(2'000);
        QTest::newRow("no test split") << "held_out" << QJsonValue("a tenth of the training images");
    }

    void comparesNothingElse() {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject protocol = knn_protocol();
        protocol[field] = value;
        QVERIFY(compare_with_references(row_of("knn", protocol, { { "top1", 0.85 } })).empty());
    }

    void protocolsAreNotMixed() {
        QJsonObject protocol = knn_protocol();
        const std::map<std::string, double> metrics { { "top1", 0.93 }, { "top5", 0.998 } };
        protocol["augment"] = true;
        const auto linear = compare_with_references(row_of("linear", protocol, metrics));
        QCOMPARE(linear.size(), std::size_t { 2 }); // solo-learn's top-1 and top-5
        protocol["augment"] = false; // cached features are another protocol
        QVERIFY(compare_with_references(row_of("linear", protocol, metrics)).empty());
        for (const char* kind : { "logreg", "semi", "finetune", "transfer", "" })
            QVERIFY(compare_with_references(row_of(kind, protocol, metrics)).empty());
    }

    void fractionsMustAgree() {
        QJsonObject protocol = knn_protocol();
        protocol["dataset_name"] = protocol["pretrained_on"] = "ImageNet";
        protocol["architecture"] = "resnet50";
        protocol["stem"] = "imagenet";
        protocol["image_size"] = 224;
        protocol["held_out_images"] = 50'000;
        protocol["training_images"] = 12'811;
        protocol["fraction"] = 0.01;
        const auto differences = compare_with_references(row_of("semi", protocol, { { "top1", 0.5 } }));
        QCOMPARE(differences.size(), std::size_t { 1 });
        QCOMPARE(differences[0].published, 0.532);
        protocol["fraction"] = 0.02;
        QVERIFY(compare_with_references(row_of("semi", protocol, { { "top1", 0.5 } })).empty());
    }

    void whatIsFromMemoryIsNeverShown() {
        std::vector<Reference> mine = references();
        std::erase_if(mine, [](const Reference& r) { return r.protocol != "knn" || r.dataset != "CIFAR-10"; });
        const Evaluation row = row_of("knn", knn_protocol(), { { "top1", 0.85 } });
        QCOMPARE(compare_with(mine, row).size(), std::size_t { 3 });
        for (Reference& reference : mine)
            reference.read = false;
        QVERIFY(compare_with(mine, row).empty());
    }

    void aBrokenProtocolComparesWithNothing() {
        Evaluation row = row_of("knn", {}, { { "top1", 0.5 } });
        for (const char* text : { "", "{", "[]", "{\"k\": \"many\", \"architecture\": 5}" }) {
            row.protocol = text;
            QVERIFY(compare_with_references(row).empty());
        }
    }

    void refusesFilesThatAreNone() {
        for (const char* text : { "=", "figures = 3", "figures = [ 1 ]", "figures = [ { protocol = \"knn\" } ]" })
            QVERIFY_EXCEPTION_THROWN(parse_references(text, "mine"), Error);
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "test_references.moc"
