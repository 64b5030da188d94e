#include "core/base/error/error.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/linear.h"
#include "core/engine/evaluate/logreg.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/evaluate/under_way.h"

#include <algorithm>
#include <string>

namespace byol {
namespace {

constexpr std::int64_t queries_at_once = 500;

/// Scores held-out images by what their features and those of the training images say.
class Frozen {
public:
    Frozen(const UnderWay& evaluation, FeatureStore& store)
        : it_(evaluation)
        , store_(store)
        , held_out_(images_of(evaluation)) { }

    Answer work() {
        collect();
        switch (it_.task.kind) {
        case EvaluationKind::knn:
            vote();
            break;
        case EvaluationKind::logreg:
            regress();
            break;
        default:
            classify();
        }
        answer_.training_images = bank_.labels.size(0);
        answer_.feature_size = bank_.values.size(1);
        answer_.labels = queries_.labels;
        answer_.split = held_out_.query_split;
        return std::move(answer_);
    }

private:
    void collect() {
        const std::int64_t before = store_.missing(Split::train, held_out_.bank);
        const std::int64_t total = before + store_.missing(held_out_.query_split, held_out_.queries);
        bank_ = features(Split::train, held_out_.bank, bank_indices_, 0, total);
        queries_ = features(held_out_.query_split, held_out_.queries, answer_.indices, before, total);
        require_finite(queries_.values, "scoring the representation", "the features of the held-out images");
    }

    // Bank and queries count as one phase.
    Features features(Split split, const std::vector<std::int64_t>& indices, std::vector<std::int64_t>& kept_indices,
        std::int64_t done_before, std::int64_t total) {
        const auto sink = [&](const Progress& progress) {
            if (it_.progress)
                it_.progress({ progress.phase, done_before + progress.done, total });
        };
        const Features all = store_.of(split, indices, sink, it_.stop);
        std::vector<std::int64_t> kept;
        const Features labelled = labelled_only(all, &kept);
        for (const std::int64_t position : kept)
            kept_indices.push_back(indices[static_cast<std::size_t>(position)]);
        answer_.unreadable += static_cast<std::int64_t>(all.broken.size());
        if (kept.empty())
            throw Error("evaluating the run", it_.dataset.info().path.string(), "there are too few labelled images",
                "An evaluation needs labelled images to learn from and others to ask about.");
        return labelled;
    }

    void vote() {
        const KnnSettings& knn = it_.config.knn;
        const std::int64_t count = queries_.values.size(0);
        std::vector<torch::Tensor> scores;
        for (std::int64_t first = 0; first < count; first += queries_at_once) {
            if (it_.stop.stop_requested())
                throw Cancelled();
            const std::int64_t size = std::min(queries_at_once, count - first);
            scores.push_back(knn_predict(bank_.values, bank_.labels, queries_.values.narrow(0, first, size),
                it_.classes(), knn.k, knn.temperature)
                                 .scores);
            if (it_.progress)
                it_.progress({ "comparing neighbours", first + size, count });
        }
        answer_.protocol["k"] = std::min(knn.k, bank_.values.size(0));
        answer_.protocol["temperature"] = knn.temperature;
        answer_.protocol["metric"] = "cosine, votes weighted by exp(cosine / temperature)";
        answer_.scores = torch::cat(scores);
    }

    void classify() {
        const LinearSettings& linear = it_.config.linear;
        const std::string key = it_.task.memory_key + "/held-out";
        LinearData data;
        data.labels = bank_.labels;
        data.classes = it_.classes();
        data.features = [this](std::int64_t epoch) { return training_features(epoch); };
        data.recall = [&] { return it_.memory.find_numbers(key); };
        data.keep = [&](const std::vector<double>& accuracies) { it_.memory.keep_numbers(key, accuracies); };
        const LinearOutcome outcome = train_linear(data, linear, it_.seed(), it_.progress, it_.stop);
        answer_.metrics["train_top1"] = outcome.train_top1;
        answer_.metrics["train_loss"] = outcome.last_loss;
        answer_.protocol["optimizer"] = "SGD, Nesterov, no weight decay, cosine to 0, no warm-up";
        answer_.protocol["epochs"] = linear.epochs;
        answer_.protocol["batch_size"] = linear.batch_size;
        answer_.protocol["momentum"] = linear.momentum;
        answer_.protocol["augment"] = augmented();
        answer_.protocol["base_lr"] = outcome.base_lr;
        answer_.protocol["base_lr_tried"] = outcome.tried;
        answer_.protocol["base_lr_held_out_top1"] = outcome.held_out_top1;
        answer_.protocol["base_lr_held_out_count"] = outcome.held_out_count;
        answer_.scores = outcome.probe.logits(queries_.values)[0];
    }

    bool augmented() const { return it_.config.linear.augment && store_.encoder() != nullptr; }

    torch::Tensor training_features(std::int64_t epoch) {
        if (!augmented())
            return bank_.values;
        return extract_view_features(*store_.encoder(), it_.dataset, Split::train, bank_indices_, it_.config,
            it_.task.device, epoch, {}, it_.stop)
            .values;
    }

    void regress() {
        const LogregSettings& logreg = it_.config.logreg;
        std::string file = it_.task.memory_key + "-path.safetensors";
        std::replace(file.begin(), file.end(), '/', '-');
        const LogregOutcome outcome = train_logreg(bank_.values.to(it_.task.device), bank_.labels, it_.classes(),
            logreg, it_.seed(), it_.memory.file(file), it_.progress, it_.stop);
        answer_.metrics["train_objective"] = outcome.fit.objective;
        answer_.protocol["classifier"] = "mean cross-entropy + l2 / 2 |W|^2, bias free, L-BFGS in float64";
        answer_.protocol["l2"] = outcome.l2;
        answer_.protocol["l2_tried"] = outcome.tried;
        answer_.protocol["l2_held_out_top1"] = outcome.held_out_top1;
        answer_.protocol["l2_held_out_count"] = outcome.held_out_count;
        answer_.protocol["l2_not_converged"] = outcome.unconverged;
        answer_.protocol["iterations"] = outcome.fit.iterations;
        answer_.protocol["gradient_size"] = outcome.fit.gradient_size;
        answer_.protocol["tolerance"] = logreg.tolerance;
        answer_.scores = outcome.fit.model.logits(queries_.values).cpu();
    }

    const UnderWay& it_;
    FeatureStore& store_;
    const HeldOut held_out_;
    Features bank_;
    Features queries_;
    std::vector<std::int64_t> bank_indices_; ///< into the training split
    Answer answer_;
};

} // namespace

Answer score_frozen(const UnderWay& evaluation, FeatureStore& store) {
    const torch::NoGradGuard no_grad;
    return Frozen(evaluation, store).work();
}

} // namespace byol
