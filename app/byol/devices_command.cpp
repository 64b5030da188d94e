#include "app/byol/commands.h"
#include "core/engine/nn/device.h"

#include <iomanip>
#include <sstream>

namespace byol::cli {
namespace {

constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;

std::string line(const DeviceInfo& device) {
    std::ostringstream text;
    text << std::left << std::setw(8) << device.id << ' ' << (device.name.empty() ? "CUDA device" : device.name);
    if (device.cores > 0)
        text << ", " << device.cores << (device.cores == 1 ? " core" : " cores");
    if (device.memory_bytes > 0)
        text << ", " << std::fixed << std::setprecision(1) << static_cast<double>(device.memory_bytes) / gibibyte
             << " GiB";
    return text.str();
}

nlohmann::json as_json(const DeviceInfo& device) {
    nlohmann::json value { { "id", device.id }, { "name", device.name }, { "memory_bytes", device.memory_bytes } };
    if (device.cores > 0)
        value["cores"] = device.cores;
    return value;
}

void list(const Context& context) {
    set_threads(0);
    const std::string chosen = describe(choose_device("auto"));
    nlohmann::json answer { { "devices", nlohmann::json::array() }, { "auto", chosen },
        { "cpu_threads", torch::get_num_threads() }, { "cuda", torch::cuda::is_available() },
        { "libtorch", TORCH_VERSION } };
    for (const DeviceInfo& device : list_devices()) {
        context.say(line(device));
        answer["devices"].push_back(as_json(device));
    }
    context.say("--device auto takes: " + chosen + "  (LibTorch " TORCH_VERSION
        + (torch::cuda::is_available() ? ")" : ", which finds no CUDA device)"));
    context.answer(answer);
}

} // namespace

void add_devices(CLI::App& app, Context& context) {
    CLI::App* command =
        add_command(app, context, "devices", "List what a run can be computed on", "byol devices --json");
    command->callback([&context] { list(context); });
}

} // namespace byol::cli
