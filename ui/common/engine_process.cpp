#include "ui/common/engine_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace byol::ui {
namespace {

constexpr int killPatienceMs = 2'000;

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
    connect(&m_process, &QProcess::finished, this, [this, done](int code, QProcess::ExitStatus status) {
        m_process.disconnect(this);
        done(status == QProcess::NormalExit ? code : -1, m_process.readAllStandardOutput(),
            QString::fromUtf8(m_process.readAllStandardError()).trimmed());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this, program, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_process.disconnect(this);
        done(-1, {}, notStarted(program, m_process.errorString()));
    });
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

bool EngineQuery::isRunning() const {
    return m_process.state() != QProcess::NotRunning;
}

void EngineQuery::cancel() {
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(killPatienceMs);
}

} // namespace byol::ui
