#include "core/engine/train/trainer.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/engine/nn/device.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace byol {
namespace {

double monotonic_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string with_decimals(double value, int decimals) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::int64_t classes_of(const TrainingJob& job) {
    return job.config.method.online_classifier ? static_cast<std::int64_t>(job.dataset->info().classes.size()) : 0;
}

} // namespace

Trainer::Trainer(TrainingJob job, RunWriter& writer, CommandInbox& inbox, Journal& journal, StatusBoard& board)
    : job_(std::move(job))
    , writer_(writer)
    , inbox_(inbox)
    , journal_(journal)
    , board_(board)
    , schedule_(Schedule::from(job_.config, job_.dataset->size(Split::train)))
    , config_toml_(to_toml(job_.config))
    , learner_(job_.config, classes_of(job_), job_.device)
    , keeper_(job_.run, job_.config.checkpoint, writer, journal)
    , knn_(job_.config, job_.dataset, job_.device)
    , log_(writer, job_.device)
    , desk_(job_.device, static_cast<std::uint64_t>(job_.config.training.seed)) {
    if (job_.from) {
        learner_.load(job_.from->tensors, (job_.run / checkpoint_name(job_.from->header.step)).string());
        step_ = job_.from->header.step;
    }
    batches_ = make_batch_source(job_.config, job_.dataset, job_.device, step_, schedule_.total_steps);
    training_step_ = std::make_unique<StaticStep>(job_.config.training, learner_, *batches_, job_.device);
}

TrainingSummary Trainer::run(std::stop_token stop) {
    // Both ways to stop, the signal and the command, interrupt whatever is being waited for.
    std::stop_source either;
    const std::stop_callback by_signal(stop, [&] { either.request_stop(); });
    const std::stop_callback by_command(inbox_.stop_token(), [&] { either.request_stop(); });

    RunStatus& status = board_.edit();
    status.total_steps = schedule_.total_steps;
    status.epochs = static_cast<double>(schedule_.total_steps) / static_cast<double>(schedule_.steps_per_epoch);
    journal_.info("Training on " + describe(job_.device) + " with " + batches_->describe() + ": step "
        + std::to_string(step_) + " of " + std::to_string(schedule_.total_steps) + ", "
        + std::to_string(schedule_.steps_per_epoch) + " steps an epoch.");
    log_.restart_clock();
    try {
        train(either.get_token());
        conclude(RunState::finished, "finished");
    } catch (const Cancelled&) {
        conclude(RunState::stopped, stop.stop_requested() ? "stopped by signal" : "stopped by the user");
    }
    TrainingSummary summary;
    summary.state = status.state;
    summary.step = step_;
    summary.total_steps = schedule_.total_steps;
    summary.epoch = status.epoch;
    summary.loss = log_.last_loss();
    summary.knn_top1 = knn_top1_;
    summary.seconds = totals_.seconds;
    summary.images_per_second = totals_.seconds > 0 ? static_cast<double>(totals_.images) / totals_.seconds : 0;
    summary.data_wait_percent = totals_.seconds > 0 ? 100 * waited_ / totals_.seconds : 0;
    return summary;
}

void Trainer::train(std::stop_token stop) {
    board_.enter(RunState::running, "training");
    while (!done()) {
        obey(stop);
        one_step(stop);
        if (epoch_ended() || done())
            end_of_epoch(stop);
        else if (keeper_.due(false, 0))
            save_checkpoint(-1);
        report();
    }
    settle_log();
}

void Trainer::one_step(std::stop_token stop) {
    const double lr = schedule_.learning_rate(step_);
    const double tau = schedule_.tau(step_);
    const StaticStep::Outcome& outcome = training_step_->run(lr, tau, stop);
    ++step_;
    log_.add({ mark(), lr, tau, outcome.result.byol_loss, outcome.gradient_norm, outcome.result.classifier_loss,
        outcome.batch.indices });
    after_step(outcome);
}

void Trainer::after_step(const StaticStep::Outcome& outcome) {
    const auto every = job_.config.logging.diagnostics_every;
    if (every > 0 && (step_ % every == 0 || step_ == 1))
        desk_.look(mark(), outcome.result, outcome.batch.labels);
    take_findings(/*wait=*/false);
    if (log_.full()) {
        const double waited = batches_->take_wait_seconds();
        settle(log_.flush_oldest(waited), waited);
    }
    for (const SkippedItem& item : batches_->take_skipped())
        journal_.warning("Skipped " + item.source + ": " + item.reason + ".");
    tell_graph();
}

void Trainer::tell_graph() {
    if (const std::string problem = training_step_->take_problem(); !problem.empty())
        journal_.warning(problem + " Training goes on without a CUDA graph.");
    if (training_step_->recorded() && !graph_told_)
        journal_.info("Step " + std::to_string(step_) + " and all that follow are started as a CUDA graph.");
    graph_told_ = training_step_->recorded();
}

void Trainer::take_findings(bool wait) {
    while (const auto finding = desk_.take(wait)) {
        const CollapseAlarm::Change change = alarm_.look(finding->figures);
        std::vector<RunWriter::NamedValue> values = finding->figures.named();
        values.emplace_back(series::collapse_alarm, alarm_.raised() ? 1 : 0);
        if (finding->classifier_top1)
            values.emplace_back(series::classifier_top1, *finding->classifier_top1);
        writer_.add_scalars(finding->mark, values);
        if (!finding->figures.spectrum.empty())
            writer_.add_spectrum({ finding->mark.step, finding->figures.spectrum });
        tell_collapse(change, finding->mark.step);
    }
}

void Trainer::tell_collapse(CollapseAlarm::Change change, std::int64_t step) {
    if (change == CollapseAlarm::Change::ended)
        journal_.info("The collapse alarm of before ended at step " + std::to_string(step) + ".");
    if (change != CollapseAlarm::Change::raised)
        return;
    const std::string advice = "Keep the predictor and the moving average, or lower optimizer.base_lr.";
    if (job_.config.logging.on_collapse == "stop") {
        settle_log();
        throw Error("training", "step " + std::to_string(step), "the representation collapses: " + alarm_.reason(),
            advice + " With logging.on_collapse=warn the run would go on.");
    }
    journal_.warning("Collapse alarm at step " + std::to_string(step) + ": " + alarm_.reason() + ". " + advice);
}

void Trainer::end_of_epoch(std::stop_token stop) {
    settle_log();
    take_findings(/*wait=*/true);
    const std::int64_t epochs = step_ / schedule_.steps_per_epoch;
    const auto every = job_.config.logging.knn_every_epochs;
    const bool evaluated = every > 0 && knn_.possible() && (done() || epochs % every == 0);
    if (evaluated)
        evaluate(stop);
    journal_.info("Epoch " + std::to_string(epochs) + " of " + with_decimals(board_.status().epochs, 0) + ", step "
        + std::to_string(step_) + ": loss " + with_decimals(log_.last_loss(), 3)
        + (evaluated ? ", kNN " + with_decimals(100 * knn_top1_, 2) + " %" : "") + ", "
        + with_decimals(board_.status().images_per_second, 0) + " images/s.");
    const double figure = evaluated ? knn_top1_ : -1;
    if (done() || keeper_.due(true, epochs) || keeper_.is_best(figure))
        save_checkpoint(figure);
}

void Trainer::obey(std::stop_token stop) {
    if (stop.stop_requested())
        throw Cancelled();
    hold_while_paused(stop);
    if (inbox_.take_evaluation_request()) {
        settle_log();
        if (knn_.possible())
            evaluate(stop);
        else
            journal_.warning("kNN needs labels, and this dataset has none.");
    }
    if (inbox_.take_checkpoint_request()) {
        settle_log();
        save_checkpoint(knn_step_ == step_ ? knn_top1_ : -1);
    }
}

void Trainer::hold_while_paused(std::stop_token stop) {
    if (!inbox_.pause_requested())
        return;
    settle_log();
    const std::string before = board_.status().message;
    board_.enter(RunState::paused, "paused");
    journal_.info("Paused after step " + std::to_string(step_) + ".");
    while (inbox_.pause_requested() && !stop.stop_requested()) {
        inbox_.wait(stop);
        if (inbox_.take_checkpoint_request())
            save_checkpoint(knn_step_ == step_ ? knn_top1_ : -1);
        board_.publish_sometimes();
        if (inbox_.take_evaluation_request() && knn_.possible())
            evaluate(stop);
    }
    log_.restart_clock();
    if (stop.stop_requested())
        throw Cancelled();
    journal_.info("Going on.");
    board_.enter(RunState::running, before);
}

void Trainer::evaluate(std::stop_token stop) {
    const RunState state = board_.status().state;
    const double start = monotonic_seconds();
    board_.enter(state, "kNN evaluation");
    const auto progress = [&](const Progress& progress) {
        if (board_.progress())
            board_.progress()({ "kNN: " + progress.phase, progress.done, progress.total, -1 });
    };
    knn_top1_ = knn_.evaluate(learner_.online().encoder(), progress, stop);
    knn_step_ = step_;
    const double seconds = monotonic_seconds() - start;
    time_left_.add_evaluation(seconds);
    writer_.add_scalars(mark(), { { series::knn_top1, knn_top1_ } });
    writer_.add_log(LogLevel::info,
        "kNN accuracy at step " + std::to_string(step_) + ": " + with_decimals(100 * knn_top1_, 2) + " % ("
            + with_decimals(seconds, 1) + " s).");
    board_.enter(state, state == RunState::paused ? "paused" : "training");
    log_.restart_clock();
}

void Trainer::save_checkpoint(double knn_top1) {
    settle_log();
    take_findings(/*wait=*/true); // a run that goes on from here will not make them again
    Snapshot snapshot =
        take_snapshot(learner_, { step_, mark().epoch, now(), config_toml_, job_.dataset->info().fingerprint });
    if (!snapshot.finite())
        throw Error("writing a checkpoint", "step " + std::to_string(step_), "a weight is not a finite number",
            "No checkpoint was replaced. Lower optimizer.base_lr or lengthen optimizer.warmup_epochs and resume the "
            "run.");
    keeper_.save(std::move(snapshot), knn_top1);
    log_.restart_clock();
}

void Trainer::settle_log() {
    const double waited = batches_->take_wait_seconds();
    settle(log_.flush(waited), waited);
}

void Trainer::settle(const StepLog::Interval& interval, double waited) {
    if (interval.steps == 0)
        return;
    waited_ += waited;
    totals_.steps += interval.steps;
    totals_.seconds += interval.seconds;
    totals_.images += interval.images;
    time_left_.add_steps(interval.steps, interval.seconds);
    const double images = static_cast<double>(interval.images) / static_cast<double>(interval.steps);
    board_.edit().images_per_second = images / std::max(time_left_.step_seconds(), 1e-9);
}

void Trainer::report() {
    RunStatus& status = board_.edit();
    status.step = step_;
    status.epoch = mark().epoch;
    status.seconds_left = time_left_.estimate(schedule_.total_steps - step_, evaluations_left(), monotonic_seconds());
    board_.publish_sometimes();
    if (!board_.progress())
        return;
    if (status.seconds_left < 0)
        board_.progress()({ "training, measuring the speed, step", step_, 0, -1 });
    else
        board_.progress()({ "training", step_, schedule_.total_steps, status.seconds_left });
}

void Trainer::conclude(RunState state, const std::string& message) {
    log_.restart_clock();
    if (step_ > 0 && keeper_.newest_step() != step_)
        save_checkpoint(knn_step_ == step_ ? knn_top1_ : -1);
    keeper_.finish();
    RunStatus& status = board_.edit();
    status.step = step_;
    status.epoch = mark().epoch;
    status.seconds_left = state == RunState::finished ? 0 : -1;
    status.finished = now();
    journal_.info(state == RunState::finished
            ? "Finished after " + std::to_string(step_) + " steps."
            : "Stopped after step " + std::to_string(step_) + ", " + message + "; byol pretrain --resume goes on.");
    board_.enter(state, message);
    writer_.flush();
}

StepMark Trainer::mark() const {
    return { step_, static_cast<double>(step_) / static_cast<double>(schedule_.steps_per_epoch), now() };
}

std::int64_t Trainer::evaluations_left() const {
    const auto every = job_.config.logging.knn_every_epochs;
    if (every <= 0 || !knn_.possible())
        return 0;
    const auto evaluations = [&](std::int64_t steps) { return steps / schedule_.steps_per_epoch / every; };
    const bool extra = schedule_.total_steps % (schedule_.steps_per_epoch * every) != 0;
    return evaluations(schedule_.total_steps) - evaluations(step_) + (extra && !done() ? 1 : 0);
}

} // namespace byol
