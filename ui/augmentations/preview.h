#pragma once

#include "core/base/augment/view_params.h"
#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"

#include <QImage>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace byol::ui {

/// One image after one operation of a view.
struct PreviewStage {
    QString name;
    QString detail; ///< the drawn value
    QImage image;
};

/// What is drawn of one image: itself, and both views with the operations that fired.
struct Preview {
    std::int64_t index = 0;
    QString source; ///< plain text
    QImage original;
    std::array<std::vector<PreviewStage>, 2> stages; ///< the last stage is the view as the network sees it
};

/// The pair of views of one image in a batch.
struct PairPreview {
    std::int64_t index = 0;
    QImage view1;
    QImage view2;
};

/// @param draw which drawing of the random numbers: the epoch in training; any number when rolling the dice
Preview makePreview(const Dataset& dataset, const RunConfig& config, std::int64_t index, std::int64_t draw);

/// Both views of one image, as the network sees them.
PairPreview makePair(const Dataset& dataset, const RunConfig& config, std::int64_t index, std::int64_t draw);

/// The first `count` pairs that step `step` of a run sees, exactly as its trainer made them.
std::vector<PairPreview> stepPairs(
    const Dataset& dataset, const RunConfig& config, std::int64_t step, std::size_t count);

} // namespace byol::ui
