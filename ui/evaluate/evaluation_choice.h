#pragma once

#include "core/base/run/run_types.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace byol::ui {

/// What the user asks to be evaluated.
struct EvaluationChoice {
    QString kind = QStringLiteral("knn"); ///< knn | linear | logreg | semi | finetune | transfer
    QStringList checkpoints { QStringLiteral("last") }; ///< last, best, init or a step
    int seeds = 1;
    bool pixels = false; ///< score raw pixels instead of checkpoints
    bool baselines = false;
    QString percents = QStringLiteral("1, 10"); ///< of the labels, for semi
    QStringList assignments; ///< "knn.k=20": settings that differ from the run's
    QString data; ///< transfer: the other dataset
    QString protocol = QStringLiteral("linear"); ///< transfer: what is done on it
    QString metric = QStringLiteral("top1"); ///< transfer: top1 | mean-per-class

    /// Whether all layers learn: then the engine scores baselines beside it.
    bool tunes() const;
};

/// One `byol evaluate` to start.
struct EvaluationOrder {
    QString title;
    std::filesystem::path run;
    QStringList arguments;
};

/// What is known of the run that matters to whether it can be evaluated.
struct EvaluationMeans {
    bool hasCheckpoints = false;
    std::optional<bool> labelled; ///< nothing while the dataset is not open yet
};

/// "1, 10" -> "0.01,0.1"; empty when it is no list of percentages above 0 and up to 100.
QString fractionsOf(const QString& percents);
/// Why this cannot be done now, a sentence; empty when it can.
QString obstacleTo(const EvaluationChoice& choice, const EvaluationMeans& means);
/// One order a checkpoint; with baselines of frozen features those that were not scored yet come after.
std::vector<EvaluationOrder> ordersOf(
    const EvaluationChoice& choice, const std::filesystem::path& run, const std::vector<Evaluation>& done);

/// "kNN", ... as a title, and what it does in one sentence.
QString methodName(const QString& kind);
QString methodLine(const QString& kind);
/// "last checkpoint", "step 1,200"
QString checkpointName(const QString& checkpoint);

} // namespace byol::ui
