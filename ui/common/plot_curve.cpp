#include "ui/common/plot_curve.h"

#include "ui/common/qcustomplot_shim.h"

#include <cmath>
#include <limits>

namespace byol::ui {

void PlotCurve::append(std::span<const SeriesPlot::Span> added, double smoothing) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(added.size()));
    const auto add = [&points](double x, double y) {
        points.append(QCPGraphData(x, std::isfinite(y) ? y : std::numeric_limits<double>::quiet_NaN()));
    };
    for (const SeriesPlot::Span& span : added) {
        if (span.count > 1) {
            add(span.x, span.low);
            add(span.x, span.high);
        }
        add(span.x, span.last);
        smoothSpan(span, smoothing);
    }
    raw->data()->add(points, true);
    spans.insert(spans.end(), added.begin(), added.end());
}

// m_t = w m_(t-1) + (1 - w) y_t, divided by its weight 1 - w^t so that the first values are not drawn towards 0. n
// equal values in a row are the same with w^n for w.
void PlotCurve::smoothSpan(const SeriesPlot::Span& span, double smoothing) {
    if (!smooth || !std::isfinite(span.mean))
        return;
    const double kept = span.count == 1 ? smoothing : std::pow(smoothing, static_cast<double>(span.count));
    sum = kept * sum + (1 - kept) * span.mean;
    weight = kept * weight + (1 - kept);
    smooth->data()->add(QCPGraphData(span.x, sum / weight));
}

void PlotCurve::smoothAgain(double smoothing) {
    if (!smooth)
        return;
    sum = weight = 0;
    smooth->data()->clear();
    for (const SeriesPlot::Span& span : spans)
        smoothSpan(span, smoothing);
}

void PlotCurve::clear() {
    raw->data()->clear();
    if (smooth)
        smooth->data()->clear();
    spans.clear();
    sum = weight = 0;
}

std::optional<SeriesPlot::Point> PlotCurve::at(std::optional<double> x) const {
    const auto& data = *(smooth ? smooth->data() : raw->data());
    if (data.isEmpty())
        return std::nullopt;
    auto found = data.constEnd() - 1;
    if (x) {
        const auto after = data.findBegin(*x, false);
        found = after == data.constEnd() ? data.constEnd() - 1 : after;
        if (found != data.constBegin() && std::abs((found - 1)->key - *x) <= std::abs(found->key - *x))
            --found;
        while (found + 1 != data.constEnd() && (found + 1)->key == found->key)
            ++found; // a span ends with its last value
    }
    return SeriesPlot::Point { found->key, found->value };
}

} // namespace byol::ui
