#include "ui/runs/demo.h"

#include "core/base/config/config_file.h"

#include <filesystem>
#include <system_error>

namespace byol::ui {

Demo demo() {
    const RunConfig config = preset_config("fashion-mnist-quick");
    std::error_code ignored;
    return { to_toml(config, true), std::filesystem::exists(config.data.path, ignored) };
}

} // namespace byol::ui
