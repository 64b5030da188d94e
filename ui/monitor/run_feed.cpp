#include "ui/monitor/run_feed.h"

#include "core/base/run/run_reader.h"

#include <optional>

namespace byol::ui {
namespace {

constexpr int pollMs = 500;

} // namespace

/// How far a run has been read.
struct RunFeed::Position {
    std::filesystem::path run;
    std::optional<RunReader> reader;
    std::int64_t session = -1;
    std::map<std::string, std::int64_t> lastStep;
    std::int64_t lastMark = -1;
    std::int64_t lastLog = 0;

    FeedBatch readOn() {
        if (!reader)
            reader.emplace(run);
        FeedBatch batch;
        batch.status = reader->status();
        if (batch.status.session != session) {
            batch.restarted = true;
            session = batch.status.session;
            lastStep.clear();
            lastMark = -1;
            lastLog = 0;
        }
        for (const std::string& name : reader->series_names()) {
            const auto known = lastStep.try_emplace(name, -1).first;
            auto points = reader->scalars(name, known->second);
            if (points.empty())
                continue;
            known->second = points.back().step;
            batch.points.emplace(name, std::move(points));
        }
        // The marks are read after the scalars, so that every new point has its place on the axes.
        batch.marks = reader->marks(lastMark);
        if (!batch.marks.empty())
            lastMark = batch.marks.back().step;
        batch.log = reader->log(lastLog);
        if (!batch.log.empty())
            lastLog = batch.log.back().id;
        batch.checkpoints = reader->checkpoints();
        return batch;
    }
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
    m_position.reset();
    if (run.empty())
        return;
    m_position = std::make_shared<Position>();
    m_position->run = run;
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

void RunFeed::readNow() {
    if (!m_position || m_reading)
        return;
    m_reading = true;
    m_reader.start([position = m_position](const LatestOnly::Stale&) { return position->readOn(); },
        [this](FeedBatch batch) {
            m_reading = false;
            Q_EMIT arrived(batch);
        },
        [this](const QString& sentence) {
            m_reading = false;
            Q_EMIT failed(sentence);
        });
}

} // namespace byol::ui
