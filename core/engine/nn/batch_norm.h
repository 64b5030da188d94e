#pragma once

#include "core/engine/distributed/ranks.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <string>

namespace byol {

/// How the running statistics, which stand for the batch's in eval mode, follow those of the batches. Both keep 0.9 of
/// what was and take 0.1 of what is new; m is the batch's mean or variance, k counts the updates from 1.
enum class RunningStatistics {
    torch, ///< r += 0.1 (m - r), from 0 and 1; the variance is the unbiased one
    authors, ///< Haiku's: hidden += 0.1 (m - hidden) from 0, r = hidden / (1 - 0.9^k); the variance is the biased one
};
/// "torch" or "authors". @throws UsageError for another name
RunningStatistics running_statistics_from(const std::string& name);

/// Batch norm over all dimensions but the second (Ioffe and Szegedy, 2015): y = (x - mean) / sqrt(var + 1e-5) * weight
/// + bias, with the biased variance. In train mode the mean and variance are the batch's, and the running statistics
/// follow them; in eval mode they are the running statistics. Names are torch's: weight, bias, running_mean,
/// running_var, num_batches_tracked.
///
/// Given ranks, the batch is what all of them hold together, as in the authors' code (cross_replica_axis): outputs,
/// gradients and running statistics are those of one process with the whole batch. Ranks may hold unequal parts.
class BatchNormImpl : public torch::nn::Module {
public:
    static constexpr double eps = 1e-5;
    static constexpr double usual_momentum = 0.1;

    explicit BatchNormImpl(std::int64_t channels);

    /// @param x [B, C] or [B, C, H, W] @throws Error in train mode when a channel has fewer than two values
    torch::Tensor forward(const torch::Tensor& x);

    void set_running_statistics(RunningStatistics convention) { convention_ = convention; }
    /// The share of a batch in the running statistics, instead of 0.1.
    void set_momentum(double momentum) { momentum_ = momentum; }
    /// Train mode meets the other ranks from now on; null ends it. One rank alone is no group.
    void set_ranks(std::shared_ptr<Ranks> ranks) { ranks_ = std::move(ranks); }

    torch::Tensor weight; ///< scale [C]
    torch::Tensor bias; ///< offset [C]
    torch::Tensor running_mean; ///< [C]
    torch::Tensor running_var; ///< [C]
    torch::Tensor num_batches_tracked; ///< updates of the running statistics, 0-dim int64; `authors` needs it

private:
    torch::Tensor plain(const torch::Tensor& x);
    torch::Tensor synchronised(const torch::Tensor& x);
    void follow(const torch::Tensor& mean, const torch::Tensor& biased_var, const torch::Tensor& unbiased_var);

    RunningStatistics convention_ = RunningStatistics::torch;
    double momentum_ = usual_momentum;
    std::shared_ptr<Ranks> ranks_;
};
TORCH_MODULE(BatchNorm);

/// Does for every BatchNorm in `network` what its members of these names do.
void set_running_statistics(torch::nn::Module& network, RunningStatistics convention);
void set_batch_norm_momentum(torch::nn::Module& network, double momentum);
void synchronise_batch_norm(torch::nn::Module& network, const std::shared_ptr<Ranks>& ranks);

} // namespace byol
