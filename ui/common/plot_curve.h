#pragma once

#include "ui/common/series_plot.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

class QCPGraph;

namespace byol::ui {

/// One curve of a SeriesPlot: what was given, and the two lines that are drawn of it. Private to series_plot.
struct PlotCurve {
    QString name;
    int colorIndex = 0;
    QCPGraph* raw = nullptr;
    QCPGraph* smooth = nullptr; ///< nullptr when the curve is not smoothed
    std::vector<SeriesPlot::Span> spans; ///< what both are made of
    double sum = 0; ///< exponential sum and its weight, for the bias correction
    double weight = 0;

    /// @param smoothing weight of the past
    void append(std::span<const SeriesPlot::Span> added, double smoothing);
    void smoothAgain(double smoothing);
    void clear();
    /// The point of the smoothed line, or of the plain one, that is nearest to x; the last one without an x.
    std::optional<SeriesPlot::Point> at(std::optional<double> x) const;

private:
    void smoothSpan(const SeriesPlot::Span& span, double smoothing);
};

} // namespace byol::ui
