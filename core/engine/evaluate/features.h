#pragma once

#include "core/base/augment/view_params.h"
#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/engine/nn/encoder.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace byol {

/// Representations of images without augmentation, encoder in eval mode (its mode is put back afterwards).
struct Features {
    torch::Tensor values; ///< [N, D] float32 on the CPU
    torch::Tensor labels; ///< [N] int64, -1 = unlabelled
    std::vector<std::int64_t> broken; ///< positions of images that cannot be read: their row is 0, their label -1
};

/// Images are decoded while the ones before them are on the device. What comes out does not depend on the number of
/// threads.
/// @param indices into `split`. @throws Cancelled on stop; Error when more than 1 % of the images cannot be read
Features extract_features(Encoder& encoder, const Dataset& dataset, Split split,
    const std::vector<std::int64_t>& indices, const RunConfig& config, torch::Device device,
    const ProgressSink& progress = {}, std::stop_token stop = {});

/// The same of views that training a linear classifier sees: a random crop and flip, nothing else.
/// @param epoch a different one gives different views
Features extract_view_features(Encoder& encoder, const Dataset& dataset, Split split,
    const std::vector<std::int64_t>& indices, const RunConfig& config, torch::Device device, std::int64_t epoch,
    const ProgressSink& progress = {}, std::stop_token stop = {});

/// What a baseline compares with: the normalised pixels themselves, [N, 3 * S * S], S = data.image_size.
Features extract_pixels(const Dataset& dataset, Split split, const std::vector<std::int64_t>& indices,
    const RunConfig& config, const ProgressSink& progress = {}, std::stop_token stop = {});

/// Only the rows that have a label. @param kept their positions, when asked for
Features labelled_only(const Features& features, std::vector<std::int64_t>* kept = nullptr);

} // namespace byol
