#include "core/engine/optim/optimizer.h"

#include "core/base/error/error.h"
#include "core/engine/optim/lars.h"
#include "core/engine/optim/sgd.h"

namespace byol {

Optimizer::Optimizer(const NamedTensors& parameters) {
    for (const auto& [name, value] : parameters)
        parameters_.push_back({ name, value, torch::zeros_like(value), value.dim() <= 1 });
}

void Optimizer::zero_grad() {
    for (LearnedParameter& parameter : parameters_)
        parameter.value.mutable_grad() = torch::Tensor();
}

torch::Tensor Optimizer::gradient_norm() const {
    std::vector<torch::Tensor> gradients;
    for (const LearnedParameter& parameter : parameters_)
        if (parameter.value.grad().defined())
            gradients.push_back(parameter.value.grad());
    if (gradients.empty())
        return torch::zeros({});
    return torch::stack(at::_foreach_norm(gradients)).norm();
}

NamedTensors Optimizer::momentum(const std::string& prefix) const {
    NamedTensors tensors;
    for (const LearnedParameter& parameter : parameters_)
        tensors.emplace_back(prefix + parameter.name, parameter.momentum);
    return tensors;
}

void Optimizer::load_momentum(const NamedTensors& values, const std::string& prefix, const std::string& source) {
    load_tensors(momentum(prefix), values, prefix, source);
}

Optimizer::Group Optimizer::group(bool excluded) const {
    Group group;
    for (const LearnedParameter& parameter : parameters_) {
        if (parameter.excluded != excluded || !parameter.value.grad().defined())
            continue;
        group.values.push_back(parameter.value);
        group.gradients.push_back(parameter.value.grad());
        group.momenta.push_back(parameter.momentum);
    }
    return group;
}

std::unique_ptr<Optimizer> make_optimizer(const OptimizerSettings& settings, const NamedTensors& parameters) {
    if (settings.kind == "lars")
        return std::make_unique<Lars>(
            parameters, Lars::Settings { settings.momentum, settings.weight_decay, settings.trust_coefficient });
    if (settings.kind == "sgd")
        return std::make_unique<Sgd>(
            parameters, Sgd::Settings { settings.momentum, settings.weight_decay, settings.nesterov });
    throw UsageError(
        "choosing the optimiser", "optimizer.kind", "there is no \"" + settings.kind + "\"", "Allowed: lars, sgd.");
}

} // namespace byol
