#pragma once

#include "app/byol/commands.h"
#include "core/base/config/run_config.h"

#include <filesystem>
#include <string>

namespace byol::cli {

/// A map of features that come from a file instead of a run.
struct FeaturesPlan {
    std::filesystem::path features; ///< safetensors: "features" [N, D], and "start" [N, 2] to begin with, if there
    std::filesystem::path output; ///< safetensors: "points" f32 [N, 2]
    EmbeddingSettings settings;
    std::string device = "auto";
    std::int64_t threads = 0; ///< 0: as many as there are cores
};

/// Distances are Euclidean and the features taken as they are. Answers with the divergence and the seconds of each
/// part.
/// @throws Error when the file holds no features; Cancelled on stop
void embed_features(const FeaturesPlan& plan, Context& context);

} // namespace byol::cli
