#pragma once

#include "core/base/schedule/schedule.h"
#include "core/engine/train/batch_source.h"
#include "core/engine/train/checkpoint_keeper.h"
#include "core/engine/train/collapse_alarm.h"
#include "core/engine/train/command_inbox.h"
#include "core/engine/train/diagnostics_desk.h"
#include "core/engine/train/knn_monitor.h"
#include "core/engine/train/learner.h"
#include "core/engine/train/static_step.h"
#include "core/engine/train/status_board.h"
#include "core/engine/train/step_log.h"
#include "core/engine/train/time_left.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace byol {

/// What a worker achieved.
struct TrainingSummary {
    RunState state = RunState::finished; ///< finished or stopped
    std::int64_t step = 0; ///< steps done, earlier sessions included
    std::int64_t total_steps = 0;
    double epoch = 0;
    double loss = 0; ///< of the last step; 0 when this session did none
    double knn_top1 = -1; ///< last figure of this session, -1 when none
    double images_per_second = 0; ///< over this session's training time
    double data_wait_percent = 0; ///< of this session's training time
    double seconds = 0; ///< this session's training time, without evaluations and pauses
};

/// What a trainer works on.
struct TrainingJob {
    std::filesystem::path run;
    RunConfig config;
    std::shared_ptr<const Dataset> dataset;
    torch::Device device { torch::kCPU };
    std::optional<Snapshot> from; ///< the checkpoint to go on from
};

/// Pretrains one run: takes batches, learns, logs, evaluates, keeps checkpoints and obeys the commands that arrive.
/// One training step is StaticStep::run; this class says only what happens around it, and when.
class Trainer {
public:
    Trainer(TrainingJob job, RunWriter& writer, CommandInbox& inbox, Journal& journal, StatusBoard& board);

    /// Trains until the last step, the stop command or `stop`; leaves a checkpoint of the last step done.
    /// @throws Error when the loss is no longer finite, the representation collapses and logging.on_collapse is "stop",
    ///     memory runs out or the last checkpoint cannot be written
    TrainingSummary run(std::stop_token stop);

private:
    void train(std::stop_token stop);
    void one_step(std::stop_token stop);
    void after_step(const StaticStep::Outcome& outcome);
    void tell_graph();
    void take_findings(bool wait);
    void tell_collapse(CollapseAlarm::Change change, std::int64_t step);
    void end_of_epoch(std::stop_token stop);
    void obey(std::stop_token stop);
    void hold_while_paused(std::stop_token stop);
    void evaluate(std::stop_token stop);
    void save_checkpoint(double knn_top1);
    void settle_log();
    void settle(const StepLog::Interval& interval, double waited);
    void report();
    void conclude(RunState state, const std::string& message);

    StepMark mark() const;
    bool epoch_ended() const { return step_ % schedule_.steps_per_epoch == 0; }
    bool done() const { return step_ >= schedule_.total_steps; }
    std::int64_t evaluations_left() const;

    const TrainingJob job_;
    RunWriter& writer_;
    CommandInbox& inbox_;
    Journal& journal_;
    StatusBoard& board_;
    const Schedule schedule_;
    const std::string config_toml_;

    Learner learner_;
    CheckpointKeeper keeper_;
    KnnMonitor knn_;
    StepLog log_;
    DiagnosticsDesk desk_;
    CollapseAlarm alarm_;
    TimeLeft time_left_;
    std::unique_ptr<BatchSource> batches_;
    std::unique_ptr<StaticStep> training_step_;

    std::int64_t step_ = 0; ///< steps done
    bool graph_told_ = false;
    double knn_top1_ = -1; ///< the last figure
    std::int64_t knn_step_ = -1;
    StepLog::Interval totals_; ///< of this session
    double waited_ = 0;
    const std::thread::id thread_ = std::this_thread::get_id();
};

} // namespace byol
