#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/theme.h"

#include <QColor>
#include <QString>

namespace byol::ui {

// How figures of a run read in the user's language. Unknown values give "".

/// Symbol of a state in resources/icons.
QString stateIconName(RunState state);
/// Its colour: good for running, bad for failed and interrupted, muted otherwise.
QColor stateColor(RunState state, const Theme& theme);

/// "2 h 05 min", "41 s".
QString durationText(double seconds);
/// "about 41 min left", rounded as far as an estimate deserves; "" when unknown.
QString timeLeftText(double seconds);
/// A fraction as "84.2 %".
QString percentText(double fraction);
/// Date and time, short.
QString timeText(Time time);
/// Whether a worker has the run: it trains, or waits.
inline bool goesOn(RunState state) {
    return state == RunState::running || state == RunState::paused;
}
/// Share of the steps that are done, 0 to 1.
double progressOf(const RunStatus& status);
/// Seconds from the start to the end, or to now while it goes on.
double durationOf(const RunStatus& status);

} // namespace byol::ui
