#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// One thing measured on this machine: several repeats after a warm-up.
struct Measurement {
    std::string name; ///< "Views, one thread"
    std::string unit; ///< "views/s"
    double median = 0;
    double low = 0; ///< of the repeats
    double high = 0; ///< of the repeats
    int repeats = 0;
    std::string note; ///< sizes that the figure depends on
};

/// A dataset of generated noise in memory, where the real one is not at hand: the cost of a step does not depend on
/// what the images show. @param side pixels
std::shared_ptr<const Dataset> generated_dataset(std::int64_t count, int side);

/// Measures what a run with these settings is made of: making views, batches from the loader, the bare network step,
/// the whole training step with loader and log, a checkpoint, the run's store, and kNN. Takes about half a minute for
/// small settings. @param scratch an empty folder for what is written; the caller removes it @throws Cancelled on stop
std::vector<Measurement> run_benchmarks(const RunConfig& config, std::shared_ptr<const Dataset> dataset,
    torch::Device device, const std::filesystem::path& scratch, const ProgressSink& progress, std::stop_token stop);

} // namespace byol
