#include "tests/support/sample_run.h"

#include "core/base/config/config_file.h"
#include "core/base/safetensors/safetensors.h"
#include "core/base/schedule/schedule.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <stdexcept>

namespace byol::test {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t images = 20'000;
constexpr double images_per_second = 412;
constexpr int classes = 10;

struct Plan {
    RunConfig config;
    Schedule schedule;
    double epochs = 0;
    Time started = 0;

    double epoch(std::int64_t step) const {
        return epochs * static_cast<double>(step) / static_cast<double>(schedule.total_steps);
    }
    double seconds(std::int64_t step) const {
        return static_cast<double>(step) * static_cast<double>(config.training.batch_size) / images_per_second;
    }
};

Plan plan_of(const fs::path& run, const SampleRun& sample) {
    Plan plan;
    plan.config = run_config(run);
    plan.schedule = Schedule::from(plan.config, images);
    plan.epochs = static_cast<double>(plan.schedule.total_steps) / static_cast<double>(plan.schedule.steps_per_epoch);
    const auto done = static_cast<std::int64_t>(sample.share * static_cast<double>(plan.schedule.total_steps));
    plan.started = now() - plan.seconds(done) - static_cast<double>(sample.seed) * 5400;
    return plan;
}

RunStatus status_of(const Plan& plan, const SampleRun& sample, RunState state, std::int64_t step) {
    RunStatus status;
    status.state = state;
    status.created = status.started = plan.started;
    status.step = step;
    status.total_steps = plan.schedule.total_steps;
    status.epoch = plan.epoch(step);
    status.epochs = plan.epochs;
    status.images_per_second = images_per_second + static_cast<double>(sample.seed);
    status.device = "CPU, 2 threads";
    if (state == RunState::running || state == RunState::paused)
        status.seconds_left = plan.seconds(plan.schedule.total_steps - step);
    else
        status.finished = plan.started + plan.seconds(step);
    if (state == RunState::failed)
        status.error = "The loss became NaN at step " + std::to_string(step) + ". Try a lower learning rate.";
    return status;
}

std::vector<std::string> class_names(const SampleRun& sample) {
    if (sample.preset.starts_with("fashion"))
        return { "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
            "Ankle boot" };
    return { "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck" };
}

// A writer stamps the beginning with its own clock; a sample began earlier.
void backdate(const fs::path& run, Time started) {
    sqlite3* database = nullptr;
    const std::string order = "UPDATE status SET created = " + std::to_string(started)
        + ", started = " + std::to_string(started) + ", heartbeat = max(heartbeat, finished)";
    const bool good = sqlite3_open((run / "run.sqlite").c_str(), &database) == SQLITE_OK
        && sqlite3_busy_timeout(database, 5000) == SQLITE_OK
        && sqlite3_exec(database, order.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    if (!good)
        throw std::runtime_error("the sample run could not be dated back");
}

double rise(double share) {
    return 1 - std::exp(-3 * share);
}

void write_steps(RunWriter& writer, const Plan& plan, const SampleRun& sample, std::int64_t from, std::int64_t to) {
    std::mt19937_64 random(sample.seed * 7919 + static_cast<std::uint64_t>(from));
    std::normal_distribution<double> noise;
    const Schedule& schedule = plan.schedule;
    const double healthy = 1 / std::sqrt(static_cast<double>(plan.config.projector.output));
    for (std::int64_t step = from; step < to; ++step) {
        const double share = static_cast<double>(step) / static_cast<double>(schedule.total_steps);
        const double epoch = plan.epoch(step + 1);
        std::vector<RunWriter::NamedValue> values {
            { series::loss, 3.9 * std::exp(-9 * share) + 0.95 - 0.45 * rise(share) + 0.05 * noise(random) },
            { series::learning_rate, schedule.learning_rate(step) },
            { series::tau, schedule.tau(step) },
            { series::gradient_norm, 0.6 * std::exp(-2 * share) + 0.15 + 0.03 * std::abs(noise(random)) },
            { series::images_per_second, images_per_second + 9 * noise(random) },
            { series::data_wait, 1.2 + 0.4 * std::abs(noise(random)) },
            { series::memory, 1480 },
        };
        if (step % 20 == 0) {
            values.emplace_back(
                series::projection_std, healthy * (0.55 + 0.4 * rise(2 * share)) + 0.001 * noise(random));
            values.emplace_back(series::effective_rank, 18 + 62 * rise(share) + noise(random));
            values.emplace_back(series::classifier_top1,
                std::clamp(sample.quality * rise(1.3 * share) + 0.03 * noise(random), 0.05, 1.0));
        }
        if ((step + 1) % schedule.steps_per_epoch == 0)
            values.emplace_back(series::knn_top1, sample.quality * (0.45 + 0.55 * rise(share) / rise(1)));
        writer.add_scalars({ step, epoch, plan.started + plan.seconds(step + 1) }, values);
    }
}

void write_checkpoint(
    RunWriter& writer, const fs::path& run, const Plan& plan, const SampleRun& sample, std::int64_t step) {
    const std::string file = "checkpoints/step-" + std::to_string(step) + ".safetensors";
    const std::vector<float> weights(16, 0.5F);
    write_safetensors(run / file, { { "weights", as_tensor(weights, { 16 }) } });
    writer.add_checkpoint({ step, plan.epoch(step), file, static_cast<std::int64_t>(fs::file_size(run / file)),
        plan.started + plan.seconds(step), sample.quality, true });
}

void write_evaluation(JobWriter& job, const Plan& plan, const SampleRun& sample, const std::string& kind, double top1,
    std::int64_t step) {
    Evaluation evaluation;
    evaluation.kind = kind;
    evaluation.checkpoint_step = step;
    evaluation.checkpoint_epoch = plan.epoch(step);
    evaluation.created = plan.started + plan.seconds(step) + 60;
    evaluation.seconds = 38;
    evaluation.protocol = R"({"features":"encoder"})";
    evaluation.classes = class_names(sample);
    std::mt19937_64 random(sample.seed);
    double right = 0;
    for (int truth = 0; truth < classes; ++truth)
        for (int guess = 0; guess < classes; ++guess) {
            const double near = guess == truth ? top1 : (1 - top1) / (classes - 1);
            evaluation.confusion.push_back(
                static_cast<std::int64_t>(1000 * near * (0.85 + 0.3 * static_cast<double>(random() % 100) / 100)));
            right += guess == truth ? static_cast<double>(evaluation.confusion.back()) : 0;
        }
    double all = 0;
    for (const auto count : evaluation.confusion)
        all += static_cast<double>(count);
    evaluation.metrics = { { "top1", right / all }, { "top5", 0.5 + right / all / 2 }, { "chance", 0.1 } };
    job.add_evaluation(evaluation);
}

void write_map(JobWriter& job, const fs::path& run, const Plan& plan, const SampleRun& sample, std::int64_t step) {
    constexpr std::int64_t count = 1500;
    constexpr std::int64_t near = 8;
    std::mt19937_64 random(sample.seed);
    std::normal_distribution<float> noise;
    std::vector<float> points, similarities;
    std::vector<std::int64_t> indices, labels, neighbours;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto label = i % classes;
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(label) / classes;
        points.push_back(18 * std::cos(angle) + 4 * noise(random));
        points.push_back(18 * std::sin(angle) + 4 * noise(random));
        indices.push_back(i);
        labels.push_back(label);
        for (std::int64_t k = 1; k <= near; ++k) {
            neighbours.push_back((i + k * classes) % count);
            similarities.push_back(1 - 0.04F * static_cast<float>(k));
        }
    }
    const std::string file = "embeddings/tsne-step-" + std::to_string(step) + ".safetensors";
    write_safetensors(run / file,
        { { "points", as_tensor(points, { count, 2 }) }, { "indices", as_tensor(indices, { count }) },
            { "labels", as_tensor(labels, { count }) }, { "neighbours", as_tensor(neighbours, { count, near }) },
            { "similarities", as_tensor(similarities, { count, near }) } },
        { { "split", "train" }, { "method", "tsne" }, { "step", std::to_string(step) } });
    EmbeddingEntry entry;
    entry.method = "tsne";
    entry.checkpoint_step = step;
    entry.checkpoint_epoch = plan.epoch(step);
    entry.points = count;
    entry.created = plan.started + plan.seconds(step) + 120;
    entry.seconds = 21;
    entry.file = file;
    entry.parameters = R"({"perplexity":30})";
    entry.quality = { { "kl", 1.42 } };
    job.add_embedding(entry);
}

fs::path create(const fs::path& runs, const SampleRun& sample) {
    RunConfig config = preset_config(sample.preset);
    if (!sample.data_path.empty())
        config.data.path = sample.data_path;
    else if (config.data.path.empty())
        config.data.path = "datasets/cifar-10-batches-bin";
    if (sample.epochs > 0)
        config.training.epochs = static_cast<decltype(config.training.epochs)>(sample.epochs);
    config.training.seed = static_cast<std::int64_t>(sample.seed);
    return create_run(runs, sample.name, to_toml(config));
}

void write_all(RunWriter& writer, const fs::path& run, const Plan& plan, const SampleRun& sample, RunState state,
    std::int64_t step) {
    writer.begin_session(0);
    writer.set_provenance({ { "program", "byol" }, { "device", "CPU, 2 threads" } });
    writer.add_log(LogLevel::info, "Training on CPU, 2 threads.");
    write_steps(writer, plan, sample, 0, step);
    if (step > 0)
        write_checkpoint(writer, run, plan, sample, step);
    if (state == RunState::failed)
        writer.add_log(LogLevel::error, "The loss became NaN.");
    writer.set_status(status_of(plan, sample, state, step));
    writer.flush();
    backdate(run, plan.started);
}

} // namespace

fs::path make_sample_run(const fs::path& runs, const SampleRun& sample) {
    const fs::path run = create(runs, sample);
    const Plan plan = plan_of(run, sample);
    const auto step = static_cast<std::int64_t>(sample.share * static_cast<double>(plan.schedule.total_steps));
    if (sample.state == RunState::queued)
        return run;
    const bool died = sample.state == RunState::interrupted;
    {
        RunWriter writer(run);
        write_all(writer, run, plan, sample, died ? RunState::running : sample.state, step);
    }
    if (sample.evaluated && step > 0) {
        JobWriter knn(run, "knn");
        write_evaluation(knn, plan, sample, "knn", sample.quality, step);
        knn.finish();
        JobWriter linear(run, "linear");
        write_evaluation(linear, plan, sample, "linear", sample.quality + 0.06, step);
        linear.finish();
    }
    if (sample.mapped && step > 0) {
        JobWriter map(run, "tsne");
        write_map(map, run, plan, sample, step);
        map.finish();
    }
    return run;
}

std::int64_t total_steps(const fs::path& run) {
    return Schedule::from(run_config(run), images).total_steps;
}

LiveSampleRun::LiveSampleRun(const fs::path& runs, const SampleRun& sample)
    : sample_(sample)
    , path_(create(runs, sample))
    , lock_(std::make_unique<RunLock>(path_))
    , writer_(std::make_unique<RunWriter>(path_)) {
    const Plan plan = plan_of(path_, sample_);
    step_ = static_cast<std::int64_t>(sample.share * static_cast<double>(plan.schedule.total_steps));
    const RunState state = sample.state == RunState::paused ? RunState::paused : RunState::running;
    write_all(*writer_, path_, plan, sample_, state, step_);
}

void LiveSampleRun::advance(double share) {
    const Plan plan = plan_of(path_, sample_);
    const auto to = static_cast<std::int64_t>(share * static_cast<double>(plan.schedule.total_steps));
    write_steps(*writer_, plan, sample_, step_, to);
    step_ = std::max(step_, to);
    writer_->set_status(status_of(plan, sample_, RunState::running, step_));
    writer_->flush();
}

void LiveSampleRun::die() {
    writer_.reset();
    lock_.reset();
}

} // namespace byol::test
