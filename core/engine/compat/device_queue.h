#pragma once

#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <torch/torch.h>

#include <optional>

// A GPU does the work it is given in queues ("streams"), one after the other within a queue, while the program goes on.
// The CPU does it at once; there the classes below have nothing to do. They use LibTorch's interface for any device, so
// that the same source builds with and without CUDA.

namespace byol {

/// A mark in a device's current queue.
class DeviceEvent {
public:
    explicit DeviceEvent(torch::Device device);

    /// Marks the end of what has been given to the current queue so far.
    void record();
    /// Whether the device has come to the mark; true where none was made.
    bool passed() const;
    /// Waits until it has.
    void wait() const;
    /// What is given to the current queue from now on starts after the mark.
    void hold_current_queue() const;

private:
    torch::Device device_;
    std::optional<c10::Event> event_; // none on the CPU
};

/// A queue beside the usual one: copies in it run while the other computes.
class SideQueue {
public:
    explicit SideQueue(torch::Device device);

    /// Work that is given to the device while a scope lives goes into this queue.
    class Scope {
    public:
        explicit Scope(const SideQueue& queue);

    private:
        std::optional<c10::StreamGuard> guard_;
    };

private:
    std::optional<c10::Stream> stream_; // none on the CPU
};

/// Says that the current queue uses a tensor which was made in another, so that its memory is not given away before.
/// Nothing on the CPU, or for an undefined one.
void use_in_current_queue(const torch::Tensor& tensor);

} // namespace byol
