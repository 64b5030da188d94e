#include "ui/common/engine_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace byol::ui {
namespace {

QString noEngine() {
    return QCoreApplication::translate("EngineProcess",
        "The engine, the program byol, was not found beside this program or on PATH. Install it, or set BYOL_ENGINE to "
        "its path.");
}

QString notStarted(const QString& program, const QString& reason) {
    return QCoreApplication::translate("EngineProcess", "The engine %1 could not be started: %2.").arg(program, reason);
}

} // namespace

QString enginePath() {
    const QString given = qEnvironmentVariable("BYOL_ENGINE");
    if (!given.isEmpty())
        return given;
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QStringLiteral("/byol"));
    if (beside.isFile() && beside.isExecutable())
        return beside.filePath();
    return QStandardPaths::findExecutable(QStringLiteral("byol"));
}

qint64 startEngine(const QStringList& arguments, QString* problem, const QString& logFile) {
    const QString program = enginePath();
    if (program.isEmpty()) {
        *problem = noEngine();
        return 0;
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(logFile.isEmpty() ? QProcess::nullDevice() : logFile, QIODevice::Append);
    qint64 pid = 0;
    if (process.startDetached(&pid))
        return pid;
    *problem = notStarted(program, process.errorString());
    return 0;
}

qint64 startWorker(const std::filesystem::path& run, QString* problem) {
    const QString folder = QString::fromStdString(run.string());
    return startEngine({ QStringLiteral("pretrain"), QStringLiteral("--resume"), folder }, problem,
        folder + QStringLiteral("/worker.log"));
}

EngineQuery::EngineQuery(QObject* parent)
    : QObject(parent) { }

EngineQuery::~EngineQuery() {
    cancel();
}

void EngineQuery::start(const QStringList& arguments, Done done) {
    cancel();
    const QString program = enginePath();
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(-1, {}, noEngine()); }, Qt::QueuedConnection);
        return;
    }
    auto* process = new QProcess;
    m_process = process;
    const auto finish = [this, process, done = std::move(done)](int code, const QString& problem) {
        m_process.clear();
        process->disconnect(this);
        process->deleteLater();
        done(code, process->readAllStandardOutput(), problem);
    };
    connect(process, &QProcess::finished, this, [process, finish](int code, QProcess::ExitStatus status) {
        finish(
            status == QProcess::NormalExit ? code : -1, QString::fromUtf8(process->readAllStandardError()).trimmed());
    });
    connect(process, &QProcess::errorOccurred, this, [process, program, finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(-1, notStarted(program, process->errorString()));
    });
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program, arguments, QIODevice::ReadOnly);
}

// The process outlives the question until the system has taken it back, so that nobody waits for that.
void EngineQuery::cancel() {
    QProcess* process = m_process;
    m_process.clear();
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->kill();
}

} // namespace byol::ui
