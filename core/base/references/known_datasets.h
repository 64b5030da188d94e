#pragma once

#include "core/base/data/dataset.h"

#include <string>

namespace byol {

/// The dataset's name where it is one that figures are published for: "CIFAR-10", "CIFAR-100", "ImageNet",
/// "Imagenette";
/// "" for any other. Recognised by format, class names and the number of images of both splits together: a part of a
/// dataset, or the same pictures in another format, is another dataset.
std::string recognised_dataset(const DatasetInfo& info);

/// How many images a recognised dataset has. Both 0 for an unknown name.
struct DatasetCounts {
    std::int64_t train = 0;
    std::int64_t test = 0;
};
DatasetCounts counts_of(const std::string& dataset);

} // namespace byol
