#include "core/engine/evaluate/finetune.h"

#include "core/base/config/number_list.h"
#include "core/base/error/error.h"
#include "core/base/schedule/schedule.h"
#include "core/engine/compat/autocast.h"
#include "core/engine/evaluate/view_batches.h"
#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/initialise.h"
#include "core/engine/nn/module_state.h"
#include "core/engine/optim/sgd.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace byol {
namespace {

// Streams of initial weights: 0 is where make_networks begins its online encoder.
constexpr std::uint64_t encoder_stream = 0;
constexpr std::uint64_t classifier_stream = 2;

constexpr std::int64_t looks_at_loss_every = 50; // each look waits for the device

std::shared_ptr<Classifier> placed(const EncoderSettings& settings, std::shared_ptr<Encoder> encoder,
    std::int64_t classes, std::uint64_t seed, torch::Device device) {
    auto classifier = std::make_shared<Classifier>(std::move(encoder), classes);
    for (auto& child : classifier->named_children())
        if (child.key() == "fc")
            initialise(*child.value(), seed, classifier_stream, "fc.");
    place(*classifier, device, prefers_channels_last(settings, device));
    classifier->train();
    return classifier;
}

std::size_t preparing_threads(const RunConfig& config, torch::Device device) {
    if (config.data.loader_threads > 0)
        return static_cast<std::size_t>(config.data.loader_threads);
    const auto cores = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    return device.is_cuda() ? std::min<std::size_t>(cores, 16) : std::max<std::size_t>(1, cores / 2);
}

void require_enough(const FinetuneImages& images) {
    if (images.indices.size() < 2)
        throw UsageError("fine-tuning the encoder", images.dataset.info().path.string(),
            "batch norm needs at least two images to learn from", "Take a larger fraction of the labels.");
}

// One step on the mean cross-entropy. @returns it
torch::Tensor learn(Classifier& classifier, const torch::Tensor& images, const torch::Tensor& labels,
    Optimizer& optimizer, double lr, bool bfloat16, const std::stop_token& stop) {
    torch::Tensor logits;
    {
        const Bfloat16Scope scope(bfloat16);
        logits = classifier.forward(images);
    }
    if (stop.stop_requested())
        throw Cancelled();
    const torch::Tensor loss = torch::nn::functional::cross_entropy(logits.to(torch::kFloat32), labels);
    optimizer.zero_grad();
    loss.backward();
    optimizer.step(lr);
    return loss.detach();
}

} // namespace

Classifier::Classifier(std::shared_ptr<Encoder> encoder, std::int64_t classes)
    : encoder_(register_module("encoder", std::move(encoder)))
    , fc_(register_module("fc", torch::nn::Linear(encoder_->feature_size(), classes))) { }

torch::Tensor Classifier::forward(const torch::Tensor& images) {
    return fc_(encoder_->forward(images));
}

torch::Tensor Classifier::classify(const torch::Tensor& features) {
    const torch::NoGradGuard no_grad;
    return fc_(features.to(fc_->weight.device())).cpu();
}

std::shared_ptr<Classifier> pretrained_classifier(const EncoderSettings& settings, const Encoder& encoder,
    std::int64_t classes, std::uint64_t seed, torch::Device device) {
    std::shared_ptr<Encoder> copy = build_encoder(settings);
    load_state(*copy, state_of(encoder), "", "the encoder to fine-tune");
    return placed(settings, std::move(copy), classes, seed, device);
}

std::shared_ptr<Classifier> fresh_classifier(
    const EncoderSettings& settings, std::int64_t classes, std::uint64_t seed, torch::Device device) {
    return placed(settings, make_encoder(settings, seed, encoder_stream), classes, seed, device);
}

std::vector<FinetuneTrial> finetune_trials(const FinetuneSettings& settings, const std::string& group) {
    std::vector<double> lengths = required_numbers(settings.epochs, group + ".epochs");
    if (settings.max_steps > 0)
        lengths.resize(1); // all would be as long
    std::vector<FinetuneTrial> trials;
    for (const double lr : required_numbers(settings.lr, group + ".lr"))
        for (const double epochs : lengths)
            for (const double decay : required_numbers(settings.weight_decay, group + ".weight_decay"))
                trials.push_back({ lr, static_cast<std::int64_t>(epochs), decay });
    return trials;
}

FinetuneLength finetune_length(const FinetuneSettings& settings, std::int64_t epochs, std::int64_t images) {
    FinetuneLength length;
    length.batch_size = std::clamp<std::int64_t>(settings.batch_size, 1, std::max<std::int64_t>(1, images));
    length.steps_per_epoch = std::max<std::int64_t>(1, images / length.batch_size);
    length.steps = settings.max_steps > 0 ? settings.max_steps : epochs * length.steps_per_epoch;
    return length;
}

double batch_norm_decay(std::int64_t steps_per_epoch) {
    return std::max(1 - 10 / static_cast<double>(steps_per_epoch), 0.9);
}

double finetune(Classifier& classifier, const FinetuneImages& images, const RunConfig& config,
    const FinetuneSettings& settings, const FinetuneTrial& trial, std::uint64_t seed, torch::Device device,
    const std::function<void(std::int64_t)>& step_done, const std::stop_token& stop) {
    require_enough(images);
    const auto count = static_cast<std::int64_t>(images.indices.size());
    const FinetuneLength length = finetune_length(settings, trial.epochs, count);
    const double peak = trial.lr * static_cast<double>(length.batch_size) / 256;
    if (settings.batch_norm_by_epoch)
        set_batch_norm_momentum(classifier, 1 - batch_norm_decay(length.steps_per_epoch));
    Sgd optimizer(parameters_of(classifier),
        { .momentum = settings.momentum, .weight_decay = trial.weight_decay, .nesterov = settings.momentum > 0 });
    const torch::Tensor labels = torch::tensor(images.labels, torch::kInt64);
    ViewBatches batches(images.dataset, images.indices, config, length.batch_size, length.steps, seed,
        preparing_threads(config, device));
    const bool bfloat16 = device.is_cuda() && config.training.precision != "float32";
    const torch::AutoGradMode with_gradient(true);
    classifier.train();
    for (std::int64_t step = 0;; ++step) {
        if (stop.stop_requested())
            throw Cancelled();
        const ViewBatches::Batch batch = batches.next();
        const torch::Tensor loss =
            learn(classifier, batch.images.to(device), labels.index_select(0, batch.positions).to(device), optimizer,
                cosine_learning_rate(peak, step, length.steps, 0), bfloat16, stop);
        if (step_done)
            step_done(length.batch_size);
        const bool last = step + 1 == length.steps;
        if (last || step % looks_at_loss_every == 0)
            if (const double value = loss.item<double>(); last || !std::isfinite(value))
                return std::isfinite(value) ? value : std::nan("");
    }
}

} // namespace byol
