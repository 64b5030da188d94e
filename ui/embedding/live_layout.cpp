#include "ui/embedding/live_layout.h"

#include "core/base/safetensors/safetensors.h"

#include <cstdlib>
#include <map>
#include <string>
#include <utility>

namespace byol::ui {
namespace {

constexpr int intervalMs = 250;
constexpr const char* liveFile = "embeddings/live.safetensors";

std::int64_t number(const std::map<std::string, std::string>& metadata, const char* name) {
    const auto found = metadata.find(name);
    return found == metadata.end() ? -1 : std::strtoll(found->second.c_str(), nullptr, 10);
}

} // namespace

std::optional<LiveMapData> loadLiveMap(const std::filesystem::path& run, std::int64_t job, std::int64_t lastIteration) {
    std::error_code ignored;
    if (!std::filesystem::exists(run / liveFile, ignored))
        return std::nullopt;
    LiveMapData live;
    {
        const SafetensorsFile file(run / liveFile);
        live.iteration = number(file.metadata(), "iteration");
        if (number(file.metadata(), "job") != job || live.iteration == lastIteration)
            return std::nullopt;
        live.map.entry.checkpoint_step = number(file.metadata(), "step");
    }
    EmbeddingEntry entry = live.map.entry;
    entry.file = liveFile;
    live.map = loadMap(run, entry);
    return live;
}

LiveLayout::LiveLayout(QObject* parent)
    : QObject(parent) {
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveLayout::read);
}

void LiveLayout::follow(const std::filesystem::path& run, std::int64_t job) {
    if (run == m_run && job == m_job)
        return;
    m_run = run;
    m_job = job;
    m_iteration = -1;
    m_reading = false;
    m_reader.cancel();
    if (job > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void LiveLayout::read() {
    if (m_reading)
        return;
    m_reading = true;
    m_reader.start([run = m_run, job = m_job, iteration = m_iteration](
                       const LatestOnly::Stale&) { return loadLiveMap(run, job, iteration); },
        [this](std::optional<LiveMapData> live) {
            m_reading = false;
            if (!live)
                return;
            m_iteration = live->iteration;
            Q_EMIT moved(*live);
        },
        // The file went away between two looks, as it does at the end: the next look tells.
        [this](const QString&) { m_reading = false; });
}

} // namespace byol::ui
