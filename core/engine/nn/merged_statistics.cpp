#include "core/engine/nn/merged_statistics.h"

#include <utility>

namespace byol {
namespace {

// All dimensions but the channels'.
std::vector<std::int64_t> summed_dimensions(const torch::Tensor& x) {
    std::vector<std::int64_t> dimensions { 0 };
    for (std::int64_t i = 2; i < x.dim(); ++i)
        dimensions.push_back(i);
    return dimensions;
}

// [C] as [1, C, 1, ...], to meet x.
torch::Tensor per_channel(const torch::Tensor& values, const torch::Tensor& x) {
    std::vector<std::int64_t> shape(static_cast<std::size_t>(x.dim()), 1);
    shape[1] = -1;
    return values.to(x.scalar_type()).view(shape);
}

torch::Tensor at_least_float32(const torch::Tensor& x) {
    return x.scalar_type() == torch::kFloat64 ? x : x.to(torch::kFloat32);
}

torch::Tensor inverse_deviation(const BatchStatistics& batch, double eps) {
    return (batch.m2 / batch.count + eps).rsqrt();
}

torch::Tensor standardised(const torch::Tensor& x, const BatchStatistics& batch, double eps) {
    return (x - per_channel(batch.mean, x)) * per_channel(inverse_deviation(batch, eps), x);
}

struct RanksHolder : torch::CustomClassHolder {
    explicit RanksHolder(std::shared_ptr<Ranks> held)
        : ranks(std::move(held)) { }
    std::shared_ptr<Ranks> ranks;
};

/// Batch norm whose statistics depend on the values of every rank.
class MergedNorm : public torch::autograd::Function<MergedNorm> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
        const torch::Tensor& weight, const torch::Tensor& bias, const BatchStatistics& batch, double eps,
        const std::shared_ptr<Ranks>& ranks) {
        context->save_for_backward({ x, weight, batch.mean, batch.m2, batch.count });
        context->saved_data["eps"] = eps;
        context->saved_data["ranks"] = torch::IValue::make_capsule(c10::make_intrusive<RanksHolder>(ranks));
        const torch::Tensor wide = at_least_float32(x);
        return (standardised(wide, batch, eps) * per_channel(weight, wide) + per_channel(bias, wide))
            .to(x.scalar_type());
    }

    static torch::autograd::variable_list backward(
        torch::autograd::AutogradContext* context, const torch::autograd::variable_list& gradients) {
        const auto saved = context->get_saved_variables();
        const BatchStatistics batch { saved[2], saved[3], saved[4] };
        const double eps = context->saved_data["eps"].toDouble();
        const torch::Tensor x = at_least_float32(saved[0]);
        const torch::Tensor gradient = at_least_float32(gradients[0]);
        const GradientSums own = gradient_sums(gradient, x, batch, eps);
        torch::Tensor sums = torch::stack({ own.gradient, own.gradient_xhat });
        ranks_of(*context).all_reduce(sums);

        const torch::Tensor xhat = standardised(x, batch, eps);
        const torch::Tensor common =
            per_channel(sums[0] / batch.count, x) + xhat * per_channel(sums[1] / batch.count, x);
        const torch::Tensor scale = saved[1].to(torch::kFloat64) * inverse_deviation(batch, eps);
        const torch::Tensor gradient_x = (gradient - common) * per_channel(scale, x);
        const auto type = saved[1].scalar_type();
        return { gradient_x.to(saved[0].scalar_type()), own.gradient_xhat.to(type), own.gradient.to(type), {}, {}, {} };
    }

private:
    static Ranks& ranks_of(torch::autograd::AutogradContext& context) {
        const auto capsule = context.saved_data["ranks"].toCapsule();
        return *c10::static_intrusive_pointer_cast<RanksHolder>(capsule)->ranks;
    }
};

} // namespace

BatchStatistics statistics_of(const torch::Tensor& x) {
    const auto [variance, mean] = torch::var_mean(at_least_float32(x), summed_dimensions(x), /*unbiased=*/false);
    const torch::Tensor count =
        torch::full({}, static_cast<double>(x.numel() / x.size(1)), mean.options().dtype(torch::kFloat64));
    return { mean.to(torch::kFloat64), variance.to(torch::kFloat64) * count, count };
}

BatchStatistics merge(const std::vector<BatchStatistics>& parts) {
    BatchStatistics all;
    all.count = torch::zeros_like(parts.at(0).count);
    all.mean = torch::zeros_like(parts[0].mean);
    all.m2 = torch::zeros_like(parts[0].m2);
    for (const BatchStatistics& part : parts) {
        all.count += part.count;
        all.mean += part.count * part.mean;
    }
    all.mean /= all.count;
    for (const BatchStatistics& part : parts)
        all.m2 += part.m2 + part.count * (part.mean - all.mean).square();
    return all;
}

BatchStatistics statistics_of_all(const torch::Tensor& x, Ranks& ranks) {
    const torch::NoGradGuard no_grad;
    const BatchStatistics own = statistics_of(x);
    const torch::Tensor gathered = ranks.all_gather(torch::cat({ own.mean, own.m2, own.count.view(1) }));
    const std::int64_t channels = own.mean.size(0);
    std::vector<BatchStatistics> parts;
    for (const torch::Tensor& row : gathered.unbind())
        parts.push_back({ row.narrow(0, 0, channels), row.narrow(0, channels, channels), row[2 * channels] });
    return merge(parts);
}

GradientSums gradient_sums(
    const torch::Tensor& gradient, const torch::Tensor& x, const BatchStatistics& batch, double eps) {
    const auto dimensions = summed_dimensions(x);
    return { gradient.sum(dimensions), (gradient * standardised(x, batch, eps)).sum(dimensions) };
}

torch::Tensor normalise_merged(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias,
    const BatchStatistics& batch, double eps, const std::shared_ptr<Ranks>& ranks) {
    return MergedNorm::apply(x, weight, bias, batch, eps, ranks);
}

} // namespace byol
