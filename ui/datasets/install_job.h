#pragma once

#include "ui/datasets/fetch.h"
#include "ui/datasets/store.h"

#include <QElapsedTimer>
#include <QMetaType>

#include <atomic>

namespace byol::ui {

/// How far the download of a dataset is.
struct InstallState {
    enum class Phase { idle, downloading, paused, verifying, unpacking, installed, failed, cancelled };
    Phase phase = Phase::idle;
    qint64 received = 0; ///< of all files together
    qint64 total = 0;
    QString problem; ///< a sentence, when failed
    QString folder; ///< where it is, when installed
    bool unverified = false; ///< a file had no checksum to compare with

    bool isGoing() const {
        return phase == Phase::downloading || phase == Phase::verifying || phase == Phase::unpacking;
    }
};

/// Downloads the files of a dataset, compares their checksums, unpacks them and moves the whole into its place:
/// FOLDER/ID. Until then everything lies in FOLDER/.downloads/ID, and a later job goes on with what is there.
/// Lives in a thread of its own, which it blocks while it reads and unpacks; all but interrupt() is called there.
class InstallJob : public QObject {
    Q_OBJECT

public:
    /// @param addresses one for each file of the dataset
    InstallJob(
        const KnownDataset& dataset, const QList<QUrl>& addresses, const QString& folder, const Patience& patience);
    void start();
    void pause();
    /// Ends the job and removes what has arrived.
    void cancel();
    /// From any thread: makes checking and unpacking end soon, so that the next call is heard.
    void interrupt() { m_interrupted = true; }

Q_SIGNALS:
    void changed(const byol::ui::InstallState& state);

private:
    QString workFolder() const;
    QString targetFolder() const;
    QString fileName(std::size_t file) const;
    void prepare();
    void checkSpace() const;
    void next();
    void takeProgress(qint64 received, qint64 total);
    void take();
    void verify();
    void install();
    void moveIntoPlace(const QString& source);
    void guarded(void (InstallJob::*step)());
    void fail(const QString& sentence);
    void enter(InstallState::Phase phase);

    const KnownDataset m_dataset;
    const QList<QUrl> m_addresses;
    const QString m_folder;
    const Patience m_patience;
    QNetworkAccessManager* m_network = nullptr;
    Fetch* m_fetch = nullptr;
    std::size_t m_file = 0; ///< the one that is downloaded
    qint64 m_before = 0; ///< bytes of the files before it
    InstallState m_state;
    QElapsedTimer m_told;
    std::atomic_bool m_interrupted = false;
};

} // namespace byol::ui

Q_DECLARE_METATYPE(byol::ui::InstallState)
