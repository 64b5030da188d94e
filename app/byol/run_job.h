#pragma once

#include "app/byol/commands.h"
#include "core/base/run/run_writer.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace byol::cli {

/// A piece of work on a run beside its training, as the run's store and the terminal see it.
class RunJob {
public:
    /// Shares of the whole time that the phases of progress take, roughly; they need not add up to 1.
    using Phases = std::map<std::string, double>;

    JobWriter& writer() { return *writer_; }
    /// Shows progress on the terminal and stores it in the job's row.
    ProgressSink progress() const;
    /// The same for work that says itself how far the whole of it is.
    ProgressSink progress_of_whole() const;
    /// Requested by Ctrl+C, and when the job's row asks for it.
    std::stop_token stop() const;

private:
    friend void run_job(
        const std::filesystem::path&, const std::string&, Context&, const Phases&, const std::function<void(RunJob&)>&);
    struct Board;
    RunJob(const std::filesystem::path& run, const std::string& kind, Context& context, const Phases& phases);

    std::shared_ptr<JobWriter> writer_;
    std::shared_ptr<Board> board_;
};

/// Does `work` as a job of `run`: whatever comes of it, the job's row tells it.
/// @throws what `work` throws
void run_job(const std::filesystem::path& run, const std::string& kind, Context& context, const RunJob::Phases& phases,
    const std::function<void(RunJob&)>& work);

} // namespace byol::cli
