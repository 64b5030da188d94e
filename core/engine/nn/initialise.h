#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>

namespace byol {

/// Fresh weights from (seed, stream) alone, whatever torch's global generator holds: convolutions and linear layers
/// normal with sd 1/sqrt(fan_in), cut at two of those; biases 0; batch-norm scale 1, offset 0, running mean 0 and
/// variance 1 (the authors' initialisation; docs/method.md). A parameter's numbers depend on `prefix` + its name only,
/// so modules that share a (seed, stream) need different prefixes.
void initialise(torch::nn::Module& module, std::uint64_t seed, std::uint64_t stream, const std::string& prefix = {});

} // namespace byol
