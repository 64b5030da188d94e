#pragma once

#include "core/base/references/references.h"
#include "core/base/run/run_types.h"

#include <string>
#include <vector>

namespace byol {

/// What of a stored evaluation decides what it can be compared with, read from its protocol.
struct ScoredUnder {
    std::string protocol; ///< knn | linear | logreg | semi | finetune
    std::string features;
    std::string dataset; ///< recognised name; "" for another
    std::string pretrained_on;
    std::string architecture;
    std::string stem;
    std::int64_t width = 0;
    std::int64_t image_size = 0;
    bool whole = false; ///< all training images could be learnt from, and the whole test split was asked about
    double k = 0;
    double temperature = 0;
    double fraction = 0;
    bool augment = false;
};
ScoredUnder scored_under(const Evaluation& evaluation);

/// Why the two figures cannot be compared: "another architecture"; "" when they can: the same dataset as a whole, the
/// same dataset pretrained on, the same architecture, image size and protocol, with the same k and temperature,
/// fraction of labels, or augmentation of the classifier. The length of pretraining may differ; it is told with the
/// figure.
std::string obstacle(const Reference& reference, const ScoredUnder& ours);

/// A figure beside a published one.
struct Difference {
    const Reference* reference = nullptr;
    std::string metric; ///< top1, top5 or mean_per_class
    double ours = 0;
    double published = 0;

    double difference() const { return ours - published; }
};
/// Against every published figure that was read and is comparable; empty when there is none.
std::vector<Difference> compare_with_references(const Evaluation& evaluation);
/// The same against a list of one's own.
std::vector<Difference> compare_with(const std::vector<Reference>& references, const Evaluation& evaluation);

/// "1.2 points below lightly's benchmarks, batch 128 (86.90 %, 200 epochs)"
std::string to_text(const Difference& difference);

} // namespace byol
