#include "core/base/error/error.h"
#include "core/engine/evaluate/evaluation.h"
#include "core/engine/evaluate/finetune.h"
#include "core/engine/evaluate/view_batches.h"
#include "core/engine/nn/module_state.h"
#include "tests/engine/golden/golden.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>

using namespace byol;
using test::distance;

namespace {

constexpr int side = 16;

// Stripes along one axis or the other, shifted and noisy; counts how often each test picture is asked for.
class Stripes : public Dataset {
public:
    Stripes(std::int64_t train, std::int64_t test) {
        info_.path = "stripes";
        info_.fingerprint = "stripes";
        info_.train_count = train;
        info_.test_count = test;
        info_.classes = { "across", "along" };
        asked = std::vector<std::atomic<int>>(static_cast<std::size_t>(test));
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override {
        return split == Split::train ? info_.train_count : info_.test_count;
    }
    Image image(Split split, std::int64_t index) const override {
        if (split == Split::test)
            ++asked[static_cast<std::size_t>(index)];
        Image image { side, side, {} };
        for (std::int64_t y = 0; y < side; ++y)
            for (std::int64_t x = 0; x < side; ++x)
                for (int channel = 0; channel < 3; ++channel) {
                    const std::int64_t along = (label(split, index) == 0 ? x : y) + index / 2;
                    const std::int64_t noise = (x * 31 + y * 17 + index * 13 + channel) % 40;
                    image.pixels.push_back(static_cast<std::uint8_t>((along / 3 % 2 == 0 ? 30 : 180) + noise));
                }
        return image;
    }
    int label(Split, std::int64_t index) const override { return static_cast<int>(index % 2); }
    std::string source(Split, std::int64_t index) const override { return std::to_string(index); }

    mutable std::vector<std::atomic<int>> asked;

private:
    DatasetInfo info_;
};

RunConfig small_config() {
    RunConfig config;
    config.data.image_size = side;
    config.encoder.architecture = "small";
    config.training.precision = "float32";
    config.semi.lr = config.finetune.lr = "0.1,0.5";
    config.semi.epochs = "1,2";
    config.finetune.epochs = "4";
    config.semi.batch_size = config.finetune.batch_size = 16;
    config.linear.epochs = 5;
    return config;
}

Subject trained_subject(const RunConfig& config) {
    Subject subject { make_encoder(config.encoder, 3, 0), config, "checkpoints/x", 12, 1.5 };
    subject.encoder->eval();
    return subject;
}

FinetuneImages all_of(const Stripes& dataset) {
    FinetuneImages images { dataset, std::vector<std::int64_t>(std::size_t(dataset.size(Split::train))), {} };
    std::iota(images.indices.begin(), images.indices.end(), 0);
    for (const std::int64_t index : images.indices)
        images.labels.push_back(dataset.label(Split::train, index));
    return images;
}

std::string protocol_number(const EvaluationResult& result, const std::string& name) {
    const std::string key = "\"" + name + "\":";
    const auto at = result.row.protocol.find(key);
    if (at == std::string::npos)
        return {};
    const auto begin = at + key.size();
    return result.row.protocol.substr(begin, result.row.protocol.find_first_of(",}", begin) - begin);
}

} // namespace

class TestFinetune : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesEverySetting() {
        const FinetuneSettings paper;
        const auto trials = finetune_trials(paper, "semi");
        QCOMPARE(trials.size(), std::size_t { 10 });
        std::set<std::pair<double, std::int64_t>> seen;
        for (const FinetuneTrial& trial : trials)
            seen.insert({ trial.lr, trial.epochs });
        QCOMPARE(seen.size(), std::size_t { 10 });
        QVERIFY(seen.contains({ 0.005, 30 }) && seen.contains({ 0.1, 50 }));
        QCOMPARE(finetune_trials({ .weight_decay = "0,1e-4", .max_steps = 20 }, "finetune").size(), std::size_t { 10 });
        QVERIFY_EXCEPTION_THROWN(finetune_trials({ .lr = "fast" }, "semi"), UsageError);
    }

    void countsSteps() {
        FinetuneSettings settings;
        settings.batch_size = 1024;
        QCOMPARE(finetune_length(settings, 50, 12'811).steps, std::int64_t { 50 * 12 }); // 1 % of ImageNet
        QCOMPARE(finetune_length(settings, 30, 500).batch_size, std::int64_t { 500 });
        QCOMPARE(finetune_length(settings, 30, 500).steps, std::int64_t { 30 });
        settings.max_steps = 20'000;
        QCOMPARE(finetune_length(settings, 30, 500).steps, std::int64_t { 20'000 });
        QCOMPARE(batch_norm_decay(5), 0.9);
        QCOMPARE(batch_norm_decay(100), 0.9);
        QCOMPARE(batch_norm_decay(1000), 0.99);
    }

    void batchesDoNotDependOnTheThreads() {
        const Stripes dataset(23, 0);
        const FinetuneImages images = all_of(dataset);
        const RunConfig config = small_config();
        ViewBatches one(dataset, images.indices, config, 5, 10, 7, 1);
        ViewBatches four(dataset, images.indices, config, 5, 10, 7, 4);
        std::set<std::int64_t> epoch;
        torch::Tensor first;
        for (int step = 0; step < 10; ++step) {
            const auto a = one.next();
            const auto b = four.next();
            QVERIFY(a.images.equal(b.images) && a.positions.equal(b.positions));
            if (step == 4)
                epoch.clear();
            for (int i = 0; i < 5; ++i)
                epoch.insert(a.positions[i].item<std::int64_t>());
            if (step % 4 == 3)
                QCOMPARE(epoch.size(), std::size_t { 20 }); // each image at most once; three sit the epoch out
            if (step == 0)
                first = a.positions;
            else if (step == 4)
                QVERIFY(!a.positions.equal(first));
        }
    }

    // The same steps by LibTorch's own SGD on the same batches.
    void learnsAsLibTorchsOptimiserWould() {
        const Stripes dataset(24, 0);
        const FinetuneImages images = all_of(dataset);
        RunConfig config = small_config();
        config.finetune.batch_size = 8;
        config.finetune.batch_norm_by_epoch = false;
        const auto ours = fresh_classifier(config.encoder, 2, 5, torch::kCPU);
        const auto theirs = fresh_classifier(config.encoder, 2, 5, torch::kCPU);
        const FinetuneTrial trial { .lr = 0.4, .epochs = 2, .weight_decay = 0 };
        finetune(*ours, images, config, config.finetune, trial, 9, torch::kCPU);

        const double peak = 0.4 * 8 / 256;
        torch::optim::SGD sgd(theirs->parameters(), torch::optim::SGDOptions(peak).momentum(0.9).nesterov(true));
        ViewBatches batches(dataset, images.indices, config, 8, 6, 9, 1);
        theirs->train();
        for (int step = 0; step < 6; ++step) {
            const auto batch = batches.next();
            const double lr = peak * (1 + std::cos(std::numbers::pi * step / 6)) / 2;
            static_cast<torch::optim::SGDOptions&>(sgd.param_groups()[0].options()).lr(lr);
            sgd.zero_grad();
            torch::nn::functional::cross_entropy(theirs->forward(batch.images), batch.positions.remainder(2))
                .backward();
            sgd.step();
        }
        const NamedTensors left = state_of(*ours);
        const NamedTensors right = state_of(*theirs);
        const NamedTensors start = state_of(*fresh_classifier(config.encoder, 2, 5, torch::kCPU));
        for (std::size_t i = 0; i < left.size(); ++i)
            QVERIFY2(distance(left[i].second, right[i].second) < 1e-5, left[i].first.c_str());
        QVERIFY(distance(left[0].second, start[0].second) > 1e-4);
    }

    void leavesThePretrainedEncoderAlone() {
        const Stripes dataset(32, 0);
        const RunConfig config = small_config();
        const auto encoder = make_encoder(config.encoder, 1, 0);
        const NamedTensors state = state_of(*encoder);
        const torch::Tensor before = state[0].second.clone();
        const auto classifier = pretrained_classifier(config.encoder, *encoder, 2, 1, torch::kCPU);
        QVERIFY(state_of(classifier->encoder())[0].second.equal(before));
        finetune(*classifier, all_of(dataset), config, config.finetune, { 0.5, 1, 0 }, 1, torch::kCPU);
        QVERIFY(state_of(*encoder)[0].second.equal(before));
        QVERIFY(!state_of(classifier->encoder())[0].second.equal(before));
    }

    void stopsAndEndsWhenItDiverges() {
        const Stripes dataset(32, 0);
        const RunConfig config = small_config();
        const auto classifier = fresh_classifier(config.encoder, 2, 1, torch::kCPU);
        std::stop_source stop;
        std::int64_t seen = 0;
        const auto press = [&](std::int64_t images) {
            seen += images;
            stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(finetune(*classifier, all_of(dataset), config, config.finetune, { 0.1, 9, 0 }, 1,
                                     torch::kCPU, press, stop.get_token()),
            Cancelled);
        QCOMPARE(seen, std::int64_t { 16 });
        const double loss =
            finetune(*classifier, all_of(dataset), config, config.finetune, { 1e30, 60, 0 }, 1, torch::kCPU);
        QVERIFY(std::isnan(loss));
    }

    void looksAtTheTestOnceAndChoosesElsewhere() {
        const Stripes dataset(200, 40);
        const Subject subject = trained_subject(small_config());
        EvaluationTask task { .kind = EvaluationKind::semi };
        std::vector<std::int64_t> pool(200);
        std::iota(pool.begin(), pool.end(), 0);
        task.subset = draw_label_subset(dataset, pool, 0.2, 1);
        const EvaluationResult result = evaluate(task, subject, dataset);
        for (const auto& count : dataset.asked)
            QCOMPARE(count.load(), 1);
        QCOMPARE(result.row.kind, std::string("semi"));
        QCOMPARE(protocol_number(result, "training_images"), std::string("40"));
        QCOMPARE(protocol_number(result, "chosen_on_images"), std::string("20"));
        QVERIFY(result.row.protocol.find("training images outside the subset") != std::string::npos);
        QCOMPARE(result.row.protocol.find("\"features\":\"encoder\"") != std::string::npos, true);
    }

    void learnsFromAllLabels() {
        const Stripes dataset(160, 40);
        const Subject subject = trained_subject(small_config());
        for (const auto source : { FeatureSource::encoder, FeatureSource::supervised }) {
            EvaluationTask task { .kind = EvaluationKind::finetune, .features = source };
            const EvaluationResult result = evaluate(task, subject, dataset);
            QVERIFY(result.row.metrics.at("top1") > 0.9);
            QVERIFY(evaluate(task, subject, dataset).predicted.equal(result.predicted));
        }
    }

    void theUntrainedBaselineIsFrozen() {
        const Stripes dataset(100, 20);
        EvaluationTask task { .kind = EvaluationKind::semi, .features = FeatureSource::untrained };
        const EvaluationResult result = evaluate(task, trained_subject(small_config()), dataset);
        QCOMPARE(result.row.kind, std::string("semi"));
        QVERIFY(result.row.protocol.find("\"base_lr\"") != std::string::npos);
        // By another seed, another encoder.
        task.seed = 8;
        QVERIFY(evaluate(task, trained_subject(small_config()), dataset).row.metrics.at("train_loss")
            != result.row.metrics.at("train_loss"));
    }

    void goesOnWhereItWasStopped() {
        const test::ScratchFolder folder;
        const Stripes dataset(120, 30);
        const Subject subject = trained_subject(small_config());
        EvaluationTask task { .kind = EvaluationKind::semi };
        std::vector<std::int64_t> pool(120);
        std::iota(pool.begin(), pool.end(), 0);
        task.subset = draw_label_subset(dataset, pool, 0.4, 1);
        const EvaluationResult whole = evaluate(task, subject, dataset);

        PartialResults memory(folder / "partial");
        task.memory = &memory;
        task.memory_key = "semi";
        std::stop_source stop;
        std::int64_t total = 0;
        const auto press = [&](const Progress& progress) {
            total = progress.total;
            if (progress.done * 2 > progress.total)
                stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(evaluate(task, subject, dataset, press, stop.get_token()), Cancelled);
        QVERIFY(!PartialResults(folder / "partial").empty());

        PartialResults kept(folder / "partial"); // as a new process would find it
        task.memory = &kept;
        std::int64_t left = 0;
        const EvaluationResult resumed =
            evaluate(task, subject, dataset, [&](const Progress& progress) { left = progress.total; });
        QVERIFY(left < total);
        QCOMPARE(resumed.row.metrics, whole.row.metrics);
        QCOMPARE(resumed.row.protocol, whole.row.protocol);
        QVERIFY(resumed.predicted.equal(whole.predicted));
    }
};

QTEST_GUILESS_MAIN(TestFinetune)
#include "test_finetune.moc"
