#include "ui/monitor/curve_grid.h"

#include "ui/common/series_plot.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>

namespace byol::ui {
namespace {

constexpr int threeColumnsFrom = 1000; // pixels at the usual font size
constexpr int plotHeight = 152;
constexpr int restMs = 60; // of a wheel that turns or a mouse that drags

} // namespace

CurveGrid::CurveGrid(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CurveGrid::askForDetail);
    addPlots();
    nameAxes();
    arrange(3);
}

void CurveGrid::addPlots() {
    m_loss = addPlot(tr("Loss"), tr("Loss"));
    addCurve(m_loss, series::loss, tr("Loss"), 0, true);
    SeriesPlot* accuracy = addPlot(tr("Accuracy"), tr("Top-1, %"));
    addCurve(accuracy, series::knn_top1, tr("kNN"), 2);
    addCurve(accuracy, series::classifier_top1, tr("Online classifier"), 1);
    m_std = addPlot(tr("Std of the Projections"), tr("Std"));
    addCurve(m_std, series::projection_std, tr("Projection"), 0);
    SeriesPlot* rank = addPlot(tr("Effective Rank"), tr("Rank"));
    addCurve(rank, series::effective_rank, tr("Effective rank"), 4);
    SeriesPlot* rate = addPlot(tr("Learning Rate"), tr("Learning rate"));
    addCurve(rate, series::learning_rate, tr("Learning rate"), 5);
    //: tau is the decay of the moving average that makes the target network.
    SeriesPlot* tau = addPlot(tr("Tau"), tr("Tau"));
    addCurve(tau, series::tau, tr("Tau"), 3);
    SeriesPlot* speed = addPlot(tr("Throughput"), tr("Images/s"));
    addCurve(speed, series::images_per_second, tr("Images/s"), 2, true);
    SeriesPlot* gradient = addPlot(tr("Gradient Norm"), tr("Norm"));
    addCurve(gradient, series::gradient_norm, tr("Gradient norm"), 1, true);
    SeriesPlot* wait = addPlot(tr("Data Wait"), tr("Waiting, %"));
    addCurve(wait, series::data_wait, tr("Waiting for data"), 6);
}

SeriesPlot* CurveGrid::addPlot(const QString& title, const QString& yName) {
    auto* plot = new SeriesPlot(title, this);
    plot->setMinimumHeight(plotHeight);
    m_plots.push_back(plot);
    m_yNames.push_back(yName);
    connect(plot, &SeriesPlot::xRangeChanged, this, [this, plot](double low, double high) {
        if (plot->follows())
            return setFollow(true);
        for (SeriesPlot* other : m_plots)
            if (other != plot && !m_linking) {
                other->setFollow(false);
                other->setXRange(low, high);
            }
        m_rest.start();
    });
    connect(plot, &SeriesPlot::crosshairMoved, this, [this](double x) {
        for (SeriesPlot* each : m_plots)
            each->setCrosshair(x);
    });
    connect(plot, &SeriesPlot::crosshairLeft, this, [this] {
        for (SeriesPlot* each : m_plots)
            each->setCrosshair(std::nullopt);
    });
    connect(plot, &SeriesPlot::followChanged, this, &CurveGrid::followChanged);
    return plot;
}

void CurveGrid::addCurve(SeriesPlot* plot, const char* series, const QString& name, int color, bool smoothed) {
    const std::string_view key(series);
    const bool fraction = key == series::knn_top1 || key == series::classifier_top1;
    m_curves[series] = { plot, plot->addCurve(name, color, smoothed), fraction, {} };
    m_series.emplace_back(series);
}

void CurveGrid::clear() {
    for (SeriesPlot* plot : m_plots)
        plot->clearCurves();
    for (auto& [name, curve] : m_curves)
        curve.buckets.clear();
    m_marks.clear();
}

void CurveGrid::setConfig(const RunConfig& config) {
    const double healthy = 1 / std::sqrt(static_cast<double>(config.projector.output));
    //: d is the number of dimensions of the projections.
    m_std->setReference(healthy, tr("1/sqrt(d) = %1").arg(QLocale().toString(healthy, 'f', 3)));
}

void CurveGrid::take(const FeedBatch& batch) {
    if (batch.restarted)
        clear();
    m_marks = batch.marks;
    for (const auto& [name, buckets] : batch.curves) {
        const auto curve = m_curves.find(name);
        if (curve == m_curves.end())
            continue;
        curve->second.buckets = buckets;
        draw(curve->second);
    }
}

void CurveGrid::draw(const Curve& curve) {
    const double unit = curve.fraction ? 100 : 1;
    std::vector<SeriesPlot::Span> spans;
    spans.reserve(curve.buckets.size());
    for (const CurveBucket& bucket : curve.buckets)
        if (bucket.count > 0)
            spans.push_back({ position(bucket.last), unit * bucket.low, unit * bucket.high, unit * bucket.mean,
                unit * (std::isfinite(bucket.value) ? bucket.value : bucket.mean), bucket.count });
    curve.plot->setSpans(curve.number, spans);
}

double CurveGrid::position(const StepMark& mark) const {
    return m_axis == Axis::epoch ? mark.epoch : (mark.time - m_marks.front().time) / 60;
}

// Between the marks that there are, steps lie on a straight line.
double CurveGrid::position(std::int64_t step) const {
    if (m_axis == Axis::step || m_marks.empty())
        return static_cast<double>(step);
    const auto after = std::lower_bound(m_marks.begin(), m_marks.end(), step,
        [](const StepMark& mark, std::int64_t wanted) { return mark.step < wanted; });
    if (after == m_marks.end())
        return position(m_marks.back());
    if (after == m_marks.begin() || after->step == step)
        return position(*after);
    const StepMark& before = *std::prev(after);
    const double share = static_cast<double>(step - before.step) / static_cast<double>(after->step - before.step);
    return std::lerp(position(before), position(*after), share);
}

std::int64_t CurveGrid::stepAt(double wanted) const {
    if (m_marks.empty())
        return 0;
    const auto steps = [this](double value) {
        const auto last = static_cast<double>(m_marks.back().step);
        return static_cast<std::int64_t>(std::clamp(value, 0.0, last));
    };
    if (m_axis == Axis::step)
        return steps(wanted);
    const auto after = std::lower_bound(m_marks.begin(), m_marks.end(), wanted,
        [this](const StepMark& mark, double value) { return position(mark) < value; });
    if (after == m_marks.end() || after == m_marks.begin())
        return after == m_marks.end() ? m_marks.back().step : after->step;
    const StepMark& before = *std::prev(after);
    const double width = position(*after) - position(before);
    const double share = width > 0 ? (wanted - position(before)) / width : 1;
    return steps(std::lerp(static_cast<double>(before.step), static_cast<double>(after->step), share));
}

void CurveGrid::askForDetail() {
    const SeriesPlot* plot = m_plots.front();
    if (plot->follows())
        return Q_EMIT detailWanted(std::nullopt);
    const auto [low, high] = plot->xRange();
    Q_EMIT detailWanted(StepRange { stepAt(low), stepAt(high) + 1 });
}

void CurveGrid::setAxis(Axis axis) {
    m_axis = axis;
    nameAxes();
    for (const auto& [name, curve] : m_curves)
        draw(curve);
    setFollow(true);
}

void CurveGrid::nameAxes() {
    const QString x = m_axis == Axis::step ? tr("Step") : m_axis == Axis::epoch ? tr("Epoch") : tr("Time, min");
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_plots[i]->setAxisNames(x, m_yNames[i]);
}

void CurveGrid::setSmoothing(double weight) {
    for (SeriesPlot* plot : m_plots)
        plot->setSmoothing(weight);
}

void CurveGrid::setLogLoss(bool on) {
    m_loss->setLogY(on);
}

// Each plot says that it has changed; only the first of those calls is meant for all.
void CurveGrid::setFollow(bool on) {
    if (std::exchange(m_linking, true))
        return;
    for (SeriesPlot* plot : m_plots)
        plot->setFollow(on);
    m_linking = false;
    m_rest.start();
}

void CurveGrid::arrange(int columns) {
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        m_layout->addWidget(m_plots[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 3; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}

void CurveGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= threeColumnsFrom ? 3 : 2);
}

} // namespace byol::ui
