#include "ui/common/plot_header.h"
#include "ui/common/series_plot_impl.h"
#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr double margin = 0.06; // of the height, above and below the data
constexpr std::size_t sampled = 2'000; // values that say where outliers begin
constexpr std::size_t newestSampled = 60;
constexpr double newestShare = 0.2; // of the points: what a trend is read from

} // namespace

std::optional<QCPRange> SeriesPlot::Impl::dataKeys() const {
    std::optional<QCPRange> all;
    for (const PlotCurve& curve : curves) {
        if (curve.line.size() == 0 || !curve.visible)
            continue;
        const QCPRange keys(curve.line.x(0), curve.line.x(curve.line.size() - 1));
        all = all ? all->expanded(keys) : keys;
    }
    return all;
}

void SeriesPlot::Impl::fitX() {
    const auto keys = dataKeys();
    setting = true;
    if (!keys)
        plot->xAxis->setRange(0, 1);
    else if (keys->size() <= 0)
        plot->xAxis->setRange(keys->lower - 0.5, keys->upper + 0.5);
    else
        plot->xAxis->setRange(*keys);
    setting = false;
}

std::optional<QCPRange> SeriesPlot::Impl::valuesOf(const PlotCurve& curve) const {
    const QCPRange x = plot->xAxis->range();
    const auto all = curve.line.extent(x.lower, x.upper, logY);
    if (!all || !clip)
        return all ? std::optional(QCPRange(all->first, all->second)) : std::nullopt;
    const auto near = robustRange(curve.line.sample(x.lower, x.upper, sampled));
    if (!near || (logY && near->first <= 0))
        return QCPRange(all->first, all->second);
    return QCPRange(near->first, near->second);
}

void SeriesPlot::Impl::fitY() {
    std::optional<QCPRange> fitted;
    for (const PlotCurve& curve : curves)
        if (const auto values = curve.visible ? valuesOf(curve) : std::nullopt)
            fitted = fitted ? fitted->expanded(*values) : *values;
    if (referenceY && (!logY || *referenceY > 0)) {
        const QCPRange line(*referenceY, *referenceY);
        fitted = fitted ? fitted->expanded(line) : line;
    }
    QCPRange range = fitted.value_or(logY ? QCPRange(0.1, 1) : QCPRange(0, 1));
    if (logY) {
        const double factor = std::pow(std::max(range.upper / range.lower, 1.5), margin);
        range = QCPRange(range.lower / factor, range.upper * factor);
    } else {
        const double height = range.size() > 0 ? range.size() : std::max(std::abs(range.upper) * 0.2, 1e-12);
        range = QCPRange(range.lower - height * margin, range.upper + height * margin);
    }
    plot->yAxis->setRange(low.value_or(range.lower), high.value_or(range.upper));
    if (reference) { // the label stands where the plot has room: below a line near the upper edge
        const bool top = plot->yAxis->coordToPixel(*referenceY) < plot->axisRect()->top() + 20;
        referenceText->setPositionAlignment(Qt::AlignRight | (top ? Qt::AlignTop : Qt::AlignBottom));
    }
}

void SeriesPlot::Impl::schedule() {
    dirty = true;
    if (!refresh.isActive())
        refresh.start();
}

// Everything but the pixels.
void SeriesPlot::Impl::prepare() {
    if (follow)
        fitX();
    fitY();
    showValues();
    const Theme theme = Theme::from(owner.palette());
    const QCPRange x = plot->xAxis->range();
    const auto columns = static_cast<std::size_t>(std::max(100, plot->width()));
    for (PlotCurve& curve : curves) {
        if (curve.visible)
            curve.fill(x.lower, x.upper, columns);
        styleCurve(curve, theme);
    }
}

// A plot that is scrolled out of sight is drawn when it comes back: its paint event sees that it is dirty.
void SeriesPlot::Impl::draw(QCustomPlot::RefreshPriority priority) {
    if (!owner.isVisible() || (priority == QCustomPlot::rpQueuedReplot && owner.visibleRegion().isEmpty())) {
        if (follow)
            fitX();
        fitY();
        showValues();
        owner.setAccessibleDescription(owner.summary());
        return;
    }
    if (!qFuzzyCompare(plot->bufferDevicePixelRatio(), owner.devicePixelRatioF()))
        plot->setBufferDevicePixelRatio(owner.devicePixelRatioF());
    prepare();
    owner.setAccessibleDescription(owner.summary());
    dirty = false;
    plot->replot(priority);
}

// Any change of the range that the program did not make is the user's wheel or drag.
void SeriesPlot::Impl::userRange(const QCPRange& wanted) {
    if (setting)
        return;
    QCPRange range = wanted;
    const auto keys = dataKeys();
    const bool all = keys && wanted.lower <= keys->lower && wanted.upper >= keys->upper;
    if (all)
        range = *keys;
    setting = true;
    if (all && keys->size() > 0)
        plot->xAxis->setRange(range);
    setting = false;
    setFollow(all);
    Q_EMIT owner.xRangeChanged(plot->xAxis->range().lower, plot->xAxis->range().upper);
    schedule();
}

void SeriesPlot::Impl::setFollow(bool on) {
    header->setFollowOffered(!on);
    if (on == follow)
        return;
    follow = on;
    schedule();
    Q_EMIT owner.followChanged(on);
}

void SeriesPlot::Impl::showValues() {
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto point = curves[i].at(crosshair);
        header->setValue(static_cast<int>(i), point ? numberText(point->y) : QString());
    }
}

void SeriesPlot::Impl::showCrosshair() {
    const bool shown = crosshair && plot->xAxis->range().contains(*crosshair);
    cursor->setVisible(shown);
    cursorText->setVisible(shown);
    if (shown) {
        cursor->point1->setCoords(*crosshair, 0);
        cursor->point2->setCoords(*crosshair, 1);
        const bool right = *crosshair > plot->xAxis->range().center();
        cursorText->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        cursorText->position->setCoords(*crosshair, 1);
        const auto nearest = curves.empty() ? std::nullopt : curves.front().at(crosshair);
        cursorText->setText(positionText(nearest ? nearest->x : *crosshair, xKind));
    }
    showValues();
    if (owner.isVisible() && !owner.visibleRegion().isEmpty())
        plot->layer(QStringLiteral("cursor"))->replot();
}

void SeriesPlot::Impl::zoom(double factor) {
    plot->xAxis->scaleRange(factor);
}

void SeriesPlot::Impl::pan(double share) {
    plot->xAxis->moveRange(share * plot->xAxis->range().size());
}

Trend SeriesPlot::Impl::trend(const PlotCurve& curve) const {
    const PlotLine& line = curve.read();
    if (line.size() < 10)
        return Trend::unknown;
    const auto from = line.x(static_cast<std::size_t>((1 - newestShare) * static_cast<double>(line.size() - 1)));
    const auto newest = line.sample(from, line.x(line.size() - 1), newestSampled);
    const auto all = line.extent(line.x(0), line.x(line.size() - 1));
    return trendOf(newest, all ? all->second - all->first : 0);
}

QString SeriesPlot::Impl::place(double x) const {
    const QString text = positionText(x, xKind);
    if (!phrase.isEmpty())
        return phrase.arg(text);
    return xName.isEmpty() ? text : QStringLiteral("%1 %2").arg(xName, text);
}

QString SeriesPlot::Impl::sentence(const PlotCurve& curve) const {
    const auto point = curve.at(crosshair);
    if (!point || !curve.visible)
        return {};
    const QString value = numberText(point->y);
    const QString where = place(point->x);
    switch (crosshair ? Trend::unknown : trend(curve)) {
    case Trend::falling:
        return tr("%1 %2 at %3, falling", "Loss 0.41 at step 370, falling").arg(curve.style.name, value, where);
    case Trend::rising:
        return tr("%1 %2 at %3, rising").arg(curve.style.name, value, where);
    case Trend::steady:
        return tr("%1 %2 at %3, steady").arg(curve.style.name, value, where);
    case Trend::unknown:
        break;
    }
    return tr("%1 %2 at %3", "Loss 0.41 at step 370").arg(curve.style.name, value, where);
}

} // namespace byol::ui
