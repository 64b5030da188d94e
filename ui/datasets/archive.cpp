#include "ui/datasets/archive.h"

#include "core/base/error/error.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int pollMs = 100;

bool leadsOut(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    return path.startsWith(QLatin1Char('/')) || parts.contains(QLatin1String(".."));
}

QString runTar(const QString& archive, const QStringList& arguments, const std::atomic_bool& stop) {
    QProcess tar;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    tar.setProcessEnvironment(environment);
    tar.setStandardInputFile(QProcess::nullDevice());
    tar.start(QStringLiteral("tar"), arguments);
    if (!tar.waitForStarted())
        throw Error("unpacking", archive.toStdString(), "the program tar cannot be started", "Install tar.");
    while (!tar.waitForFinished(pollMs) && tar.state() != QProcess::NotRunning) {
        if (!stop)
            continue;
        tar.kill();
        tar.waitForFinished();
        throw Cancelled();
    }
    if (tar.exitStatus() != QProcess::NormalExit || tar.exitCode() != 0)
        throw Error("unpacking", archive.toStdString(),
            QString::fromUtf8(tar.readAllStandardError()).trimmed().section(QLatin1Char('\n'), 0, 0).toStdString());
    return QString::fromUtf8(tar.readAllStandardOutput());
}

} // namespace

QString unsafeMember(const QString& listing) {
    // Kind and rights, owner, size, day, time, name.
    static const QRegularExpression form(QStringLiteral("^(\\S)\\S*\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+\\s(.*)$"));
    for (const QString& line : listing.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        const QString kind = match.captured(1);
        const bool plain = kind == QLatin1String("-") || kind == QLatin1String("d");
        if (!match.hasMatch() || !plain || leadsOut(match.captured(2)))
            return match.hasMatch() ? match.captured(2) : line;
    }
    return {};
}

void unpackArchive(const QString& archive, const QString& folder, const std::atomic_bool& stop) {
    // -P shows the names as the archive has them.
    const QString listing = runTar(archive,
        { QStringLiteral("-tvPf"), archive, QStringLiteral("--numeric-owner"),
            QStringLiteral("--quoting-style=escape") },
        stop);
    if (const QString unsafe = unsafeMember(listing); !unsafe.isEmpty())
        throw Error("unpacking", QFileInfo(archive).fileName().toStdString(),
            "it holds \"" + unsafe.toStdString() + "\", a link or a path out of its folder; nothing was unpacked");
    runTar(archive,
        { QStringLiteral("-xf"), archive, QStringLiteral("-C"), folder, QStringLiteral("--no-same-owner"),
            QStringLiteral("--no-same-permissions") },
        stop);
}

} // namespace byol::ui
