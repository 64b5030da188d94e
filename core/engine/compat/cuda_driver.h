#pragma once

#include <cstdint>
#include <string>

namespace byol {

/// What the CUDA driver says of a device. Asked of the driver's own library at run time, so that the same source builds
/// against a LibTorch with and without CUDA.
struct CudaDevice {
    std::string name; ///< "NVIDIA H200"; empty when the driver does not answer
    std::int64_t memory_bytes = 0;
    int compute_capability = 0; ///< its major number: 8 from Ampere on, the first with bfloat16; 0 for no answer
};
/// @param index as LibTorch counts: after CUDA_VISIBLE_DEVICES
CudaDevice describe_cuda_device(int index);

} // namespace byol
