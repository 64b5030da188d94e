#include "core/engine/embed/pca.h"

#include "core/engine/evaluate/nearest.h"

#include <algorithm>
#include <tuple>

namespace byol {
namespace {

// Below this share of the largest variance a direction is rounding noise.
constexpr double negligible = 1e-12;

// The eigenvectors of the smaller of the two products of `centred` with itself: [k, D] directions, unit length.
torch::Tensor directions(const torch::Tensor& centred, std::int64_t count) {
    const bool tall = centred.size(0) >= centred.size(1);
    const torch::Tensor product = tall ? torch::matmul(centred.t(), centred) : torch::matmul(centred, centred.t());
    const torch::Tensor vectors = std::get<1>(torch::linalg_eigh(product)); // columns, eigenvalues rising
    const torch::Tensor chosen = vectors.narrow(1, vectors.size(1) - count, count).flip(1).t();
    return tall ? chosen.contiguous() : unit_rows(torch::matmul(chosen, centred));
}

torch::Tensor with_fixed_signs(const torch::Tensor& components) {
    const torch::Tensor largest = components.gather(1, components.abs().argmax(1, true));
    return components * torch::where(largest.lt(0), -1.0, 1.0);
}

} // namespace

torch::Tensor Pca::transform(const torch::Tensor& data) const {
    return torch::matmul(data.to(torch::kFloat64) - mean, components.t());
}

Pca fit_pca(const torch::Tensor& data, std::int64_t count) {
    const torch::NoGradGuard no_grad;
    require_finite(data, "finding the principal components", "the features");
    Pca pca;
    const torch::Tensor values = data.cpu().to(torch::kFloat64);
    pca.mean = values.mean(0);
    const torch::Tensor centred = values - pca.mean;
    const double divisor = static_cast<double>(std::max<std::int64_t>(1, data.size(0) - 1));
    pca.components = with_fixed_signs(directions(centred, std::min({ count, data.size(0), data.size(1) })));
    pca.variance = torch::matmul(centred, pca.components.t()).square().sum(0) / divisor;
    pca.total_variance = centred.square().sum().item<double>() / divisor;
    const torch::Tensor noise = pca.variance.le(negligible * pca.total_variance);
    pca.components.masked_fill_(noise.unsqueeze(1), 0);
    pca.variance.masked_fill_(noise, 0);
    return pca;
}

} // namespace byol
