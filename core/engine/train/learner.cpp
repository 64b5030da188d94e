#include "core/engine/train/learner.h"

#include "core/base/error/error.h"
#include "core/engine/compat/autocast.h"
#include "core/engine/compat/cuda_driver.h"
#include "core/engine/compat/foreach.h"

#include <algorithm>
#include <utility>

namespace byol {
namespace {

constexpr const char* online_prefix = "online.";
constexpr const char* target_prefix = "target.";
constexpr const char* optimizer_prefix = "optimizer.";

bool wants_bfloat16(const std::string& precision, torch::Device device) {
    if (precision == "bfloat16" && !device.is_cuda())
        throw UsageError("choosing the precision", "training.precision",
            "bfloat16 is for CUDA devices; on the CPU it is many times slower than float32",
            "Use --set training.precision=float32.");
    if (!device.is_cuda() || precision == "float32")
        return false;
    const int capability = describe_cuda_device(device.has_index() ? device.index() : 0).compute_capability;
    return precision == "bfloat16" || capability == 0 || capability >= 8;
}

torch::Tensor joined(const std::vector<StepResult>& parts, torch::Tensor StepResult::*member) {
    std::vector<torch::Tensor> tensors;
    for (const StepResult& part : parts)
        if ((part.*member).defined())
            tensors.push_back((part.*member).detach());
    return tensors.empty() ? torch::Tensor() : torch::cat(tensors);
}

OnlineNetwork::Output joined(const std::vector<StepResult>& parts, OnlineNetwork::Output StepResult::*view) {
    std::vector<torch::Tensor> representation;
    std::vector<torch::Tensor> projection;
    std::vector<torch::Tensor> prediction;
    for (const StepResult& part : parts) {
        representation.push_back((part.*view).representation.detach());
        projection.push_back((part.*view).projection.detach());
        prediction.push_back((part.*view).prediction.detach());
    }
    return { torch::cat(representation), torch::cat(projection), torch::cat(prediction) };
}

// The sum of weight * value over the parts; undefined where the parts have none.
torch::Tensor weighted(
    const std::vector<StepResult>& parts, const std::vector<double>& weights, torch::Tensor StepResult::*member) {
    torch::Tensor sum;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if ((parts[i].*member).defined()) {
            const torch::Tensor term = (parts[i].*member).detach() * weights[i];
            sum = sum.defined() ? sum + term : term;
        }
    return sum;
}

StepResult whole(const std::vector<StepResult>& parts, const std::vector<double>& weights) {
    StepResult result;
    result.loss = weighted(parts, weights, &StepResult::loss);
    result.byol_loss = weighted(parts, weights, &StepResult::byol_loss);
    result.classifier_loss = weighted(parts, weights, &StepResult::classifier_loss);
    result.logits = joined(parts, &StepResult::logits);
    result.target1 = joined(parts, &StepResult::target1);
    result.target2 = joined(parts, &StepResult::target2);
    result.view1 = joined(parts, &StepResult::view1);
    result.view2 = joined(parts, &StepResult::view2);
    return result;
}

} // namespace

Learner::Learner(const RunConfig& config, std::int64_t classes, torch::Device device)
    : networks_(make_networks(config, classes, device))
    , optimizer_(make_optimizer(config.optimizer, parameters_of(*networks_.online)))
    , clip_norm_(config.optimizer.clip_norm)
    , parts_(config.training.accumulation)
    , bfloat16_(wants_bfloat16(config.training.precision, device)) { }

StepResult Learner::step(const Batch& batch, double lr, double tau) {
    return step(batch, number(lr), number(tau));
}

StepResult Learner::step(const Batch& batch, const torch::Tensor& lr, const torch::Tensor& tau) {
    optimizer_->zero_grad();
    StepResult result = forward_and_backward(batch);
    gradient_norm_ = optimizer_->gradient_norm();
    if (clip_norm_ > 0)
        optimizer_->clip_gradient(gradient_norm_, clip_norm_);
    optimizer_->step(lr);
    if (networks_.target)
        update_target(*networks_.target, *networks_.online, tau);
    return result;
}

StepResult Learner::forward_and_backward(const Batch& batch) {
    const torch::Tensor labels = networks_.online->has_classifier() ? batch.labels : torch::Tensor();
    const std::int64_t size = batch.view1.size(0);
    const std::int64_t parts = std::clamp<std::int64_t>(parts_, 1, std::max<std::int64_t>(1, size / 2));
    std::vector<StepResult> results;
    std::vector<double> weights;
    for (std::int64_t i = 0; i < parts; ++i) {
        const std::int64_t first = i * size / parts;
        const std::int64_t count = (i + 1) * size / parts - first;
        const auto part = [&](const torch::Tensor& all) {
            return all.defined() && parts > 1 ? all.narrow(0, first, count) : all;
        };
        StepResult result = forward(part(batch.view1), part(batch.view2), part(labels));
        weights.push_back(static_cast<double>(count) / static_cast<double>(size));
        (parts > 1 ? result.loss * weights.back() : result.loss).backward();
        results.push_back(std::move(result));
    }
    return parts == 1 ? results.front() : whole(results, weights);
}

StepResult Learner::forward(const torch::Tensor& view1, const torch::Tensor& view2, const torch::Tensor& labels) {
    // Each view meets a convolution of both networks, which would otherwise convert it each for itself.
    const auto prepared = [this](const torch::Tensor& view) {
        return bfloat16_ ? view.to(torch::kBFloat16, false, false, torch::MemoryFormat::ChannelsLast) : view;
    };
    const Bfloat16Scope scope(bfloat16_);
    return byol_step(networks_, prepared(view1), prepared(view2), labels);
}

NamedTensors Learner::state() const {
    NamedTensors all = state_of(*networks_.online, online_prefix);
    const NamedTensors target = networks_.target ? state_of(*networks_.target, target_prefix) : NamedTensors {};
    for (const NamedTensors& part : { target, optimizer_->state(optimizer_prefix) })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void Learner::load(const NamedTensors& state, const std::string& source) {
    load_state(*networks_.online, state, online_prefix, source);
    if (networks_.target)
        load_state(*networks_.target, state, target_prefix, source);
    optimizer_->load(state, optimizer_prefix, source);
}

} // namespace byol
