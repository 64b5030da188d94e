#pragma once

#include "core/engine/optim/optimizer.h"

namespace byol {

/// Layer-wise adaptive rate scaling (You et al., 2017) in the form of BYOL's authors, for each tensor w with gradient
/// g:
///     u = g + weight_decay * w;   if |w| > 0 and |u| > 0:  u *= trust_coefficient * |w| / |u|
///     m = momentum * m + u;       w -= lr * m
/// Excluded tensors take u = g. No epsilon, no clipping, no Nesterov, no dampening.
class Lars : public Optimizer {
public:
    struct Settings {
        double momentum = 0.9;
        double weight_decay = 1.5e-6;
        double trust_coefficient = 1e-3;
    };
    Lars(const NamedTensors& parameters, const Settings& settings);

private:
    void change(const torch::Tensor& lr) override;

    Settings settings_;
};

} // namespace byol
