#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/nn/encoder.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace byol {

/// What is evaluated or mapped: the encoder of one checkpoint of a run, with the settings that say how to ask it.
struct Subject {
    std::shared_ptr<Encoder> encoder; ///< in eval mode, on the device
    /// Encoder, augmentation and image size as the checkpoint was trained; data, knn, linear and embedding as the run
    /// says now.
    RunConfig config;
    std::string checkpoint; ///< file relative to the run folder; "" for the untrained encoder
    std::int64_t step = 0;
    double epoch = 0;
};

/// @param which "last", "best", a step, or "init": the online encoder as it was before the first step
/// @throws UsageError for a checkpoint that there is not; Error when it cannot be read
Subject load_subject(const std::filesystem::path& run, const std::string& which, torch::Device device);

/// The online encoder as it is before the first step of a run with these settings, in eval mode.
std::shared_ptr<Encoder> untrained_encoder(const RunConfig& config, torch::Device device);

/// "step-00001200": how files about a checkpoint are called.
std::string step_name(std::int64_t step);

} // namespace byol
