#pragma once

#include "core/base/config/run_config.h"
#include "core/base/progress/progress.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace byol {

/// Linear classifiers on frozen features, several side by side, each with its own learning rate. Cross-entropy,
/// stochastic gradient descent with Nesterov momentum, no weight decay (docs/evaluation.md).
class LinearProbe {
public:
    /// Starts as the authors' do: weights normal with sd 1/sqrt(features), cut at two of those; biases 0. Every one of
    /// the `count` classifiers starts from the same draws, which depend on `seed` alone.
    LinearProbe(std::int64_t count, std::int64_t features, std::int64_t classes, double momentum, std::uint64_t seed);
    /// @param weight [classes, features], bias [classes]; float32 or float64
    LinearProbe(const torch::Tensor& weight, const torch::Tensor& bias, double momentum);

    /// One step of each on the mean cross-entropy over the batch.
    /// @param x [B, features], labels [B] int64 in [0, classes), lr one for each classifier
    /// @returns each classifier's loss before the step [count]
    torch::Tensor step(const torch::Tensor& x, const torch::Tensor& labels, const std::vector<double>& lr);
    /// @returns [count, N, classes]
    torch::Tensor logits(const torch::Tensor& x) const;

    const torch::Tensor& weight() const { return weight_; } ///< [count, classes, features]
    const torch::Tensor& bias() const { return bias_; } ///< [count, classes]

private:
    torch::Tensor weight_;
    torch::Tensor bias_;
    torch::Tensor weight_momentum_;
    torch::Tensor bias_momentum_;
    double momentum_;
};

/// What a linear evaluation learns from.
struct LinearData {
    /// The features [N, D] of an epoch: the same each time, or of new views each time.
    std::function<torch::Tensor(std::int64_t epoch)> features;
    torch::Tensor labels; ///< [N] int64
    std::int64_t classes = 0;
    /// The held-out accuracies of an earlier call with the same arguments that was stopped after choosing; may be
    /// empty.
    std::function<std::optional<std::vector<double>>()> recall = {};
    /// Told of them when they are known; may be empty.
    std::function<void(const std::vector<double>&)> keep = {};
};

struct LinearOutcome {
    LinearProbe probe; ///< one classifier, trained on everything
    double base_lr = 0; ///< the one that was chosen
    std::vector<double> tried; ///< base learning rates
    std::vector<double> held_out_top1; ///< of each, on the part of the training set that was held out for choosing
    std::int64_t held_out_count = 0; ///< 0 when the set is too small to hold anything out
    double train_top1 = 0; ///< of the last epoch's features
    double last_loss = 0;
};

/// The authors' protocol: base learning rates 2, 1.5, 1, 0.5 and 0.25 times settings.base_lr (0.4, 0.3, 0.2, 0.1, 0.05)
/// are tried on nine tenths of the training features and compared on the tenth; the best is then trained on all of
/// them. Cosine learning rate to 0, peak base_lr * batch / 256, no warm-up. The same seed gives the same numbers.
/// @throws Cancelled on stop; Error when the features are not finite
LinearOutcome train_linear(const LinearData& data, const LinearSettings& settings, std::uint64_t seed,
    const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace byol
