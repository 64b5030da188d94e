#include "core/engine/method/objective.h"

#include "core/base/error/error.h"

#include <cmath>
#include <limits>

namespace byol {
namespace {

torch::Tensor attraction(OutputNorm norm, const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1,
    const torch::Tensor& z2) {
    const auto direction = [norm](const torch::Tensor& prediction, const torch::Tensor& target) {
        return (normalise_output(norm, prediction) - normalise_output(norm, target)).square().sum(-1);
    };
    return (direction(p1, z2) + direction(p2, z1)).mean();
}

// Mean 0 and mean squared length 1 along `dimension`, up to the variance's epsilon.
torch::Tensor standardised(const torch::Tensor& x, std::int64_t dimension) {
    const torch::Tensor centred = x - x.mean(dimension, /*keepdim=*/true);
    const torch::Tensor variance = centred.square().mean(dimension, /*keepdim=*/true);
    return centred * (variance + 1e-5).rsqrt() / std::sqrt(static_cast<double>(x.size(-1)));
}

// ln of the sums for one view: similarity to the other images of the same view, and to all of the other view.
torch::Tensor log_sums(
    const torch::Tensor& prediction, const torch::Tensor& same, const torch::Tensor& other, double alpha) {
    const torch::Tensor itself = torch::eye(prediction.size(0), prediction.options().dtype(torch::kBool));
    const torch::Tensor own =
        (prediction.matmul(same.t()) / alpha).masked_fill(itself, -std::numeric_limits<double>::infinity());
    return torch::cat({ own, prediction.matmul(other.t()) / alpha }, 1).logsumexp(1);
}

} // namespace

torch::Tensor at_least_float32(const torch::Tensor& x) {
    return x.scalar_type() == torch::kFloat16 || x.scalar_type() == torch::kBFloat16 ? x.to(torch::kFloat32) : x;
}

torch::Tensor l2_normalise(const torch::Tensor& x) {
    return x * x.square().sum(-1, /*keepdim=*/true).clamp_min(1e-12).rsqrt();
}

torch::Tensor byol_loss(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2) {
    return Objective {}(p1, p2, z1, z2);
}

OutputNorm output_norm_from(const std::string& name) {
    if (name == "l2")
        return OutputNorm::l2;
    if (name == "layer")
        return OutputNorm::layer;
    if (name == "batch")
        return OutputNorm::batch;
    if (name == "none")
        return OutputNorm::none;
    throw UsageError("choosing the objective", "method.output_norm", "there is no \"" + name + "\"",
        "Allowed: l2, layer, batch, none.");
}

torch::Tensor normalise_output(OutputNorm norm, const torch::Tensor& x) {
    switch (norm) {
    case OutputNorm::layer:
        return standardised(x, -1);
    case OutputNorm::batch:
        return standardised(x, 0);
    case OutputNorm::none:
        return x;
    case OutputNorm::l2:
        break;
    }
    return l2_normalise(x);
}

torch::Tensor repulsion(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2, double alpha) {
    const torch::Tensor u1 = l2_normalise(p1);
    const torch::Tensor u2 = l2_normalise(p2);
    const torch::Tensor w1 = l2_normalise(z1);
    const torch::Tensor w2 = l2_normalise(z2);
    return 2 * alpha * (log_sums(u1, w1, w2, alpha) + log_sums(u2, w2, w1, alpha)).mean();
}

Objective Objective::from(const MethodSettings& settings) {
    return { output_norm_from(settings.output_norm), settings.negatives, settings.negatives_temperature,
        settings.target != "online" };
}

torch::Tensor Objective::operator()(
    const torch::Tensor& p1, const torch::Tensor& p2, const torch::Tensor& z1, const torch::Tensor& z2) const {
    const torch::Tensor u1 = at_least_float32(p1);
    const torch::Tensor u2 = at_least_float32(p2);
    const torch::Tensor w1 = at_least_float32(stop_gradient ? z1.detach() : z1);
    const torch::Tensor w2 = at_least_float32(stop_gradient ? z2.detach() : z2);
    const torch::Tensor loss = attraction(output_norm, u1, u2, w1, w2);
    return negatives > 0 ? loss + negatives * repulsion(u1, u2, w1, w2, temperature) : loss;
}

} // namespace byol
