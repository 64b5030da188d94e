#include "app/byol/commands.h"

namespace byol::cli {

void add_evaluate(CLI::App&, Context&) { }

} // namespace byol::cli
