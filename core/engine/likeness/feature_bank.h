#pragma once

#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/engine/evaluate/subject.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace byol {

/// A fixed sample of a dataset's images as one checkpoint represents them.
struct FeatureBank {
    torch::Tensor values; ///< [N, D] float32 on the CPU, as the encoder gives them
    torch::Tensor indices; ///< [N] int64 into `split`, rising
    torch::Tensor labels; ///< [N] int64, -1 = none
    Split split = Split::test;
};

/// The test split where there is one, else the training split.
Split looked_at(const Dataset& dataset);

/// At most `most` of a split's images, always the same ones for the same sizes; rising.
std::vector<std::int64_t> sampled_images(const Dataset& dataset, Split split, std::int64_t most);

/// The representations of sampled_images. Those of a checkpoint are kept in run/features, so that asking again is
/// quick; a folder that cannot be written only makes it slow. Images that cannot be read are left out.
/// @throws Error when there are fewer than two images; Cancelled on stop
FeatureBank feature_bank(const std::filesystem::path& run, const Subject& subject, const Dataset& dataset,
    std::int64_t most, torch::Device device, const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace byol
