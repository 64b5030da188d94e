#pragma once

#include "core/base/run/run_types.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace byol {

/// The worker's pen. Everything is queued and written by one background thread in transactions a few times a second, so
/// that a training step never waits for the disk; flush() waits until all is written.
/// A write error is kept and thrown by the next flush() (and reported by failure()).
class RunWriter {
public:
    explicit RunWriter(const std::filesystem::path& run);
    ~RunWriter(); ///< flushes; never throws
    RunWriter(const RunWriter&) = delete;
    RunWriter& operator=(const RunWriter&) = delete;

    /// A worker takes the run: session + 1, state running, pid, host, heartbeat; everything later than `from_step` in
    /// the scalar tables is deleted, so that a resumed run continues as if nothing had happened.
    void begin_session(std::int64_t from_step);

    /// Replaces the status (pid, host, session and heartbeat are filled in here). While the writer lives it renews the
    /// heartbeat every half second by itself.
    void set_status(const RunStatus& status);

    using NamedValue = std::pair<std::string, double>;
    /// Scalars of one step. NaN and infinities are stored as NULL and read back as NaN.
    void add_scalars(const StepMark& mark, const std::vector<NamedValue>& values);
    void add_spectrum(const Spectrum& spectrum);
    void add_log(LogLevel level, const std::string& text);
    void add_checkpoint(const CheckpointEntry& entry); ///< `best` clears the mark of the others
    void remove_checkpoint(std::int64_t step); ///< the row; the file is the caller's
    void set_provenance(const Provenance& provenance);

    /// Commands not yet taken, oldest first. They arrive by a poll of the background thread (4 times a second).
    std::vector<Command> take_commands();
    void answer(const Command& command, const std::string& text);

    void flush(); ///< @throws Error when anything since the last flush could not be written
    std::string failure() const; ///< the last write error, or ""

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A job beside the training: one row in the store, with heartbeat and cancel flag. Used by evaluate, embed, export.
class JobWriter {
public:
    JobWriter(const std::filesystem::path& run, const std::string& kind);
    ~JobWriter(); ///< marks the job failed when neither finish nor fail was called
    /// Stores at most five times a second, and looks up to fifty times a second for what is asked of the job.
    /// @returns false when the job shall stop (cancel was asked for)
    bool report(double progress, double seconds_left, const std::string& message);
    /// While the job shall wait: keeps its row alive with the message "Paused" until it is asked to go on or to stop,
    /// or `stop` is requested. @returns the seconds that were waited; almost always 0, at once
    double wait_while_paused(const std::stop_token& stop);
    void finish(const std::string& message = {});
    void fail(const std::string& error, bool cancelled = false);
    std::int64_t id() const;

    std::int64_t add_evaluation(const Evaluation& evaluation); ///< @returns its id
    std::int64_t add_embedding(const EmbeddingEntry& entry);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace byol
