#include "core/base/queue/devices.h"

#include "core/base/error/error.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

// Asked without LibTorch: a driver that shows a first device is as much as can be known here.
bool has_gpu() {
    std::error_code ignored;
    return fs::exists("/dev/nvidia0", ignored);
}

bool is_live(RunState state) {
    return state == RunState::running || state == RunState::paused;
}

} // namespace

std::string resolved_device(const std::string& device) {
    if (device.empty() || device == "auto")
        return has_gpu() ? "cuda:0" : "cpu";
    return device == "cuda" ? "cuda:0" : device;
}

std::string device_from_title(const std::string& title) {
    const std::string cuda = "CUDA ";
    if (!title.starts_with(cuda))
        return "cpu";
    const auto end = title.find_first_not_of("0123456789", cuda.size());
    return "cuda:" + title.substr(cuda.size(), end == std::string::npos ? end : end - cuda.size());
}

std::set<std::string> busy_devices(const fs::path& runs) {
    std::set<std::string> busy;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(runs, error)) {
        if (!fs::exists(entry.path() / "lock", error) || !is_held(entry.path()))
            continue;
        try {
            const RunStatus status = RunReader(entry.path()).status();
            if (is_live(status.state))
                busy.insert(device_from_title(status.device));
        } catch (const Error&) {
            // What cannot be read holds no device.
        }
    }
    return busy;
}

} // namespace byol
