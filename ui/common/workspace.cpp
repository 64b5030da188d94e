#include "ui/common/workspace.h"

#include "core/base/run/run_folder.h"

#include <QTimer>

#include <algorithm>
#include <tuple>

namespace byol::ui {
namespace {

constexpr int pollMs = 1'000;

// Whether two readings of a run look the same on the window. The heartbeat beats all the time and is not shown.
bool sameStatus(const RunStatus& a, const RunStatus& b) {
    const auto shown = [](const RunStatus& s) {
        return std::tie(s.state, s.pid, s.step, s.total_steps, s.epoch, s.epochs, s.images_per_second, s.seconds_left,
            s.device, s.message, s.error, s.session, s.created, s.started, s.finished);
    };
    return shown(a) == shown(b);
}

bool sameSummary(const RunSummary& a, const RunSummary& b) {
    return a.path == b.path && a.problem == b.problem && a.dataset == b.dataset && sameStatus(a.status, b.status)
        && a.last == b.last && a.best == b.best;
}

const RunSummary* findIn(const std::vector<RunSummary>& runs, const std::filesystem::path& path) {
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&path](const RunSummary& run) { return run.path == path; });
    return found == runs.end() ? nullptr : &*found;
}

} // namespace

Workspace::Workspace(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_timer(new QTimer(this)) {
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, &Workspace::refresh);
    m_timer->start();
    refresh();
}

Workspace::~Workspace() = default;

void Workspace::setFolder(const std::filesystem::path& folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_lister.cancel();
    m_reading = false;
    m_listed = false;
    m_runs.clear();
    m_problem.clear();
    setCurrentRun({});
    setSelection({});
    Q_EMIT folderChanged();
    Q_EMIT runsChanged();
    refresh();
}

const RunSummary* Workspace::find(const std::filesystem::path& run) const {
    return findIn(m_runs, run);
}

void Workspace::setCurrentRun(const std::filesystem::path& run) {
    if (run == m_current)
        return;
    m_current = run;
    Q_EMIT currentRunChanged();
}

void Workspace::setSelection(std::vector<std::filesystem::path> runs) {
    if (runs.size() > mostSelected)
        runs.resize(mostSelected);
    if (runs == m_selection)
        return;
    m_selection = std::move(runs);
    Q_EMIT selectionChanged();
}

// A slow disk must not pile up requests: the next one waits until the last one was answered.
void Workspace::refresh() {
    if (m_reading)
        return;
    m_reading = true;
    m_lister.start([folder = m_folder](const LatestOnly::Stale&) { return list_runs(folder); },
        [this](std::vector<RunSummary> runs) {
            m_reading = false;
            m_problem.clear();
            accept(std::move(runs));
        },
        [this](const QString& sentence) {
            m_reading = false;
            if (sentence != m_problem)
                report(Severity::error, tr("The runs folder cannot be read."), sentence);
            m_problem = sentence;
        });
}

void Workspace::accept(std::vector<RunSummary> runs) {
    const bool first = !m_listed;
    m_listed = true;
    const bool same = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), sameSummary);
    if (same && !first)
        return;
    const std::vector<RunSummary> before = std::exchange(m_runs, std::move(runs));
    Q_EMIT runsChanged();
    announce(before);
    // A run that was just created may be missing from a list that was read a moment before.
    const auto gone = [&](const std::filesystem::path& run) { return !find(run) && findIn(before, run); };
    if (gone(m_current))
        setCurrentRun({});
    std::vector<std::filesystem::path> left = m_selection;
    std::erase_if(left, gone);
    setSelection(std::move(left));
}

void Workspace::announce(const std::vector<RunSummary>& before) {
    const std::vector<RunSummary> now = m_runs; // a slot may change the list
    for (const RunSummary& run : now) {
        const RunSummary* old = findIn(before, run.path);
        if (old && old->status.state != run.status.state)
            Q_EMIT runStateChanged(run, old->status.state);
    }
}

} // namespace byol::ui
