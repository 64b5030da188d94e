#pragma once

#include "core/engine/evaluate/evaluation.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace byol::cli {

/// What the command line of `byol evaluate` said.
struct EvaluateArguments {
    std::string kind; ///< knn, linear, logreg, semi, finetune or transfer
    std::string run; ///< a run's name or path; or
    std::string weights; ///< a file of weights
    std::string stem; ///< with weights: the stem to take instead of the recognised one
    std::string checkpoint = "last";
    std::string features = "encoder";
    std::string device = "auto";
    std::string data; ///< another dataset than the run's
    std::string data_format = "auto";
    std::string protocol = "linear"; ///< of transfer
    std::string metric = "top1"; ///< of transfer: top1 or mean-per-class
    std::vector<double> fractions; ///< of semi
    std::string subset; ///< a file of a label subset, instead of fractions
    std::int64_t seeds = 1;
    bool baselines = true; ///< of semi and finetune
    std::vector<std::string> assignments; ///< --set, and the flags that stand for one
    std::string out; ///< a file for the answer
};

/// Something to be scored, once for each seed.
struct Point {
    EvaluationKind kind = EvaluationKind::knn;
    FeatureSource features = FeatureSource::encoder;
    double fraction = 0; ///< of the labels; 0 where the protocol takes all

    /// "semi 1 % of supervised": names the point in messages and in what is kept of it
    std::string name() const;
};

/// The protocol: the kind itself, or that of a transfer.
EvaluationKind protocol_of(const EvaluateArguments& arguments);
/// Everything that the arguments ask for. @throws UsageError for arguments that do not fit each other
std::vector<Point> points_of(const EvaluateArguments& arguments);

/// The encoder and the settings to score it with: those of the run, or of the file of weights, then what --data and
/// --set change. @throws UsageError, Error
Subject subject_of(const EvaluateArguments& arguments, const std::filesystem::path& run);

/// A text that is the same for two evaluations only if they give the same figures: names the folder of what is kept of
/// an unfinished one.
std::string fingerprint_of(const EvaluateArguments& arguments, const std::filesystem::path& run, const Subject& subject,
    const Dataset& dataset);

/// The subset of a fraction and seed: the one in run/evaluations/subsets, drawn and put there when there is none. An
/// empty `run` keeps nothing.
LabelSubset subset_of_run(
    const std::filesystem::path& run, const Dataset& dataset, double fraction, std::uint64_t seed);

} // namespace byol::cli
