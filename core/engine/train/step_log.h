#pragma once

#include "core/base/run/run_writer.h"
#include "core/engine/method/byol.h"
#include "core/engine/train/batch_source.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace byol {

/// The numbers of each step on their way from the device into the run's store. On a GPU they are read back together
/// every few steps, so that no step waits for the one before; on the CPU at once.
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
    void add(Entry entry);
    bool full() const;

    /// What the steps since the last flush took.
    struct Interval {
        std::int64_t steps = 0;
        double seconds = 0;
        std::int64_t images = 0;
    };
    /// Reads back and stores what was added. @param wait_seconds waited for data meanwhile
    /// @throws Error naming step and batch when a loss or gradient is not finite; what came before it is stored
    Interval flush(double wait_seconds);
    /// Leaves out of the step time what happened since the last flush: a pause, an evaluation.
    void restart_clock();

    double last_loss() const { return last_loss_; }

private:
    void store(const Entry& entry, const float* numbers, const std::vector<RunWriter::NamedValue>& shared);

    RunWriter& writer_;
    std::size_t capacity_;
    std::vector<Entry> entries_;
    std::chrono::steady_clock::time_point start_;
    double last_loss_ = 0;
};

/// Resident memory of this process, in MB; 0 where the system does not tell.
double resident_memory_mb();

} // namespace byol
