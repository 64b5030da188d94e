#include "ui/compare/curves_view.h"

#include "ui/common/data_twin.h"
#include "ui/common/series_plot.h"
#include "ui/compare/run_chips.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr std::size_t mostPlots = 6;
constexpr int leastHeight = 150;
constexpr double smoothing = 0.9;

bool isNoisy(const std::string& name) {
    return name == series::loss || name == series::gradient_norm || name == series::images_per_second;
}

} // namespace

CurvesView::CurvesView(QWidget* parent)
    : QWidget(parent)
    , m_choose(new QPushButton(tr("Cur&ves"), this))
    , m_menu(new QMenu(this))
    , m_axis(new QComboBox(this))
    , m_grid(new QGridLayout) {
    m_choose->setMenu(m_menu);
    m_choose->setToolTip(tr("Which curves are drawn, six at most"));
    auto* label = new QLabel(tr("Over &time as:"), this);
    label->setBuddy(m_axis);
    m_axis->addItem(tr("Step"));
    m_axis->addItem(tr("Epoch"));
    connect(m_axis, &QComboBox::currentIndexChanged, this, &CurvesView::rebuild);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_choose);
    bar->addStretch(1);
    bar->addWidget(label);
    bar->addWidget(m_axis);
    m_grid->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addLayout(bar);
    layout->addLayout(m_grid, 1);
    m_shown = { series::loss, series::knn_top1, series::projection_std, series::effective_rank };
}

void CurvesView::setRuns(std::vector<RunData> runs) {
    QStringList names;
    for (const RunData& run : runs)
        names << QString::fromStdString(run.path.string());
    m_runs = std::move(runs);
    fillMenu();
    if (names != m_names) {
        m_names = names;
        rebuild();
        return;
    }
    for (const Plot& plot : m_plots)
        draw(plot);
}

void CurvesView::setShownSeries(const std::vector<std::string>& names) {
    m_shown = names;
    if (m_shown.size() > mostPlots)
        m_shown.erase(m_shown.begin());
    fillMenu();
    rebuild();
}

void CurvesView::fillMenu() {
    if (m_menu->isVisible())
        return;
    m_menu->clear();
    for (const std::string& name : seriesOf(m_runs)) {
        QAction* action = m_menu->addAction(curveTitle(name));
        action->setCheckable(true);
        action->setChecked(std::find(m_shown.begin(), m_shown.end(), name) != m_shown.end());
        connect(action, &QAction::triggered, this, [this, name](bool checked) {
            std::vector<std::string> shown = m_shown;
            std::erase(shown, name);
            if (checked)
                shown.push_back(name);
            setShownSeries(shown);
        });
    }
}

void CurvesView::rebuild() {
    for (const Plot& plot : m_plots)
        delete plot.twin;
    m_plots.clear();
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    const int columns = m_shown.size() > 1 ? 2 : 1;
    for (const std::string& name : m_shown) {
        auto* plot = new SeriesPlot(curveTitle(name), this);
        plot->setMinimumHeight(leastHeight);
        plot->setAxisNames(m_axis->currentIndex() == 0 ? tr("Step") : tr("Epoch"), QString());
        plot->setSmoothing(smoothing);
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            plot->addCurve({ .name = nameOf(i),
                .colorIndex = static_cast<int>(i),
                .line = lineOfRun(static_cast<int>(i)),
                .smoothed = isNoisy(name) });
        auto* twin = new DataTwin(
            plot, curveTitle(name), [this, name] { return tableOf(name); }, this);
        connect(twin, &DataTwin::problemOccurred, this, &CurvesView::problemOccurred);
        const int place = static_cast<int>(m_plots.size());
        m_grid->addWidget(twin, place / columns, place % columns);
        m_grid->setRowStretch(place / columns, 1);
        m_plots.push_back({ name, plot, twin });
        link(plot);
        draw(m_plots.back());
    }
}

void CurvesView::link(SeriesPlot* plot) {
    const auto others = [this, plot](auto act) {
        for (const Plot& other : m_plots)
            if (other.plot != plot)
                act(other.plot);
    };
    connect(plot, &SeriesPlot::xRangeChanged, this, [others](double low, double high) {
        others([&](SeriesPlot* other) {
            other->setFollow(false);
            other->setXRange(low, high);
        });
    });
    connect(plot, &SeriesPlot::crosshairMoved, this,
        [others](double x) { others([&](SeriesPlot* other) { other->setCrosshair(x); }); });
    connect(plot, &SeriesPlot::crosshairLeft, this,
        [others] { others([](SeriesPlot* other) { other->setCrosshair(std::nullopt); }); });
    connect(plot, &SeriesPlot::followChanged, this, [others](bool on) {
        if (on)
            others([](SeriesPlot* other) {
                if (!other->follows())
                    other->setFollow(true);
            });
    });
}

// Two names fit above a plot; more runs go by their numbers, as in the list of runs.
QString CurvesView::nameOf(std::size_t place) const {
    return m_runs.size() > 2 ? QLocale().toString(static_cast<int>(place) + 1) : m_runs[place].name;
}

double CurvesView::placeOf(const RunData& run, double step) const {
    return m_axis->currentIndex() == 0 ? step : run.epochOf(step);
}

void CurvesView::draw(const Plot& plot) {
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        std::vector<SeriesPlot::Span> spans;
        if (const auto found = m_runs[i].curves.find(plot.series); found != m_runs[i].curves.end())
            for (const CurveBucket& bucket : found->second.buckets)
                if (bucket.count > 0 && std::isfinite(bucket.mean))
                    spans.push_back({ placeOf(m_runs[i], static_cast<double>(bucket.last)), bucket.low, bucket.high,
                        bucket.mean, bucket.value, bucket.count });
        plot.plot->setSpans(static_cast<int>(i), spans);
    }
    plot.twin->refreshTable();
}

// One line for each bucket of each run, one run after the other: their steps need not be the same.
TableSource CurvesView::tableOf(const std::string& name) const {
    struct Line {
        const RunData* run;
        const CurveBucket* bucket;
    };
    auto lines = std::make_shared<std::vector<Line>>();
    for (const RunData& run : m_runs)
        if (const auto found = run.curves.find(name); found != run.curves.end())
            for (const CurveBucket& bucket : found->second.buckets)
                lines->push_back({ &run, &bucket });
    return { { tr("Run"), tr("Step"), tr("Epoch"), tr("Mean"), tr("Lowest"), tr("Highest") },
        static_cast<int>(lines->size()), [lines](int row, int column) -> QVariant {
            const auto& [run, bucket] = (*lines)[static_cast<std::size_t>(row)];
            switch (column) {
            case 0:
                return run->name;
            case 1:
                return static_cast<qlonglong>(bucket->last);
            case 2:
                return run->epochOf(static_cast<double>(bucket->last));
            case 3:
                return bucket->mean;
            case 4:
                return bucket->low;
            default:
                return bucket->high;
            }
        } };
}

} // namespace byol::ui
