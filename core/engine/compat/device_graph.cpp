#include "core/engine/compat/device_graph.h"

#include "core/base/error/error.h"

// Nothing here calls CUDA's own library, so that only LibTorch's need be linked.
#ifdef BYOL_CUDA
#include "core/engine/compat/device_queue.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <torch/version.h>
#endif

namespace byol {

#ifdef BYOL_CUDA

struct DeviceGraph::Parts {
    explicit Parts(torch::Device device)
        : queue(device)
        , before(device)
        , after(device) { }

    // After what the current queue holds, and before what it will hold.
    void run(const std::function<void()>& work) {
        before.record();
        {
            const SideQueue::Scope inner(queue);
            before.hold_current_queue();
            work();
            after.record();
        }
        after.hold_current_queue();
    }

    SideQueue queue;
    DeviceEvent before;
    DeviceEvent after;
    at::cuda::CUDAGraph graph;
    bool recorded = false;
};

namespace {

// Other threads pin memory for the batches that follow; they and this one's recording must not spoil each other.
// LibTorch before 2.1 cannot tell them apart.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
constexpr bool records_one_thread = true;
#else
constexpr bool records_one_thread = false;
#endif

void begin(at::cuda::CUDAGraph& graph) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
    graph.capture_begin({ 0, 0 }, cudaStreamCaptureModeThreadLocal);
#else
    graph.capture_begin();
#endif
}

// Ends a recording that failed, so that the queue is usable again.
void give_up(at::cuda::CUDAGraph& graph) {
    try {
        graph.capture_end();
    } catch (const std::exception&) {
        // What is wrong is already being told.
    }
}

} // namespace

bool DeviceGraph::possible(torch::Device device) {
    return device.is_cuda() && records_one_thread;
}

DeviceGraph::DeviceGraph(torch::Device device) {
    if (!possible(device))
        throw Error("preparing a CUDA graph", device.str(), "it is not a GPU");
    parts_ = std::make_unique<Parts>(device);
}

void DeviceGraph::run(const std::function<void()>& work) {
    parts_->run(work);
}

void DeviceGraph::record(const std::function<void()>& work) {
    c10::cuda::device_synchronize();
    c10::cuda::CUDACachingAllocator::emptyCache(); // the graph takes memory of its own for what was used until now
    const SideQueue::Scope inner(parts_->queue);
    try {
        begin(parts_->graph);
        work();
        parts_->graph.capture_end();
        parts_->recorded = true;
    } catch (const std::exception& problem) {
        give_up(parts_->graph);
        throw Error("recording a CUDA graph", "the training step", problem.what());
    }
}

bool DeviceGraph::recorded() const {
    return parts_->recorded;
}

void DeviceGraph::replay() {
    parts_->run([this] { parts_->graph.replay(); });
}

#else

struct DeviceGraph::Parts { };

bool DeviceGraph::possible(torch::Device) {
    return false;
}

DeviceGraph::DeviceGraph(torch::Device device) {
    throw Error("preparing a CUDA graph", device.str(), "this program was built without CUDA");
}

void DeviceGraph::run(const std::function<void()>&) { }
void DeviceGraph::record(const std::function<void()>&) { }
bool DeviceGraph::recorded() const {
    return false;
}
void DeviceGraph::replay() { }

#endif

DeviceGraph::~DeviceGraph() = default;

} // namespace byol
