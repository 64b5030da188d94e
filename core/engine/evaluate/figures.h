#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace byol {

/// How well a classifier did on the images that it was asked about.
struct Figures {
    std::map<std::string, double>
        metrics; ///< top1, top5 (with more than five classes), chance, majority, mean_per_class
    std::vector<std::int64_t> confusion; ///< classes x classes, row = true class
    std::vector<std::optional<double>>
        per_class; ///< the accuracy on each class; nothing for one that was not asked about
};

/// @param scores [Q, classes], the highest wins @param labels [Q] int64 in [0, classes), Q > 0
Figures figures_of(const torch::Tensor& scores, const torch::Tensor& labels, std::int64_t classes);

/// How often class i was taken for class j: row i, column j, row after row.
std::vector<std::int64_t> confusion_matrix(
    const torch::Tensor& labels, const torch::Tensor& predicted, std::int64_t classes);

} // namespace byol
