#pragma once

#include "core/base/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace byol::ui {

/// What an evaluation said of each image that it was asked about.
struct Predictions {
    Split split = Split::test;
    std::vector<std::int64_t> indices; ///< into the split
    std::vector<std::int64_t> labels;
    std::vector<std::int64_t> predicted;
};

/// @throws Error when the file cannot be read, or its parts do not fit together
Predictions readPredictions(const std::filesystem::path& file);

/// The images of one class that were taken for one class, in their order.
std::vector<std::int64_t> imagesBehind(const Predictions& predictions, int truth, int predicted);

} // namespace byol::ui
