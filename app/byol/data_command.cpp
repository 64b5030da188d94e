#include "app/byol/commands.h"

namespace byol::cli {

void add_data(CLI::App&, Context&) { }

} // namespace byol::cli
