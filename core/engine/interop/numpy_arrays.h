#pragma once

#include "core/base/pickle/value.h"

#include <torch/torch.h>

#include <string>

namespace byol {

/// A copy of a NumPy array, row-major.
/// @param source the file's path, @param name the array's, for messages
/// @throws Error for a type that LibTorch does not have, and for big-endian numbers
torch::Tensor to_torch(const pickle::Array& array, const std::string& source, const std::string& name);

} // namespace byol
