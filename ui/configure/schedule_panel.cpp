#include "ui/configure/schedule_panel.h"

#include "core/base/schedule/schedule.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace byol::ui {
namespace {

constexpr std::int64_t assumedImages = 50'000;
constexpr std::int64_t drawnPoints = 400;

template <class Curve> std::vector<SeriesPlot::Point> sample(std::int64_t steps, std::int64_t warmup, Curve curve) {
    std::vector<SeriesPlot::Point> points;
    const std::int64_t stride = std::max<std::int64_t>(1, steps / drawnPoints);
    for (std::int64_t step = 0; step < steps; step += stride) {
        // The end of the warm-up is a corner; it must not fall between two samples.
        if (step > warmup && step - stride < warmup && warmup > 0 && step != warmup)
            points.push_back({ static_cast<double>(warmup), curve(warmup) });
        points.push_back({ static_cast<double>(step), curve(step) });
    }
    points.push_back({ static_cast<double>(steps), curve(steps) });
    return points;
}

} // namespace

SchedulePanel::SchedulePanel(QWidget* parent)
    : QWidget(parent)
    , m_learningRate(new SeriesPlot(tr("Learning rate"), this))
    , m_tau(new SeriesPlot(tr("Target decay"), this))
    , m_sentence(new QLabel(this)) {
    //: The Greek letter of the moving average's decay.
    m_tau->addCurve(tr("τ"), 1);
    m_learningRate->addCurve(tr("Learning rate"), 0);
    m_learningRate->setAxisNames(tr("step"), {});
    m_tau->setAxisNames(tr("step"), {});
    m_learningRate->setMinimumHeight(150);
    m_tau->setMinimumHeight(150);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setRole(m_sentence, Role::muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_learningRate, 1);
    column->addWidget(m_tau, 1);
}

void SchedulePanel::draw(const RunConfig& config, std::optional<std::int64_t> images) {
    const Schedule schedule = Schedule::from(config, images.value_or(assumedImages));
    const auto drawCurve = [&](SeriesPlot* plot, auto curve) {
        plot->clearCurves();
        plot->append(0, sample(schedule.total_steps, schedule.warmup_steps, curve));
    };
    drawCurve(m_learningRate, [&schedule](std::int64_t step) { return schedule.learning_rate(step); });
    drawCurve(m_tau, [&schedule](std::int64_t step) { return schedule.tau(step); });
    const QString steps = tr("%L1 steps, %L2 in each epoch.").arg(schedule.total_steps).arg(schedule.steps_per_epoch);
    m_sentence->setText(
        images ? steps : tr("%1 Drawn for %L2 images until the dataset is known.").arg(steps).arg(assumedImages));
}

QString SchedulePanel::sentence() const {
    return m_sentence->text();
}

} // namespace byol::ui
