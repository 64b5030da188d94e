#include "core/engine/train/benchmark.h"

#include "core/base/augment/apply.h"
#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/run/run_folder.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/train/checkpoint.h"
#include "core/engine/train/step_log.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr int repeats = 5;
constexpr double seconds_a_repeat = 0.8;
constexpr std::int64_t endless = std::int64_t { 1 } << 40;

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class GeneratedDataset : public Dataset {
public:
    GeneratedDataset(std::int64_t count, int side)
        : side_(side)
        , pixels_(static_cast<std::size_t>(count) * side * side * 3) {
        Philox random(1, RandomPurpose::subset);
        std::ranges::generate(pixels_, [&] { return static_cast<std::uint8_t>(random.next() >> 24); });
        info_.format = "generated";
        info_.path = "generated noise";
        info_.train_count = count;
        for (int label = 0; label < 10; ++label)
            info_.classes.push_back(std::to_string(label));
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override { return split == Split::train ? info_.train_count : 0; }
    Image image(Split, std::int64_t index) const override {
        const auto bytes = static_cast<std::ptrdiff_t>(side_) * side_ * 3;
        const auto first = pixels_.begin() + index * bytes;
        return { side_, side_, { first, first + bytes } };
    }
    int label(Split, std::int64_t index) const override { return static_cast<int>(index % 10); }
    std::string source(Split, std::int64_t index) const override { return "image " + std::to_string(index); }

private:
    int side_;
    std::vector<std::uint8_t> pixels_;
    DatasetInfo info_;
};

class Bench {
public:
    Bench(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device, fs::path scratch,
        const ProgressSink& progress, std::stop_token stop)
        : config_(config)
        , dataset_(std::move(dataset))
        , device_(device)
        , scratch_(std::move(scratch))
        , progress_(progress)
        , stop_(std::move(stop))
        , learner_(config, classes(), device) { }

    std::vector<Measurement> run() {
        using Part = Measurement (Bench::*)();
        const std::vector<Part> parts { &Bench::views, &Bench::loader, &Bench::network, &Bench::training,
            &Bench::checkpoint, &Bench::store, &Bench::knn };
        std::vector<Measurement> all;
        for (const Part part : parts) {
            if (progress_)
                progress_(
                    { "measuring", static_cast<std::int64_t>(all.size()), static_cast<std::int64_t>(parts.size()) });
            all.push_back((this->*part)());
        }
        return all;
    }

private:
    /// Calls `work`, which says how many units it did, again and again; the unit is per second.
    Measurement rate(std::string name, std::string unit, std::string note, const std::function<double()>& work) {
        work(); // warm-up
        synchronise();
        std::vector<double> rates;
        for (int i = 0; i < repeats; ++i) {
            if (stop_.stop_requested())
                throw Cancelled();
            const auto start = std::chrono::steady_clock::now();
            double done = 0;
            do
                done += work();
            while (seconds_since(start) < seconds_a_repeat);
            synchronise();
            rates.push_back(done / seconds_since(start));
        }
        std::ranges::sort(rates);
        return { std::move(name), std::move(unit), rates[repeats / 2], rates.front(), rates.back(), repeats,
            std::move(note) };
    }

    Measurement views() {
        const auto side = static_cast<int>(config_.data.image_size);
        std::vector<float> out(static_cast<std::size_t>(3) * side * side);
        std::int64_t image = 0;
        return rate("Views, one thread", "views/s", "decoding included where images are not in memory", [&] {
            const Image picture = dataset_->image(Split::train, image);
            for (const int view : { 0, 1 }) {
                const auto params = sample_view(config_.augment, { 1, 0, image, view }, picture.height, picture.width);
                apply_view(picture, params, config_.augment, side, true, out);
            }
            image = (image + 1) % dataset_->size(Split::train);
            return 2.0;
        });
    }

    Measurement loader() {
        const auto source = batches();
        return rate("Batches from the loader", "images/s", source->describe() + ", nothing else running",
            [&] { return static_cast<double>(source->next(stop_).indices.size()); });
    }

    Measurement network() {
        const Batch batch = batches()->next(stop_);
        return rate("Network step alone", "images/s", batch_note(), [&] {
            learner_.step(batch, 0.01, 0.99);
            return static_cast<double>(batch.indices.size());
        });
    }

    Measurement training() {
        const auto source = batches();
        RunWriter writer(scratch_run());
        StepLog log(writer, device_);
        std::int64_t step = 0;
        return rate("Training step with loader and log", "images/s", batch_note() + ", " + source->describe(), [&] {
            const Batch batch = source->next(stop_);
            const StepResult result = learner_.step(batch, 0.01, 0.99);
            log.add({ { ++step, 0, now() }, 0.01, 0.99, result.byol_loss, learner_.gradient_norm(),
                result.classifier_loss, batch.indices });
            if (log.full())
                log.flush(source->take_wait_seconds());
            return static_cast<double>(batch.indices.size());
        });
    }

    Measurement checkpoint() {
        const fs::path file = scratch_ / "checkpoint.safetensors";
        const auto write = [&] {
            write_checkpoint(file, take_snapshot(learner_, { 1, 0, now(), to_toml(config_), "" }));
        };
        write();
        const double megabytes = static_cast<double>(fs::file_size(file)) / 1e6;
        return rate("Checkpoint, synced to the disk", "checkpoints/s",
            std::to_string(static_cast<int>(megabytes + 0.5)) + " MB each", [&] {
                write();
                return 1.0;
            });
    }

    Measurement store() {
        RunWriter writer(scratch_run());
        std::int64_t step = 0;
        return rate("Run store", "values/s", "eight values a step, until they are on the disk", [&] {
            constexpr int steps = 2000;
            for (int i = 0; i < steps; ++i)
                writer.add_scalars({ ++step, 0, now() },
                    { { "a", 1 }, { "b", 2 }, { "c", 3 }, { "d", 4 }, { "e", 5 }, { "f", 6 }, { "g", 7 }, { "h", 8 } });
            writer.flush();
            return 8.0 * steps;
        });
    }

    Measurement knn() {
        constexpr std::int64_t bank = 10'000;
        constexpr std::int64_t queries = 500;
        const std::int64_t size = learner_.online().encoder().feature_size();
        const torch::Tensor features = torch::randn({ bank, size });
        const torch::Tensor labels = torch::arange(bank).remainder(10);
        const torch::Tensor asked = torch::randn({ queries, size });
        return rate("kNN", "queries/s",
            std::to_string(bank) + " features of " + std::to_string(size)
                + " dimensions, k = " + std::to_string(config_.knn.k),
            [&] {
                knn_predict(features, labels, asked, 10, config_.knn.k, config_.knn.temperature);
                return static_cast<double>(queries);
            });
    }

    std::unique_ptr<BatchSource> batches() const { return make_batch_source(config_, dataset_, device_, 0, endless); }
    fs::path scratch_run() const { return create_run(scratch_, "store", to_toml(config_)); }
    std::string batch_note() const {
        return "batches of " + std::to_string(config_.training.batch_size) + " at "
            + std::to_string(config_.data.image_size) + " px";
    }
    std::int64_t classes() const {
        return config_.method.online_classifier ? static_cast<std::int64_t>(dataset_->info().classes.size()) : 0;
    }
    // Reading one number back waits for everything queued before it.
    void synchronise() const {
        if (device_.is_cuda())
            torch::zeros({ 1 }, device_).item<float>();
    }

    const RunConfig config_;
    const std::shared_ptr<const Dataset> dataset_;
    const torch::Device device_;
    const fs::path scratch_;
    const ProgressSink& progress_;
    const std::stop_token stop_;
    Learner learner_;
};

} // namespace

std::shared_ptr<const Dataset> generated_dataset(std::int64_t count, int side) {
    return std::make_shared<GeneratedDataset>(count, side);
}

std::vector<Measurement> run_benchmarks(const RunConfig& config, std::shared_ptr<const Dataset> dataset,
    torch::Device device, const fs::path& scratch, const ProgressSink& progress, std::stop_token stop) {
    return Bench(config, std::move(dataset), device, scratch, progress, std::move(stop)).run();
}

} // namespace byol
