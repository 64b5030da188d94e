#include "app/byol/commands.h"

namespace byol::cli {

void add_devices(CLI::App&, Context&) { }

} // namespace byol::cli
