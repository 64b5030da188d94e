#include "ui/monitor/device_probe.h"

#include <array>
#include <charconv>
#include <chrono>
#include <dlfcn.h>
#include <fstream>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace byol::ui {
namespace {

constexpr std::int64_t leastFree = 2'000'000'000;
constexpr std::int64_t leastCheckpoints = 3;

double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// utime and stime are the 14th and 15th fields; the second, a name, may hold spaces and ends with ")".
std::optional<std::int64_t> ticksOf(const std::filesystem::path& proc, std::int64_t pid) {
    const std::string text = textOf(proc / std::to_string(pid) / "stat");
    const auto name = text.rfind(')');
    if (name == std::string::npos)
        return std::nullopt;
    std::istringstream fields(text.substr(name + 1));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    std::int64_t user = 0, system = 0;
    if (!(fields >> user >> system))
        return std::nullopt;
    return user + system;
}

std::optional<std::int64_t> kilobytesIn(const std::string& text, const std::string& key) {
    const auto at = text.find(key);
    if (at == std::string::npos)
        return std::nullopt;
    std::istringstream rest(text.substr(at + key.size()));
    std::int64_t value = 0;
    if (!(rest >> value))
        return std::nullopt;
    return value * 1024;
}

} // namespace

/// The few functions of NVIDIA's management library that are needed, found at run time.
struct DeviceProbe::Nvml {
    using Device = struct nvmlDevice_st*;
    struct Utilization {
        unsigned int gpu, memory;
    };
    struct Memory {
        unsigned long long total, free, used;
    };
    void* library = nullptr;
    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    int (*handle)(unsigned int, Device*) = nullptr;
    int (*name)(Device, char*, unsigned int) = nullptr;
    int (*utilization)(Device, Utilization*) = nullptr;
    int (*memory)(Device, Memory*) = nullptr;
    int (*temperature)(Device, int, unsigned int*) = nullptr;
    int (*power)(Device, unsigned int*) = nullptr;
    bool ready = false;

    Nvml() {
        library = dlopen("libnvidia-ml.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (!library)
            return;
        const bool found = find(init, "nvmlInit_v2") && find(shutdown, "nvmlShutdown")
            && find(handle, "nvmlDeviceGetHandleByIndex_v2") && find(name, "nvmlDeviceGetName")
            && find(utilization, "nvmlDeviceGetUtilizationRates") && find(memory, "nvmlDeviceGetMemoryInfo");
        find(temperature, "nvmlDeviceGetTemperature");
        find(power, "nvmlDeviceGetPowerUsage");
        ready = found && init() == 0;
    }
    ~Nvml() {
        if (ready)
            shutdown();
        if (library)
            dlclose(library);
    }
    Nvml(const Nvml&) = delete;
    Nvml& operator=(const Nvml&) = delete;

    template <class Function> bool find(Function& function, const char* symbol) {
        function = reinterpret_cast<Function>(dlsym(library, symbol));
        return function != nullptr;
    }

    std::optional<GpuReading> read(unsigned int index) const {
        Device device = nullptr;
        if (!ready || handle(index, &device) != 0)
            return std::nullopt;
        GpuReading reading;
        std::array<char, 96> text {};
        if (name(device, text.data(), text.size()) == 0)
            reading.name = text.data();
        if (Utilization use {}; utilization(device, &use) == 0)
            reading.utilisation = use.gpu / 100.0;
        if (Memory bytes {}; memory(device, &bytes) == 0) {
            reading.memoryUsed = static_cast<std::int64_t>(bytes.used);
            reading.memoryTotal = static_cast<std::int64_t>(bytes.total);
        }
        if (unsigned int celsius = 0; temperature && temperature(device, 0, &celsius) == 0)
            reading.celsius = celsius;
        if (unsigned int milliwatts = 0; power && power(device, &milliwatts) == 0)
            reading.watts = milliwatts / 1000.0;
        return reading;
    }
};

DeviceProbe::DeviceProbe(std::filesystem::path proc)
    : m_proc(std::move(proc)) { }

DeviceProbe::~DeviceProbe() = default;

std::optional<double> DeviceProbe::workerCores(std::int64_t worker) {
    const auto ticks = ticksOf(m_proc, worker);
    const double time = seconds();
    std::optional<double> cores;
    if (ticks && worker == m_worker && m_workerTicks >= 0 && time > m_workerTime)
        cores = static_cast<double>(*ticks - m_workerTicks) / static_cast<double>(sysconf(_SC_CLK_TCK))
            / (time - m_workerTime);
    m_worker = worker;
    m_workerTicks = ticks.value_or(-1);
    m_workerTime = time;
    return cores;
}

// "cpu user nice system idle iowait irq softirq steal ..."
std::optional<double> DeviceProbe::machineCpu() {
    std::istringstream line(textOf(m_proc / "stat"));
    std::string cpu;
    line >> cpu;
    std::int64_t all = 0, idle = 0, value = 0;
    for (int i = 0; i < 8 && line >> value; ++i) {
        all += value;
        idle += i == 3 || i == 4 ? value : 0;
    }
    if (cpu != "cpu" || all == 0)
        return std::nullopt;
    std::optional<double> share;
    if (m_all >= 0 && all > m_all)
        share = static_cast<double>(all - idle - m_busy) / static_cast<double>(all - m_all);
    m_all = all;
    m_busy = all - idle;
    return share;
}

void DeviceProbe::readMemory(DeviceReading& reading) const {
    const std::string text = textOf(m_proc / "meminfo");
    reading.memoryTotal = kilobytesIn(text, "MemTotal:");
    const auto available = kilobytesIn(text, "MemAvailable:");
    if (reading.memoryTotal && available)
        reading.memoryUsed = *reading.memoryTotal - *available;
}

DeviceReading DeviceProbe::read(const std::filesystem::path& run, std::int64_t worker, int gpu) {
    DeviceReading reading;
    reading.cores = static_cast<int>(std::thread::hardware_concurrency());
    if (!std::exchange(m_nvmlTried, true))
        m_nvml = std::make_unique<Nvml>();
    if (gpu >= 0)
        reading.gpu = m_nvml->read(static_cast<unsigned int>(gpu));
    if (worker > 0) {
        reading.workerCores = workerCores(worker);
        reading.workerMemory = kilobytesIn(textOf(m_proc / std::to_string(worker) / "status"), "VmRSS:");
    }
    reading.machineCpu = machineCpu();
    readMemory(reading);
    std::error_code failed;
    const auto space = std::filesystem::space(run, failed);
    if (!failed) {
        reading.diskFree = static_cast<std::int64_t>(space.available);
        reading.diskTotal = static_cast<std::int64_t>(space.capacity);
    }
    return reading;
}

int gpuIndexOf(const std::string& device) {
    const std::string word = "CUDA";
    if (!device.starts_with(word))
        return -1;
    const auto digit = device.find_first_of("0123456789");
    if (digit == std::string::npos)
        return 0;
    int index = 0;
    std::from_chars(device.data() + digit, device.data() + device.size(), index);
    return index;
}

bool isThisHost(const std::string& host) {
    std::array<char, 256> name {};
    return gethostname(name.data(), name.size() - 1) == 0 && host == name.data();
}

DiskState diskState(std::int64_t free, std::int64_t checkpointBytes) {
    if (free < leastFree)
        return DiskState::nearlyFull;
    return checkpointBytes > 0 && free / checkpointBytes < leastCheckpoints ? DiskState::fewCheckpoints
                                                                            : DiskState::fine;
}

} // namespace byol::ui
