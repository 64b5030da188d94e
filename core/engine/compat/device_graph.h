#pragma once

#include <torch/torch.h>

#include <functional>
#include <memory>

namespace byol {

/// Work of a GPU that is recorded once and then started as a whole: a CUDA graph. Starting it costs one call instead of
/// one for each of its kernels. It always runs the same kernels over the same memory, so that whatever changes from one
/// start to the next must lie in tensors of fixed storage; and the work may not wait for the device.
class DeviceGraph {
public:
    /// Whether the device is a GPU, and this program was built with CUDA and LibTorch 2.1 or later.
    static bool possible(torch::Device device);
    /// @throws Error where it is not possible
    explicit DeviceGraph(torch::Device device);
    ~DeviceGraph();
    DeviceGraph(const DeviceGraph&) = delete;
    DeviceGraph& operator=(const DeviceGraph&) = delete;

    /// Does the work in the graph's own queue, between what is in the current queue and what will be. LibTorch needs a
    /// few such runs before recording: libraries set themselves up in the first ones.
    void run(const std::function<void()>& work);
    /// Records the work without doing it. Tensors that it leaves behind are filled by each replay(); their memory is
    /// the graph's. @throws Error with the reason when the work cannot be recorded; nothing of it has happened then
    void record(const std::function<void()>& work);
    bool recorded() const;
    /// Starts what was recorded, between what is in the current queue and what will be.
    void replay();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace byol
