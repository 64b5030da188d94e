#pragma once

#include "core/base/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// A part of the labelled training images, drawn once and kept in a file, so that whoever learns from few labels
/// learns from the same ones.
struct LabelSubset {
    std::vector<std::int64_t> indices; ///< into the training split, ascending
    std::vector<std::int64_t> labels; ///< of each
    double fraction = 1; ///< that was asked for
    std::uint64_t seed = 0; ///< that drew it
    std::string dataset_fingerprint;
};

/// Draws max(1, round(fraction * images of the class)) images of each class, so that a subset of a balanced dataset is
/// balanced and one of another keeps its proportions. A class's images are drawn in one order by (seed, class), so the
/// smaller of two subsets of the same seed and pool lies within the larger.
/// @param pool what to draw from, indices of labelled images of the training split @param fraction in (0, 1]
/// @throws UsageError for another fraction
LabelSubset draw_label_subset(
    const Dataset& dataset, const std::vector<std::int64_t>& pool, double fraction, std::uint64_t seed);

/// "1 %", "0.5 %"
std::string percent_text(double fraction);

/// A safetensors file with "indices" and "labels" (int64). @throws Error when it cannot be written
void save_label_subset(const std::filesystem::path& file, const LabelSubset& subset);
/// @throws Error when it cannot be read; UsageError when it is not of this dataset: indices that are not there, or
/// other labels
LabelSubset load_label_subset(const std::filesystem::path& file, const Dataset& dataset);

} // namespace byol
