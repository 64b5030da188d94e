#pragma once

#include "core/base/run/run_writer.h"
#include "core/engine/train/checkpoint.h"
#include "core/engine/train/journal.h"

#include <filesystem>
#include <future>
#include <map>

namespace byol {

/// Writes a run's checkpoints in the background and keeps the last few and the best by kNN.
class CheckpointKeeper {
public:
    /// Takes note of the checkpoints that the run has already.
    CheckpointKeeper(
        std::filesystem::path run, const CheckpointSettings& settings, RunWriter& writer, Journal& journal);
    ~CheckpointKeeper(); ///< waits for the write under way

    /// Whether it is time: an epoch that counts has just ended, or the last checkpoint is too old.
    bool due(bool epoch_ended, std::int64_t epochs_done) const;
    /// Whether a kNN accuracy beats the best checkpoint's.
    bool is_best(double knn_top1) const;
    /// The step of the newest checkpoint; -1 without one.
    std::int64_t newest_step() const;

    /// Starts to write, after the write before has ended. A failure is told in the log and tried again when the next
    /// one is due. @param knn_top1 the figure of this very state, -1 when it has none
    void save(Snapshot snapshot, double knn_top1);
    /// Waits until the write under way is done. @throws its Error
    void finish();

private:
    void adopt(std::int64_t step);
    void write(const Snapshot& snapshot, double knn_top1);
    void prune();
    const CheckpointEntry* best() const;

    const std::filesystem::path run_;
    const CheckpointSettings settings_;
    RunWriter& writer_;
    Journal& journal_;
    std::map<std::int64_t, CheckpointEntry>
        entries_; ///< by step; touched by the background write, so wait before reading
    std::int64_t newest_ = -1;
    double best_knn_ = -1;
    double saved_at_;
    std::future<void> writing_;
};

} // namespace byol
