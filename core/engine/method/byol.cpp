#include "core/engine/method/byol.h"

#include "core/engine/compat/foreach.h"
#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/initialise.h"

#include <utility>

namespace byol {
namespace {

constexpr std::int64_t unlabelled = -1;

// Streams of initial weights: the two networks draw from different ones.
constexpr std::uint64_t online_stream = 0;
constexpr std::uint64_t target_stream = 1;

// Cross-entropy, mean over the labelled rows. The sum and the count stay on the device: no row need be looked at here.
torch::Tensor classifier_loss(const torch::Tensor& logits, const torch::Tensor& labels) {
    const torch::Tensor sum = torch::nn::functional::cross_entropy(at_least_float32(logits), labels,
        torch::nn::functional::CrossEntropyFuncOptions().ignore_index(unlabelled).reduction(torch::kSum));
    return sum / labels.ne(unlabelled).sum().clamp_min(1);
}

// A predictor puts out what a projector does.
HeadSettings predictor_of(HeadSettings settings, const MlpHead& projector) {
    settings.output = projector.output_size();
    return settings;
}

void initialise_heads(torch::nn::Module& network, std::uint64_t seed, std::uint64_t stream) {
    for (auto& child : network.named_children())
        if (child.key() != "encoder")
            initialise(*child.value(), seed, stream, child.key() + ".");
}

} // namespace

OnlineNetwork::OnlineNetwork(std::shared_ptr<Encoder> encoder, const HeadSettings& projector,
    const HeadSettings& predictor, std::int64_t classes)
    : encoder_(register_module("encoder", std::move(encoder))) {
    const std::int64_t features = encoder_->feature_size();
    projector_ = register_module("projector", std::make_shared<MlpHead>(features, projector));
    predictor_ = register_module(
        "predictor", std::make_shared<MlpHead>(projector_->output_size(), predictor_of(predictor, *projector_)));
    if (classes > 0)
        classifier_ = register_module("classifier", torch::nn::Linear(features, classes));
}

OnlineNetwork::Output OnlineNetwork::forward(const torch::Tensor& images) {
    Output output;
    output.representation = encoder_->forward(images);
    output.projection = projector_->forward(output.representation);
    output.prediction = predictor_->forward(output.projection);
    return output;
}

torch::Tensor OnlineNetwork::classify(const torch::Tensor& representation) {
    return classifier_(representation.detach());
}

TargetNetwork::TargetNetwork(std::shared_ptr<Encoder> encoder, const HeadSettings& projector)
    : encoder_(register_module("encoder", std::move(encoder)))
    , projector_(register_module("projector", std::make_shared<MlpHead>(encoder_->feature_size(), projector))) { }

torch::Tensor TargetNetwork::forward(const torch::Tensor& images) {
    const torch::NoGradGuard stop_gradient;
    return projector_->forward(encoder_->forward(images));
}

Networks make_networks(const RunConfig& config, std::int64_t classes, torch::Device device) {
    const auto seed = static_cast<std::uint64_t>(config.training.seed);
    Networks networks {
        std::make_shared<OnlineNetwork>(
            make_encoder(config.encoder, seed, online_stream), config.projector, config.predictor, classes),
        nullptr,
        Objective::from(config.method),
    };
    if (networks.objective.stop_gradient)
        networks.target =
            std::make_shared<TargetNetwork>(make_encoder(config.encoder, seed, target_stream), config.projector);
    const bool channels_last = prefers_channels_last(config.encoder, device);
    const RunningStatistics convention = running_statistics_from(config.method.running_statistics);
    const auto prepare = [&](torch::nn::Module& network, std::uint64_t stream) {
        initialise_heads(network, seed, stream);
        set_running_statistics(network, convention);
        place(network, device, channels_last);
        network.train();
    };
    prepare(*networks.online, online_stream);
    if (networks.target)
        prepare(*networks.target, target_stream);
    return networks;
}

StepResult byol_step(
    Networks& networks, const torch::Tensor& view1, const torch::Tensor& view2, const torch::Tensor& labels) {
    OnlineNetwork& online = *networks.online;
    online.train();

    StepResult step;
    step.view1 = online.forward(view1);
    step.view2 = online.forward(view2);
    if (networks.target) {
        networks.target->train();
        step.target1 = networks.target->forward(view1);
        step.target2 = networks.target->forward(view2);
    } else {
        step.target1 = step.view1.projection;
        step.target2 = step.view2.projection;
    }
    step.loss = networks.objective(step.view1.prediction, step.view2.prediction, step.target1, step.target2);
    step.byol_loss = step.loss.detach();
    if (labels.defined() && online.has_classifier()) {
        const torch::Tensor logits = online.classify(step.view1.representation);
        const torch::Tensor watching = classifier_loss(logits, labels);
        step.logits = logits.detach();
        step.classifier_loss = watching.detach();
        step.loss = step.loss + watching;
    }
    return step;
}

void update_target(TargetNetwork& target, const OnlineNetwork& online, const torch::Tensor& tau) {
    const auto source = online.named_parameters();
    std::vector<torch::Tensor> average;
    std::vector<torch::Tensor> values;
    for (const auto& parameter : target.named_parameters()) {
        average.push_back(parameter.value());
        values.push_back(source[parameter.key()]);
    }
    moving_average(average, values, tau);
}

void update_target(TargetNetwork& target, const OnlineNetwork& online, double tau) {
    update_target(target, online, number(tau));
}

void moving_average(
    const std::vector<torch::Tensor>& average, const std::vector<torch::Tensor>& values, const torch::Tensor& tau) {
    const torch::NoGradGuard no_grad;
    add_scaled(average, at::_foreach_sub(values, average), 1 - tau);
}

void moving_average(const std::vector<torch::Tensor>& average, const std::vector<torch::Tensor>& values, double tau) {
    moving_average(average, values, number(tau));
}

} // namespace byol
