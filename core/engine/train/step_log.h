#pragma once

#include "core/base/run/run_writer.h"
#include "core/engine/compat/device_queue.h"
#include "core/engine/method/byol.h"
#include "core/engine/train/batch_source.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <vector>

namespace byol {

/// The numbers of each step on their way from the device into the run's store. On a GPU each step's are sent off at
/// once and looked at some steps later, when they have long arrived, so that neither side waits; on the CPU at once.
class StepLog {
public:
    StepLog(RunWriter& writer, torch::Device device);

    struct Entry {
        StepMark mark; ///< steps done, this one included
        double learning_rate = 0;
        double tau = 0;
        torch::Tensor loss;
        torch::Tensor gradient_norm;
        torch::Tensor classifier_loss; ///< undefined without labels
        std::vector<std::int64_t> indices;
    };
    /// The tensors may be overwritten by the next step.
    void add(Entry entry);
    /// Whether it is time for flush_oldest(); nothing may be added to a full log.
    bool full() const { return pending_.size() >= rows_.size(); }

    /// What the steps since the last flush took.
    struct Interval {
        std::int64_t steps = 0;
        double seconds = 0;
        std::int64_t images = 0;
    };
    /// Reads back and stores what was added. @param wait_seconds waited for data meanwhile
    /// @throws Error naming step and batch when a loss or gradient is not finite; what came before it is stored
    Interval flush(double wait_seconds);
    /// The same with the older half of a full log alone, which on a GPU takes no waiting.
    Interval flush_oldest(double wait_seconds);
    /// Leaves out of the step time what happened since the last flush: a pause, an evaluation.
    void restart_clock();

    double last_loss() const { return last_loss_; }

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Pending {
        Entry entry; // without its tensors
        bool labelled = false;
        std::size_t row = 0;
        Time added;
    };
    struct Row {
        torch::Tensor numbers; // [3] on the CPU: loss, gradient norm, classifier loss
        DeviceEvent arrived;
    };
    Interval flush_first(std::size_t count, double wait_seconds);
    void store(const Pending& pending, const std::vector<RunWriter::NamedValue>& shared);

    RunWriter& writer_;
    std::vector<Row> rows_; // used in turn
    std::size_t next_row_ = 0;
    std::deque<Pending> pending_; // oldest first
    Time start_;
    double last_loss_ = 0;
};

/// Resident memory of this process, in MB; 0 where the system does not tell.
double resident_memory_mb();

} // namespace byol
