#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/engine/nn/encoder.h"

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace byol {

/// An encoder with a linear classifier behind it, all of which learns.
class Classifier : public torch::nn::Module {
public:
    Classifier(std::shared_ptr<Encoder> encoder, std::int64_t classes);

    /// @param images [B, 3, H, W], normalised @returns logits [B, classes]
    torch::Tensor forward(const torch::Tensor& images);
    Encoder& encoder() { return *encoder_; }
    /// @param features [N, D] on any device @returns logits [N, classes] on the CPU
    torch::Tensor classify(const torch::Tensor& features);

private:
    std::shared_ptr<Encoder> encoder_;
    torch::nn::Linear fc_;
};

/// A copy of `encoder` with a fresh classifier, on `device` in train mode. The classifier starts as the authors' does
/// (normal, sd 1/sqrt(features), cut at two of those; bias 0), from `seed` alone.
std::shared_ptr<Classifier> pretrained_classifier(const EncoderSettings& settings, const Encoder& encoder,
    std::int64_t classes, std::uint64_t seed, torch::Device device);
/// The same with an encoder that has learnt nothing, as make_networks would begin it from `seed`.
std::shared_ptr<Classifier> fresh_classifier(
    const EncoderSettings& settings, std::int64_t classes, std::uint64_t seed, torch::Device device);

/// One choice of what is tried.
struct FinetuneTrial {
    double lr = 0; ///< for 256 images
    std::int64_t epochs = 1;
    double weight_decay = 0;
};

/// Every learning rate with every length and every weight decay, in this order of nesting. With max_steps there is but
/// one length.
/// @throws UsageError for lists that are none
std::vector<FinetuneTrial> finetune_trials(const FinetuneSettings& settings, const std::string& group);

/// What a classifier learns from.
struct FinetuneImages {
    const Dataset& dataset;
    std::vector<std::int64_t> indices; ///< into the training split
    std::vector<std::int64_t> labels; ///< of each
};

/// How many steps a trial takes, and of how many images.
struct FinetuneLength {
    std::int64_t batch_size = 1; ///< at most as many as there are images
    std::int64_t steps_per_epoch = 1;
    std::int64_t steps = 1;
};
FinetuneLength finetune_length(const FinetuneSettings& settings, std::int64_t epochs, std::int64_t images);

/// The decay of batch norm's running statistics in the paper's transfer: max(1 - 10 / steps per epoch, 0.9).
double batch_norm_decay(std::int64_t steps_per_epoch);

/// Trains all layers on random crops and flips: cross-entropy, SGD with Nesterov momentum, batch norm in train mode,
/// learning rate lr * batch / 256 falling by a cosine to 0, without warm-up (the authors' code with
/// freeze_backbone=False; docs/evaluation.md). On the CPU the same seed gives the same numbers.
/// @param step_done told the number of images after each step
/// @returns the last step's loss; NaN when training ended early because it was no longer finite
/// @throws Cancelled on stop, which is looked for between batches; UsageError for fewer than two images
double finetune(Classifier& classifier, const FinetuneImages& images, const RunConfig& config,
    const FinetuneSettings& settings, const FinetuneTrial& trial, std::uint64_t seed, torch::Device device,
    const std::function<void(std::int64_t)>& step_done = {}, const std::stop_token& stop = {});

} // namespace byol
