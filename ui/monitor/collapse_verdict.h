#pragma once

#include "core/base/run/run_types.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace byol::ui {

/// The newest of what a run says of its projections; empty where it says nothing.
struct CollapseFigures {
    std::optional<double> std; ///< of the normalised projections; 1/sqrt(dimensions) when they fill the sphere
    std::optional<double> effectiveRank;
    std::optional<double> participation;
    std::optional<double> alignment; ///< 0: the two views agree, 2: as unlike as strangers
    std::optional<double> uniformity; ///< 0: one point, near -4: spread over the sphere
    std::optional<double> randomCosine;
    std::optional<double> targetCosine; ///< of the online and the target network, where the run logs it
    bool alarm = false; ///< raised by the worker
    std::int64_t dimensions = 0; ///< of a projection
    std::int64_t predictorDepth = 1;
    double tau = 1;
    std::int64_t step = -1; ///< that they belong to
};

/// The series that they are read from.
const std::vector<std::string>& collapseSeries();
/// Takes the newest value of each series into `figures`.
void takeNewest(CollapseFigures& figures, const std::map<std::string, std::vector<CurveBucket>>& curves);

/// What they mean. The rules, with d the dimensions and the figures of docs/method.md:
///   red    the worker's alarm is raised; or std < 0.1 / sqrt(d); or the participation ratio < 1.5: all images are
///          taken for one, or told apart along one direction only
///   amber  std < 0.4 / sqrt(d); or the effective rank < 3 % of d (at least 2); or the cosine of random pairs > 0.9
///   green  none of these
struct CollapseVerdict {
    enum class Level { unknown, green, amber, red };
    Level level = Level::unknown;
    QString word; ///< "Healthy", "Watch", "Collapsing"
    QString sentence; ///< why
    QString field; ///< the setting to change: "predictor.depth"; "" when none
    QString advice; ///< what to do with it
};
CollapseVerdict judge(const CollapseFigures& figures);

} // namespace byol::ui
