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
    torch::Tensor momentum; ///< running sum or mean of updates, zero at the start, same shape and device
    bool excluded = false; ///< from weight decay and from LARS's adaptation: biases, batch-norm scale and offset
    double lr_scale = 1; ///< times the learning rate of each step
};

/// Changes parameters by their gradients. The learning rate is given at each step: the schedule lives outside, and the
/// momentum does not depend on it. Updates are few kernels over all tensors together.
class Optimizer {
public:
    /// @param parameters to change; 1-dimensional ones are excluded
    explicit Optimizer(const NamedTensors& parameters);
    virtual ~Optimizer() = default;
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;

    /// Changes every parameter that has a gradient, without waiting for the device.
    /// @param lr the learning rate, a 0-dim float64 tensor; where it lies on the parameters' device a captured step
    ///     (compat/device_graph.h) reads it anew each time. May be 0
    void step(const torch::Tensor& lr);
    void step(double lr);
    /// Forgets the gradients.
    void zero_grad();
    /// Learning rates of the parameters whose names start with `prefix` are multiplied from now on.
    void scale_learning_rate(const std::string& prefix, double factor);

    /// The L2 norm of all gradients together: a 0-dim tensor on the device.
    torch::Tensor gradient_norm() const;
    /// Shortens the gradient of all parameters together to `longest` where it is longer, without waiting for the
    /// device.
    /// @param norm what gradient_norm() said
    void clip_gradient(const torch::Tensor& norm, double longest);

    /// What the optimiser remembers, for a checkpoint; shares memory. "momentum.<parameter>", each name after `prefix`
    /// ("optimizer."); a kind that remembers more adds to it.
    virtual NamedTensors state(const std::string& prefix = {}) const;
    /// Puts it back. @throws Error naming every missing, unknown and misshapen tensor
    void load(const NamedTensors& values, const std::string& prefix, const std::string& source);

    const std::vector<LearnedParameter>& parameters() const { return parameters_; }

protected:
    /// What step() does, without gradients of its own.
    virtual void change(const torch::Tensor& lr) = 0;

    /// Tensors that are changed alike, side by side for the few kernels that change them all.
    struct Group {
        bool excluded = false;
        double lr_scale = 1;
        std::vector<torch::Tensor> values;
        std::vector<torch::Tensor> gradients;
        std::vector<torch::Tensor> momenta;
        std::vector<std::size_t> positions; ///< in parameters()
    };
    /// The parameters that have a gradient: the excluded ones first.
    std::vector<Group> groups() const;

private:
    std::vector<torch::Tensor> all_gradients() const;

    std::vector<LearnedParameter> parameters_;
};

/// The optimiser a configuration asks for, over `parameters` (parameters_of(*networks.online)); parameters of the
/// predictor learn at settings.predictor_lr times the rate.
/// @throws UsageError for an unknown kind
std::unique_ptr<Optimizer> make_optimizer(const OptimizerSettings& settings, const NamedTensors& parameters);

} // namespace byol
