#pragma once

#include "ui/common/series_plot.h"

#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace byol::ui {

/// A value as short as it can be read.
QString numberText(double value);
/// A place on the x axis.
QString positionText(double x, SeriesPlot::XKind kind);

/// The range that holds all but single values far from the rest: from the 2nd to the 98th of a hundred, and all of the
/// values when they reach no further than three times as far. Nothing without values.
std::optional<std::pair<double, double>> robustRange(std::vector<double> values);

enum class Trend { unknown, falling, steady, rising };
/// Where the newest values lead: the mean of their last third against that of their first, which counts as steady
/// below a fiftieth of `spread`.
Trend trendOf(std::span<const double> newest, double spread);

} // namespace byol::ui
