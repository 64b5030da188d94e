#include "ui/common/job_bar.h"

#include "core/base/run/run_reader.h"
#include "ui/common/engine_process.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <exception>
#include <sys/types.h>

namespace byol::ui {
namespace {

// An engine that has not reported after this long will not: LibTorch itself takes a second or two to load.
constexpr int patienceMs = 20'000;
constexpr qint64 mostMessage = 4096;

// Dead, or waiting for a parent that does not ask.
bool hasEnded(qint64 pid) {
    if (kill(static_cast<pid_t>(pid), 0) != 0)
        return errno == ESRCH;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) == "Z";
}

} // namespace

JobBar::JobBar(std::vector<std::string> kinds, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QPushButton(tr("Pa&use"), this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(name);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    m_pause->setVisible(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_starting = false;
        setBusy(false);
        Q_EMIT jobFailed(tr("The job did not start. Its messages are in the run's folder."));
    });
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    connect(m_pause, &QPushButton::clicked, this, &JobBar::togglePause);
    setVisible(false);
}

void JobBar::allowPausing() {
    m_pause->setVisible(true);
}

bool JobBar::startJob(
    const std::filesystem::path& run, const QStringList& arguments, const QString& logName, QString* problem) {
    m_log = QString::fromStdString((run / logName.toStdString()).string());
    m_logBegin = QFileInfo(m_log).size();
    m_gone = 0;
    m_pid = startEngine(arguments, problem, m_log);
    if (m_pid == 0)
        return false;
    m_run = run;
    m_starting = true;
    m_patience.start();
    m_text->setText(tr("Starting..."));
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    setBusy(true);
    return true;
}

void JobBar::takeSnapshot(const RunSnapshot& snapshot) {
    m_run = snapshot.run;
    if (!m_starting && m_job == 0 && m_lastSeen == 0 && !snapshot.jobs.empty())
        m_lastSeen = snapshot.jobs.back().id;
    const Job* job = snapshot.runningJob(m_kinds);
    if (job)
        show(job);
    else
        reportEnded(snapshot);
}

void JobBar::show(const Job* job) {
    m_starting = false;
    m_patience.stop();
    m_job = job->id;
    setBusy(true);
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(job->progress * 1000));
    m_cancel->setEnabled(!job->cancel_requested);
    m_pause->setEnabled(!job->cancel_requested);
    m_paused = job->pause_requested;
    m_pause->setText(m_paused ? tr("Contin&ue") : tr("Pa&use"));
    const QString phase = QString::fromStdString(job->message);
    if (job->cancel_requested)
        m_text->setText(tr("Cancelling..."));
    else if (job->pause_requested)
        m_text->setText(tr("Paused"));
    else if (job->seconds_left < 0)
        m_text->setText(phase);
    else
        m_text->setText(tr("%1, about %n s left", "", static_cast<int>(job->seconds_left + 0.5)).arg(phase));
}

// A job may be so short that no snapshot saw it running; its row tells how it ended.
void JobBar::reportEnded(const RunSnapshot& snapshot) {
    for (const Job& job : snapshot.jobs) {
        const bool ours = std::find(m_kinds.begin(), m_kinds.end(), job.kind) != m_kinds.end();
        if (!ours || (job.id != m_job && !(m_starting && job.id > m_lastSeen)))
            continue;
        m_starting = false;
        m_patience.stop();
        m_job = 0;
        m_lastSeen = job.id;
        setBusy(false);
        if (job.state == "failed" || job.state == "interrupted")
            Q_EMIT jobFailed(
                job.message.empty() ? tr("The job ended unexpectedly.") : QString::fromStdString(job.message));
        return;
    }
    // The job may have been written just after this snapshot was taken: the next one would show it.
    const bool gone = m_starting && hasEnded(m_pid);
    if (gone && ++m_gone > 1)
        reportStillborn();
}

// The engine ended before it began a job: what it said is why.
void JobBar::reportStillborn() {
    m_starting = false;
    m_patience.stop();
    inBackground(
        this,
        [file = m_log, begin = m_logBegin] {
            QFile log(file);
            const bool open = log.open(QIODevice::ReadOnly) && log.seek(begin);
            return open ? QString::fromUtf8(log.read(mostMessage)).trimmed() : QString();
        },
        [this](const QString& message) {
            setBusy(false);
            Q_EMIT jobFailed(message.isEmpty() ? tr("The job ended unexpectedly.") : message);
        },
        [](const QString&) {});
}

void JobBar::clear() {
    m_job = 0;
    m_lastSeen = 0;
    m_starting = false;
    m_patience.stop();
    setBusy(false);
}

void JobBar::setBusy(bool busy) {
    setVisible(busy);
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void JobBar::togglePause() {
    if (m_job == 0)
        return;
    m_paused = !m_paused;
    m_pause->setEnabled(false); // until the run's store says so
    QThreadPool::globalInstance()->start([run = m_run, id = m_job, pause = m_paused] {
        try {
            pause_job(run, id, pause);
        } catch (const std::exception&) {
            // The folder is gone or full: the watch of the run says so by itself.
        }
    });
}

void JobBar::cancel() {
    if (m_job == 0)
        return;
    m_text->setText(tr("Cancelling..."));
    m_cancel->setEnabled(false);
    QThreadPool::globalInstance()->start([run = m_run, id = m_job] {
        try {
            cancel_job(run, id);
        } catch (const std::exception&) {
            // The folder is gone or full: the watch of the run says so by itself.
        }
    });
}

} // namespace byol::ui
