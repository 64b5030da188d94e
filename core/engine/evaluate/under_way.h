#pragma once

#include "core/engine/evaluate/evaluation.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace byol {

// Between evaluation.cpp and the protocols' own files.

/// An evaluation under way.
struct UnderWay {
    const EvaluationTask& task;
    const RunConfig& config; ///< with the task's seed
    const Subject& subject;
    const Dataset& dataset;
    const ProgressSink& progress;
    std::stop_token stop;
    PartialResults& memory;

    std::int64_t classes() const { return static_cast<std::int64_t>(dataset.info().classes.size()); }
    std::uint64_t seed() const { return static_cast<std::uint64_t>(config.training.seed); }
};

/// What a protocol found out.
struct Answer {
    torch::Tensor scores; ///< [Q, classes] on the CPU
    torch::Tensor labels; ///< [Q]
    std::vector<std::int64_t> indices; ///< [Q] into `split`
    Split split = Split::test;
    std::int64_t training_images = 0;
    std::int64_t unreadable = 0;
    std::int64_t feature_size = 0;
    std::map<std::string, double> metrics {}; ///< besides the figures that all have
    nlohmann::ordered_json protocol {}; ///< what is this protocol's own
};

/// What an evaluation learns from and what it is asked about: held_out, and of the former only the task's subset.
/// @throws Error when either is empty
HeldOut images_of(const UnderWay& evaluation);

/// kNN, linear classifier, logistic regression.
Answer score_frozen(const UnderWay& evaluation, FeatureStore& store);
/// Fine-tuning.
Answer score_finetuned(const UnderWay& evaluation);

} // namespace byol
