#include "ui/common/run_watch.h"

#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int pollMs = 500;

RunSnapshot readSnapshot(const std::filesystem::path& run) {
    const RunReader reader(run);
    return { run, run_config(run), reader.status(), reader.checkpoints(), reader.evaluations(), reader.embeddings(),
        reader.jobs() };
}

} // namespace

const Job* RunSnapshot::runningJob(const std::vector<std::string>& kinds) const {
    const auto found = std::find_if(jobs.rbegin(), jobs.rend(), [&kinds](const Job& job) {
        return job.state == "running" && std::find(kinds.begin(), kinds.end(), job.kind) != kinds.end();
    });
    return found == jobs.rend() ? nullptr : &*found;
}

RunWatch::RunWatch(QObject* parent)
    : QObject(parent) {
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &RunWatch::readNow);
}

void RunWatch::setRun(const std::filesystem::path& run) {
    if (run == m_run)
        return;
    m_run = run;
    m_reader.cancel();
    m_reading = false;
    if (m_timer.isActive())
        readNow();
}

void RunWatch::setActive(bool active) {
    if (active == m_timer.isActive())
        return;
    if (!active) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    readNow();
}

// A slow disk must not pile up requests: the next one waits until the last one was answered.
void RunWatch::readNow() {
    if (m_run.empty() || m_reading)
        return;
    m_reading = true;
    m_reader.start([run = m_run](const LatestOnly::Stale&) { return readSnapshot(run); },
        [this](RunSnapshot snapshot) {
            m_reading = false;
            Q_EMIT changed(snapshot);
        },
        [this](const QString& sentence) {
            m_reading = false;
            Q_EMIT failed(sentence);
        });
}

} // namespace byol::ui
