#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/engine/bench/meter.h"

#include <torch/torch.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace byol {

/// What is measured: a run with these settings.
struct BenchSubject {
    RunConfig config;
    std::shared_ptr<const Dataset> dataset;
    torch::Device device = torch::kCPU;
    std::filesystem::path scratch; ///< an empty folder for what is written; the caller removes it
    bool streams = false; ///< the pictures are files that are decoded when they are asked for
    bool thorough = false; ///< the sizes that take minutes too

    /// Classes of the online classifier, 0 where there is none.
    std::int64_t classes() const;
    /// "batches of 256 at 32 px"
    std::string batch_note() const;
};

// Each measures one part of the work; docs/performance.md explains the figures. @throws Cancelled on stop

/// Two views of an image, each augmentation alone, batches from the loader; for a folder of pictures also decoding.
BenchReport data_suite(const BenchSubject& subject, const Meter& meter);
/// The bare network step (forward and backward of both views through the online network, forward through the target
/// network: no data, optimiser or moving average) against the full step; FLOP utilisation; memory; checkpoints.
BenchReport step_suite(const BenchSubject& subject, const Meter& meter);
/// The full step with loader and log against the bare network step.
BenchReport end_to_end_suite(const BenchSubject& subject, const Meter& meter);
/// Laying out a map; exact neighbours.
BenchReport tsne_suite(const BenchSubject& subject, const Meter& meter);
/// Linear evaluation and kNN.
BenchReport eval_suite(const BenchSubject& subject, const Meter& meter);
/// Writing a run's curves and reading the first of them.
BenchReport store_suite(const BenchSubject& subject, const Meter& meter);

struct NamedSuite {
    std::string name; ///< "end-to-end"
    BenchReport (*run)(const BenchSubject&, const Meter&);
};
/// All of them, in the order in which they are run.
const std::vector<NamedSuite>& bench_suites();

} // namespace byol
