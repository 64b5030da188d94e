#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"
#include "ui/monitor/device_probe.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>

class QGridLayout;
class QLabel;

namespace byol::ui {

class MeterBar;

/// How busy the GPU, the worker, the machine and the disk are, read off the GUI thread every two seconds while active.
class DevicePanel : public QWidget {
    Q_OBJECT

public:
    explicit DevicePanel(QWidget* parent = nullptr);

    void setRun(const std::filesystem::path& run);
    void setStatus(const RunStatus& status);
    void setCheckpointBytes(std::int64_t bytes) { m_checkpointBytes = bytes; }
    void setActive(bool active);
    void show(const DeviceReading& reading);
    /// What a row says: "gpu", "gpuMemory", "worker", "workerMemory", "cpu", "memory", "disk".
    QString textOf(const QString& row) const;

Q_SIGNALS:
    void diskLow(const QString& sentence); ///< once for a run

private:
    struct Row {
        QLabel* name = nullptr;
        MeterBar* bar = nullptr;
        QLabel* value = nullptr;
    };
    Row addRow(QGridLayout* grid, int column, const QString& id, const QString& name, bool history);
    void readNow();
    void showGpu(const DeviceReading& reading);
    void showWorker(const DeviceReading& reading);
    void showMachine(const DeviceReading& reading);
    void showDisk(const DeviceReading& reading);

    std::filesystem::path m_run;
    std::shared_ptr<DeviceProbe> m_probe; ///< touched by one read at a time
    LatestOnly m_reader;
    QTimer m_timer;
    std::int64_t m_worker = 0;
    std::int64_t m_checkpointBytes = 0;
    int m_gpuIndex = -1;
    bool m_elsewhere = false; ///< the worker runs on another machine
    bool m_reading = false;
    bool m_diskTold = false;
    QLabel* m_gpuName = nullptr;
    QLabel* m_note = nullptr;
    Row m_gpu, m_gpuMemory, m_workerCpu, m_workerMemory, m_cpu, m_memory, m_disk;
};

} // namespace byol::ui
