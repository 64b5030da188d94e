#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace byol::test {

/// The built `byol`, run as a user runs it.
class EngineProgram {
public:
    struct Answer {
        int exitCode = -1;
        QByteArray output;
        QString errorText;
        QJsonObject json() const;
    };

    /// Runs to the end, at most `timeoutMs`.
    static Answer run(const QStringList& arguments, int timeoutMs = 120'000);
    /// Starts without waiting.
    void start(const QStringList& arguments);
    QProcess& process() { return m_process; }

private:
    QProcess m_process;
};

/// Debian's Fashion-MNIST, real images; empty when it is not installed.
std::filesystem::path fashionMnist();

/// Settings that make the quick preset a matter of seconds: 1,024 images, two epochs of 16 steps.
QStringList tinyRun(const std::filesystem::path& runs, const QString& name);

} // namespace byol::test
