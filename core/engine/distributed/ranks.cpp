#include "core/engine/distributed/ranks.h"

namespace byol {

void average_gradients(const std::vector<torch::Tensor>& parameters, Ranks& ranks) {
    const torch::NoGradGuard no_grad;
    std::vector<torch::Tensor> gradients;
    std::vector<torch::Tensor> flat;
    for (const torch::Tensor& parameter : parameters)
        if (parameter.grad().defined()) {
            gradients.push_back(parameter.grad());
            flat.push_back(parameter.grad().flatten());
        }
    if (gradients.empty())
        return;
    torch::Tensor all = torch::cat(flat);
    ranks.all_reduce(all);
    all.div_(ranks.size());
    std::int64_t first = 0;
    for (torch::Tensor& gradient : gradients) {
        gradient.copy_(all.narrow(0, first, gradient.numel()).view(gradient.sizes()));
        first += gradient.numel();
    }
}

} // namespace byol
