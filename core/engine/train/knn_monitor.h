#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/engine/nn/encoder.h"

#include <cstdint>
#include <memory>
#include <stop_token>

namespace byol {

/// The kNN accuracy of the representation on held-out images, measured again and again while a run trains.
class KnnMonitor {
public:
    KnnMonitor(const RunConfig& config, std::shared_ptr<const Dataset> dataset, torch::Device device);

    /// Whether there are labels to vote with and images to ask about.
    bool possible() const;
    /// Fraction of the held-out images whose class the nearest training images vote for.
    /// @param progress is also called between pieces of less than a second @throws Cancelled on stop
    double evaluate(Encoder& encoder, const ProgressSink& progress, std::stop_token stop) const;

private:
    const RunConfig config_;
    const std::shared_ptr<const Dataset> dataset_;
    const torch::Device device_;
    HeldOut held_out_;
};

} // namespace byol
