#include "core/base/error/error.h"
#include "core/engine/evaluate/finetune.h"
#include "core/engine/evaluate/shuffle.h"
#include "core/engine/evaluate/under_way.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace byol {
namespace {

constexpr const char* phase = "fine-tuning networks";
constexpr std::int64_t most_held_out = 10'000; // as many as the authors hold out
// A training step costs about three times a forward pass.
constexpr std::int64_t cost_of_learning = 3;

constexpr double diverged = -1; // in place of an accuracy

/// How much of the work ahead is done, in images that went forward.
class Meter {
public:
    explicit Meter(const ProgressSink& sink)
        : sink_(sink) { }

    void plan(std::int64_t images) { total_ += images; }
    void done(std::int64_t images) {
        done_ += images;
        if (sink_)
            sink_({ phase, std::min(done_, total_), total_ });
    }
    /// For a part that counts its own images from 0.
    ProgressSink part() {
        return [this, before = std::int64_t { 0 }](const Progress& progress) mutable {
            done(progress.done - before);
            before = progress.done;
        };
    }

private:
    const ProgressSink& sink_;
    std::int64_t done_ = 0;
    std::int64_t total_ = 0;
};

std::string text_of(double number) {
    std::array<char, 32> buffer {};
    return { buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr };
}

/// Tries every setting on images that are held out, trains with the best on all, and scores that once.
class Tuned {
public:
    explicit Tuned(const UnderWay& evaluation)
        : it_(evaluation)
        , settings_(evaluation.task.kind == EvaluationKind::semi ? it_.config.semi : it_.config.finetune)
        , trials_(finetune_trials(settings_, name_of(evaluation.task.kind)))
        , held_out_(images_of(evaluation))
        , meter_(evaluation.progress) { }

    Answer work() {
        choose_parts();
        plan();
        const FinetuneTrial best = choose();
        const auto classifier = trained(best, held_out_.bank);
        ask(*classifier);
        describe(best);
        return std::move(answer_);
    }

private:
    struct Asked {
        torch::Tensor scores;
        torch::Tensor labels;
        std::vector<std::int64_t> kept; ///< positions of the readable ones
        std::int64_t unreadable = 0;
        std::int64_t feature_size = 0;
    };

    // What the settings are chosen on: images outside the subset, as the paper's local validation set, or a part of it.
    void choose_parts() {
        if (trials_.size() < 2) {
            learn_ = held_out_.bank;
            return;
        }
        if (settings_.selection == "validation" && take_validation())
            return;
        const Parts parts = split_rows(static_cast<std::int64_t>(held_out_.bank.size()), it_.seed());
        for (const bool learning : { true, false }) {
            const torch::Tensor rows = learning ? parts.learn : parts.compare;
            for (std::int64_t i = 0; i < rows.size(0); ++i)
                (learning ? learn_ : compare_)
                    .push_back(held_out_.bank[static_cast<std::size_t>(rows[i].item<std::int64_t>())]);
        }
        chosen_on_ = "a tenth of the images to learn from";
    }

    bool take_validation() {
        if (!it_.task.subset)
            return false;
        const std::vector<std::int64_t> all = held_out(it_.dataset, it_.seed(), 0, 0).bank;
        std::vector<std::int64_t> others;
        std::ranges::set_difference(all, held_out_.bank, std::back_inserter(others));
        const std::int64_t wanted = std::min(static_cast<std::int64_t>(all.size()) / 10, most_held_out);
        const auto count = static_cast<std::int64_t>(others.size());
        if (wanted == 0 || count < wanted)
            return false;
        const torch::Tensor order = shuffled(count, it_.seed(), evaluation_stream::validation);
        for (std::int64_t i = 0; i < wanted; ++i)
            compare_.push_back(others[static_cast<std::size_t>(order[i].item<std::int64_t>())]);
        std::ranges::sort(compare_);
        learn_ = held_out_.bank;
        chosen_on_ = "training images outside the subset";
        return true;
    }

    std::string key(const FinetuneTrial& trial) const {
        return it_.task.memory_key + "/lr " + text_of(trial.lr) + "/epochs " + std::to_string(trial.epochs) + "/decay "
            + text_of(trial.weight_decay);
    }

    std::optional<double> recall(const FinetuneTrial& trial) const {
        const auto kept = it_.memory.find_numbers(key(trial));
        return kept && kept->size() == 1 ? std::optional(kept->front()) : std::nullopt;
    }

    std::int64_t cost(const FinetuneTrial& trial, std::size_t images) const {
        const FinetuneLength length = finetune_length(settings_, trial.epochs, static_cast<std::int64_t>(images));
        return cost_of_learning * length.steps * length.batch_size;
    }

    // The final training is taken to be as long as the longest that is tried.
    void plan() {
        std::int64_t longest = 0;
        for (const FinetuneTrial& trial : trials_) {
            longest = std::max(longest, cost(trial, held_out_.bank.size()));
            if (!compare_.empty() && !recall(trial))
                meter_.plan(cost(trial, learn_.size()) + static_cast<std::int64_t>(compare_.size()));
        }
        meter_.plan(longest + static_cast<std::int64_t>(held_out_.queries.size()));
    }

    FinetuneTrial choose() {
        if (compare_.empty())
            return trials_[trials_.size() / 2];
        for (const FinetuneTrial& trial : trials_) {
            auto accuracy = recall(trial);
            if (!accuracy) {
                accuracy = attempt(trial);
                it_.memory.keep_numbers(key(trial), { *accuracy });
            }
            accuracies_.push_back(*accuracy);
        }
        const auto best = std::ranges::max_element(accuracies_); // of equals the first
        if (*best == diverged)
            throw Error("fine-tuning the encoder", it_.dataset.info().path.string(),
                "the loss became infinite with every learning rate", "Try smaller ones.");
        return trials_[static_cast<std::size_t>(best - accuracies_.begin())];
    }

    double attempt(const FinetuneTrial& trial) {
        const auto classifier = trained(trial, learn_);
        if (!std::isfinite(loss_))
            return diverged;
        const Asked asked = scores_of(*classifier, Split::train, compare_);
        return asked.scores.argmax(1).eq(asked.labels).to(torch::kFloat64).mean().item<double>();
    }

    std::shared_ptr<Classifier> begun() const {
        const EncoderSettings& encoder = it_.config.encoder;
        return it_.task.features == FeatureSource::supervised
            ? fresh_classifier(encoder, it_.classes(), it_.seed(), it_.task.device)
            : pretrained_classifier(encoder, *it_.subject.encoder, it_.classes(), it_.seed(), it_.task.device);
    }

    std::shared_ptr<Classifier> trained(const FinetuneTrial& trial, const std::vector<std::int64_t>& indices) {
        auto classifier = begun();
        FinetuneImages images { it_.dataset, indices, {} };
        for (const std::int64_t index : indices)
            images.labels.push_back(it_.dataset.label(Split::train, index));
        loss_ = finetune(
            *classifier, images, it_.config, settings_, trial, it_.seed(), it_.task.device,
            [this](std::int64_t count) { meter_.done(cost_of_learning * count); }, it_.stop);
        return classifier;
    }

    Asked scores_of(Classifier& classifier, Split split, const std::vector<std::int64_t>& indices) {
        const Features all = extract_features(
            classifier.encoder(), it_.dataset, split, indices, it_.config, it_.task.device, meter_.part(), it_.stop);
        Asked asked;
        const Features labelled = labelled_only(all, &asked.kept);
        asked.scores = classifier.classify(labelled.values);
        asked.labels = labelled.labels;
        asked.unreadable = static_cast<std::int64_t>(all.broken.size());
        asked.feature_size = all.values.size(1);
        return asked;
    }

    void ask(Classifier& classifier) {
        if (!std::isfinite(loss_))
            throw Error("fine-tuning the encoder", it_.dataset.info().path.string(), "the loss became infinite",
                "Try smaller learning rates.");
        const Asked asked = scores_of(classifier, held_out_.query_split, held_out_.queries);
        for (const std::int64_t position : asked.kept)
            answer_.indices.push_back(held_out_.queries[static_cast<std::size_t>(position)]);
        answer_.scores = asked.scores;
        answer_.labels = asked.labels;
        answer_.split = held_out_.query_split;
        answer_.training_images = static_cast<std::int64_t>(held_out_.bank.size());
        answer_.unreadable = asked.unreadable;
        answer_.feature_size = asked.feature_size;
        answer_.metrics["train_loss"] = loss_;
    }

    void describe(const FinetuneTrial& best) {
        const FinetuneLength length =
            finetune_length(settings_, best.epochs, static_cast<std::int64_t>(held_out_.bank.size()));
        auto& protocol = answer_.protocol;
        protocol["optimizer"] = "SGD, Nesterov, cosine to 0, no warm-up; all layers, batch norm in train mode";
        protocol["augment"] = "random crop and flip";
        protocol["lr"] = best.lr;
        protocol["epochs"] = best.epochs;
        protocol["weight_decay"] = best.weight_decay;
        protocol["batch_size"] = length.batch_size;
        protocol["steps"] = length.steps;
        protocol["momentum"] = settings_.momentum;
        protocol["batch_norm_decay"] = settings_.batch_norm_by_epoch ? batch_norm_decay(length.steps_per_epoch) : 0.9;
        for (std::size_t i = 0; i < accuracies_.size(); ++i) {
            nlohmann::ordered_json tried { { "lr", trials_[i].lr }, { "epochs", trials_[i].epochs },
                { "weight_decay", trials_[i].weight_decay }, { "held_out_top1", nullptr } };
            if (accuracies_[i] != diverged)
                tried["held_out_top1"] = accuracies_[i];
            protocol["tried"].push_back(tried);
        }
        protocol["chosen_on"] =
            accuracies_.empty() ? "nothing: there was no choice, or nothing to choose on" : chosen_on_;
        protocol["chosen_on_images"] = compare_.size();
    }

    const UnderWay& it_;
    const FinetuneSettings settings_;
    const std::vector<FinetuneTrial> trials_;
    const HeldOut held_out_;
    Meter meter_;
    std::vector<std::int64_t> learn_; ///< while choosing
    std::vector<std::int64_t> compare_;
    std::string chosen_on_;
    std::vector<double> accuracies_; ///< of each trial
    double loss_ = 0; ///< of the training before
    Answer answer_;
};

} // namespace

Answer score_finetuned(const UnderWay& evaluation) {
    return Tuned(evaluation).work();
}

} // namespace byol
