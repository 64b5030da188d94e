#pragma once

#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/engine/embed/map.h"

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// Which maps belong together: those of the same run, images, method and settings have the same name.
/// @param points the images that there are to be mapped
std::string timeline_name(const EmbeddingSettings& settings, Split split, std::int64_t points);

struct TimelineRequest {
    std::filesystem::path run;
    EmbeddingSettings settings; ///< in place of the run's
    Split split = Split::test;
    torch::Device device = torch::kCPU;
    MapSink show; ///< may be empty
};

/// Maps the same images at every checkpoint of the run, in the order of steps: the first anew, each later one beginning
/// with the layout before it and turned to fit it. Frames that are there already are kept, also those whose checkpoint
/// is gone, so a timeline that was broken off, or whose run went on, is continued.
/// @param store called with each new frame, whose file is written
/// @returns all frames in order, old and new @throws as make_map; Error when the run has no checkpoint
std::vector<EmbeddingEntry> map_timeline(const TimelineRequest& request, const Dataset& dataset,
    const std::function<void(EmbeddingEntry&)>& store, const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace byol
