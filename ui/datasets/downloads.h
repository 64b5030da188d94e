#pragma once

#include "ui/datasets/install_job.h"

#include <QObject>

#include <map>
#include <memory>

class QThread;

namespace byol::ui {

/// The downloads that the window has begun, each in a thread of its own. Destroying it ends them; what has arrived
/// stays and the next download goes on with it.
class Downloads : public QObject {
    Q_OBJECT

public:
    explicit Downloads(QObject* parent = nullptr);
    ~Downloads() override;
    void setPatience(const Patience& patience) { m_patience = patience; }

    /// Begins, or goes on with, the download of a dataset into the datasets folder.
    void start(const KnownDataset& dataset);
    void pause(const QString& id);
    void cancel(const QString& id);

    InstallState state(const QString& id) const;
    /// Bytes a second over the last seconds; 0 while not known.
    double speed(const QString& id) const;
    /// Seconds until all is there; -1 while not known.
    double secondsLeft(const QString& id) const;

Q_SIGNALS:
    void changed(const QString& id);

private:
    struct Entry {
        QThread* thread = nullptr;
        InstallJob* job = nullptr;
        InstallState state;
        QElapsedTimer since; ///< the last sample of the speed
        qint64 sampled = 0;
        double speed = 0;
    };
    Entry& entry(const KnownDataset& dataset);
    void take(const QString& id, const InstallState& state);
    static void sample(Entry& entry);
    void call(const QString& id, void (InstallJob::*step)());
    static void close(Entry& entry);

    std::map<QString, Entry> m_entries;
    Patience m_patience;
};

} // namespace byol::ui
