#include "core/base/error/error.h"
#include "core/engine/evaluate/evaluation.h"
#include "core/engine/evaluate/features.h"

#include <QTest>

#include <numeric>

using namespace byol;

namespace {

// Plain pictures whose shade is their index; some of them cannot be read.
class Shades : public Dataset {
public:
    Shades(std::int64_t train, std::int64_t test, std::int64_t broken_every = 0)
        : broken_every_(broken_every) {
        info_.path = "shades";
        info_.train_count = train;
        info_.test_count = test;
        info_.classes = { "dark", "light" };
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override {
        return split == Split::train ? info_.train_count : info_.test_count;
    }
    Image image(Split split, std::int64_t index) const override {
        if (broken_every_ > 0 && index % broken_every_ == broken_every_ - 1)
            throw Error("reading the image", std::to_string(index), "it is broken");
        const auto shade = static_cast<std::uint8_t>(index * 255 / size(split));
        return { 8, 8, std::vector<std::uint8_t>(8 * 8 * 3, shade) };
    }
    int label(Split split, std::int64_t index) const override { return index * 2 < size(split) ? 0 : 1; }
    std::string source(Split, std::int64_t index) const override { return std::to_string(index); }

private:
    DatasetInfo info_;
    std::int64_t broken_every_;
};

// The mean of each channel and its square; in train mode something else, so that a wrong mode shows.
class Means : public Encoder {
public:
    torch::Tensor forward(torch::Tensor images) override {
        const torch::Tensor mean = images.mean({ 2, 3 });
        return is_training() ? torch::zeros({ images.size(0), 6 }) : torch::cat({ mean, mean.square() }, 1);
    }
    std::int64_t feature_size() const override { return 6; }
};

RunConfig small_images() {
    RunConfig config;
    config.data.image_size = 8;
    config.augment.mean = { 0.5, 0.5, 0.5 };
    config.augment.std = { 0.25, 0.25, 0.25 };
    config.knn.k = 5;
    config.linear.epochs = 10;
    return config;
}

std::vector<std::int64_t> first(std::int64_t count) {
    std::vector<std::int64_t> indices(static_cast<std::size_t>(count));
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

} // namespace

class TestFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void representsEachImageInEvalMode() {
        const Shades dataset(300, 0);
        Means encoder;
        encoder.train();
        const std::vector<std::int64_t> indices { 7, 299, 0, 150 };
        const Features features =
            extract_features(encoder, dataset, Split::train, indices, small_images(), torch::kCPU);
        QVERIFY(encoder.is_training());
        QCOMPARE(features.values.sizes(), (torch::IntArrayRef { 4, 6 }));
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const double expected = (double(indices[i] * 255 / 300) / 255 - 0.5) / 0.25;
            QVERIFY(std::abs(features.values[std::int64_t(i)][1].item<double>() - expected) < 1e-5);
        }
        QVERIFY(features.labels.equal(torch::tensor({ 0, 1, 0, 1 })));
    }

    void doesNotDependOnTheThreads() {
        const Shades dataset(700, 0);
        Means encoder;
        RunConfig config = small_images();
        config.data.loader_threads = 1;
        const Features one = extract_features(encoder, dataset, Split::train, first(700), config, torch::kCPU);
        config.data.loader_threads = 5;
        const Features five = extract_features(encoder, dataset, Split::train, first(700), config, torch::kCPU);
        QVERIFY(one.values.equal(five.values) && one.labels.equal(five.labels));
    }

    void leavesOutWhatCannotBeRead() {
        Means encoder;
        const Shades few(400, 0, 200);
        const Features features = extract_features(encoder, few, Split::train, first(400), small_images(), torch::kCPU);
        QCOMPARE(features.broken, (std::vector<std::int64_t> { 199, 399 }));
        std::vector<std::int64_t> kept;
        QCOMPARE(labelled_only(features, &kept).values.size(0), std::int64_t { 398 });
        QCOMPARE(kept.size(), std::size_t { 398 });
        const Shades many(400, 0, 50);
        QVERIFY_EXCEPTION_THROWN(
            extract_features(encoder, many, Split::train, first(400), small_images(), torch::kCPU), Error);
    }

    void stopsAndTellsProgress() {
        const Shades dataset(1000, 0);
        Means encoder;
        std::stop_source stop;
        std::int64_t last = 0;
        const ProgressSink progress = [&](const Progress& now) {
            QCOMPARE(now.total, std::int64_t { 1000 });
            QVERIFY(now.done > last);
            last = now.done;
            stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(extract_features(encoder, dataset, Split::train, first(1000), small_images(),
                                     torch::kCPU, progress, stop.get_token()),
            Cancelled);
        QVERIFY(last < 1000);
    }

    void noImagesAreNoFeatures() {
        Means encoder;
        const Features features = extract_features(encoder, Shades(3, 0), Split::test, {}, small_images(), torch::kCPU);
        QCOMPARE(features.values.sizes(), (torch::IntArrayRef { 0, 6 }));
    }

    void evaluatesWithItsProtocol_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("features");
        QTest::newRow("kNN") << int(EvaluationKind::knn) << int(FeatureSource::encoder);
        QTest::newRow("linear") << int(EvaluationKind::linear) << int(FeatureSource::encoder);
        QTest::newRow("kNN of pixels") << int(EvaluationKind::knn) << int(FeatureSource::pixels);
    }

    void evaluatesWithItsProtocol() {
        QFETCH(int, kind);
        QFETCH(int, features);
        const Shades dataset(400, 100, 250);
        Subject subject { std::make_shared<Means>(), small_images(), "checkpoints/x", 12, 1.5 };
        const EvaluationTask task { EvaluationKind(kind), FeatureSource(features), torch::kCPU };
        const EvaluationResult result = evaluate(task, subject, dataset);
        QVERIFY(result.row.metrics.at("top1") > 0.9);
        QCOMPARE(result.row.metrics.at("chance"), 0.5);
        QVERIFY(!result.row.metrics.contains("top5"));
        QCOMPARE(result.indices.size(0), std::int64_t { 100 });
        QCOMPARE(std::accumulate(result.row.confusion.begin(), result.row.confusion.end(), std::int64_t { 0 }),
            std::int64_t { 100 });
        const QByteArray protocol = QByteArray::fromStdString(result.row.protocol);
        QVERIFY(protocol.contains("\"training_images\":399") && protocol.contains("\"unreadable_images\":1"));
        QVERIFY(protocol.contains(features == int(FeatureSource::pixels) ? "\"pixels\"" : "\"encoder\""));
        QVERIFY(evaluate(task, subject, dataset).predicted.equal(result.predicted));
    }

    void holdsOutATenthWithoutATestSplit() {
        Subject subject { std::make_shared<Means>(), small_images(), "", 0, 0 };
        const EvaluationResult result = evaluate({}, subject, Shades(200, 0));
        QCOMPARE(result.split, Split::train);
        QCOMPARE(result.indices.size(0), std::int64_t { 20 });
    }
};

QTEST_GUILESS_MAIN(TestFeatures)
#include "test_features.moc"
