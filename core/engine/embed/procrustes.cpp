#include "core/engine/embed/procrustes.h"

#include <tuple>

namespace byol {

torch::Tensor procrustes_aligned(const torch::Tensor& points, const torch::Tensor& target) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor from = points.cpu().to(torch::kFloat64);
    const torch::Tensor to = target.cpu().to(torch::kFloat64);
    const torch::Tensor middle = to.mean(0, true);
    const torch::Tensor centred = from - from.mean(0, true);
    const auto [left, values, right] = torch::linalg_svd(torch::matmul(centred.t(), to - middle), false);
    return (torch::matmul(centred, torch::matmul(left, right)) + middle).to(torch::kFloat32).contiguous();
}

} // namespace byol
