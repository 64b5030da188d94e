#pragma once

#include "core/base/run/run_types.h"

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace byol::ui {

/// What an evaluation's protocol says of it, as far as the window tells evaluations apart by it.
struct EvaluationFacts {
    QString features; ///< "encoder", "untrained", "pixels" or "supervised"
    QString protocol; ///< the kind; of a transfer, what was done on the other dataset
    double fraction = 0; ///< of the labels; 0 when all
    std::vector<std::int64_t> seeds; ///< of a mean over several, else the one
    std::vector<std::int64_t> rows; ///< ids of the evaluations that it is the mean of; empty for a single one
    QString dataset;
    QString datasetFormat;
    QString fingerprint;
    std::int64_t heldOutImages = 0;

    bool isBaseline() const { return features != QStringLiteral("encoder"); }
    bool isMean() const { return !rows.empty(); }
    /// Whether the two were scored alike but for what was scored.
    bool sameProtocolAs(const EvaluationFacts& other) const;
};
EvaluationFacts factsOf(const Evaluation& evaluation);

/// "kNN", "Semi-supervised"
QString kindName(const std::string& kind);
/// The same with the share of the labels or the other dataset: "Semi-supervised, 1 %", "Transfer to cats, linear".
QString titleOf(const Evaluation& evaluation);
/// What was scored: "Encoder", "Raw pixels", ...
QString featuresName(const EvaluationFacts& facts);
QString featuresName(const Evaluation& evaluation);
/// "1 %"
QString shareText(double fraction);

/// Everything that fixes the figure, in words: what it is, and its value.
std::vector<std::pair<QString, QString>> protocolInWords(const Evaluation& evaluation);

/// A metric, or -1 when it has none of that name.
double metricOf(const Evaluation& evaluation, const char* name);

} // namespace byol::ui
