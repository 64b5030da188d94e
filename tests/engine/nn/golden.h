#pragma once

#include "core/base/safetensors/safetensors.h"
#include "core/engine/nn/module_state.h"
#include "tests/support/test_support.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace byol::test {

/// A file of golden vectors, by its name without the ending.
inline SafetensorsFile golden_file(const std::string& name) {
    return SafetensorsFile(golden_dir() / (name + ".safetensors"));
}

inline torch::Tensor golden_tensor(const SafetensorsFile& file, const std::string& name) {
    return to_torch(file.tensor(name));
}

inline double golden_number(const SafetensorsFile& file, const std::string& name) {
    return file.doubles(name).at(0);
}

/// max|a - b| / max(1, max|b|): the distance that the golden tolerances speak of. NaN counts as infinitely far.
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

/// FNV-1a of the name, as the golden vectors' formula wants it.
inline std::uint32_t formula_hash(const std::string& name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

/// The i-th value of the formula for `name`, in [0, 1).
inline double formula_uniform(std::uint32_t hash, std::uint32_t i, std::uint32_t seed) {
    std::uint32_t x = i + hash + seed * 0x9E3779B9U;
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return (x >> 8) * 0x1p-24;
}

/// `count` values of the formula for `name`, float64.
inline torch::Tensor formula_uniforms(const std::string& name, std::int64_t count, std::uint32_t seed) {
    torch::Tensor values = torch::empty({ count }, torch::kFloat64);
    const std::uint32_t hash = formula_hash(name);
    for (std::int64_t i = 0; i < count; ++i)
        values.data_ptr<double>()[i] = formula_uniform(hash, static_cast<std::uint32_t>(i), seed);
    return values;
}

/// The formula's value for a tensor of a state, by its name and shape.
inline torch::Tensor formula_tensor(const std::string& name, const torch::Tensor& like, std::uint32_t seed) {
    const auto ends = [&](const std::string& end) {
        return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
    };
    const torch::Tensor s = formula_uniforms(name, like.numel(), seed).mul(2).sub(1).view(like.sizes());
    const auto rounded = [](const torch::Tensor& x) { return x.to(torch::kFloat32); };
    if (ends("running_var"))
        return rounded(1 + 0.3 * s);
    if (ends("running_mean"))
        return rounded(0.1 * s);
    if (like.dim() == 4)
        return rounded(s * std::sqrt(6.0 / static_cast<double>(like.numel() / like.size(0))));
    if (like.dim() == 2)
        return rounded(s * std::sqrt(1.0 / static_cast<double>(like.size(1))));
    return rounded(ends("weight") ? 0.7 + 0.2 * s : 0.1 * s);
}

/// Gives a module the formula's weights and running statistics.
inline void load_formula(torch::nn::Module& module, std::uint32_t seed, const std::string& prefix = {}) {
    const torch::NoGradGuard no_grad;
    for (auto& [name, tensor] : state_of(module))
        if (tensor.is_floating_point())
            tensor.copy_(formula_tensor(prefix + name, tensor, seed));
}

} // namespace byol::test
