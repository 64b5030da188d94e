#pragma once

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>

namespace byol::ui {

/// Path of the `byol` program: $BYOL_ENGINE, else beside this program, else on PATH. Empty when there is none.
QString enginePath();

/// Starts `byol` detached, so that it outlives the window. Its standard error goes to `logFile` when given.
/// @returns the pid, or 0 with `problem` set to a sentence
qint64 startEngine(const QStringList& arguments, QString* problem, const QString& logFile = {});

/// Starts, or goes on with, the training of a run: `byol pretrain --resume RUN`, detached, messages in RUN/worker.log.
/// @returns the pid, or 0 with `problem` set to a sentence
qint64 startWorker(const std::filesystem::path& run, QString* problem);

/// Runs a short `byol ... --json` command to its end without blocking; `done` gets its exit code, output and error text
/// on the GUI thread. Destroying the object, or asking it anew, ends the command; neither waits for it to be gone.
class EngineQuery : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(int exitCode, const QByteArray& output, const QString& errorText)>;

    explicit EngineQuery(QObject* parent = nullptr);
    ~EngineQuery() override;
    void start(const QStringList& arguments, Done done);
    bool isRunning() const { return !m_process.isNull(); }
    /// Kills the command; `done` is not called. Returns at once.
    void cancel();

private:
    QPointer<QProcess> m_process; ///< owns itself: it is deleted when the command is gone
};

} // namespace byol::ui
