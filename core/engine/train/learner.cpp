#include "core/engine/train/learner.h"

#include "core/base/error/error.h"
#include "core/engine/compat/autocast.h"

namespace byol {
namespace {

constexpr const char* online_prefix = "online.";
constexpr const char* target_prefix = "target.";
constexpr const char* momentum_prefix = "optimizer.momentum.";

bool wants_bfloat16(const std::string& precision, torch::Device device) {
    if (precision == "bfloat16" && !device.is_cuda())
        throw UsageError("choosing the precision", "training.precision",
            "bfloat16 is for CUDA devices; on the CPU it is many times slower than float32",
            "Use --set training.precision=float32.");
    return device.is_cuda() && precision != "float32";
}

} // namespace

Learner::Learner(const RunConfig& config, std::int64_t classes, torch::Device device)
    : networks_(make_networks(config, classes, device))
    , optimizer_(make_optimizer(config.optimizer, parameters_of(*networks_.online)))
    , bfloat16_(wants_bfloat16(config.training.precision, device)) { }

StepResult Learner::step(const Batch& batch, double lr, double tau) {
    const torch::Tensor labels = networks_.online->has_classifier() ? batch.labels : torch::Tensor();
    StepResult result;
    {
        const Bfloat16Scope scope(bfloat16_);
        result = byol_step(networks_, batch.view1, batch.view2, labels);
    }
    optimizer_->zero_grad();
    result.loss.backward();
    gradient_norm_ = optimizer_->gradient_norm();
    optimizer_->step(lr);
    update_target(*networks_.target, *networks_.online, tau);
    return result;
}

NamedTensors Learner::state() const {
    NamedTensors all = state_of(*networks_.online, online_prefix);
    for (const NamedTensors& part :
        { state_of(*networks_.target, target_prefix), optimizer_->momentum(momentum_prefix) })
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void Learner::load(const NamedTensors& state, const std::string& source) {
    load_state(*networks_.online, state, online_prefix, source);
    load_state(*networks_.target, state, target_prefix, source);
    optimizer_->load_momentum(state, momentum_prefix, source);
}

} // namespace byol
