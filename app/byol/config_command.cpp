#include "app/byol/commands.h"

namespace byol::cli {

void add_config(CLI::App&, Context&) { }

} // namespace byol::cli
