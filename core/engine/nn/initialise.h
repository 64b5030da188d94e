#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// Fresh weights from (seed, stream) alone, whatever torch's global generator holds: convolutions and linear layers
/// truncated normal (cut at two standard deviations, scaled to sd 1/sqrt(fan_in)), biases 0, batch-norm scale 1, offset
/// 0, running mean 0 and variance 1 (the authors' initialisation; docs/method.md). Each parameter's numbers depend on
/// its own name and position only.
void initialise(torch::nn::Module& module, std::uint64_t seed, std::uint64_t stream);

} // namespace byol
