#include "core/engine/optim/adamw.h"

#include <cmath>

namespace byol {

AdamW::AdamW(const NamedTensors& parameters, const Settings& settings)
    : Optimizer(parameters)
    , settings_(settings)
    , steps_(torch::zeros({ 1 }, torch::kInt64)) {
    for (const auto& [name, value] : parameters)
        second_moment_.push_back(torch::zeros_like(value));
}

void AdamW::step(double lr) {
    const torch::NoGradGuard no_grad;
    steps_.add_(1);
    const auto t = static_cast<double>(steps_.item<std::int64_t>());
    const double correction1 = 1 - std::pow(settings_.beta1, t);
    const double correction2 = std::sqrt(1 - std::pow(settings_.beta2, t));
    for (const Group& group : groups()) {
        std::vector<torch::Tensor> squares;
        for (const std::size_t i : group.positions)
            squares.push_back(second_moment_[i]);
        at::_foreach_mul_(group.momenta, settings_.beta1);
        at::_foreach_add_(group.momenta, group.gradients, 1 - settings_.beta1);
        at::_foreach_mul_(squares, settings_.beta2);
        at::_foreach_addcmul_(squares, group.gradients, group.gradients, 1 - settings_.beta2);
        const std::vector<torch::Tensor> root = at::_foreach_sqrt(squares);
        at::_foreach_div_(root, correction2);
        at::_foreach_add_(root, settings_.epsilon);
        const double rate = lr * group.lr_scale;
        if (!group.excluded)
            at::_foreach_mul_(group.values, 1 - rate * settings_.weight_decay);
        at::_foreach_addcdiv_(group.values, group.momenta, root, -rate / correction1);
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
