#pragma once

#include "core/engine/optim/optimizer.h"

namespace byol {

/// Adam with decoupled weight decay (Loshchilov and Hutter, 2019, algorithm 2), for each tensor w with gradient g:
///     m = beta1 * m + (1 - beta1) * g;   v = beta2 * v + (1 - beta2) * g^2
///     w -= lr * (m / (1 - beta1^t) / (sqrt(v / (1 - beta2^t)) + epsilon) + weight_decay * w),   t counted from 1
/// Excluded tensors are not decayed.
class AdamW : public Optimizer {
public:
    struct Settings {
        double beta1 = 0.9;
        double beta2 = 0.999;
        double epsilon = 1e-8;
        double weight_decay = 0;
    };
    AdamW(const NamedTensors& parameters, const Settings& settings);

    /// 1 - beta1^t and sqrt(1 - beta2^t), 0-dim float64.
    struct Corrections {
        torch::Tensor first;
        torch::Tensor second;
    };
    /// Computed where the count lies, without waiting for it. @param steps t, [1] int64
    static Corrections corrections_there(const torch::Tensor& steps, const Settings& settings);

    /// Also "second_moment.<parameter>" and "steps" [1] int64.
    NamedTensors state(const std::string& prefix = {}) const override;

private:
    Corrections corrections() const;
    void change(const torch::Tensor& lr) override;

    Settings settings_;
    std::vector<torch::Tensor> second_moment_; // v, one for each parameter
    torch::Tensor steps_; // t, on the parameters' device
};

} // namespace byol
