#include "core/engine/compat/device_graph.h"

#include "core/base/error/error.h"

#ifdef BYOL_CUDA
#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <torch/version.h>
#endif

namespace byol {

#ifdef BYOL_CUDA

struct DeviceGraph::Parts {
    explicit Parts(torch::Device device)
        : stream(c10::cuda::getStreamFromPool(/*isHighPriority=*/false, device.index())) { }

    // After what the current stream holds, and before what it will hold.
    void run(const std::function<void()>& work) {
        const c10::cuda::CUDAStream outer = c10::cuda::getCurrentCUDAStream(stream.device_index());
        before.record(outer);
        before.block(stream);
        {
            const c10::cuda::CUDAStreamGuard inner(stream);
            work();
        }
        after.record(stream);
        after.block(outer);
    }

    c10::cuda::CUDAStream stream;
    at::cuda::CUDAEvent before;
    at::cuda::CUDAEvent after;
    at::cuda::CUDAGraph graph;
    bool recorded = false;
};

namespace {

// Other threads pin memory for the batches that follow; they must not spoil the recording of this one. LibTorch 1.13
// has no such choice.
void begin(at::cuda::CUDAGraph& graph) {
#if TORCH_VERSION_MAJOR >= 2
    graph.capture_begin({ 0, 0 }, cudaStreamCaptureModeThreadLocal);
#else
    graph.capture_begin();
#endif
}

// Ends a recording that failed, so that the stream is usable again.
void give_up(at::cuda::CUDAGraph& graph) {
    try {
        graph.capture_end();
    } catch (const std::exception&) {
        // What is wrong is already being told.
    }
    cudaGetLastError();
}

} // namespace

bool DeviceGraph::possible(torch::Device device) {
    return device.is_cuda();
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
    const c10::cuda::CUDAStreamGuard inner(parts_->stream);
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
