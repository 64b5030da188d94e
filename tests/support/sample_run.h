#pragma once

#include "core/base/run/run_folder.h"
#include "core/base/run/run_writer.h"

#include <filesystem>
#include <memory>
#include <string>

namespace byol::test {

/// What a made-up run shall look like. It is written through the same RunWriter as a real one; only its curves are
/// invented: a loss that falls from 4 with noise, schedules as the settings say, accuracies that rise.
struct SampleRun {
    std::string name = "sample";
    std::string preset = "cifar10-small";
    std::string data_path {}; ///< instead of the preset's
    RunState state = RunState::finished; ///< running and paused: use LiveSampleRun
    double share = 1; ///< part of the steps that are done, 0 to 1
    double quality = 0.75; ///< kNN accuracy that it comes to
    bool evaluated = true; ///< with a kNN and a linear evaluation
    bool mapped = true; ///< with a map
    std::uint64_t seed = 1;
    double epochs = 0; ///< 0: the preset's
};

/// Makes runs/name. @returns its path
std::filesystem::path make_sample_run(const std::filesystem::path& runs, const SampleRun& sample);

/// All steps that a sample run's settings ask for.
std::int64_t total_steps(const std::filesystem::path& run);

/// A run that this process "trains": running, or paused, as long as the object lives.
class LiveSampleRun {
public:
    LiveSampleRun(const std::filesystem::path& runs, const SampleRun& sample);
    const std::filesystem::path& path() const { return path_; }
    RunWriter& writer() { return *writer_; }
    /// Writes more steps, up to `share` of all.
    void advance(double share);
    /// The worker dies: the lock goes, the status stays.
    void die();

private:
    SampleRun sample_;
    std::filesystem::path path_;
    std::unique_ptr<RunLock> lock_;
    std::unique_ptr<RunWriter> writer_;
    std::int64_t step_ = 0;
};

} // namespace byol::test
