#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>

namespace byol {

/// A function's value and gradient at a point.
struct ValueAndGradient {
    double value = 0;
    torch::Tensor gradient; ///< [n] float64
};
/// @param point [n] float64
using SmoothFunction = std::function<ValueAndGradient(const torch::Tensor& point)>;

struct LbfgsOptions {
    std::int64_t memory = 10; ///< pairs of steps and gradient changes that are kept
    std::int64_t max_iterations = 1000;
    double tolerance = 1e-6; ///< ends when no part of the gradient is larger
};

struct LbfgsOutcome {
    torch::Tensor point; ///< [n]
    double value = 0;
    double gradient_size = 0; ///< the largest part of the gradient there
    std::int64_t iterations = 0;
    bool converged = false; ///< the tolerance was reached
};

/// Minimises a smooth convex function by limited-memory BFGS (Nocedal and Wright, "Numerical Optimization", algorithm
/// 7.5) with a bisecting line search for the weak Wolfe conditions. Close to the minimum, where rounding hides the
/// decrease of the value, the decrease is judged by the slope instead (Hager and Zhang, "A new conjugate gradient
/// method with guaranteed descent and an efficient line search", 2005), so that the gradient can be brought down to
/// rounding.
/// @param start [n] float64 @throws whatever the function throws
LbfgsOutcome minimise(const SmoothFunction& function, const torch::Tensor& start, const LbfgsOptions& options = {});

} // namespace byol
