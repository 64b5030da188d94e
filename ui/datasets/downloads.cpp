#include "ui/datasets/downloads.h"

#include <QThread>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr qint64 sampleMs = 500;
constexpr double weightOfNew = 0.3;

} // namespace

Downloads::Downloads(QObject* parent)
    : QObject(parent) {
    qRegisterMetaType<InstallState>();
}

Downloads::~Downloads() {
    for (auto& [id, entry] : m_entries)
        close(entry);
}

void Downloads::close(Entry& entry) {
    if (!entry.thread)
        return;
    entry.job->interrupt();
    QMetaObject::invokeMethod(entry.job, &InstallJob::pause, Qt::QueuedConnection);
    entry.thread->quit();
    entry.thread->wait();
    delete entry.thread;
    entry.thread = nullptr;
    entry.job = nullptr;
}

void Downloads::start(const KnownDataset& dataset) {
    if (!dataset.canDownload() || state(dataset.id).isGoing())
        return;
    // Anew each time: the folder and the mirrors may have been set otherwise.
    Entry& entry = m_entries[dataset.id];
    close(entry);
    QList<QUrl> addresses;
    for (const DatasetFile& file : dataset.files)
        addresses << addressOf(dataset, file);
    entry.thread = new QThread;
    entry.job = new InstallJob(dataset, addresses, datasetsFolder(), m_patience);
    entry.job->moveToThread(entry.thread);
    connect(entry.thread, &QThread::finished, entry.job, &QObject::deleteLater);
    connect(entry.job, &InstallJob::changed, this, [this, id = dataset.id, job = entry.job](const InstallState& state) {
        if (m_entries[id].job == job)
            take(id, state);
    });
    entry.state = { .phase = InstallState::Phase::downloading, .total = dataset.downloadSize() };
    entry.since.invalidate();
    entry.speed = 0;
    entry.thread->start();
    call(dataset.id, &InstallJob::start);
    Q_EMIT changed(dataset.id);
}

void Downloads::pause(const QString& id) {
    call(id, &InstallJob::pause);
}

void Downloads::cancel(const QString& id) {
    if (const auto found = m_entries.find(id); found != m_entries.end() && found->second.job)
        found->second.job->interrupt();
    call(id, &InstallJob::cancel);
}

void Downloads::call(const QString& id, void (InstallJob::*step)()) {
    if (const auto found = m_entries.find(id); found != m_entries.end() && found->second.job)
        QMetaObject::invokeMethod(found->second.job, step, Qt::QueuedConnection);
}

void Downloads::take(const QString& id, const InstallState& state) {
    Entry& entry = m_entries[id];
    entry.state = state;
    if (state.phase == InstallState::Phase::downloading)
        sample(entry);
    else
        entry.since.invalidate();
    Q_EMIT changed(id);
}

void Downloads::sample(Entry& entry) {
    if (!entry.since.isValid() || entry.state.received < entry.sampled) {
        entry.since.start();
        entry.sampled = entry.state.received;
        return;
    }
    const qint64 elapsed = entry.since.elapsed();
    if (elapsed < sampleMs)
        return;
    const double now =
        static_cast<double>(entry.state.received - entry.sampled) * 1000.0 / static_cast<double>(elapsed);
    entry.speed = entry.speed > 0 ? (1 - weightOfNew) * entry.speed + weightOfNew * now : now;
    entry.sampled = entry.state.received;
    entry.since.restart();
}

InstallState Downloads::state(const QString& id) const {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? InstallState() : found->second.state;
}

double Downloads::speed(const QString& id) const {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? 0 : found->second.speed;
}

double Downloads::secondsLeft(const QString& id) const {
    const double rate = speed(id);
    const InstallState now = state(id);
    if (rate <= 0 || now.phase != InstallState::Phase::downloading)
        return -1;
    return static_cast<double>(std::max<qint64>(0, now.total - now.received)) / rate;
}

} // namespace byol::ui
