#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_reader.h"

#include <string>

namespace byol::report {

/// The curves of a run as figures; "" when there is none.
/// @param classes number of classes, for the line of chance; 0 when unknown
std::string curves(const RunReader& reader, const RunConfig& config, std::size_t classes);

} // namespace byol::report
