#include "app/byol/commands.h"

namespace byol::cli {

void add_embed(CLI::App&, Context&) { }

} // namespace byol::cli
