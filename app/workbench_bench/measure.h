#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace byol::bench {

/// One figure of the window's speed and what it shall be.
struct Figure {
    QString name; ///< "start_ms"
    QString what; ///< for people
    double value = 0;
    QString unit;
    double target = 0;
    bool least = false; ///< the target is a lower bound
    bool reached() const { return least ? value >= target : value <= target; }
};

double median(std::vector<double> values);
/// Milliseconds from the start of this process to now, as the kernel counts them.
double millisecondsSinceProcessStart();
/// Resident memory of this process in megabytes.
double residentMegabytes();
/// Processor time of this process in seconds.
double processorSeconds();
/// Calls the event loop until `done` or the time is over. @returns whether it was done
bool spin(int milliseconds, const std::function<bool()>& done = {});

} // namespace byol::bench
