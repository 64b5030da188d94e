#pragma once

#include "core/base/run/run_types.h"

#include <cstdint>
#include <string>

/// Processes and hosts, as far as a run's holder is concerned. Private to core/base/run.
namespace byol::process {

std::string host_name();
std::int64_t id();

/// Whether a process of this machine is alive and is the one that was so named at `since`, not a later one that was
/// given the same number.
bool is_alive(std::int64_t pid, Time since);

} // namespace byol::process
