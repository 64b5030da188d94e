#pragma once

#include "core/engine/compat/device_queue.h"

#include <array>
#include <cstddef>

namespace byol {

/// A tensor of fixed storage on a device whose contents come from the program, anew for each step. It is filled through
/// two buffers of pinned memory in turn, so that one can be written while the other is still on its way; the program
/// gets no further ahead of the device than that. On the CPU it is the one buffer itself.
class StagedTensor {
public:
    StagedTensor(at::IntArrayRef shape, torch::ScalarType type, torch::Device device);

    /// Where to write the next contents, on the CPU and contiguous. Waits until the contents before the last have left.
    torch::Tensor& host();
    /// Sends what was written there, behind the work that is in the device's queue.
    void upload();
    const torch::Tensor& tensor() const { return tensor_; }

private:
    struct Buffer {
        torch::Tensor host;
        DeviceEvent sent;
    };
    torch::Tensor tensor_;
    std::array<Buffer, 2> buffers_; // not used on the CPU
    std::size_t turn_ = 0;
};

} // namespace byol
