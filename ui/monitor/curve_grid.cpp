#include "ui/monitor/curve_grid.h"

#include "ui/common/series_plot.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int threeColumnsFrom = 1000; // pixels at the usual font size
constexpr int plotHeight = 152;

} // namespace

CurveGrid::CurveGrid(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
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
        for (SeriesPlot* other : m_plots)
            if (other != plot) {
                other->setFollow(false);
                other->setXRange(low, high);
            }
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
    m_curves[series] = { plot, plot->addCurve(name, color, smoothed), {}, 0 };
}

void CurveGrid::clear() {
    for (SeriesPlot* plot : m_plots)
        plot->clearCurves();
    for (auto& [name, curve] : m_curves) {
        curve.points.clear();
        curve.drawn = 0;
    }
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
    m_marks.insert(m_marks.end(), batch.marks.begin(), batch.marks.end());
    for (const auto& [name, points] : batch.points) {
        const auto curve = m_curves.find(name);
        if (curve == m_curves.end())
            continue;
        curve->second.points.insert(curve->second.points.end(), points.begin(), points.end());
        draw(curve->second);
    }
}

void CurveGrid::draw(Curve& curve) {
    const bool fraction = &curve == &m_curves[series::knn_top1] || &curve == &m_curves[series::classifier_top1];
    std::vector<SeriesPlot::Point> added;
    for (; curve.drawn < curve.points.size(); ++curve.drawn) {
        const ScalarPoint& point = curve.points[curve.drawn];
        if (std::isfinite(point.value))
            added.push_back({ position(point.step), fraction ? point.value * 100 : point.value });
    }
    if (!added.empty())
        curve.plot->append(curve.number, added);
}

double CurveGrid::position(std::int64_t step) const {
    if (m_axis == Axis::step || m_marks.empty())
        return static_cast<double>(step);
    const auto after = std::lower_bound(m_marks.begin(), m_marks.end(), step,
        [](const StepMark& mark, std::int64_t wanted) { return mark.step < wanted; });
    const StepMark& mark = after == m_marks.end() ? m_marks.back() : *after;
    return m_axis == Axis::epoch ? mark.epoch : (mark.time - m_marks.front().time) / 60;
}

void CurveGrid::setAxis(Axis axis) {
    m_axis = axis;
    nameAxes();
    for (SeriesPlot* plot : m_plots)
        plot->clearCurves();
    for (auto& [name, curve] : m_curves) {
        curve.drawn = 0;
        draw(curve);
    }
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

void CurveGrid::setFollow(bool on) {
    for (SeriesPlot* plot : m_plots)
        plot->setFollow(on);
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
