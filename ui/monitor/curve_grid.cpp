#include "ui/monitor/curve_grid.h"

#include "ui/common/data_twin.h"
#include "ui/common/series_plot.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace byol::ui {
namespace {

constexpr int threeColumnsFrom = 1000; // pixels at the usual font size
constexpr int plotHeight = 152;
constexpr int restMs = 60; // of a wheel that turns or a mouse that drags

constexpr std::size_t mostLines = 500; // of the log that stand on the axis

// What a worker writes when it takes a run that had begun; the log has no field for it.
bool isMarked(const LogLine& line) {
    return line.level == LogLevel::warning || line.level == LogLevel::error || line.text.starts_with("Resuming");
}

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
    m_entries = entries();
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
    addCurve(wait, series::data_wait, tr("Waiting for data"), 6, true);
}

SeriesPlot* CurveGrid::addPlot(const QString& title, const QString& yName) {
    auto* plot = new SeriesPlot(title, this);
    plot->setMinimumHeight(plotHeight);
    auto* twin = new DataTwin(
        plot, title, [this, plot] { return tableOf(plot); }, this);
    twin->setPaint([plot](QPainter& painter, const QSize& size) { plot->paint(painter, size); });
    twin->setExtraActions(
        [this, plot](const QPoint& position, QObject* owner) { return actionsAt(plot, position, owner); });
    connect(twin, &DataTwin::problemOccurred, this, &CurveGrid::problemOccurred);
    m_plots.push_back(plot);
    m_twins.push_back(twin);
    m_yNames.push_back(yName);
    link(plot);
    return plot;
}

void CurveGrid::link(SeriesPlot* plot) {
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
}

QList<QAction*> CurveGrid::actionsAt(SeriesPlot* plot, const QPoint& position, QObject* owner) {
    const std::optional<double> place = plot->xAt(position);
    if (!place || m_main.scale.marks().empty())
        return {};
    const qint64 step = stepAt(*place);
    auto* views = new QAction(tr("Show the &Views of Step %1").arg(QLocale().toString(step)), owner);
    connect(views, &QAction::triggered, this, [this, step] { Q_EMIT viewsWanted(step); });
    auto* log = new QAction(tr("Show the &Log at This Time"), owner);
    const double time = timeAt(*place);
    connect(log, &QAction::triggered, this, [this, time] { Q_EMIT logWanted(time); });
    return { views, log };
}

Time CurveGrid::timeAt(double place) const {
    return m_main.scale.position(stepAt(place), StepAxis::clock);
}

void CurveGrid::addCurve(SeriesPlot* plot, const char* series, const QString& name, int color, bool smoothed) {
    m_curves[series] = { plot, plot->addCurve(name, color, smoothed), name, color, smoothed };
    m_leading.emplace(plot, series);
    m_series.emplace_back(series);
}

void CurveGrid::clear() {
    m_main.buckets.clear();
    m_main.scale.setMarks({});
    m_checkpoints.clear();
    m_marked.clear();
    drawAll();
}

void CurveGrid::setRun(const std::filesystem::path& run) {
    clear();
    m_main.path = run;
    m_main.config.reset();
    regroup();
}

void CurveGrid::setConfig(const RunConfig& config) {
    m_main.config = std::make_shared<RunConfig>(config);
    const double healthy = 1 / std::sqrt(static_cast<double>(config.projector.output));
    //: d is the number of dimensions of the projections.
    m_std->setReference(healthy, tr("1/sqrt(d) = %1").arg(QLocale().toString(healthy, 'f', 3)));
    if (m_grouped)
        regroup();
}

void CurveGrid::take(const FeedBatch& batch) {
    if (batch.restarted)
        clear();
    const bool moved = m_axis != StepAxis::step && batch.marks.size() != m_main.scale.marks().size();
    const bool happened = batch.checkpoints.size() != m_checkpoints.size() || !batch.log.empty() || moved;
    m_main.scale.setMarks(batch.marks);
    for (const auto& [name, buckets] : batch.curves) {
        m_main.buckets[name] = buckets;
        draw(name);
    }
    m_checkpoints = batch.checkpoints;
    std::copy_if(batch.log.begin(), batch.log.end(), std::back_inserter(m_marked), isMarked);
    if (happened)
        showEvents();
}

void CurveGrid::showEvents() {
    std::vector<PlotEvent> events;
    for (const CheckpointEntry& checkpoint : m_checkpoints) {
        const QString step = QLocale().toString(static_cast<qlonglong>(checkpoint.step));
        events.push_back({ m_main.scale.position(checkpoint.step, m_axis), PlotEvent::Kind::checkpoint,
            checkpoint.best ? tr("Checkpoint of step %1, the best so far").arg(step)
                            : tr("Checkpoint of step %1").arg(step) });
    }
    const std::size_t first = m_marked.size() > mostLines ? m_marked.size() - mostLines : 0;
    for (std::size_t i = first; i < m_marked.size(); ++i)
        events.push_back({ m_main.scale.positionOfTime(m_marked[i].time, m_axis),
            m_marked[i].level == LogLevel::info ? PlotEvent::Kind::session : PlotEvent::Kind::problem,
            QString::fromStdString(m_marked[i].text) });
    for (SeriesPlot* plot : m_plots)
        plot->setEvents(events);
}

void CurveGrid::askForDetail() {
    const SeriesPlot* plot = m_plots.front();
    if (plot->follows())
        return Q_EMIT detailWanted(std::nullopt);
    const auto [low, high] = plot->xRange();
    Q_EMIT detailWanted(StepRange { stepAt(low), stepAt(high) + 1 });
}

void CurveGrid::setAxis(StepAxis axis) {
    m_axis = axis;
    nameAxes();
    drawAll();
    setFollow(true);
}

void CurveGrid::nameAxes() {
    using Kind = SeriesPlot::XKind;
    QString name = tr("Step"), phrase = tr("step %1");
    Kind kind = Kind::number;
    if (m_axis == StepAxis::epoch) {
        name = tr("Epoch");
        phrase = tr("epoch %1");
    } else if (m_axis == StepAxis::elapsed) {
        name = tr("Time since the start, h:min");
        phrase = tr("%1 after the start");
        kind = Kind::duration;
    } else if (m_axis == StepAxis::clock) {
        name = tr("Time of day");
        phrase = QStringLiteral("%1");
        kind = Kind::clock;
    }
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        m_plots[i]->setAxisNames(name, m_yNames[i]);
        m_plots[i]->setXKind(kind, phrase);
    }
}

void CurveGrid::setSmoothing(double weight) {
    for (SeriesPlot* plot : m_plots)
        plot->setSmoothing(weight);
}

void CurveGrid::setLogLoss(bool on) {
    m_loss->setLogY(on);
}

void CurveGrid::setClipOutliers(bool on) {
    for (SeriesPlot* plot : m_plots)
        plot->setClipOutliers(on);
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
        m_layout->addWidget(m_twins[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 3; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}

void CurveGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= threeColumnsFrom ? 3 : 2);
}

} // namespace byol::ui
