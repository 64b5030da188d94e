#include "core/engine/evaluate/evaluation.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/under_way.h"
#include "core/engine/method/byol.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>

namespace byol {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* doing = "evaluating the run";

void require_labels(const Dataset& dataset) {
    if (!dataset.labelled())
        throw UsageError(doing, dataset.info().path.string(), "the dataset has no labels",
            "Give class sub-folders, or look at the embedding map, which needs no labels.");
}

Json list_of(const std::vector<std::optional<double>>& accuracies) {
    Json list = Json::array();
    for (const auto& accuracy : accuracies)
        list.push_back(accuracy ? Json(*accuracy) : Json());
    return list;
}

void describe_images(const UnderWay& it, const Answer& answer, Json& protocol) {
    if (it.task.subset) {
        protocol["fraction"] = it.task.subset->fraction;
        protocol["subset_seed"] = it.task.subset->seed;
    }
    protocol["training_images"] = answer.training_images;
    protocol["held_out_images"] = answer.labels.size(0);
    protocol["held_out"] = answer.split == Split::test ? "the test split" : "a tenth of the training images";
    protocol["unreadable_images"] = answer.unreadable;
    protocol["seed"] = it.config.training.seed;
    protocol["image_size"] = it.config.data.image_size;
    protocol["preparation"] = "no augmentation; resized, normalised; batch norm by running statistics";
    protocol["dataset"] = it.dataset.info().path.string();
    protocol["dataset_format"] = it.dataset.info().format;
    protocol["dataset_fingerprint"] = it.dataset.info().fingerprint;
}

Json protocol_of(const UnderWay& it, const Answer& answer) {
    Json protocol = answer.protocol;
    protocol["features"] = name_of(it.task.features);
    if (it.task.features == FeatureSource::encoder)
        protocol["checkpoint"] = it.subject.checkpoint;
    protocol["step"] = it.subject.step;
    protocol["architecture"] = it.config.encoder.architecture;
    protocol["stem"] = it.config.encoder.stem;
    protocol["width"] = it.config.encoder.width;
    protocol["feature_size"] = answer.feature_size;
    describe_images(it, answer, protocol);
    protocol["device"] = describe(it.task.device);
    protocol["libtorch"] = TORCH_VERSION;
    return protocol;
}

EvaluationResult result_of(const UnderWay& it, const Answer& answer) {
    const Figures figures = figures_of(answer.scores, answer.labels, it.classes());
    EvaluationResult result;
    result.split = answer.split;
    result.indices = torch::tensor(answer.indices, torch::kInt64);
    result.labels = answer.labels;
    result.predicted = answer.scores.argmax(1);
    Json protocol = protocol_of(it, answer);
    protocol["per_class"] = list_of(figures.per_class);
    result.row.kind = name_of(it.task.kind);
    result.row.metrics = figures.metrics;
    result.row.metrics.insert(answer.metrics.begin(), answer.metrics.end());
    result.row.confusion = figures.confusion;
    result.row.classes = it.dataset.info().classes;
    result.row.checkpoint_step = it.subject.step;
    result.row.checkpoint_epoch = it.subject.epoch;
    result.row.protocol = protocol.dump(-1, ' ', false, Json::error_handler_t::replace);
    return result;
}

// A frozen network is scored by its features, whatever the protocol's name: the baseline beside fine-tuning.
bool frozen(const EvaluationTask& task) {
    return !tunes_network(task.kind) || task.features == FeatureSource::untrained
        || task.features == FeatureSource::pixels;
}

} // namespace

const char* name_of(EvaluationKind kind) {
    constexpr std::array names { "knn", "linear", "logreg", "semi", "finetune" };
    return names.at(static_cast<std::size_t>(kind));
}

EvaluationKind evaluation_kind_from(const std::string& name) {
    for (const auto kind : { EvaluationKind::knn, EvaluationKind::linear, EvaluationKind::logreg, EvaluationKind::semi,
             EvaluationKind::finetune })
        if (name == name_of(kind))
            return kind;
    throw UsageError(doing, name, "there is no such evaluation", "Allowed: knn, linear, logreg, semi, finetune.");
}

bool tunes_network(EvaluationKind kind) {
    return kind == EvaluationKind::semi || kind == EvaluationKind::finetune;
}

const char* name_of(FeatureSource source) {
    constexpr std::array names { "encoder", "untrained", "pixels", "supervised" };
    return names.at(static_cast<std::size_t>(source));
}

HeldOut images_of(const UnderWay& it) {
    const bool knn = it.task.kind == EvaluationKind::knn;
    HeldOut held =
        held_out(it.dataset, it.seed(), knn ? it.config.knn.max_bank : 0, knn ? it.config.knn.max_queries : 0);
    if (it.task.subset) {
        std::vector<std::int64_t> both;
        std::ranges::set_intersection(held.bank, it.task.subset->indices, std::back_inserter(both));
        held.bank = std::move(both);
    }
    if (held.bank.empty() || held.queries.empty())
        throw Error(doing, it.dataset.info().path.string(), "there are too few labelled images",
            "An evaluation needs labelled images to learn from and others to ask about.");
    return held;
}

Evaluator::Evaluator(Subject subject, const Dataset& dataset)
    : subject_(std::move(subject))
    , dataset_(dataset) { }

Evaluator::~Evaluator() = default;

FeatureStore& Evaluator::store_for(const EvaluationTask& task, const RunConfig& config) {
    const auto made = [&](std::unique_ptr<FeatureStore>& store, std::shared_ptr<Encoder> encoder) -> FeatureStore& {
        if (!store)
            store = std::make_unique<FeatureStore>(std::move(encoder), dataset_, config, task.device);
        return *store;
    };
    if (task.features == FeatureSource::pixels)
        return made(pixels_, nullptr);
    // A subject without a checkpoint is itself the untrained encoder.
    if (task.features != FeatureSource::untrained || subject_.checkpoint.empty())
        return made(encoded_, subject_.encoder);
    if (untrained_seed_ != config.training.seed)
        untrained_.reset();
    untrained_seed_ = config.training.seed;
    return untrained_ ? *untrained_ : made(untrained_, untrained_encoder(config, task.device));
}

EvaluationResult Evaluator::evaluate(const EvaluationTask& task, const ProgressSink& progress, std::stop_token stop) {
    const auto start = std::chrono::steady_clock::now();
    require_labels(dataset_);
    RunConfig config = subject_.config;
    config.training.seed = task.seed.value_or(config.training.seed);
    PartialResults none;
    const UnderWay it { task, config, subject_, dataset_, progress, std::move(stop),
        task.memory != nullptr ? *task.memory : none };
    const Answer answer = frozen(task) ? score_frozen(it, store_for(task, config)) : score_finetuned(it);
    EvaluationResult result = result_of(it, answer);
    result.row.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

EvaluationResult evaluate(const EvaluationTask& task, const Subject& subject, const Dataset& dataset,
    const ProgressSink& progress, std::stop_token stop) {
    return Evaluator(subject, dataset).evaluate(task, progress, std::move(stop));
}

std::map<std::string, double> evaluation_phases(EvaluationKind kind, FeatureSource source) {
    if (tunes_network(kind) && (source == FeatureSource::encoder || source == FeatureSource::supervised))
        return { { "fine-tuning networks", 1 } };
    if (kind == EvaluationKind::knn)
        return { { "computing features", 0.8 }, { "comparing neighbours", 0.1 } };
    if (kind == EvaluationKind::logreg)
        return { { "computing features", 0.4 }, { "fitting logistic regressions", 0.6 } };
    return { { "computing features", 0.6 }, { "training linear classifiers", 0.3 } };
}

std::string write_predictions(
    const std::filesystem::path& run, const EvaluationResult& result, std::int64_t job_id, std::int64_t number) {
    std::string file = "evaluations/" + result.row.kind + "-" + step_name(result.row.checkpoint_step) + "-";
    file += std::to_string(job_id) + (number > 0 ? "-" + std::to_string(number) : "") + ".safetensors";
    std::error_code exists;
    std::filesystem::create_directories(run / "evaluations", exists);
    write_tensors(run / file,
        { { "indices", result.indices }, { "labels", result.labels }, { "predicted", result.predicted } },
        { { "split", result.split == Split::test ? "test" : "train" }, { "protocol", result.row.protocol } });
    return file;
}

} // namespace byol
