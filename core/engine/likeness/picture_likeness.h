#pragma once

#include "core/base/run/run_types.h"
#include "core/engine/likeness/feature_bank.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol {

/// Picture files as evaluation would show them to the network: decoded, resized or cropped, normalised.
/// @returns [N, 3, S, S] float32, S = data.image_size @throws Error naming a file that cannot be read
torch::Tensor pictures_for(const RunConfig& config, const std::vector<std::filesystem::path>& files);

/// An image of a bank and how like the searched one it is.
struct Match {
    std::int64_t index = 0; ///< into the bank's split
    double similarity = 0; ///< cosine of the representations
    std::int64_t label = -1;
};

/// The k images of the bank whose representations are most like the picture's, most alike first.
/// @param k clamped to the bank's size @throws Error when the picture cannot be read
std::vector<Match> most_alike(const Subject& subject, const FeatureBank& bank, const std::filesystem::path& picture,
    std::int64_t k, torch::Device device);

/// How like two pictures are under one checkpoint.
struct Likeness {
    std::int64_t step = 0;
    double epoch = 0;
    double representation = 0; ///< cosine of the representations
    double projection = 0; ///< cosine of the online network's projections
};

/// @param entry a checkpoint of the run @throws Error when it, or a picture, cannot be read
Likeness likeness_of(const std::filesystem::path& run, const CheckpointEntry& entry, const std::filesystem::path& first,
    const std::filesystem::path& second, torch::Device device);

} // namespace byol
