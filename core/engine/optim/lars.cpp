#include "core/engine/optim/lars.h"

#include "core/engine/compat/foreach.h"

namespace byol {
namespace {

// trust_coefficient * |w| / |u| for each tensor, 1 where either norm is 0; as 0-dim tensors, without a host sync.
std::vector<torch::Tensor> trust_ratios(
    const std::vector<torch::Tensor>& values, const std::vector<torch::Tensor>& updates, double coefficient) {
    const torch::Tensor value_norms = torch::stack(at::_foreach_norm(values));
    const torch::Tensor update_norms = torch::stack(at::_foreach_norm(updates));
    const torch::Tensor both = (value_norms > 0).logical_and(update_norms > 0);
    return torch::where(both, coefficient * value_norms / update_norms, torch::ones_like(value_norms)).unbind();
}

} // namespace

Lars::Lars(const NamedTensors& parameters, const Settings& settings)
    : Optimizer(parameters)
    , settings_(settings) { }

void Lars::change(const torch::Tensor& lr) {
    for (const Group& group : groups()) {
        std::vector<torch::Tensor> updates = group.gradients;
        if (!group.excluded) {
            updates = at::_foreach_add(group.gradients, group.values, settings_.weight_decay);
            at::_foreach_mul_(updates, trust_ratios(group.values, updates, settings_.trust_coefficient));
        }
        at::_foreach_mul_(group.momenta, settings_.momentum);
        at::_foreach_add_(group.momenta, updates, 1);
        add_scaled(group.values, group.momenta, lr * -group.lr_scale);
    }
}

} // namespace byol
