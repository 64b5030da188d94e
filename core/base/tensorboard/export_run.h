#pragma once

#include "core/base/progress/progress.h"

#include <filesystem>
#include <stop_token>

namespace byol {

struct TensorboardExport {
    std::filesystem::path file;
    std::int64_t values = 0;
};

/// Writes all curves of a run, with their steps and wall times, its evaluations (evaluation/linear/top1, ...) at the
/// steps of their checkpoints, and its settings as a text, as an event file in folder/<name of the run>, so that
/// several runs lie beside each other in one `tensorboard --logdir folder`. What an export of before left there is
/// replaced.
/// @throws Error when the run cannot be read or the file cannot be written; Cancelled on stop
TensorboardExport export_to_tensorboard(const std::filesystem::path& run, const std::filesystem::path& folder,
    const ProgressSink& progress = {}, const std::stop_token& stop = {});

} // namespace byol
