#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

namespace byol {

/// "auto" -> the first CUDA device when there is one, else the CPU. @throws UsageError for a device that is not there
torch::Device choose_device(const std::string& setting);
/// "CPU, 2 threads" or "CUDA 0: NVIDIA H200".
std::string describe(torch::Device device);
/// LibTorch starts with one CPU thread: 0 sets as many as there are cores. Also turns deterministic algorithms on.
void set_threads(std::int64_t threads);

} // namespace byol
