#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol::test {

/// Maps over time of a made-up run: points that begin in one cloud and end in one cluster a label, with their nearest
/// neighbours in the map as neighbours.
struct SampleTimeline {
    int frames = 5;
    std::int64_t points = 600;
    int neighbours = 12;
    std::uint64_t seed = 1;
    const char* split = "train";
    std::vector<std::int64_t> labels {}; ///< of the first images; empty: image % 10
};
/// Adds the maps to a run, oldest first.
void add_timeline(const std::filesystem::path& run, const SampleTimeline& sample);
/// Adds a kNN evaluation that predicts the label of every image but each seventh, whose label it takes for the next.
void add_predictions(const std::filesystem::path& run, const SampleTimeline& sample);

} // namespace byol::test
