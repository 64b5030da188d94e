#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "core/engine/bench/memory.h"
#include "core/engine/bench/network_step.h"
#include "core/engine/train/static_step.h"
#include "core/engine/train/step_log.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>

namespace byol {
namespace {

constexpr double seconds_a_piece = 3;
constexpr int batches_ahead = 4; // what a loader has made before it is first asked, and one more

/// Training as a run does it: loader, step, log.
class Training {
public:
    Training(const BenchSubject& subject, std::stop_token stop)
        : subject_(subject)
        , stop_(std::move(stop))
        , learner_(subject.config, subject.classes(), subject.device)
        , writer_(create_run(subject.scratch, "end-to-end", to_toml(subject.config)))
        , log_(writer_, subject.device) { }

    // Batches that were made while nobody trained are thrown away: the time measured pays for each batch it uses. On a
    // GPU the step is recorded once, and goes on in each piece where the one before ended.
    void begin() {
        if (!training_)
            start();
        for (int i = 0; i < batches_ahead; ++i)
            discard();
        source_->take_wait_seconds();
        log_.restart_clock();
        started_ = std::chrono::steady_clock::now();
    }

    double run(int steps) {
        double images = 0;
        for (int i = 0; i < steps; ++i)
            images += one_step();
        return images;
    }

    void end() {
        seconds_ += seconds_since(started_);
        waited_ += source_->take_wait_seconds();
        if (subject_.device.is_cpu()) {
            training_.reset();
            source_.reset(); // its threads would work on beside what is measured next
        }
    }

    double wait_percent() const { return seconds_ > 0 ? 100 * waited_ / seconds_ : 0; }
    std::string describe() const {
        return make_batch_source(subject_.config, subject_.dataset, subject_.device, 0, 1)->describe();
    }

private:
    void start() {
        source_ = make_batch_source(
            subject_.config, subject_.dataset, subject_.device, step_, std::numeric_limits<std::int64_t>::max());
        training_ = std::make_unique<StaticStep>(subject_.config.training, learner_, *source_, subject_.device);
    }

    void discard() {
        if (subject_.device.is_cpu())
            source_->next(stop_);
        else
            one_step(); // the first ones are slow: the step is recorded after a few
    }

    double one_step() {
        const StaticStep::Outcome& outcome = training_->run(learning_rate, tau, stop_);
        log_.add({ { ++step_, 0, now() }, learning_rate, tau, outcome.result.byol_loss, outcome.gradient_norm,
            outcome.result.classifier_loss, outcome.batch.indices });
        if (log_.full())
            log_.flush_oldest(0);
        return static_cast<double>(outcome.batch.indices.size());
    }

    const BenchSubject& subject_;
    std::stop_token stop_;
    Learner learner_;
    RunWriter writer_;
    StepLog log_;
    std::unique_ptr<BatchSource> source_;
    std::unique_ptr<StaticStep> training_;
    std::int64_t step_ = 0;
    std::chrono::steady_clock::time_point started_;
    double seconds_ = 0;
    double waited_ = 0;
};

// Enough steps that what the loader makes in vain at the end of a piece is little beside them.
int steps_a_piece(const Contender& step) {
    step.work();
    const auto start = std::chrono::steady_clock::now();
    step.work();
    return static_cast<int>(std::clamp(seconds_a_piece / seconds_since(start), 4.0, 64.0));
}

double wanted_of(const RunConfig& config) {
    return config.encoder.architecture == "small" ? 0.85 : 0.95;
}

} // namespace

BenchReport end_to_end_suite(const BenchSubject& subject, const Meter& meter) {
    const auto training = std::make_shared<Training>(subject, meter.stop());
    Contender bare = bare_step(subject);
    const int steps = steps_a_piece(bare);
    bare.work = [work = bare.work, steps] {
        double images = 0;
        for (int i = 0; i < steps; ++i)
            images += work();
        return images;
    };
    training->begin();
    const Contender whole { "End to end", "images/s", subject.batch_note() + ", " + training->describe(),
        [=] { return training->run(steps); }, [=] { training->begin(); }, [=] { training->end(); } };
    BenchReport report = meter.compare(whole, bare, "End to end : bare network step", wanted_of(subject.config));
    report.measurements.push_back({ "Waiting for data", "%", training->wait_percent(), 0, 0, 1, "" });
    if (subject.device.is_cpu())
        report.measurements.push_back({ "Peak memory", "MB", peak_memory_mb(), 0, 0, 1, "of this process" });
    return report;
}

} // namespace byol
