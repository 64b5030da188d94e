#include "ui/common/data_twin.h"
#include "ui/monitor/curve_grid.h"
#include "ui/monitor/seed_groups.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace byol::ui {
namespace {

constexpr std::size_t bandPoints = 400;
constexpr std::array lines { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine };

bool isFraction(const std::string& name) {
    return name == series::knn_top1 || name == series::classifier_top1;
}

double unitOf(const std::string& name) {
    return isFraction(name) ? 100 : 1;
}

QString nameOf(const std::filesystem::path& run) {
    return QString::fromStdString(run.filename().string());
}

} // namespace

void CurveGrid::setOverlays(std::vector<OverlaidRun> runs) {
    std::vector<Traces> kept;
    for (OverlaidRun& run : runs) {
        const auto known = std::find_if(
            m_others.begin(), m_others.end(), [&run](const Traces& other) { return other.path == run.path; });
        kept.push_back(known == m_others.end() ? Traces {} : std::move(*known));
        kept.back().path = run.path;
        kept.back().config = run.config;
    }
    m_others = std::move(kept);
    regroup();
}

void CurveGrid::setGroupSeeds(bool on) {
    if (on == m_grouped)
        return;
    m_grouped = on;
    regroup();
}

void CurveGrid::takeOverlay(const std::filesystem::path& run, const FeedBatch& batch) {
    const auto known =
        std::find_if(m_others.begin(), m_others.end(), [&run](const Traces& other) { return other.path == run; });
    if (known == m_others.end())
        return;
    if (batch.restarted)
        known->buckets.clear();
    known->scale.setMarks(batch.marks);
    for (const auto& [name, buckets] : batch.curves) {
        known->buckets[name] = buckets;
        draw(name);
    }
}

std::vector<CurveGrid::Entry> CurveGrid::entries() const {
    std::vector<std::vector<std::size_t>> groups;
    std::vector<RunConfig> configs;
    std::vector<std::size_t> known;
    for (std::size_t run = 0; run <= m_others.size(); ++run) {
        if (m_grouped && traces(run).config) {
            configs.push_back(*traces(run).config);
            known.push_back(run);
        } else {
            groups.push_back({ run });
        }
    }
    for (const auto& group : groupsOfSeeds(configs)) {
        groups.emplace_back();
        for (const std::size_t member : group)
            groups.back().push_back(known[member]);
    }
    std::sort(groups.begin(), groups.end());
    std::vector<Entry> made;
    for (const auto& group : groups) {
        const auto i = made.size();
        const QString first = nameOf(traces(group.front()).path);
        const auto count = static_cast<int>(group.size());
        const QString name = count == 1 ? first : tr("%1 and %n more seed(s)", nullptr, count - 1).arg(first);
        made.push_back({ { name, static_cast<int>(i), lines[i % lines.size()], count }, group });
    }
    return made;
}

std::vector<LegendEntry> CurveGrid::legend() const {
    std::vector<LegendEntry> shown;
    if (!m_others.empty())
        for (const Entry& entry : m_entries)
            shown.push_back(entry.look);
    return shown;
}

void CurveGrid::regroup() {
    m_entries = entries();
    buildOverlays();
    drawAll();
    Q_EMIT legendChanged();
}

// Beside other runs each plot shows one series, in the colour of its run; alone it shows all of its own.
void CurveGrid::showOwn(bool alone, bool grouped) {
    for (const auto& [name, curve] : m_curves) {
        const bool leads = m_leading.at(curve.plot) == name;
        curve.plot->setCurveVisible(curve.number, alone || (leads && !grouped));
        if (!leads)
            continue;
        if (alone)
            curve.plot->setCurveStyle(curve.number, curve.name, curve.color, Qt::SolidLine);
        else
            curve.plot->setCurveStyle(curve.number, m_entries.front().look.name, 0, Qt::SolidLine);
    }
}

void CurveGrid::buildOverlays() {
    const bool alone = m_others.empty();
    const bool grouped = m_entries.front().members.size() > 1;
    showOwn(alone, grouped);
    for (SeriesPlot* plot : m_plots) {
        const auto own = static_cast<int>(std::count_if(
            m_curves.begin(), m_curves.end(), [plot](const auto& curve) { return curve.second.plot == plot; }));
        plot->removeCurvesFrom(own);
        plot->setNamesShown(alone);
        if (alone)
            continue;
        const bool smoothed = m_curves.at(m_leading.at(plot)).smoothed;
        for (std::size_t i = grouped ? 0 : 1; i < m_entries.size(); ++i) {
            const Entry& entry = m_entries[i];
            const bool band = entry.members.size() > 1;
            plot->addCurve({ entry.look.name, entry.look.colorIndex, entry.look.line, smoothed && !band, band });
        }
    }
}

std::vector<SeriesPlot::Span> CurveGrid::spansOf(const Traces& run, const std::string& name) const {
    std::vector<SeriesPlot::Span> spans;
    const auto found = run.buckets.find(name);
    if (found == run.buckets.end())
        return spans;
    const double unit = unitOf(name);
    spans.reserve(found->second.size());
    for (const CurveBucket& bucket : found->second)
        if (bucket.count > 0)
            spans.push_back({ run.scale.position(bucket.last, m_axis), unit * bucket.low, unit * bucket.high,
                unit * bucket.mean, unit * (std::isfinite(bucket.value) ? bucket.value : bucket.mean), bucket.count });
    return spans;
}

std::vector<SeriesPlot::Span> CurveGrid::bandOf(const Entry& entry, const std::string& name) const {
    std::vector<std::vector<SeedPoint>> curves;
    for (const std::size_t run : entry.members) {
        curves.emplace_back();
        for (const SeriesPlot::Span& span : spansOf(traces(run), name))
            curves.back().push_back({ span.x, span.mean });
    }
    std::vector<SeriesPlot::Span> spans;
    for (const BandPoint& point : meanAndBand(curves, bandPoints))
        spans.push_back({ point.x, point.low, point.high, point.mean, point.mean, 1 });
    return spans;
}

void CurveGrid::draw(const std::string& name) {
    const auto curve = m_curves.find(name);
    if (curve == m_curves.end())
        return;
    SeriesPlot* plot = curve->second.plot;
    plot->setSpans(curve->second.number, spansOf(m_main, name));
    if (m_others.empty() || m_leading.at(plot) != name)
        return;
    const bool grouped = m_entries.front().members.size() > 1;
    const int first = plot->curveCount() - static_cast<int>(m_entries.size()) + (grouped ? 0 : 1);
    for (std::size_t i = grouped ? 0 : 1; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const int number = first + static_cast<int>(i) - (grouped ? 0 : 1);
        plot->setSpans(
            number, entry.members.size() > 1 ? bandOf(entry, name) : spansOf(traces(entry.members.front()), name));
    }
}

void CurveGrid::drawAll() {
    for (const std::string& name : m_series)
        draw(name);
    showEvents();
}

// One row for each bucket of each curve; a bucket of one row is exactly what was written.
TableSource CurveGrid::tableOf(SeriesPlot* plot) const {
    struct Row {
        QString run, curve;
        CurveBucket bucket;
        double epoch;
        double time;
        double unit;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    for (std::size_t run = 0; run <= m_others.size(); ++run)
        for (const auto& [name, buckets] : traces(run).buckets) {
            const auto curve = m_curves.find(name);
            if (curve == m_curves.end() || curve->second.plot != plot)
                continue;
            const StepScale& scale = traces(run).scale;
            for (const CurveBucket& bucket : buckets)
                rows->push_back({ nameOf(traces(run).path), curve->second.name, bucket,
                    scale.position(bucket.last, StepAxis::epoch), scale.position(bucket.last, StepAxis::clock),
                    unitOf(name) });
        }
    const auto cell = [rows](int at, int column) -> QVariant {
        const Row& row = (*rows)[static_cast<std::size_t>(at)];
        switch (column) {
        case 0:
            return row.run;
        case 1:
            return row.curve;
        case 2:
            return QVariant::fromValue<qlonglong>(row.bucket.last);
        case 3:
            return row.epoch;
        case 4:
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(row.time * 1000));
        case 5:
            return row.unit * row.bucket.mean;
        case 6:
            return row.unit * row.bucket.low;
        default:
            return row.unit * row.bucket.high;
        }
    };
    return { { tr("Run"), tr("Curve"), tr("Step"), tr("Epoch"), tr("Time"), tr("Value"), tr("Lowest"), tr("Highest") },
        static_cast<int>(rows->size()), cell };
}

} // namespace byol::ui
