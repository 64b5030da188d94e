#include "app/byol/commands.h"

namespace byol::cli {

void add_pretrain(CLI::App&, Context&) { }

} // namespace byol::cli
