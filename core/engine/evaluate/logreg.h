#pragma once

#include "core/base/config/run_config.h"
#include "core/base/progress/progress.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace byol {

/// A multinomial logistic regression: p(c | x) = softmax(W x + b).
struct LogisticModel {
    torch::Tensor weight; ///< W [classes, features] float64
    torch::Tensor bias; ///< b [classes] float64

    /// @param x [N, features] @returns [N, classes] float64
    torch::Tensor logits(const torch::Tensor& x) const;
    torch::Tensor probabilities(const torch::Tensor& x) const { return logits(x).softmax(1); }
};

/// A fitted model, and how near its minimum it is.
struct LogisticFit {
    LogisticModel model;
    double objective = 0;
    double gradient_size = 0;
    std::int64_t iterations = 0;
    bool converged = false;
};

struct LogisticOptions {
    std::int64_t max_iterations = 1000;
    double tolerance = 1e-6; ///< on the largest part of the gradient
};

/// Minimises mean cross-entropy + l2 / 2 * |W|^2 by L-BFGS in float64; the bias is not regularised.
/// @param x [N, features], labels [N] int64 in [0, classes) @param start where to begin; zeros without it
/// @throws Cancelled on stop; Error when x is not finite
LogisticFit fit_logistic(const torch::Tensor& x, const torch::Tensor& labels, std::int64_t classes, double l2,
    const LogisticOptions& options = {}, const LogisticModel* start = nullptr, std::stop_token stop = {});

/// `count` values evenly spaced on a log scale from `low` to `high`, both included: 1e-6 to 1e5 in 45 for the paper.
std::vector<double> l2_grid(double low, double high, std::int64_t count);

struct LogregOutcome {
    LogisticFit fit; ///< on everything
    double l2 = 0; ///< the one that was chosen
    std::vector<double> tried;
    std::vector<double> held_out_top1; ///< of each; empty when the set is too small to hold anything out
    std::int64_t held_out_count = 0;
    std::int64_t unconverged = 0; ///< of those tried
};

/// The protocol of the paper's appendix D: the values of l2 are tried from the largest to the smallest, each fit begun
/// at the one before it, on nine tenths of the images, and compared on the tenth; the best is fitted to all of them.
/// @param memory a file that keeps finished fits, so that the same call goes on where an earlier one was stopped; empty
///        for none
LogregOutcome train_logreg(const torch::Tensor& x, const torch::Tensor& labels, std::int64_t classes,
    const LogregSettings& settings, std::uint64_t seed, const std::filesystem::path& memory = {},
    const ProgressSink& progress = {}, std::stop_token stop = {});

} // namespace byol
