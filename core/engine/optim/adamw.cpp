#include "core/engine/optim/adamw.h"

#include "core/engine/compat/foreach.h"

#include <cmath>

namespace byol {
namespace {

torch::Device device_of(const NamedTensors& parameters) {
    return parameters.empty() ? torch::kCPU : parameters.front().second.device();
}

} // namespace

AdamW::AdamW(const NamedTensors& parameters, const Settings& settings)
    : Optimizer(parameters)
    , settings_(settings)
    , steps_(torch::zeros({ 1 }, torch::TensorOptions(torch::kInt64).device(device_of(parameters)))) {
    for (const auto& [name, value] : parameters)
        second_moment_.push_back(torch::zeros_like(value));
}

AdamW::Corrections AdamW::corrections() const {
    if (steps_.is_cpu()) {
        const auto t = static_cast<double>(steps_.item<std::int64_t>());
        return { number(1 - std::pow(settings_.beta1, t)), number(std::sqrt(1 - std::pow(settings_.beta2, t))) };
    }
    return corrections_there(steps_, settings_);
}

AdamW::Corrections AdamW::corrections_there(const torch::Tensor& steps, const Settings& settings) {
    const torch::Tensor t = steps.to(torch::kFloat64).squeeze(0);
    return { 1 - torch::pow(settings.beta1, t), (1 - torch::pow(settings.beta2, t)).sqrt() };
}

void AdamW::change(const torch::Tensor& lr) {
    steps_.add_(1);
    const Corrections correction = corrections();
    for (const Group& group : groups()) {
        std::vector<torch::Tensor> squares;
        for (const std::size_t i : group.positions)
            squares.push_back(second_moment_[i]);
        at::_foreach_mul_(group.momenta, settings_.beta1);
        at::_foreach_add_(group.momenta, group.gradients, 1 - settings_.beta1);
        at::_foreach_mul_(squares, settings_.beta2);
        at::_foreach_addcmul_(squares, group.gradients, group.gradients, 1 - settings_.beta2);
        const std::vector<torch::Tensor> root = at::_foreach_sqrt(squares);
        divide(root, correction.second);
        at::_foreach_add_(root, settings_.epsilon);
        const torch::Tensor rate = lr * group.lr_scale;
        if (!group.excluded)
            multiply(group.values, 1 - rate * settings_.weight_decay);
        add_scaled_quotients(group.values, group.momenta, root, -rate / correction.first);
    }
}

NamedTensors AdamW::state(const std::string& prefix) const {
    NamedTensors tensors = Optimizer::state(prefix);
    for (std::size_t i = 0; i < second_moment_.size(); ++i)
        tensors.emplace_back(prefix + "second_moment." + parameters()[i].name, second_moment_[i]);
    tensors.emplace_back(prefix + "steps", steps_);
    return tensors;
}

} // namespace byol
