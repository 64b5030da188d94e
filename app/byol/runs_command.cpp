#include "app/byol/commands.h"

namespace byol::cli {

void add_runs(CLI::App&, Context&) { }

} // namespace byol::cli
