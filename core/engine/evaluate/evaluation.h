#pragma once

#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/base/run/run_types.h"
#include "core/engine/evaluate/subject.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace byol {

enum class EvaluationKind { knn, linear };
/// What represents an image.
enum class FeatureSource {
    encoder, ///< a checkpoint's encoder
    untrained, ///< the encoder before its first step, to compare with
    pixels, ///< the normalised pixels, to compare with
};

struct EvaluationTask {
    EvaluationKind kind = EvaluationKind::knn;
    FeatureSource features = FeatureSource::encoder;
    torch::Device device = torch::kCPU;
};

/// One evaluation's figures and what each image was taken for.
struct EvaluationResult {
    Evaluation row; ///< ready to store, but for predictions_file
    torch::Tensor indices; ///< [Q] int64 into `split`
    torch::Tensor labels; ///< [Q] int64
    torch::Tensor predicted; ///< [Q] int64
    Split split = Split::test; ///< of the images asked about
};

/// Scores a representation by weighted kNN or by a linear classifier on it, on images that pretraining did not see (the
/// test split), or, where there is no test split, on a tenth of the training images. docs/evaluation.md.
/// @throws UsageError for a dataset without labels; Error; Cancelled on stop
EvaluationResult evaluate(const EvaluationTask& task, const Subject& subject, const Dataset& dataset,
    const ProgressSink& progress = {}, std::stop_token stop = {});

/// The phases of an evaluation's progress and their rough shares of its time, for an overall figure.
std::map<std::string, double> evaluation_phases(EvaluationKind kind);

/// Writes "indices", "labels" and "predicted" under run/evaluations/. @returns the file relative to the run folder
std::string write_predictions(const std::filesystem::path& run, const EvaluationResult& result, std::int64_t job_id);

/// How often class i was taken for class j: row i, column j, row after row.
std::vector<std::int64_t> confusion_matrix(
    const torch::Tensor& labels, const torch::Tensor& predicted, std::int64_t classes);

} // namespace byol
