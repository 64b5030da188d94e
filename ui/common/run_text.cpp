#include "ui/common/run_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

constexpr double minute = 60;
constexpr double hour = 3600;

// An estimate is no better than two figures: 12 s, 5 min, 1 h 20 min.
double roughly(double seconds) {
    const double unit = seconds < 20 ? 1 : seconds < minute ? 5 : seconds < 2 * hour ? minute : 10 * minute;
    return std::round(seconds / unit) * unit;
}

} // namespace

QString stateIconName(RunState state) {
    switch (state) {
    case RunState::queued:
        return QStringLiteral("queued");
    case RunState::running:
        return QStringLiteral("running");
    case RunState::paused:
        return QStringLiteral("paused");
    case RunState::stopped:
        return QStringLiteral("stopped");
    case RunState::finished:
        return QStringLiteral("good");
    case RunState::failed:
        return QStringLiteral("error");
    case RunState::interrupted:
        return QStringLiteral("interrupted");
    }
    return QStringLiteral("info");
}

QColor stateColor(RunState state, const Theme& theme) {
    switch (state) {
    case RunState::running:
        return theme.accent;
    case RunState::finished:
        return theme.good;
    case RunState::failed:
        return theme.bad;
    case RunState::interrupted:
    case RunState::paused:
        return theme.warn;
    case RunState::queued:
    case RunState::stopped:
        return theme.mutedText;
    }
    return theme.mutedText;
}

QString durationText(double seconds) {
    if (!(seconds >= 0))
        return {};
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    if (hours > 0)
        return RunText::tr("%1 h %2 min").arg(hours).arg(minutes, 2, 10, QLatin1Char('0'));
    if (minutes > 0)
        return minutes < 10 ? RunText::tr("%1 min %2 s").arg(minutes).arg(whole % 60, 2, 10, QLatin1Char('0'))
                            : RunText::tr("%1 min").arg(minutes);
    return RunText::tr("%1 s").arg(whole);
}

QString timeLeftText(double seconds) {
    if (!(seconds >= 0))
        return {};
    const double rough = roughly(seconds);
    if (rough < minute)
        return RunText::tr("about %1 s left").arg(static_cast<int>(rough));
    const auto minutes = static_cast<qint64>(std::llround(rough / minute));
    if (minutes < 120)
        return RunText::tr("about %1 min left").arg(minutes);
    return RunText::tr("about %1 h %2 min left").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString percentText(double fraction) {
    if (!(fraction >= 0))
        return {};
    //: A share of a hundred, as in "84.2 %".
    return RunText::tr("%1 %").arg(QLocale().toString(fraction * 100, 'f', 1));
}

QString timeText(Time time) {
    if (time <= 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time * 1000));
    //: A short date with the time of day, in Qt's format letters: "24 Nov, 15:07".
    return QLocale().toString(moment, RunText::tr("d MMM, HH:mm"));
}

double progressOf(const RunStatus& status) {
    if (status.state == RunState::finished)
        return 1;
    if (status.total_steps <= 0)
        return 0;
    return std::clamp(static_cast<double>(status.step) / static_cast<double>(status.total_steps), 0.0, 1.0);
}

double durationOf(const RunStatus& status) {
    if (status.started <= 0)
        return -1;
    const bool going = status.state == RunState::running || status.state == RunState::paused;
    const Time end = going ? now() : status.finished > status.started ? status.finished : status.heartbeat;
    return end > status.started ? end - status.started : -1;
}

} // namespace byol::ui
