#include "app/byol/commands.h"

namespace byol::cli {

void add_report(CLI::App&, Context&) { }

} // namespace byol::cli
