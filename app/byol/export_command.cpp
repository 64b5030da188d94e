#include "app/byol/commands.h"

namespace byol::cli {

void add_export(CLI::App&, Context&) { }

} // namespace byol::cli
