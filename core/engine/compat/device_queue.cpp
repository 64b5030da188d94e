#include "core/engine/compat/device_queue.h"

#include <chrono>
#include <thread>

namespace byol {
namespace {

c10::Stream current_queue(torch::Device device) {
    return c10::impl::VirtualGuardImpl(device.type()).getStream(device);
}

} // namespace

DeviceEvent::DeviceEvent(torch::Device device)
    : device_(device) {
    if (!device.is_cpu())
        event_.emplace(device.type());
}

void DeviceEvent::record() {
    if (event_)
        event_->record(current_queue(device_));
}

bool DeviceEvent::passed() const {
    return !event_ || event_->query();
}

// The driver's own way to wait keeps a core busy, which loader threads could use.
void DeviceEvent::wait() const {
    while (!passed())
        std::this_thread::sleep_for(std::chrono::microseconds(20));
}

void DeviceEvent::hold_current_queue() const {
    if (event_)
        event_->block(current_queue(device_));
}

SideQueue::SideQueue(torch::Device device) {
    if (!device.is_cpu())
        stream_ = c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
}

SideQueue::Scope::Scope(const SideQueue& queue) {
    if (queue.stream_)
        guard_.emplace(*queue.stream_);
}

void use_in_current_queue(const torch::Tensor& tensor) {
    if (tensor.defined() && !tensor.is_cpu())
        tensor.record_stream(current_queue(tensor.device()));
}

} // namespace byol
