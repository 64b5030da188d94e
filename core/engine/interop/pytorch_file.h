#pragma once

#include "core/engine/nn/module_state.h"

#include <filesystem>

namespace byol {

/// Writes a dictionary of tensors as Python's torch.save does (a zip archive with a pickle and one record a tensor),
/// such that torch.load(file, weights_only=True) reads it: the pickle holds a plain dict, tensors and nothing else.
/// Written beside `file` and renamed. @throws Error
void write_pytorch_file(const std::filesystem::path& file, const NamedTensors& tensors);

} // namespace byol
