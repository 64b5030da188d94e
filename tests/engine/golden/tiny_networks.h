#pragma once

#include "core/engine/method/byol.h"
#include "tests/engine/golden/findings.h"

namespace byol::test {

/// Online and target network of the tiny_* vectors at their start, in `type`: an encoder of two convolutions, made of
/// the modules that the project's own encoders are made of, and the project's heads.
/// @param init tiny_init
Networks tiny_networks(const Vectors& init, torch::ScalarType type);

/// What training calls: byol_step on step `step`'s views and labels, those of the images [first, first + count).
StepResult tiny_step(
    Networks& networks, const Vectors& init, std::int64_t step, std::int64_t first, std::int64_t count);
std::int64_t tiny_batch(const Vectors& init);

/// Compares each gradient with the tensor of its name under `prefix`.
void compare_gradients(Findings& findings, const Vectors& vectors, const torch::nn::Module& network,
    const std::string& prefix, double allowed, Precision precision);

} // namespace byol::test
