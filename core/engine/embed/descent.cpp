#include "core/engine/embed/descent.h"

#include <utility>

namespace byol {
namespace {

constexpr double momentum = 0.8;
constexpr double longest_step = 5;
constexpr double smallest_gain = 0.01;

// On the CPU one after the other, so that the sum is the same for any number of threads.
torch::Tensor mean_of(const torch::Tensor& points) {
    if (!points.is_cpu())
        return points.to(torch::kFloat64).mean(0).to(torch::kFloat32);
    const float* const values = points.data_ptr<float>();
    double x = 0;
    double y = 0;
    for (std::int64_t i = 0; i < points.size(0); ++i) {
        x += static_cast<double>(values[2 * i]);
        y += static_cast<double>(values[2 * i + 1]);
    }
    const auto count = static_cast<double>(points.size(0));
    return torch::tensor({ static_cast<float>(x / count), static_cast<float>(y / count) });
}

// At most 1: what a point's step is shortened by. [N, 1]
torch::Tensor shortened(const torch::Tensor& velocity) {
    const torch::Tensor squares = velocity.square();
    const torch::Tensor length = (squares.narrow(1, 0, 1) + squares.narrow(1, 1, 1)).sqrt_();
    return length.clamp_min_(longest_step).reciprocal_().mul_(longest_step);
}

} // namespace

Descent::Descent(const Affinities& affinities, torch::Tensor points, std::unique_ptr<RepulsionMethod> method, Form form)
    : affinities_(affinities)
    , points_(std::move(points))
    , velocity_(torch::zeros_like(points_))
    , gains_(torch::ones_like(points_))
    , method_(std::move(method))
    , form_(form) { }

void Descent::step(double exaggeration, const std::function<void()>& between) {
    const torch::NoGradGuard no_grad;
    const Repulsion repulsion = method_->compute(points_);
    if (between)
        between();
    const torch::Tensor gradient = tsne_gradient(affinities_, points_, exaggeration, repulsion, form_);
    const double rate = static_cast<double>(points_.size(0)) / exaggeration;
    const torch::Tensor uphill = (velocity_ * gradient).gt(0); // the velocity points against the wanted way
    gains_ = torch::where(uphill, gains_ * 0.8, gains_ + 0.2).clamp_min_(smallest_gain);
    velocity_.mul_(momentum).sub_((gains_ * gradient).mul_(rate));
    velocity_.mul_(shortened(velocity_));
    points_.add_(velocity_);
    points_.sub_(mean_of(points_));
}

double Descent::z() {
    return method_->compute(points_).z.item<double>();
}

} // namespace byol
