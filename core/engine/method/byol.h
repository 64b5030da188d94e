#pragma once

#include "core/base/config/run_config.h"
#include "core/engine/method/objective.h"
#include "core/engine/nn/encoder.h"
#include "core/engine/nn/mlp_head.h"

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <vector>

// Bootstrap Your Own Latent (Grill et al., 2020), section 3.1. An online network learns to predict, from one view of an
// image, what a target network says of another view of it; the target network is a moving average of the online one.
//
//   for each batch:  v, v' = two augmentations of the images
//                    step  = byol_step(networks, v, v', labels)      the loss, equation 2 symmetrised
//                    step.loss.backward();  optimizer.step(lr)       only the online parameters learn
//                    update_target(target, online, tau)              equation 1, with the updated online parameters

namespace byol {

/// Encoder f, projector g and predictor q, with parameters theta; and a linear classifier on the representation that
/// only watches: it trains on the labels, but no gradient of it reaches the encoder.
class OnlineNetwork : public torch::nn::Module {
public:
    /// @param classes size of the classifier's output; 0 leaves the classifier out
    OnlineNetwork(std::shared_ptr<Encoder> encoder, const HeadSettings& projector, const HeadSettings& predictor,
        std::int64_t classes);

    struct Output {
        torch::Tensor representation; ///< y = f(v) [B, encoder().feature_size()]
        torch::Tensor projection; ///< z = g(y) [B, D]
        torch::Tensor prediction; ///< q(z) [B, D]
    };
    /// @param images [B, 3, H, W], normalised
    Output forward(const torch::Tensor& images);

    /// Logits of the classifier on the stopped gradient of y. Only when has_classifier(). @returns [B, classes]
    torch::Tensor classify(const torch::Tensor& representation);
    bool has_classifier() const { return !classifier_.is_empty(); }
    Encoder& encoder() { return *encoder_; }

private:
    std::shared_ptr<Encoder> encoder_;
    std::shared_ptr<MlpHead> projector_;
    std::shared_ptr<MlpHead> predictor_;
    torch::nn::Linear classifier_ { nullptr };
};

/// Encoder and projector with parameters xi, which no gradient ever reaches.
class TargetNetwork : public torch::nn::Module {
public:
    TargetNetwork(std::shared_ptr<Encoder> encoder, const HeadSettings& projector);

    /// @param images [B, 3, H, W], normalised @returns z' = g(f(v')) [B, D], without gradient
    torch::Tensor forward(const torch::Tensor& images);

private:
    std::shared_ptr<Encoder> encoder_;
    std::shared_ptr<MlpHead> projector_;
};

struct Networks {
    std::shared_ptr<OnlineNetwork> online;
    std::shared_ptr<TargetNetwork> target; ///< null where method.target is "online"
    Objective objective = {};
};

/// Builds both networks on `device` in train mode, from config.training.seed alone. They start from different draws, as
/// the authors' do. Where the encoder prefers it (prefers_channels_last), weights are laid out channels last.
/// @param classes number of classes for the online classifier; 0 for none (method.online_classifier is not looked at)
Networks make_networks(const RunConfig& config, std::int64_t classes, torch::Device device);

/// What one step computed. Scalars are 0-dim tensors on the device, so that logging them need not wait for it.
struct StepResult {
    torch::Tensor loss; ///< to call backward() on: the objective plus the classifier's cross-entropy
    torch::Tensor byol_loss; ///< the objective, detached
    torch::Tensor classifier_loss; ///< detached mean over the labelled rows, 0 for none; undefined without labels
    torch::Tensor logits; ///< detached [B, classes] of view 1; undefined without labels
    torch::Tensor target1; ///< target projections of view 1 [B, D]; the online ones where there is no target network
    torch::Tensor target2; ///< and of view 2
    OnlineNetwork::Output view1; ///< what the online network said of view 1, still with its gradient
    OnlineNetwork::Output view2; ///< and of view 2
};

/// The forward part of one training step. Each view goes through each network on its own, so batch norm sees two
/// batches of B and not one of 2B; both networks are in train mode; the target's is without gradient.
/// @param view1, view2 [B, 3, H, W], normalised
/// @param labels       [B] int64, -1 = unlabelled, for the classifier on view 1; undefined for none
StepResult byol_step(
    Networks& networks, const torch::Tensor& view1, const torch::Tensor& view2, const torch::Tensor& labels = {});

/// xi <- xi + (1 - tau) (theta - xi) over the parameters that the target has; buffers (running statistics) are not
/// averaged. Call it after the optimiser's step.
/// @param tau 0-dim float64; where it lies on the networks' device a captured step reads it anew each time
void update_target(TargetNetwork& target, const OnlineNetwork& online, const torch::Tensor& tau);
void update_target(TargetNetwork& target, const OnlineNetwork& online, double tau);

/// The same average over bare tensors: average[i] += (1 - tau) (values[i] - average[i]), in a few kernels for all.
void moving_average(
    const std::vector<torch::Tensor>& average, const std::vector<torch::Tensor>& values, const torch::Tensor& tau);
void moving_average(const std::vector<torch::Tensor>& average, const std::vector<torch::Tensor>& values, double tau);

} // namespace byol
