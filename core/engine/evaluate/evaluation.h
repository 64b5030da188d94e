#pragma once

#include "core/base/data/dataset.h"
#include "core/base/data/label_subset.h"
#include "core/base/progress/progress.h"
#include "core/base/run/run_types.h"
#include "core/engine/evaluate/feature_store.h"
#include "core/engine/evaluate/figures.h"
#include "core/engine/evaluate/partial_results.h"
#include "core/engine/evaluate/subject.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace byol {

enum class EvaluationKind {
    knn, ///< votes of the nearest neighbours
    linear, ///< a linear classifier on frozen features, by gradient descent
    logreg, ///< the same, regularised and fitted to the end
    semi, ///< the whole network, fine-tuned on a part of the labels
    finetune, ///< the same on all labels
};
/// "knn", "linear", ...: what the store calls it.
const char* name_of(EvaluationKind kind);
/// @throws UsageError for another word
EvaluationKind evaluation_kind_from(const std::string& name);
/// Whether all layers learn.
bool tunes_network(EvaluationKind kind);

/// What represents an image.
enum class FeatureSource {
    encoder, ///< a checkpoint's encoder
    untrained, ///< the encoder before its first step, frozen, to compare with
    pixels, ///< the normalised pixels, to compare with
    supervised, ///< the same network, begun afresh and trained on the labels alone, to compare with
};
/// "encoder", "untrained", ...: what a protocol calls it.
const char* name_of(FeatureSource source);

struct EvaluationTask {
    EvaluationKind kind = EvaluationKind::knn;
    FeatureSource features = FeatureSource::encoder;
    torch::Device device = torch::kCPU;
    std::optional<LabelSubset> subset {}; ///< the training images to learn from; all of them without it
    std::optional<std::int64_t> seed {}; ///< instead of training.seed
    PartialResults* memory = nullptr; ///< where to keep what is found on the way; nullptr for nowhere
    std::string memory_key {}; ///< tells this task's entries apart
};

/// One evaluation's figures and what each image was taken for.
struct EvaluationResult {
    Evaluation row; ///< ready to store, but for predictions_file
    torch::Tensor indices; ///< [Q] int64 into `split`
    torch::Tensor labels; ///< [Q] int64
    torch::Tensor predicted; ///< [Q] int64
    Split split = Split::test; ///< of the images asked about
};

/// Scores one representation on one dataset in one way after another. Features that several evaluations need are
/// computed once.
class Evaluator {
public:
    /// @param dataset must outlive the evaluator @param subject without an encoder, only pixels can be scored
    Evaluator(Subject subject, const Dataset& dataset);
    ~Evaluator();

    /// Scores on images that pretraining did not see (the test split), or, where there is no test split, on a tenth of
    /// the training images. docs/evaluation.md.
    /// @throws UsageError for a dataset without labels; Error; Cancelled on stop
    EvaluationResult evaluate(const EvaluationTask& task, const ProgressSink& progress = {}, std::stop_token stop = {});

    const Subject& subject() const { return subject_; }

private:
    FeatureStore& store_for(const EvaluationTask& task, const RunConfig& config);

    Subject subject_;
    const Dataset& dataset_;
    std::unique_ptr<FeatureStore> encoded_;
    std::unique_ptr<FeatureStore> pixels_;
    std::unique_ptr<FeatureStore> untrained_;
    std::int64_t untrained_seed_ = -1;
};

/// One evaluation alone.
EvaluationResult evaluate(const EvaluationTask& task, const Subject& subject, const Dataset& dataset,
    const ProgressSink& progress = {}, std::stop_token stop = {});

/// The phases of an evaluation's progress and their rough shares of its time, for an overall figure.
std::map<std::string, double> evaluation_phases(EvaluationKind kind, FeatureSource source = FeatureSource::encoder);

/// Writes "indices", "labels" and "predicted" under run/evaluations/. @param number tells files of one job apart
/// @returns the file relative to the run folder
std::string write_predictions(
    const std::filesystem::path& run, const EvaluationResult& result, std::int64_t job_id, std::int64_t number = 0);

} // namespace byol
