#pragma once

#include "core/engine/train/journal.h"
#include "core/engine/train/trainer.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace byol {

/// How to work on a run.
struct PretrainOptions {
    std::string device; ///< instead of the run's training.device; "" = as the run says
    ProgressSink progress;
    Journal::Listener say; ///< a few lines for people: what begins, each epoch, warnings
    Provenance provenance; ///< what the caller knows: version, command line; the rest is added here
};

/// Takes a run that was created, stopped, interrupted or failed, and trains it to its end: lock, dataset, the newest
/// checkpoint that can be read, trainer. Whatever happens, the run's status tells it.
/// A run that was killed goes on from its newest checkpoint, and on the CPU ends with the same bits as if it had not
/// been.
/// @throws Error (the status is `failed` then); UsageError for settings that cannot be
TrainingSummary pretrain(const std::filesystem::path& run, const PretrainOptions& options, std::stop_token stop);

} // namespace byol
