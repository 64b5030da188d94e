#include "app/byol/commands.h"

namespace byol::cli {

void add_bench(CLI::App&, Context&) { }

} // namespace byol::cli
