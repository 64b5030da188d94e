#pragma once

#include "app/workbench_bench/measure.h"

namespace byol::bench {

// What a child process of the benchmark does; it prints its figures as one line of JSON.

int startOnce(); ///< the window on an empty workspace: {"milliseconds":..,"megabytes":..}
int trainLive(const QString& runs); ///< writes 500 steps a second into a run until it is ended

// Scenes of the benchmark's own process.

std::vector<Figure> startAndMemory(int repeats);
std::vector<Figure> millionPointCurves();
std::vector<Figure> liveMonitoring();
std::vector<Figure> mapFrame();
std::vector<Figure> thousandRuns();

} // namespace byol::bench
