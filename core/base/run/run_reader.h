#pragma once

#include "core/base/run/run_types.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace byol {

/// Reads a run's store while it is written, after a crash, after it was copied, and from a read-only folder.
/// One reader belongs to one thread at a time. Every function @throws Error when the store cannot be read.
class RunReader {
public:
    explicit RunReader(const std::filesystem::path& run);
    ~RunReader();
    RunReader(RunReader&&) noexcept;
    RunReader& operator=(RunReader&&) noexcept;

    const std::filesystem::path& path() const;

    /// With `interrupted` derived from the lock.
    RunStatus status() const;
    std::vector<std::string> series_names() const;
    /// Points of a series with step > after_step, in order of step, at most `limit`.
    std::vector<ScalarPoint> scalars(
        const std::string& series, std::int64_t after_step = -1, std::int64_t limit = 10'000'000) const;
    /// The rows of a series within a range: all of them when they are at most `most`, else as that many buckets at
    /// most. Takes milliseconds however long the curve is, in stores of version 2 and later. @param most at least 1
    Curve curve(const std::string& series, StepRange range, std::int64_t most) const;
    /// The last value that a series has at or before a step; NaN when there is none.
    double value_at(const std::string& series, std::int64_t step) const;
    /// Axis marks within a range, about evenly spaced and at most `most` + 1 of them, the last one included. For the
    /// steps between them a straight line is near enough.
    std::vector<StepMark> some_marks(StepRange range, std::int64_t most) const;
    /// Axis marks with step > after_step. One a step.
    std::vector<StepMark> marks(std::int64_t after_step = -1) const;
    /// Those with step > after_step, in order of step; none in the store of a program that did not keep them.
    std::vector<Spectrum> spectra(std::int64_t after_step = -1) const;
    std::vector<LogLine> log(std::int64_t after_id = 0, std::int64_t limit = 10'000) const;
    std::vector<CheckpointEntry> checkpoints() const; ///< by step; only those whose file exists
    std::vector<Evaluation> evaluations() const; ///< by id
    std::vector<EmbeddingEntry> embeddings() const; ///< by id; only those whose file exists
    std::vector<Job> jobs() const; ///< by id
    std::vector<Command> commands() const;
    Provenance provenance() const;

private:
    struct Store;
    std::unique_ptr<Store> store_;
};

/// "last" or "" -> the newest checkpoint; "best" -> the best; a number -> that step. @throws UsageError listing the
/// steps there are
CheckpointEntry find_checkpoint(const RunReader& reader, const std::string& which);

/// Leaves a command for the worker. @returns its id. @throws Error when the store cannot be written
std::int64_t send_command(const std::filesystem::path& run, const std::string& verb, const std::string& argument = {});
/// Asks a job to stop at its next check.
void cancel_job(const std::filesystem::path& run, std::int64_t job_id);
/// Asks a job to wait, or to go on. A job that waits can still be cancelled.
void pause_job(const std::filesystem::path& run, std::int64_t job_id, bool pause);

} // namespace byol
