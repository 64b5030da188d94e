#pragma once

#include "app/byol/commands.h"
#include "core/base/config/sweep.h"
#include "core/engine/train/trainer.h"

#include <functional>

namespace byol::cli {

/// What `byol pretrain --sweep` was asked for.
struct SweepRequest {
    std::string sweep; ///< a file, or the name of one that ships inside the program
    std::string name; ///< what its runs' names begin with; "" = the sweep's name
    SweepOptions options;
    bool dry_run = false;
};

/// Queues the runs of a sweep and trains them one after the other; or only tells what it would do. A run that is there
/// already with these settings is gone on with, or skipped when it is finished: so the same command goes on with a
/// sweep that was stopped. A run that fails does not keep the others from being trained.
/// @param train works on one run and @returns what it achieved
/// @throws UsageError, ConfigError before anything is created; Error in the end when a run failed; Cancelled on stop
void pretrain_sweep(const SweepRequest& request, Context& context,
    const std::function<TrainingSummary(const std::filesystem::path& run)>& train);

/// The run may be resumed from another working folder.
void make_absolute(DataSettings& data);

/// A finished run, for machines.
nlohmann::json as_json(const std::filesystem::path& run, const TrainingSummary& summary);

} // namespace byol::cli
