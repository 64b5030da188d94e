#include "core/engine/nn/batch_norm.h"

#include "core/base/error/error.h"
#include "core/engine/nn/merged_statistics.h"

#include <ATen/Context.h>

namespace byol {
namespace {

std::int64_t values_per_channel(const torch::Tensor& x) {
    return x.size(1) == 0 ? 0 : x.numel() / x.size(1);
}

void require_values(std::int64_t values, std::int64_t fewest) {
    if (values < fewest)
        throw Error("normalising a batch", "batch norm",
            "a channel has " + std::string(values == 1 ? "one value" : "no value") + ", too few for a variance",
            "Train with at least two images a batch (training.batch_size).");
}

template <class Change> void for_each_batch_norm(torch::nn::Module& network, Change change) {
    network.apply([&](torch::nn::Module& module) {
        if (auto* const batch_norm = module.as<BatchNormImpl>())
            change(*batch_norm);
    });
}

} // namespace

RunningStatistics running_statistics_from(const std::string& name) {
    if (name == "torch")
        return RunningStatistics::torch;
    if (name == "authors")
        return RunningStatistics::authors;
    throw UsageError("choosing running statistics", "method.running_statistics", "there is no \"" + name + "\"",
        "Allowed: torch, authors.");
}

BatchNormImpl::BatchNormImpl(std::int64_t channels)
    : weight(register_parameter("weight", torch::ones({ channels })))
    , bias(register_parameter("bias", torch::zeros({ channels })))
    , running_mean(register_buffer("running_mean", torch::zeros({ channels })))
    , running_var(register_buffer("running_var", torch::ones({ channels })))
    , num_batches_tracked(register_buffer("num_batches_tracked", torch::zeros({}, torch::kInt64))) { }

torch::Tensor BatchNormImpl::forward(const torch::Tensor& x) {
    if (!is_training())
        return torch::batch_norm(
            x, weight, bias, running_mean, running_var, false, momentum_, eps, at::globalContext().userEnabledCuDNN());
    num_batches_tracked.add_(1);
    return ranks_ && ranks_->size() > 1 ? synchronised(x) : plain(x);
}

torch::Tensor BatchNormImpl::plain(const torch::Tensor& x) {
    const std::int64_t values = values_per_channel(x);
    require_values(values, 2);
    const bool cudnn = at::globalContext().userEnabledCuDNN();
    if (convention_ == RunningStatistics::torch)
        return torch::batch_norm(x, weight, bias, running_mean, running_var, true, momentum_, eps, cudnn);
    // With momentum 1 they become the batch's own.
    const torch::Tensor mean = torch::zeros_like(running_mean);
    const torch::Tensor unbiased = torch::zeros_like(running_var);
    const torch::Tensor y = torch::batch_norm(x, weight, bias, mean, unbiased, true, /*momentum=*/1, eps, cudnn);
    const auto count = static_cast<double>(values);
    follow(mean, unbiased * ((count - 1) / count), unbiased);
    return y;
}

torch::Tensor BatchNormImpl::synchronised(const torch::Tensor& x) {
    require_values(values_per_channel(x), 1); // with the other ranks' they are at least two
    const BatchStatistics batch = statistics_of_all(x.detach(), *ranks_);
    follow(batch.mean, batch.m2 / batch.count, batch.m2 / (batch.count - 1));
    return normalise_merged(x, weight, bias, batch, eps, ranks_);
}

// The debiased average needs no state but k: r_k - r_(k-1) = (m - r_(k-1)) momentum / (1 - (1 - momentum)^k).
void BatchNormImpl::follow(
    const torch::Tensor& mean, const torch::Tensor& biased_var, const torch::Tensor& unbiased_var) {
    const torch::NoGradGuard no_grad;
    const auto type = running_mean.scalar_type();
    if (convention_ == RunningStatistics::torch) {
        running_mean.mul_(1 - momentum_).add_(mean.to(type), momentum_);
        running_var.mul_(1 - momentum_).add_(unbiased_var.to(type), momentum_);
        return;
    }
    const torch::Tensor kept = torch::pow(1 - momentum_, num_batches_tracked.to(torch::kFloat64));
    const torch::Tensor share = (momentum_ / (1 - kept)).to(type);
    running_mean.add_((mean.to(type) - running_mean) * share);
    running_var.add_((biased_var.to(type) - running_var) * share);
}

void set_running_statistics(torch::nn::Module& network, RunningStatistics convention) {
    for_each_batch_norm(network, [&](BatchNormImpl& batch_norm) { batch_norm.set_running_statistics(convention); });
}

void set_batch_norm_momentum(torch::nn::Module& network, double momentum) {
    for_each_batch_norm(network, [&](BatchNormImpl& batch_norm) { batch_norm.set_momentum(momentum); });
}

void synchronise_batch_norm(torch::nn::Module& network, const std::shared_ptr<Ranks>& ranks) {
    for_each_batch_norm(network, [&](BatchNormImpl& batch_norm) { batch_norm.set_ranks(ranks); });
}

} // namespace byol
