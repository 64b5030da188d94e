#include "core/engine/train/diagnostics_desk.h"

#include "core/engine/train/diagnostics.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace byol {
namespace {

/// What the figures need of a step, on the CPU.
struct Sample {
    StepMark mark;
    StepResult result;
    torch::Tensor labels;
};

// A copy that is complete when the device has come to an event recorded after it.
torch::Tensor on_cpu(const torch::Tensor& tensor) {
    if (!tensor.defined() || tensor.is_cpu())
        return tensor;
    const torch::Tensor copy = torch::empty(tensor.sizes(), tensor.options().device(torch::kCPU).pinned_memory(true));
    return copy.copy_(tensor, /*non_blocking=*/true);
}

torch::Tensor first_rows(const torch::Tensor& tensor) {
    return on_cpu(tensor.narrow(0, 0, std::min(diagnosed_rows, tensor.size(0))).detach());
}

Sample sample_of(const StepMark& mark, const StepResult& result, const torch::Tensor& labels) {
    Sample sample;
    sample.mark = mark;
    sample.result.view1.projection = first_rows(result.view1.projection);
    sample.result.view1.representation = first_rows(result.view1.representation);
    sample.result.view2.projection = first_rows(result.view2.projection);
    sample.result.logits = on_cpu(result.logits);
    sample.labels = result.logits.defined() ? on_cpu(labels) : torch::Tensor();
    return sample;
}

DiagnosticsDesk::Finding finding_of(const Sample& sample, std::uint64_t seed) {
    DiagnosticsDesk::Finding finding { sample.mark, diagnose(sample.result, seed, sample.mark.step), {} };
    if (sample.result.logits.defined())
        finding.classifier_top1 = labelled_accuracy(sample.result.logits, sample.labels);
    return finding;
}

} // namespace

void DiagnosticsDesk::look(const StepMark& mark, const StepResult& result, const torch::Tensor& labels) {
    Sample sample = sample_of(mark, result, labels);
    if (device_.is_cpu()) {
        std::promise<Finding> done;
        done.set_value(finding_of(sample, seed_));
        looks_.push_back(done.get_future());
        return;
    }
    DeviceEvent arrived(device_);
    arrived.record();
    looks_.push_back(
        std::async(std::launch::async, [sample = std::move(sample), arrived = std::move(arrived), seed = seed_] {
            arrived.wait();
            return finding_of(sample, seed);
        }));
}

std::optional<DiagnosticsDesk::Finding> DiagnosticsDesk::take(bool wait) {
    if (looks_.empty())
        return std::nullopt;
    if (!wait && looks_.front().wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return std::nullopt;
    std::future<Finding> look = std::move(looks_.front());
    looks_.pop_front();
    return look.get();
}

} // namespace byol
