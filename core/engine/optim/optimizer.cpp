#include "core/engine/optim/optimizer.h"

#include "core/base/error/error.h"
#include "core/engine/compat/foreach.h"
#include "core/engine/optim/adamw.h"
#include "core/engine/optim/lars.h"
#include "core/engine/optim/sgd.h"

#include <algorithm>

namespace byol {
namespace {

std::unique_ptr<Optimizer> unscaled(const OptimizerSettings& settings, const NamedTensors& parameters) {
    if (settings.kind == "lars")
        return std::make_unique<Lars>(
            parameters, Lars::Settings { settings.momentum, settings.weight_decay, settings.trust_coefficient });
    if (settings.kind == "sgd")
        return std::make_unique<Sgd>(
            parameters, Sgd::Settings { settings.momentum, settings.weight_decay, settings.nesterov });
    if (settings.kind == "adamw")
        return std::make_unique<AdamW>(
            parameters, AdamW::Settings { settings.momentum, settings.beta2, settings.epsilon, settings.weight_decay });
    throw UsageError("choosing the optimiser", "optimizer.kind", "there is no \"" + settings.kind + "\"",
        "Allowed: lars, sgd, adamw.");
}

} // namespace

Optimizer::Optimizer(const NamedTensors& parameters) {
    for (const auto& [name, value] : parameters)
        parameters_.push_back({ name, value, torch::zeros_like(value), value.dim() <= 1 });
}

void Optimizer::step(const torch::Tensor& lr) {
    const torch::NoGradGuard no_grad;
    change(lr);
}

void Optimizer::step(double lr) {
    step(number(lr));
}

void Optimizer::zero_grad() {
    for (LearnedParameter& parameter : parameters_)
        parameter.value.mutable_grad() = torch::Tensor();
}

void Optimizer::scale_learning_rate(const std::string& prefix, double factor) {
    for (LearnedParameter& parameter : parameters_)
        if (parameter.name.compare(0, prefix.size(), prefix) == 0)
            parameter.lr_scale *= factor;
}

torch::Tensor Optimizer::gradient_norm() const {
    const std::vector<torch::Tensor> gradients = all_gradients();
    if (gradients.empty())
        return torch::zeros({});
    return torch::stack(at::_foreach_norm(gradients)).norm();
}

void Optimizer::clip_gradient(const torch::Tensor& norm, double longest) {
    const torch::NoGradGuard no_grad;
    const std::vector<torch::Tensor> gradients = all_gradients();
    if (!gradients.empty())
        multiply(gradients, (longest / norm.clamp_min(longest)).detach());
}

std::vector<torch::Tensor> Optimizer::all_gradients() const {
    std::vector<torch::Tensor> gradients;
    for (const LearnedParameter& parameter : parameters_)
        if (parameter.value.grad().defined())
            gradients.push_back(parameter.value.grad());
    return gradients;
}

NamedTensors Optimizer::state(const std::string& prefix) const {
    NamedTensors tensors;
    for (const LearnedParameter& parameter : parameters_)
        tensors.emplace_back(prefix + "momentum." + parameter.name, parameter.momentum);
    return tensors;
}

void Optimizer::load(const NamedTensors& values, const std::string& prefix, const std::string& source) {
    load_tensors(state(prefix), values, prefix, source);
}

std::vector<Optimizer::Group> Optimizer::groups() const {
    std::vector<Group> all;
    for (const bool excluded : { true, false })
        for (std::size_t i = 0; i < parameters_.size(); ++i) {
            const LearnedParameter& parameter = parameters_[i];
            if (parameter.excluded != excluded || !parameter.value.grad().defined())
                continue;
            auto group = std::find_if(all.begin(), all.end(),
                [&](const Group& known) { return known.excluded == excluded && known.lr_scale == parameter.lr_scale; });
            if (group == all.end())
                group = all.insert(group, { excluded, parameter.lr_scale, {}, {}, {}, {} });
            group->values.push_back(parameter.value);
            group->gradients.push_back(parameter.value.grad());
            group->momenta.push_back(parameter.momentum);
            group->positions.push_back(i);
        }
    return all;
}

std::unique_ptr<Optimizer> make_optimizer(const OptimizerSettings& settings, const NamedTensors& parameters) {
    auto optimizer = unscaled(settings, parameters);
    optimizer->scale_learning_rate("predictor.", settings.predictor_lr);
    return optimizer;
}

} // namespace byol
