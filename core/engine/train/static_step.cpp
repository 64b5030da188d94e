#include "core/engine/train/static_step.h"

#include "core/base/error/error.h"

#include <utility>

namespace byol {
namespace {

constexpr int warm_ups_before_recording = 3; // as torch.cuda.make_graphed_callables

std::unique_ptr<DeviceGraph> wanted_graph(const std::string& setting, torch::Device device) {
    const bool possible = DeviceGraph::possible(device);
    if (setting == "on" && !possible)
        throw UsageError("preparing the training step", "training.cuda_graph",
            device.is_cuda() ? "this program was built without CUDA graphs" : "a CUDA graph needs a GPU",
            "Use --set training.cuda_graph=auto.");
    return possible && setting != "off" ? std::make_unique<DeviceGraph>(device) : nullptr;
}

OnlineNetwork::Output detached(const OnlineNetwork::Output& output) {
    return { output.representation.detach(), output.projection.detach(), output.prediction.detach() };
}

// Without the way back to the parameters, which would hold on to the whole step's memory.
StepResult detached(StepResult result) {
    result.loss = result.loss.detach();
    result.view1 = detached(result.view1);
    result.view2 = detached(result.view2);
    result.target1 = result.target1.detach();
    result.target2 = result.target2.detach();
    return result;
}

} // namespace

StaticStep::StaticStep(const TrainingSettings& settings, Learner& learner, BatchSource& source, torch::Device device)
    : learner_(learner)
    , source_(source)
    , rates_({ 2 }, torch::kFloat64, device)
    , graph_(wanted_graph(settings.cuda_graph, device)) { }

const StaticStep::Outcome& StaticStep::run(double lr, double tau, std::stop_token stop) {
    const Batch staged = source_.stage(std::move(stop));
    auto* const rates = rates_.host().data_ptr<double>();
    rates[0] = lr;
    rates[1] = tau;
    rates_.upload();
    compute_or_replay();
    outcome_.batch.step = staged.step;
    outcome_.batch.indices = staged.indices;
    return outcome_;
}

void StaticStep::compute_or_replay() {
    if (!graph_)
        return compute();
    if (!graph_->recorded() && warm_ups_ < warm_ups_before_recording) {
        ++warm_ups_;
        return graph_->run([this] { compute(); });
    }
    try {
        if (!graph_->recorded())
            graph_->record([this] { compute(); });
    } catch (const Error& error) {
        problem_ = error.what();
        graph_.reset();
        return compute();
    }
    graph_->replay();
}

void StaticStep::compute() {
    outcome_.batch = source_.make_staged();
    outcome_.result = detached(learner_.step(outcome_.batch, rates_.tensor()[0], rates_.tensor()[1]));
    outcome_.gradient_norm = learner_.gradient_norm();
}

} // namespace byol
