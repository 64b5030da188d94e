#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace byol::ui {

struct GpuReading {
    std::string name;
    double utilisation = 0; ///< 0 to 1
    std::int64_t memoryUsed = 0; ///< bytes
    std::int64_t memoryTotal = 0;
    std::optional<double> celsius;
    std::optional<double> watts;
};

/// How busy a machine is. What cannot be told is empty.
struct DeviceReading {
    std::optional<GpuReading> gpu;
    std::optional<double> workerCores; ///< cores that the worker keeps busy
    std::optional<std::int64_t> workerMemory; ///< resident bytes
    std::optional<double> machineCpu; ///< 0 to 1
    int cores = 0;
    std::optional<std::int64_t> memoryUsed;
    std::optional<std::int64_t> memoryTotal;
    std::optional<std::int64_t> diskFree; ///< of the run's folder
    std::optional<std::int64_t> diskTotal;
};

/// Reads a machine: GPU through NVML when that is installed, /proc, the disk. Figures of use are of the time since the
/// last call. One thread at a time.
class DeviceProbe {
public:
    /// @param proc the folder /proc; another one in tests
    explicit DeviceProbe(std::filesystem::path proc = "/proc");
    ~DeviceProbe();

    /// @param worker 0, or the process to look at; its host must be this machine
    /// @param gpu index, negative: none is asked
    DeviceReading read(const std::filesystem::path& run, std::int64_t worker, int gpu);

private:
    struct Nvml;
    std::optional<double> workerCores(std::int64_t worker);
    std::optional<double> machineCpu();
    void readMemory(DeviceReading& reading) const;

    std::filesystem::path m_proc;
    std::unique_ptr<Nvml> m_nvml; ///< nullptr when it is not installed
    bool m_nvmlTried = false;
    std::int64_t m_worker = 0;
    std::int64_t m_workerTicks = -1;
    double m_workerTime = 0;
    std::int64_t m_busy = -1;
    std::int64_t m_all = -1;
};

/// The GPU that a run's "CUDA 1: NVIDIA H200" means; -1 when it means none.
int gpuIndexOf(const std::string& device);
/// Whether the worker of a status with this host runs here.
bool isThisHost(const std::string& host);

enum class DiskState { fine, fewCheckpoints, nearlyFull };
/// nearlyFull below 2 GB, fewCheckpoints where fewer than three more of the last size fit.
DiskState diskState(std::int64_t free, std::int64_t checkpointBytes);

} // namespace byol::ui
