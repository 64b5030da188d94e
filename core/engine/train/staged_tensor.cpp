#include "core/engine/train/staged_tensor.h"

namespace byol {

StagedTensor::StagedTensor(at::IntArrayRef shape, torch::ScalarType type, torch::Device device)
    : tensor_(torch::zeros(shape, torch::TensorOptions(type).device(device)))
    , buffers_ { Buffer { {}, DeviceEvent(device) }, Buffer { {}, DeviceEvent(device) } } {
    if (!device.is_cpu())
        for (Buffer& buffer : buffers_)
            buffer.host = torch::zeros(shape, torch::TensorOptions(type).pinned_memory(true));
}

torch::Tensor& StagedTensor::host() {
    if (tensor_.is_cpu())
        return tensor_;
    buffers_[turn_].sent.wait();
    return buffers_[turn_].host;
}

void StagedTensor::upload() {
    if (tensor_.is_cpu())
        return;
    tensor_.copy_(buffers_[turn_].host, /*non_blocking=*/true);
    buffers_[turn_].sent.record();
    turn_ = 1 - turn_;
}

} // namespace byol
