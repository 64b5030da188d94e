#include "ui/common/workspace.h"

#include "core/base/run/run_about.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_lister.h"

#include <QThreadPool>
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
    if (a.revision == b.revision && a.revision != 0)
        return true;
    return a.about == b.about && a.config == b.config && a.path == b.path && a.problem == b.problem
        && a.dataset == b.dataset && sameStatus(a.status, b.status) && a.last == b.last && a.best == b.best;
}

} // namespace

Workspace::Workspace(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_reader(std::make_shared<RunLister>(folder))
    , m_timer(new QTimer(this))
    , m_writer(new QThreadPool(this)) {
    m_writer->setMaxThreadCount(1);
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!m_reading)
            refresh();
    });
    m_timer->start();
    refresh();
}

Workspace::~Workspace() {
    m_writer->waitForDone(); // what was said is kept
}

void Workspace::setFolder(const std::filesystem::path& folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_reader = std::make_shared<RunLister>(folder);
    m_lister.cancel();
    m_reading = m_again = false;
    m_listed = false;
    m_runs.clear();
    m_places.clear();
    m_queue = {};
    m_queueIsWorkedOn = false;
    m_problem.clear();
    setCurrentRun({});
    setSelection({});
    Q_EMIT folderChanged();
    Q_EMIT runsChanged();
    Q_EMIT queueChanged();
    refresh();
}

const RunSummary* Workspace::find(const std::filesystem::path& run) const {
    const auto found = m_places.find(run.native());
    return found == m_places.end() ? nullptr : &m_runs[found->second];
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

/// One look at the folder.
struct Workspace::Reading {
    std::optional<std::vector<RunSummary>> runs; ///< nothing when they are as they were
    RunQueue queue;
    bool queueIsWorkedOn = false;
    QString problem; ///< why the queue cannot be read
    int aboutChanges = 0; ///< what was said since it began is not in it
};

// A slow disk must not pile up requests: the next one waits until the last one was answered.
void Workspace::refresh() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    m_lister.start(
        [folder = m_folder, reader = m_reader, all = !m_listed, changes = m_aboutChanges](const LatestOnly::Stale&) {
            Reading reading;
            reading.aboutChanges = changes;
            if (reader->look() || all)
                reading.runs = reader->runs();
            reading.queueIsWorkedOn = queue_is_worked_on(folder);
            try {
                reading.queue = read_queue(folder);
            } catch (const std::exception& error) {
                reading.problem = QString::fromUtf8(error.what());
            }
            return reading;
        },
        [this](Reading reading) { take(std::move(reading)); },
        [this](const QString& sentence) {
            m_reading = false;
            if (sentence != m_problem)
                report(Severity::error, tr("The runs folder cannot be read."), sentence);
            m_problem = sentence;
        });
}

void Workspace::take(Reading reading) {
    m_reading = false;
    if (!reading.problem.isEmpty() && reading.problem != m_problem)
        report(Severity::error, tr("The queue cannot be read."), reading.problem);
    m_problem = reading.problem;
    const bool queueIsNew = reading.queue != m_queue || reading.queueIsWorkedOn != m_queueIsWorkedOn;
    m_queue = std::move(reading.queue);
    m_queueIsWorkedOn = reading.queueIsWorkedOn;
    if (reading.runs && reading.aboutChanges != m_aboutChanges)
        keepAbouts(*reading.runs);
    if (reading.runs)
        accept(std::move(*reading.runs));
    if (queueIsNew)
        Q_EMIT queueChanged();
    if (m_again)
        refresh();
}

// A reading that began before something was said would take it back for a moment.
void Workspace::keepAbouts(std::vector<RunSummary>& runs) const {
    for (RunSummary& run : runs)
        if (const RunSummary* shown = find(run.path))
            run.about = shown->about;
}

void Workspace::accept(std::vector<RunSummary> runs) {
    const bool first = !m_listed;
    m_listed = true;
    const bool same = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), sameSummary);
    if (same && !first)
        return;
    const std::vector<RunSummary> before = std::exchange(m_runs, std::move(runs));
    number();
    Q_EMIT runsChanged();
    announce(before);
    forgetGone(before);
}

void Workspace::number() {
    m_places.clear();
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_places.emplace(m_runs[i].path.native(), i);
}

// A run that was just created may be missing from a list that was read a moment before.
void Workspace::forgetGone(const std::vector<RunSummary>& before) {
    const auto gone = [&](const std::filesystem::path& run) {
        return !find(run)
            && std::any_of(before.begin(), before.end(), [&run](const RunSummary& known) { return known.path == run; });
    };
    if (gone(m_current))
        setCurrentRun({});
    std::vector<std::filesystem::path> left = m_selection;
    std::erase_if(left, gone);
    setSelection(std::move(left));
}

void Workspace::announce(const std::vector<RunSummary>& before) {
    std::vector<std::pair<RunSummary, RunState>> changed; // a slot may change the list
    for (const RunSummary& old : before)
        if (const RunSummary* run = find(old.path); run && run->status.state != old.status.state)
            changed.emplace_back(*run, old.status.state);
    for (const auto& [run, state] : changed)
        Q_EMIT runStateChanged(run, state);
}

void Workspace::changeAbout(
    const std::vector<std::filesystem::path>& runs, const std::function<void(RunAbout& about)>& change) {
    for (const std::filesystem::path& run : runs)
        if (const auto found = m_places.find(run.native()); found != m_places.end()) {
            RunSummary& summary = m_runs[found->second];
            change(summary.about);
            summary.revision = 0;
        }
    ++m_aboutChanges;
    Q_EMIT runsChanged();
    m_writer->start([this, runs, change] {
        QString problem;
        for (const std::filesystem::path& run : runs) {
            try {
                RunAbout about = read_about(run);
                change(about);
                write_about(run, about);
            } catch (const std::exception& error) {
                problem = QString::fromUtf8(error.what());
            }
        }
        QMetaObject::invokeMethod(this, [this, problem] {
            if (!problem.isEmpty())
                report(Severity::error, tr("What you said of the run could not be kept."), problem);
            ++m_aboutChanges;
            refresh();
        });
    });
}

void Workspace::changeQueue(std::function<void(const std::filesystem::path& runs)> change) {
    m_writer->start([this, folder = m_folder, change = std::move(change)] {
        QString problem;
        try {
            change(folder);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(this, [this, problem] {
            if (!problem.isEmpty())
                report(Severity::error, tr("The queue could not be changed."), problem);
            refresh();
        });
    });
}

} // namespace byol::ui
