#pragma once

#include "core/base/run/run_types.h"

#include <QString>

#include <vector>

namespace byol::ui {

/// One accuracy at one share of the labels.
struct EfficiencyPoint {
    double share = 1; ///< of the labels, 0 to 1
    double top1 = 0;
    double low = -1; ///< 95 % interval over the seeds; -1 when there is one seed
    double high = -1;
    int seeds = 1;
    std::int64_t evaluation = 0; ///< its id
};

/// One way to learn from labels, by rising share.
struct EfficiencySeries {
    enum class Kind { finetuned, frozen, supervised, untrained } kind = Kind::finetuned;
    double epoch = 0; ///< of the checkpoint; only of what began at one
    std::vector<EfficiencyPoint> points;
};

/// A published figure at a comparable share and protocol.
struct EfficiencyMark {
    double share = 1;
    double top1 = 0;
    QString source;
};

/// Accuracy over the share of labels of a run on its own dataset.
struct LabelEfficiency {
    std::vector<EfficiencySeries> series;
    std::vector<EfficiencyMark> published;
    double chance = -1;

    bool isEmpty() const { return series.empty(); }
};

/// From the semi-supervised, fine-tuning and linear evaluations. The newest of each way, checkpoint and share counts; a
/// mean over seeds stands for its seeds. The encoder has a series for each of its three newest checkpoints.
LabelEfficiency labelEfficiency(const std::vector<Evaluation>& evaluations);

/// "Pretrained encoder, epoch 40, fine-tuned"
QString nameOf(const EfficiencySeries& series);

} // namespace byol::ui
