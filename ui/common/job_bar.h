#pragma once

#include "ui/common/run_watch.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace byol::ui {

/// Starts `byol` jobs on a run and shows the one that is going: phase, progress, time left, Cancel. Hidden when idle.
class JobBar : public QWidget {
    Q_OBJECT

public:
    /// @param kinds the jobs to watch for: {"tsne", "pca"}
    /// @param name  what the progress is of, for screen readers
    JobBar(std::vector<std::string> kinds, const QString& name, QWidget* parent = nullptr);

    /// Starts `byol <arguments>` detached with its messages in run/`logName`. @returns false with `problem` set
    bool startJob(
        const std::filesystem::path& run, const QStringList& arguments, const QString& logName, QString* problem);
    /// Offers a button that makes the job wait and go on.
    void allowPausing();
    void takeSnapshot(const RunSnapshot& snapshot);
    void clear();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A job ended without success. `sentence` tells why.
    void jobFailed(const QString& sentence);

private:
    void show(const Job* job);
    void setBusy(bool busy);
    void cancel();
    void togglePause();
    void reportEnded(const RunSnapshot& snapshot);
    void reportStillborn();

    std::vector<std::string> m_kinds;
    std::filesystem::path m_run;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_patience;
    std::int64_t m_job = 0; ///< the running job's id
    std::int64_t m_lastSeen = 0; ///< highest job id before a start
    qint64 m_pid = 0; ///< of the engine that was started
    QString m_log; ///< where its messages go
    qint64 m_logBegin = 0; ///< how long the log was before
    int m_gone = 0; ///< snapshots since the engine ended without a job
    bool m_starting = false;
    bool m_busy = false;
    bool m_paused = false; ///< the job waits, or shall
};

} // namespace byol::ui
