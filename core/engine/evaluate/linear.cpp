#include "core/engine/evaluate/linear.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/schedule/schedule.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/evaluate/shuffle.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numeric>

namespace byol {
namespace {

constexpr std::array learning_rate_factors { 2.0, 1.5, 1.0, 0.5, 0.25 };

torch::Tensor initial_weight(std::int64_t features, std::int64_t classes, std::uint64_t seed) {
    torch::Tensor weight = torch::empty({ classes, features });
    const double sd = 1 / std::sqrt(static_cast<double>(features));
    Philox random(seed, RandomPurpose::evaluation, evaluation_stream::weight);
    for (std::int64_t i = 0; i < weight.numel(); ++i) {
        double value = random.normal();
        while (std::abs(value) > 2)
            value = random.normal();
        weight.data_ptr<float>()[i] = static_cast<float>(sd * value);
    }
    return weight;
}

// Says how far two trainings of the same length have come, together.
class EpochProgress {
public:
    EpochProgress(const ProgressSink& sink, std::stop_token stop, std::int64_t epochs)
        : sink_(sink)
        , stop_(std::move(stop))
        , epochs_(epochs) { }

    void skip(std::int64_t epochs) { epochs_ -= epochs; }
    void check() const {
        if (stop_.stop_requested())
            throw Cancelled();
    }
    void epoch_done() {
        ++done_;
        if (sink_)
            sink_({ "training linear classifiers", done_, epochs_ });
    }

private:
    const ProgressSink& sink_;
    std::stop_token stop_;
    std::int64_t epochs_;
    std::int64_t done_ = 0;
};

struct Training {
    const LinearData& data;
    const LinearSettings& settings;
    std::uint64_t seed;
    torch::Tensor rows; ///< what to learn from
    std::vector<double> base_lr;
};

torch::Tensor train(LinearProbe& probe, const Training& training, EpochProgress& progress) {
    const std::int64_t count = training.rows.size(0);
    const std::int64_t batch = std::min(training.settings.batch_size, count);
    const std::int64_t steps = (count + batch - 1) / batch;
    const std::int64_t total = steps * training.settings.epochs;
    torch::Tensor loss = torch::zeros({ static_cast<std::int64_t>(training.base_lr.size()) });
    std::int64_t step = 0;
    for (std::int64_t epoch = 0; epoch < training.settings.epochs; ++epoch) {
        const torch::Tensor features = training.data.features(epoch);
        const torch::Tensor order =
            training.rows.index_select(0, shuffled(count, training.seed, static_cast<std::uint64_t>(epoch)));
        for (std::int64_t first = 0; first < count; first += batch, ++step) {
            progress.check();
            std::vector<double> lr;
            for (const double base : training.base_lr)
                lr.push_back(cosine_learning_rate(base * static_cast<double>(batch) / 256, step, total, 0));
            const torch::Tensor chosen = order.narrow(0, first, std::min(batch, count - first));
            loss = probe.step(features.index_select(0, chosen), training.data.labels.index_select(0, chosen), lr);
        }
        progress.epoch_done();
    }
    return loss;
}

// Of equals the one nearest the middle of the list stays: neither extreme is preferred.
std::size_t best_of(const std::vector<double>& accuracies) {
    const auto middle = learning_rate_factors.size() / 2;
    std::size_t best = middle;
    for (std::size_t i = 0; i < accuracies.size(); ++i)
        if (accuracies[i] > accuracies[best])
            best = i;
    return best;
}

std::vector<double> rates_to_try(const LinearSettings& settings) {
    std::vector<double> rates;
    for (const double factor : learning_rate_factors)
        rates.push_back(factor * settings.base_lr);
    return rates;
}

// All rates learn side by side, on the part that is not compared on.
std::vector<double> held_out_accuracies(const LinearData& data, const LinearSettings& settings, std::uint64_t seed,
    const Parts& parts, const std::vector<double>& rates, const torch::Tensor& features, EpochProgress& epochs) {
    if (const auto kept = data.recall ? data.recall() : std::nullopt; kept && kept->size() == rates.size()) {
        epochs.skip(settings.epochs);
        return *kept;
    }
    const auto count = static_cast<std::int64_t>(rates.size());
    LinearProbe probes(count, features.size(1), data.classes, settings.momentum, seed);
    train(probes, { data, settings, seed, parts.learn, rates }, epochs);
    const torch::Tensor logits = probes.logits(features.index_select(0, parts.compare));
    const torch::Tensor labels = data.labels.index_select(0, parts.compare);
    std::vector<double> accuracies;
    for (std::int64_t i = 0; i < count; ++i)
        accuracies.push_back(top_accuracy(logits[i], labels, 1));
    if (data.keep)
        data.keep(accuracies);
    return accuracies;
}

} // namespace

LinearProbe::LinearProbe(
    std::int64_t count, std::int64_t features, std::int64_t classes, double momentum, std::uint64_t seed)
    : weight_(initial_weight(features, classes, seed).unsqueeze(0).repeat({ count, 1, 1 }))
    , bias_(torch::zeros({ count, classes }))
    , weight_momentum_(torch::zeros_like(weight_))
    , bias_momentum_(torch::zeros_like(bias_))
    , momentum_(momentum) { }

LinearProbe::LinearProbe(const torch::Tensor& weight, const torch::Tensor& bias, double momentum)
    : weight_(weight.unsqueeze(0).clone())
    , bias_(bias.unsqueeze(0).clone())
    , weight_momentum_(torch::zeros_like(weight_))
    , bias_momentum_(torch::zeros_like(bias_))
    , momentum_(momentum) { }

torch::Tensor LinearProbe::logits(const torch::Tensor& x) const {
    const torch::NoGradGuard no_grad;
    const auto heads = weight_.size(0);
    const auto classes = weight_.size(1);
    const torch::Tensor all = torch::addmm(bias_.flatten(), x, weight_.flatten(0, 1).t());
    return all.view({ x.size(0), heads, classes }).permute({ 1, 0, 2 });
}

torch::Tensor LinearProbe::step(const torch::Tensor& x, const torch::Tensor& labels, const std::vector<double>& lr) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor log_probability = logits(x).log_softmax(2);
    const torch::Tensor target = torch::one_hot(labels, weight_.size(1)).to(x.scalar_type());
    const torch::Tensor error = (log_probability.exp() - target) / static_cast<double>(x.size(0)); // [L, B, C]
    const torch::Tensor side_by_side = error.permute({ 0, 2, 1 }).reshape({ -1, x.size(0) });
    const torch::Tensor weight_gradient = torch::matmul(side_by_side, x).view_as(weight_);
    const torch::Tensor bias_gradient = error.sum(1);
    const torch::Tensor rate = torch::tensor(lr, torch::kFloat64).to(x.scalar_type());
    weight_momentum_.mul_(momentum_).add_(weight_gradient);
    bias_momentum_.mul_(momentum_).add_(bias_gradient);
    weight_.sub_(rate.view({ -1, 1, 1 }) * (weight_gradient + momentum_ * weight_momentum_));
    bias_.sub_(rate.view({ -1, 1 }) * (bias_gradient + momentum_ * bias_momentum_));
    return -(log_probability * target).sum(2).mean(1);
}

LinearOutcome train_linear(const LinearData& data, const LinearSettings& settings, std::uint64_t seed,
    const ProgressSink& progress, std::stop_token stop) {
    const torch::Tensor first = data.features(0);
    require_finite(first, "training a linear classifier", "the features");
    const std::int64_t width = first.size(1);
    const Parts parts = split_rows(data.labels.size(0), seed);
    const bool choosing = parts.compare.size(0) > 0;
    EpochProgress epochs(progress, stop, settings.epochs * (choosing ? 2 : 1));

    std::vector<double> rates { settings.base_lr };
    std::vector<double> accuracies;
    double chosen = settings.base_lr;
    if (choosing) {
        rates = rates_to_try(settings);
        accuracies = held_out_accuracies(data, settings, seed, parts, rates, first, epochs);
        chosen = rates[best_of(accuracies)];
    }
    LinearProbe probe(1, width, data.classes, settings.momentum, seed);
    const torch::Tensor every = torch::arange(data.labels.size(0), torch::kInt64);
    const double loss = train(probe, { data, settings, seed, every, { chosen } }, epochs)[0].item<double>();
    const double train_top1 = top_accuracy(probe.logits(first)[0], data.labels, 1);
    return { probe, chosen, rates, accuracies, parts.compare.size(0), train_top1, loss };
}

} // namespace byol
