#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/nn/module_state.h"

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

namespace byol {

/// A tensor that learns.
struct LearnedParameter {
    std::string name;
    torch::Tensor value;
    torch::Tensor momentum; ///< running sum of updates, zero at the start, same shape and device
    bool excluded = false; ///< from weight decay and from LARS's adaptation: biases, batch-norm scale and offset
};

/// Changes parameters by their gradients. The learning rate is given at each step: the schedule lives outside, and the
/// momentum does not depend on it.
class Optimizer {
public:
    /// @param parameters to change; 1-dimensional ones are excluded
    explicit Optimizer(const NamedTensors& parameters);
    virtual ~Optimizer() = default;
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;

    /// Changes every parameter that has a gradient, without waiting for the device. @param lr may be 0
    virtual void step(double lr) = 0;
    /// Forgets the gradients.
    void zero_grad();

    /// The L2 norm of all gradients together: a 0-dim tensor on the device.
    torch::Tensor gradient_norm() const;

    /// Momentum by parameter name, for a checkpoint; shares memory. Its names get `prefix` ("optimizer.momentum.").
    NamedTensors momentum(const std::string& prefix = {}) const;
    /// Puts momentum back. @throws Error naming every missing, unknown and misshapen tensor
    void load_momentum(const NamedTensors& values, const std::string& prefix, const std::string& source);

    const std::vector<LearnedParameter>& parameters() const { return parameters_; }

protected:
    /// The tensors of one kind of parameter, side by side for the few kernels that change them all.
    struct Group {
        std::vector<torch::Tensor> values;
        std::vector<torch::Tensor> gradients;
        std::vector<torch::Tensor> momenta;
    };
    /// Those with a gradient that are excluded, or are not.
    Group group(bool excluded) const;

private:
    std::vector<LearnedParameter> parameters_;
};

/// The optimiser a configuration asks for, over `parameters` (parameters_of(*networks.online)).
/// @throws UsageError for an unknown kind
std::unique_ptr<Optimizer> make_optimizer(const OptimizerSettings& settings, const NamedTensors& parameters);

} // namespace byol
