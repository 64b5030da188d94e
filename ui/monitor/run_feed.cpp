#include "ui/monitor/run_feed.h"

#include "core/base/run/curve.h"
#include "core/base/run/curve_follower.h"
#include "core/base/run/run_reader.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace byol::ui {
namespace {

constexpr int pollMs = 500;
constexpr std::int64_t mostBuckets = 2'000; // more than a plot has pixels
constexpr std::int64_t mostMarks = 4'000;
constexpr int patienceMs = 30; // after that what there is is shown first; old stores have to be read row by row

struct FollowedSeries {
    std::string name;
    CurveFollower whole;
    std::optional<CurveFollower> detail;
    StepRange detailSteps {};
    bool stale = true; ///< has to be handed over even if nothing is new
};

bool earlier(const StepMark& a, const StepMark& b) {
    return a.step < b.step;
}

// So far beyond what is seen that a small pan finds its curve there.
StepRange widened(StepRange steps) {
    const std::int64_t half = (steps.last - steps.first) / 2 + 1;
    return { steps.first - half, steps.last + half };
}

} // namespace

/// How far a run has been read.
class RunFeed::Position {
public:
    Position(std::filesystem::path run, std::vector<std::string> series)
        : m_run(std::move(run))
        , m_names(std::move(series)) { }

    // After a failure everything is read anew: what was already taken in would be missing from the next batch.
    FeedBatch readOn(std::optional<StepRange> detail) {
        try {
            return look(detail);
        } catch (...) {
            m_session = -1;
            m_reader.reset();
            throw;
        }
    }

private:
    FeedBatch look(std::optional<StepRange> detail) {
        QElapsedTimer timer;
        timer.start();
        if (!m_reader)
            m_reader.emplace(m_run);
        FeedBatch batch;
        batch.status = m_reader->status();
        if (batch.status.session != m_session) {
            batch.restarted = true;
            restart(batch.status.session);
        }
        if (detail != m_detail)
            setDetail(detail);
        do {
            readOn(m_series[m_next], batch);
            m_next = (m_next + 1) % m_series.size();
            batch.unfinished = m_next != 0;
        } while (batch.unfinished && !timer.hasExpired(patienceMs));
        // The marks are read after the curves, so that every bucket has its place on the axes.
        batch.marks = readMarks();
        batch.log = m_reader->log(m_lastLog);
        if (!batch.log.empty())
            m_lastLog = batch.log.back().id;
        batch.checkpoints = m_reader->checkpoints();
        return batch;
    }

    void restart(std::int64_t session) {
        m_session = session;
        m_next = 0;
        m_series.clear();
        for (const std::string& name : m_names)
            m_series.push_back({ name, CurveFollower(name, {}, mostBuckets), std::nullopt });
        m_marks.emplace(StepRange {}, mostMarks);
        m_detailMarks.reset();
        m_detail.reset();
        m_lastLog = 0;
    }

    void setDetail(std::optional<StepRange> detail) {
        m_detail = detail;
        m_detailMarks.reset();
        if (detail)
            m_detailMarks.emplace(widened(*detail), mostMarks);
        for (FollowedSeries& series : m_series) {
            series.detail.reset();
            series.stale = true;
        }
        m_next = 0;
    }

    void readOn(FollowedSeries& series, FeedBatch& batch) const {
        bool changed = series.whole.read_on(*m_reader);
        const Curve& whole = series.whole.curve();
        changed = followDetail(series, whole.width) || changed;
        if (!changed && !series.stale)
            return;
        series.stale = false;
        batch.curves[series.name] =
            series.detail ? with_detail(whole, series.detail->curve(), series.detailSteps) : whole.buckets;
    }

    // The detail covers whole buckets of the curve around it, which grow wider as the run goes on.
    bool followDetail(FollowedSeries& series, std::int64_t width) const {
        if (!m_detail || width == 1) {
            series.detail.reset();
            return false;
        }
        const StepRange steps = widened(*m_detail);
        const StepRange wanted { stretch_of(steps.first, width) * width,
            (stretch_of(steps.last, width) + 1) * width - 1 };
        if (!series.detail || series.detailSteps != wanted) {
            series.detailSteps = wanted;
            series.detail.emplace(series.name, wanted, 2 * mostBuckets);
        }
        return series.detail->read_on(*m_reader);
    }

    std::vector<StepMark> readMarks() {
        m_marks->read_on(*m_reader);
        if (!m_detailMarks)
            return m_marks->marks();
        m_detailMarks->read_on(*m_reader);
        std::vector<StepMark> marks;
        std::set_union(m_marks->marks().begin(), m_marks->marks().end(), m_detailMarks->marks().begin(),
            m_detailMarks->marks().end(), std::back_inserter(marks), earlier);
        return marks;
    }

    std::filesystem::path m_run;
    std::vector<std::string> m_names;
    std::optional<RunReader> m_reader;
    std::int64_t m_session = -1;
    std::optional<StepRange> m_detail;
    std::vector<FollowedSeries> m_series;
    std::size_t m_next = 0; ///< the series whose turn it is
    std::optional<MarkFollower> m_marks;
    std::optional<MarkFollower> m_detailMarks;
    std::int64_t m_lastLog = 0;
};

RunFeed::RunFeed(QObject* parent)
    : QObject(parent) {
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &RunFeed::readNow);
}

RunFeed::~RunFeed() = default;

void RunFeed::setRun(const std::filesystem::path& run) {
    m_reader.cancel();
    m_reading = false;
    m_detail.reset();
    m_position.reset();
    if (run.empty())
        return;
    m_position = std::make_shared<Position>(run, m_series);
    if (m_timer.isActive())
        readNow();
}

void RunFeed::setActive(bool active) {
    if (active == m_timer.isActive())
        return;
    if (!active)
        return m_timer.stop();
    m_timer.start();
    readNow();
}

void RunFeed::setDetail(std::optional<StepRange> steps) {
    if (steps == m_detail)
        return;
    m_detail = steps;
    m_asked = m_reading;
    if (m_timer.isActive())
        readNow();
}

void RunFeed::readNow() {
    if (!m_position || m_reading)
        return;
    m_reading = true;
    m_asked = false;
    m_reader.start(
        [position = m_position, detail = m_detail](const LatestOnly::Stale&) { return position->readOn(detail); },
        [this](FeedBatch batch) {
            Q_EMIT arrived(batch);
            finishReading(batch.unfinished);
        },
        [this](const QString& sentence) {
            m_reading = false;
            Q_EMIT failed(sentence);
        });
}

void RunFeed::finishReading(bool again) {
    m_reading = false;
    if ((again || m_asked) && m_timer.isActive())
        readNow();
}

} // namespace byol::ui
