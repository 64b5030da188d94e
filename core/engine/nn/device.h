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

/// One device a run can be given.
struct DeviceInfo {
    std::string id; ///< "cpu" or "cuda:N": what training.device takes
    std::string name; ///< the processor's or the accelerator's model
    std::int64_t cores = 0; ///< logical processors; 0 for an accelerator
    std::int64_t memory_bytes = 0; ///< 0 when unknown
};
/// The CPU first, then each CUDA device that this LibTorch can use.
std::vector<DeviceInfo> list_devices();

} // namespace byol
