#pragma once

#include "core/base/data/dataset.h"

#include <cstdint>
#include <memory>

namespace byol {

/// A dataset of generated noise in memory, where the real one is not at hand: the cost of a step does not depend on
/// what the images show. @param side pixels
std::shared_ptr<const Dataset> generated_dataset(std::int64_t count, int side);

} // namespace byol
