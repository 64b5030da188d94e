#include "ui/common/plot_curve.h"

#include "ui/common/qcustomplot_shim.h"

#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

void setVertices(QCPGraph& graph, const std::vector<PlotLine::Vertex>& vertices) {
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(vertices.size()));
    for (const PlotLine::Vertex& vertex : vertices)
        data.append(QCPGraphData(vertex.x, vertex.y));
    graph.data()->set(data, true);
}

} // namespace

void PlotCurve::append(std::span<const SeriesPlot::Span> added, double smoothing) {
    for (const SeriesPlot::Span& span : added) {
        if (span.count > 1 && means.empty()) {
            for (std::size_t i = 0; i < line.size(); ++i)
                means.push_back(line.y(i));
            counts.assign(line.size(), 1);
        }
        const bool taken = !means.empty() || span.count > 1;
        line.append(span.x, span.low, span.high, span.last);
        if (taken) {
            means.push_back(span.mean);
            counts.push_back(static_cast<double>(span.count));
        }
        smoothPoint(span.x, span.mean, static_cast<double>(span.count), smoothing);
    }
}

// m_t = w m_(t-1) + (1 - w) y_t, divided by its weight 1 - w^t so that the first values are not drawn towards 0. n
// equal values in a row are the same with w^n for w. A gap keeps what was there before.
void PlotCurve::smoothPoint(double x, double mean, double count, double smoothing) {
    if (!smooth)
        return;
    if (std::isfinite(mean)) {
        const double kept = count == 1 ? smoothing : std::pow(smoothing, count);
        sum = kept * sum + (1 - kept) * mean;
        weight = kept * weight + (1 - kept);
    }
    const double value = weight > 0 ? sum / weight : std::numeric_limits<double>::quiet_NaN();
    smoothed.append(x, value, value, value);
}

void PlotCurve::smoothAgain(double smoothing) {
    if (!smooth)
        return;
    sum = weight = 0;
    smoothed.clear();
    for (std::size_t i = 0; i < line.size(); ++i)
        smoothPoint(line.x(i), means.empty() ? line.y(i) : means[i], means.empty() ? 1 : counts[i], smoothing);
}

void PlotCurve::clear() {
    line.clear();
    smoothed.clear();
    means.clear();
    counts.clear();
    sum = weight = 0;
}

std::optional<SeriesPlot::Point> PlotCurve::at(std::optional<double> x) const {
    const PlotLine& from = read();
    if (from.size() == 0)
        return std::nullopt;
    const std::size_t found = x ? *from.nearest(*x) : from.size() - 1;
    return SeriesPlot::Point { from.x(found), from.y(found) };
}

void PlotCurve::fill(double from, double to, std::size_t columns) {
    if (smooth)
        setVertices(*smooth, smoothed.vertices(from, to, columns));
    if (!high) {
        setVertices(*raw, line.vertices(from, to, columns));
        return;
    }
    const auto [first, last] = line.indices(from, to, true);
    std::vector<PlotLine::Vertex> middles, lows, highs;
    for (std::size_t i = first; i < last; ++i) {
        middles.push_back({ line.x(i), line.y(i) });
        lows.push_back({ line.x(i), line.low(i) });
        highs.push_back({ line.x(i), line.high(i) });
    }
    setVertices(*raw, middles);
    setVertices(*low, lows);
    setVertices(*high, highs);
}

} // namespace byol::ui
