#include "core/engine/nn/device.h"

#include "core/base/error/error.h"
#include "core/engine/compat/cuda_driver.h"
#include "core/engine/compat/determinism.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <unistd.h>

namespace byol {
namespace {

std::int64_t core_count() {
    return std::max<std::int64_t>(1, std::thread::hardware_concurrency());
}

std::int64_t cuda_count() {
    return torch::cuda::is_available() ? static_cast<std::int64_t>(torch::cuda::device_count()) : 0;
}

std::string available() {
    std::string text = "Available: auto, cpu";
    for (std::int64_t i = 0; i < cuda_count(); ++i)
        text += ", cuda:" + std::to_string(i);
    return text + (cuda_count() == 0 ? " (this LibTorch finds no CUDA device)." : ".");
}

[[noreturn]] void refuse(const std::string& setting, const std::string& problem) {
    throw UsageError("choosing the device", "\"" + setting + "\"", problem, available());
}

torch::Device cuda_device(const std::string& setting) {
    int index = 0;
    const std::string number = setting == "cuda" ? "0" : setting.substr(setting.find(':') + 1);
    const char* const end = number.data() + number.size();
    const auto [stop, problem] = std::from_chars(number.data(), end, index);
    if (problem != std::errc() || stop != end || index < 0)
        refuse(setting, "the part after \"cuda:\" is not a device number");
    if (index >= cuda_count())
        refuse(setting, "there is no such device");
    return { torch::kCUDA, static_cast<torch::DeviceIndex>(index) };
}

std::string processor_name() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos)
            return line.substr(line.find(": ") + 2);
    return "CPU";
}

DeviceInfo processor() {
    const auto pages = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES));
    return { "cpu", processor_name(), core_count(), pages * static_cast<std::int64_t>(sysconf(_SC_PAGE_SIZE)) };
}

} // namespace

torch::Device choose_device(const std::string& setting) {
    if (setting == "cpu" || (setting == "auto" && cuda_count() == 0))
        return torch::kCPU;
    if (setting == "auto")
        return { torch::kCUDA, 0 };
    if (setting == "cuda" || setting.rfind("cuda:", 0) == 0)
        return cuda_device(setting);
    refuse(setting, "no device is called that");
}

std::string describe(torch::Device device) {
    if (device.is_cpu()) {
        const int threads = at::get_num_threads();
        return "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
    }
    const int index = std::max<int>(0, device.index());
    const std::string name = describe_cuda_device(index).name;
    return "CUDA " + std::to_string(index) + (name.empty() ? "" : ": " + name);
}

void set_threads(std::int64_t threads) {
    at::set_num_threads(static_cast<int>(threads > 0 ? threads : core_count()));
    // Read by cuBLAS when CUDA starts; without it deterministic algorithms are refused there.
    setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
    prefer_determinism();
}

std::vector<DeviceInfo> list_devices() {
    std::vector<DeviceInfo> devices { processor() };
    for (std::int64_t i = 0; i < cuda_count(); ++i) {
        const CudaDevice device = describe_cuda_device(static_cast<int>(i));
        devices.push_back({ "cuda:" + std::to_string(i), device.name, 0, device.memory_bytes });
    }
    return devices;
}

} // namespace byol
