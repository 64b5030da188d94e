#pragma once

#include "core/base/run/run_types.h"
#include "core/engine/train/learner.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace byol {

// A checkpoint is one safetensors file with everything that a run needs to go on bit for bit: networks with their
// running statistics, momentum, step and settings. Random numbers are counter-based: the step is all the state they
// have.

/// What a checkpoint says of itself.
struct CheckpointHeader {
    std::int64_t step = 0; ///< steps done
    double epoch = 0; ///< epochs done
    Time created = 0;
    std::string config; ///< TOML
    std::string dataset; ///< DatasetInfo::fingerprint
};

/// A copy of the whole state at one moment, on the CPU, so that it can be written while training goes on.
struct Snapshot {
    CheckpointHeader header;
    NamedTensors tensors;

    /// Whether no number is NaN or infinite.
    bool finite() const;
};
Snapshot take_snapshot(const Learner& learner, const CheckpointHeader& header);

/// Whole or not at all, as write_safetensors does. @throws Error
void write_checkpoint(const std::filesystem::path& file, const Snapshot& snapshot);
/// @throws Error when it is not a whole checkpoint of a format this program knows
Snapshot read_checkpoint(const std::filesystem::path& file);
/// What it says of itself, without copying its tensors. @throws as read_checkpoint
CheckpointHeader read_checkpoint_header(const std::filesystem::path& file);

/// "checkpoints/step-00001200.safetensors", relative to the run folder.
std::string checkpoint_name(std::int64_t step);
/// The steps of the checkpoint files of a run, newest first.
std::vector<std::int64_t> checkpoint_steps(const std::filesystem::path& run);

/// The newest checkpoint that can be read; each broken newer one is told to `on_broken`.
/// @returns nothing when the run has no checkpoint file @throws the newest one's Error when none can be read
std::optional<Snapshot> newest_checkpoint(const std::filesystem::path& run,
    const std::function<void(std::int64_t step, const std::string& problem)>& on_broken);

} // namespace byol
