#include "core/engine/optim/sgd.h"

namespace byol {

Sgd::Sgd(const NamedTensors& parameters, const Settings& settings)
    : Optimizer(parameters)
    , settings_(settings) { }

void Sgd::step(double lr) {
    const torch::NoGradGuard no_grad;
    for (const Group& tensors : groups()) {
        const double rate = lr * tensors.lr_scale;
        std::vector<torch::Tensor> updates = tensors.gradients;
        if (!tensors.excluded && settings_.weight_decay != 0)
            updates = at::_foreach_add(tensors.gradients, tensors.values, settings_.weight_decay);
        at::_foreach_mul_(tensors.momenta, settings_.momentum);
        at::_foreach_add_(tensors.momenta, updates, 1);
        at::_foreach_add_(tensors.values, tensors.momenta, settings_.nesterov ? -rate * settings_.momentum : -rate);
        if (settings_.nesterov)
            at::_foreach_add_(tensors.values, updates, -rate);
    }
}

} // namespace byol
