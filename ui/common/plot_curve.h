#pragma once

#include "ui/common/plot_line.h"
#include "ui/common/series_plot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

class QCPGraph;

namespace byol::ui {

/// One curve of a SeriesPlot: what was given, and the lines that are drawn of it. Private to series_plot.
struct PlotCurve {
    CurveStyle style;
    bool visible = true;
    QCPGraph* raw = nullptr;
    QCPGraph* smooth = nullptr; ///< nullptr when the curve is not smoothed
    QCPGraph* low = nullptr; ///< the lower edge of the band; nullptr when there is none
    QCPGraph* high = nullptr; ///< filled down to the lower edge
    PlotLine line; ///< as given
    PlotLine smoothed; ///< point by point beside `line`; empty when the curve is not smoothed

    /// @param smoothing weight of the past
    void append(std::span<const SeriesPlot::Span> added, double smoothing);
    void smoothAgain(double smoothing);
    void clear();
    /// The point of the smoothed line, or of the plain one, that is nearest to x; the last one without an x.
    std::optional<SeriesPlot::Point> at(std::optional<double> x) const;
    /// The line that is read: the smoothed one where there is one.
    const PlotLine& read() const { return smooth ? smoothed : line; }
    /// Hands what is in view to the graphs.
    void fill(double from, double to, std::size_t columns);

private:
    void smoothPoint(double x, double mean, double count, double smoothing);

    std::vector<double> means; ///< empty as long as every point stands for itself
    std::vector<double> counts;
    double sum = 0; ///< exponential sum and its weight, for the bias correction
    double weight = 0;
};

} // namespace byol::ui
