#include "core/engine/evaluate/evaluation.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/features.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/linear.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <algorithm>
#include <chrono>

namespace byol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t queries_at_once = 500;

const char* name_of(FeatureSource source) {
    switch (source) {
    case FeatureSource::untrained:
        return "untrained";
    case FeatureSource::pixels:
        return "pixels";
    default:
        return "encoder";
    }
}

// A held-out set with its features: what every protocol starts from.
struct Material {
    Features bank;
    Features queries;
    std::vector<std::int64_t> bank_indices; ///< into the training split
    std::vector<std::int64_t> query_indices;
    std::int64_t broken = 0;
};

class Run {
public:
    Run(const EvaluationTask& task, const Subject& subject, const Dataset& dataset, const ProgressSink& progress,
        std::stop_token stop)
        : task_(task)
        , config_(subject.config)
        , subject_(subject)
        , dataset_(dataset)
        , progress_(progress)
        , stop_(std::move(stop))
        , classes_(static_cast<std::int64_t>(dataset.info().classes.size())) { }

    EvaluationResult work() {
        const auto start = std::chrono::steady_clock::now();
        collect();
        const torch::Tensor scores = task_.kind == EvaluationKind::knn ? vote() : classify();
        EvaluationResult result;
        result.split = held_out_.query_split;
        result.indices = torch::tensor(material_.query_indices, torch::kInt64);
        result.labels = material_.queries.labels;
        result.predicted = scores.argmax(1);
        measure(scores, result);
        describe_protocol();
        result.row.kind = task_.kind == EvaluationKind::knn ? "knn" : "linear";
        result.row.checkpoint_step = subject_.step;
        result.row.checkpoint_epoch = subject_.epoch;
        result.row.classes = dataset_.info().classes;
        result.row.protocol = protocol_.dump(-1, ' ', false, Json::error_handler_t::replace);
        result.row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return result;
    }

private:
    void collect() {
        if (!dataset_.labelled())
            throw UsageError("evaluating the run", dataset_.info().path.string(), "the dataset has no labels",
                "Give class sub-folders, or look at the embedding map, which needs no labels.");
        const bool knn = task_.kind == EvaluationKind::knn;
        held_out_ = held_out(dataset_, static_cast<std::uint64_t>(config_.training.seed),
            knn ? config_.knn.max_bank : 0, knn ? config_.knn.max_queries : 0);
        material_.bank = features(Split::train, held_out_.bank, material_.bank_indices);
        material_.queries = features(held_out_.query_split, held_out_.queries, material_.query_indices);
        if (material_.bank.labels.size(0) == 0 || material_.queries.labels.size(0) == 0)
            throw Error("evaluating the run", dataset_.info().path.string(), "there are too few labelled images",
                "An evaluation needs labelled images to learn from and others to ask about.");
    }

    // Bank and queries count as one phase.
    ProgressSink shared_progress(std::int64_t done_before) const {
        const auto total = static_cast<std::int64_t>(held_out_.bank.size() + held_out_.queries.size());
        return [this, done_before, total](const Progress& progress) {
            if (progress_)
                progress_({ progress.phase, done_before + progress.done, total });
        };
    }

    Features features(Split split, const std::vector<std::int64_t>& indices, std::vector<std::int64_t>& kept_indices) {
        const auto sink = shared_progress(
            &kept_indices == &material_.bank_indices ? 0 : static_cast<std::int64_t>(held_out_.bank.size()));
        const Features all = task_.features == FeatureSource::pixels
            ? extract_pixels(dataset_, split, indices, config_, sink, stop_)
            : extract_features(*subject_.encoder, dataset_, split, indices, config_, task_.device, sink, stop_);
        std::vector<std::int64_t> kept;
        const Features labelled = labelled_only(all, &kept);
        for (const std::int64_t position : kept)
            kept_indices.push_back(indices[static_cast<std::size_t>(position)]);
        material_.broken += static_cast<std::int64_t>(all.broken.size());
        return labelled;
    }

    torch::Tensor vote() {
        const std::int64_t count = material_.queries.values.size(0);
        std::vector<torch::Tensor> scores;
        for (std::int64_t first = 0; first < count; first += queries_at_once) {
            if (stop_.stop_requested())
                throw Cancelled();
            const std::int64_t size = std::min(queries_at_once, count - first);
            scores.push_back(knn_predict(material_.bank.values, material_.bank.labels,
                material_.queries.values.narrow(0, first, size), classes_, config_.knn.k, config_.knn.temperature)
                                 .scores);
            if (progress_)
                progress_({ "comparing neighbours", first + size, count });
        }
        protocol_["k"] = std::min(config_.knn.k, material_.bank.values.size(0));
        protocol_["temperature"] = config_.knn.temperature;
        protocol_["metric"] = "cosine, votes weighted by exp(cosine / temperature)";
        return torch::cat(scores);
    }

    torch::Tensor classify() {
        require_finite(material_.queries.values, "training a linear classifier", "the features of the held-out images");
        LinearData data;
        data.labels = material_.bank.labels;
        data.classes = classes_;
        data.features = [this](std::int64_t epoch) { return training_features(epoch); };
        const LinearOutcome outcome =
            train_linear(data, config_.linear, static_cast<std::uint64_t>(config_.training.seed), progress_, stop_);
        metrics_["train_top1"] = outcome.train_top1;
        metrics_["train_loss"] = outcome.last_loss;
        protocol_["optimizer"] = "SGD, Nesterov, no weight decay, cosine to 0, no warm-up";
        protocol_["epochs"] = config_.linear.epochs;
        protocol_["batch_size"] = config_.linear.batch_size;
        protocol_["momentum"] = config_.linear.momentum;
        protocol_["augment"] = config_.linear.augment;
        protocol_["base_lr"] = outcome.base_lr;
        protocol_["base_lr_tried"] = outcome.tried;
        protocol_["base_lr_held_out_top1"] = outcome.held_out_top1;
        protocol_["base_lr_held_out_count"] = outcome.held_out_count;
        return outcome.probe.logits(material_.queries.values)[0];
    }

    torch::Tensor training_features(std::int64_t epoch) {
        if (!config_.linear.augment || task_.features == FeatureSource::pixels)
            return material_.bank.values;
        return extract_view_features(
            *subject_.encoder, dataset_, Split::train, material_.bank_indices, config_, task_.device, epoch, {}, stop_)
            .values;
    }

    void measure(const torch::Tensor& scores, EvaluationResult& result) {
        result.row.confusion = confusion_matrix(result.labels, result.predicted, classes_);
        metrics_["top1"] = result.labels.eq(result.predicted).to(torch::kFloat64).mean().item<double>();
        if (classes_ > 5)
            metrics_["top5"] = top_accuracy(scores, result.labels, 5);
        metrics_["chance"] = 1.0 / static_cast<double>(classes_);
        const torch::Tensor counts = torch::bincount(result.labels, {}, classes_).to(torch::kFloat64);
        metrics_["majority"] = (counts.max() / counts.sum()).item<double>();
        const torch::Tensor right =
            torch::bincount(result.labels.masked_select(result.labels.eq(result.predicted)), {}, classes_);
        const torch::Tensor seen = counts.gt(0);
        metrics_["mean_per_class"] =
            (right.to(torch::kFloat64).masked_select(seen) / counts.masked_select(seen)).mean().item<double>();
        result.row.metrics = metrics_;
    }

    void describe_protocol() {
        protocol_["features"] = name_of(task_.features);
        if (task_.features == FeatureSource::encoder)
            protocol_["checkpoint"] = subject_.checkpoint;
        protocol_["step"] = subject_.step;
        protocol_["feature_size"] = material_.bank.values.size(1);
        protocol_["training_images"] = material_.bank.labels.size(0);
        protocol_["held_out_images"] = material_.queries.labels.size(0);
        protocol_["held_out"] =
            held_out_.query_split == Split::test ? "the test split" : "a tenth of the training images";
        protocol_["unreadable_images"] = material_.broken;
        protocol_["seed"] = config_.training.seed;
        protocol_["image_size"] = config_.data.image_size;
        protocol_["preparation"] = "no augmentation; resized, normalised; batch norm by running statistics";
        protocol_["dataset"] = dataset_.info().path.string();
        protocol_["dataset_fingerprint"] = dataset_.info().fingerprint;
        protocol_["device"] = describe(task_.device);
        protocol_["libtorch"] = TORCH_VERSION;
    }

    const EvaluationTask& task_;
    const RunConfig& config_;
    const Subject& subject_;
    const Dataset& dataset_;
    const ProgressSink& progress_;
    const std::stop_token stop_;
    const std::int64_t classes_;
    HeldOut held_out_;
    Material material_;
    std::map<std::string, double> metrics_;
    Json protocol_;
};

} // namespace

EvaluationResult evaluate(const EvaluationTask& task, const Subject& subject, const Dataset& dataset,
    const ProgressSink& progress, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    return Run(task, subject, dataset, progress, std::move(stop)).work();
}

std::map<std::string, double> evaluation_phases(EvaluationKind kind) {
    if (kind == EvaluationKind::knn)
        return { { "computing features", 0.8 }, { "comparing neighbours", 0.1 } };
    return { { "computing features", 0.6 }, { "training linear classifiers", 0.3 } };
}

std::string write_predictions(const std::filesystem::path& run, const EvaluationResult& result, std::int64_t job_id) {
    const std::string file = "evaluations/" + result.row.kind + "-" + step_name(result.row.checkpoint_step) + "-"
        + std::to_string(job_id) + ".safetensors";
    std::error_code exists;
    std::filesystem::create_directories(run / "evaluations", exists);
    write_tensors(run / file,
        { { "indices", result.indices }, { "labels", result.labels }, { "predicted", result.predicted } },
        { { "split", result.split == Split::test ? "test" : "train" }, { "protocol", result.row.protocol } });
    return file;
}

std::vector<std::int64_t> confusion_matrix(
    const torch::Tensor& labels, const torch::Tensor& predicted, std::int64_t classes) {
    const torch::Tensor counts = torch::bincount(labels * classes + predicted, {}, classes * classes);
    return { counts.data_ptr<std::int64_t>(), counts.data_ptr<std::int64_t>() + counts.numel() };
}

} // namespace byol
