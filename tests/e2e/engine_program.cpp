#include "tests/e2e/engine_program.h"

#include "tests/support/test_support.h"

#include <QJsonDocument>

namespace byol::test {
namespace {

QString program() {
    return QString::fromStdString((bin_dir() / "byol").string());
}

} // namespace

QJsonObject EngineProgram::Answer::json() const {
    return QJsonDocument::fromJson(output).object();
}

EngineProgram::Answer EngineProgram::run(const QStringList& arguments, int timeoutMs) {
    EngineProgram engine;
    engine.start(arguments);
    engine.m_process.waitForFinished(timeoutMs);
    Answer answer;
    if (engine.m_process.state() == QProcess::NotRunning && engine.m_process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = engine.m_process.exitCode();
    answer.output = engine.m_process.readAllStandardOutput();
    answer.errorText = QString::fromUtf8(engine.m_process.readAllStandardError());
    engine.m_process.kill();
    engine.m_process.waitForFinished();
    return answer;
}

void EngineProgram::start(const QStringList& arguments) {
    m_process.start(program(), arguments);
    m_process.waitForStarted();
}

std::filesystem::path fashionMnist() {
    const std::filesystem::path folder = "/usr/share/datasets/fashion-mnist";
    return std::filesystem::exists(folder) ? folder : std::filesystem::path();
}

QStringList tinyRun(const std::filesystem::path& runs, const QString& name) {
    QStringList arguments { "pretrain", "--preset", "fashion-mnist-quick", "--runs",
        QString::fromStdString(runs.string()), "--name", name };
    for (const char* assignment : { "data.max_images=1024", "training.max_steps=0", "training.epochs=2",
             "training.batch_size=64", "optimizer.warmup_epochs=0", "checkpoint.every_epochs=1",
             "logging.diagnostics_every=4", "knn.max_bank=512", "knn.max_queries=256" })
        arguments << "--set" << assignment;
    return arguments;
}

} // namespace byol::test
