#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/interop/export.h"

#include <string>

namespace byol {

/// Python code that loads an exported encoder and computes the representation of a PIL image called `image`, with the
/// resizing and the normalisation that it was trained with. Weights without a counterpart in torchvision are only
/// loaded.
std::string loading_example(const RunConfig& config, ExportFormat format, const std::string& file);

} // namespace byol
