#pragma once

#include "core/engine/optim/optimizer.h"

namespace byol {

/// Stochastic gradient descent: u = g + weight_decay * w (excluded tensors: u = g); m = momentum * m + u;
/// w -= lr * m, or with Nesterov w -= lr * (u + momentum * m).
class Sgd : public Optimizer {
public:
    struct Settings {
        double momentum = 0.9;
        double weight_decay = 0;
        bool nesterov = false;
    };
    Sgd(const NamedTensors& parameters, const Settings& settings);

private:
    void change(const torch::Tensor& lr) override;

    Settings settings_;
};

} // namespace byol
