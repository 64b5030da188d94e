#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/engine/nn/encoder.h"

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace byol {

/// Representations of images without augmentation, encoder in eval mode (its mode is put back afterwards).
struct Features {
    torch::Tensor values; ///< [N, D] float32 on the CPU
    torch::Tensor labels; ///< [N] int64, -1 = unlabelled
};

/// @param indices into `split`. @throws Cancelled on stop
Features extract_features(Encoder& encoder, const Dataset& dataset, Split split,
    const std::vector<std::int64_t>& indices, const RunConfig& config, torch::Device device,
    const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace byol
