#include "core/engine/optim/sgd.h"

#include "core/engine/compat/foreach.h"

namespace byol {

Sgd::Sgd(const NamedTensors& parameters, const Settings& settings)
    : Optimizer(parameters)
    , settings_(settings) { }

void Sgd::change(const torch::Tensor& lr) {
    for (const Group& tensors : groups()) {
        const torch::Tensor rate = lr * -tensors.lr_scale;
        std::vector<torch::Tensor> updates = tensors.gradients;
        if (!tensors.excluded && settings_.weight_decay != 0)
            updates = at::_foreach_add(tensors.gradients, tensors.values, settings_.weight_decay);
        at::_foreach_mul_(tensors.momenta, settings_.momentum);
        at::_foreach_add_(tensors.momenta, updates, 1);
        add_scaled(tensors.values, tensors.momenta, settings_.nesterov ? rate * settings_.momentum : rate);
        if (settings_.nesterov)
            add_scaled(tensors.values, updates, rate);
    }
}

} // namespace byol
