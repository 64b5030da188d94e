#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>

namespace byol::test {

// The formula that gives the golden vectors' networks their weights, so that no weights need be kept: see
// tests/golden/README.md.

/// FNV-1a of the name's bytes.
std::uint32_t formula_hash(const std::string& name);
/// `count` values for `name` in [0, 1), float64.
torch::Tensor formula_uniforms(const std::string& name, std::int64_t count, std::uint32_t seed);
/// The value of a tensor of a state by its name and shape, float32.
torch::Tensor formula_tensor(const std::string& name, const torch::Tensor& like, std::uint32_t seed);
/// Gives a module the formula's weights and running statistics.
void load_formula(torch::nn::Module& module, std::uint32_t seed);

} // namespace byol::test
