#pragma once

#include "core/base/safetensors/safetensors.h"
#include "core/engine/nn/module_state.h"
#include "tests/support/test_support.h"

#include <torch/torch.h>

#include <algorithm>
#include <string>

namespace byol::test {

/// A file of golden vectors, by its name without the ending.
inline SafetensorsFile golden_file(const std::string& name) {
    return SafetensorsFile(golden_dir() / (name + ".safetensors"));
}

inline torch::Tensor golden_tensor(const SafetensorsFile& file, const std::string& name) {
    return to_torch(file.tensor(name));
}

/// max|a - b| / max(1, max|b|). NaN counts as infinitely far.
inline double distance(const torch::Tensor& a, const torch::Tensor& b) {
    if (a.sizes() != b.sizes())
        return 1e300;
    const torch::Tensor ours = a.detach().to(torch::kFloat64);
    const torch::Tensor theirs = b.detach().to(torch::kFloat64);
    const double far = (ours - theirs).abs().max().item<double>();
    return far == far ? far / std::max(1.0, theirs.abs().max().item<double>()) : 1e300;
}

/// max|a - b| / max|b|.
inline double relative_distance(const torch::Tensor& a, const torch::Tensor& b) {
    const double scale = b.abs().max().item<double>();
    return distance(a, b) * std::max(1.0, scale) / scale;
}

} // namespace byol::test
