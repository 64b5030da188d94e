#include "ui/monitor/device_panel.h"

#include "ui/common/run_control.h"
#include "ui/common/theme.h"
#include "ui/monitor/meter_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int pollMs = 2'000;
constexpr double high = 0.9; // of a memory

QString bytesText(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString ofText(std::int64_t used, std::int64_t total) {
    //: Two amounts of memory: "7.2 GB of 80.0 GB".
    return DevicePanel::tr("%1 of %2").arg(bytesText(used), bytesText(total));
}

QString shareText(double share) {
    return DevicePanel::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0));
}

double ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

MeterBar::Mood moodOf(double share) {
    return share > high ? MeterBar::Mood::warn : MeterBar::Mood::plain;
}

} // namespace

DevicePanel::DevicePanel(QWidget* parent)
    : QWidget(parent)
    , m_probe(std::make_shared<DeviceProbe>())
    , m_gpuName(new QLabel(this))
    , m_note(new QLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    m_workerCpu = addRow(grid, 0, QStringLiteral("worker"), tr("Worker's cores"), true);
    m_workerMemory = addRow(grid, 0, QStringLiteral("workerMemory"), tr("Worker's memory"), false);
    m_gpu = addRow(grid, 0, QStringLiteral("gpu"), tr("GPU"), true);
    m_gpuMemory = addRow(grid, 0, QStringLiteral("gpuMemory"), tr("GPU memory"), false);
    m_cpu = addRow(grid, 4, QStringLiteral("cpu"), tr("CPU of this machine"), true);
    m_memory = addRow(grid, 4, QStringLiteral("memory"), tr("Memory of this machine"), false);
    m_disk = addRow(grid, 4, QStringLiteral("disk"), tr("Disk of the run"), false);
    for (QLabel* label : { m_gpuName, m_note }) {
        label->setTextFormat(Qt::PlainText);
        setRole(label, Role::muted);
    }
    m_note->setWordWrap(true);
    grid->addWidget(m_gpuName, 4, 0, 1, 3);
    grid->addWidget(m_note, 3, 4, 2, 3, Qt::AlignTop);
    grid->setColumnMinimumWidth(3, 24);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(5, 1);
    grid->setRowStretch(5, 1);
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &DevicePanel::readNow);
    show({});
}

DevicePanel::Row DevicePanel::addRow(
    QGridLayout* grid, int column, const QString& id, const QString& name, bool history) {
    int at = 0;
    while (grid->itemAtPosition(at, column))
        ++at;
    const Row row { new QLabel(name, this), new MeterBar(this), new QLabel(this) };
    row.bar->setHistoryShown(history);
    row.value->setObjectName(id);
    row.value->setTextFormat(Qt::PlainText);
    row.value->setAccessibleName(name);
    grid->addWidget(row.name, at, column);
    grid->addWidget(row.bar, at, column + 1);
    grid->addWidget(row.value, at, column + 2);
    return row;
}

void DevicePanel::setRun(const std::filesystem::path& run) {
    m_run = run;
    m_reader.cancel();
    m_reading = false;
    m_diskTold = false;
    m_worker = 0;
    m_checkpointBytes = 0;
    for (const Row& row : { m_gpu, m_workerCpu })
        row.bar->clearHistory();
    if (m_timer.isActive())
        readNow();
}

void DevicePanel::setStatus(const RunStatus& status) {
    const bool lives = RunControl::canStop(status.state);
    m_elsewhere = lives && !isThisHost(status.host);
    m_worker = lives && !m_elsewhere ? status.pid : 0;
    m_gpuIndex = m_elsewhere ? -1 : gpuIndexOf(status.device);
}

void DevicePanel::setActive(bool active) {
    if (active == m_timer.isActive())
        return;
    if (!active)
        return m_timer.stop();
    m_timer.start();
    readNow();
}

void DevicePanel::readNow() {
    if (m_run.empty() || m_reading)
        return;
    m_reading = true;
    m_reader.start([probe = m_probe, run = m_run, worker = m_worker, gpu = std::max(0, m_gpuIndex)](
                       const LatestOnly::Stale&) { return probe->read(run, worker, gpu); },
        [this](const DeviceReading& reading) {
            m_reading = false;
            show(reading);
        },
        [this](const QString&) { m_reading = false; });
}

void DevicePanel::show(const DeviceReading& reading) {
    showGpu(reading);
    showWorker(reading);
    showMachine(reading);
    showDisk(reading);
}

void DevicePanel::showGpu(const DeviceReading& reading) {
    const bool there = reading.gpu.has_value();
    for (const Row& row : { m_gpu, m_gpuMemory })
        for (QWidget* part :
            { static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.bar), static_cast<QWidget*>(row.value) })
            part->setVisible(there);
    if (!there) {
        m_gpuName->setText(tr("No NVIDIA GPU can be asked on this machine."));
        return;
    }
    const GpuReading& gpu = *reading.gpu;
    m_gpu.bar->setValue(gpu.utilisation);
    m_gpu.value->setText(shareText(gpu.utilisation));
    const double used = ratio(gpu.memoryUsed, gpu.memoryTotal);
    m_gpuMemory.bar->setValue(used, moodOf(used));
    m_gpuMemory.value->setText(ofText(gpu.memoryUsed, gpu.memoryTotal));
    QStringList parts { QString::fromStdString(gpu.name) };
    if (gpu.celsius)
        parts << tr("%1 °C").arg(QLocale().toString(*gpu.celsius, 'f', 0));
    if (gpu.watts)
        parts << tr("%1 W").arg(QLocale().toString(*gpu.watts, 'f', 0));
    m_gpuName->setText(parts.join(QStringLiteral("  ·  ")));
}

void DevicePanel::showWorker(const DeviceReading& reading) {
    const QString none = QStringLiteral("–");
    m_workerCpu.bar->setValue(
        reading.workerCores ? std::optional(*reading.workerCores / std::max(1, reading.cores)) : std::nullopt);
    m_workerCpu.value->setText(reading.workerCores
            ? tr("%1 of %2", "busy cores").arg(QLocale().toString(*reading.workerCores, 'f', 1)).arg(reading.cores)
            : none);
    const bool known = reading.workerMemory && reading.memoryTotal;
    const double share = known ? ratio(*reading.workerMemory, *reading.memoryTotal) : 0;
    m_workerMemory.bar->setValue(known ? std::optional(share) : std::nullopt, moodOf(share));
    m_workerMemory.value->setText(known ? bytesText(*reading.workerMemory) : none);
}

void DevicePanel::showMachine(const DeviceReading& reading) {
    const QString none = QStringLiteral("–");
    m_cpu.bar->setValue(reading.machineCpu);
    m_cpu.value->setText(reading.machineCpu ? shareText(*reading.machineCpu) : none);
    const bool known = reading.memoryUsed && reading.memoryTotal;
    const double share = known ? ratio(*reading.memoryUsed, *reading.memoryTotal) : 0;
    m_memory.bar->setValue(known ? std::optional(share) : std::nullopt, moodOf(share));
    m_memory.value->setText(known ? ofText(*reading.memoryUsed, *reading.memoryTotal) : none);
}

void DevicePanel::showDisk(const DeviceReading& reading) {
    if (!reading.diskFree || !reading.diskTotal) {
        m_disk.bar->setValue(std::nullopt);
        m_disk.value->setText(QStringLiteral("–"));
        m_note->setText(m_elsewhere ? tr("The worker runs on another machine.") : QString());
        return;
    }
    const DiskState state = diskState(*reading.diskFree, m_checkpointBytes);
    m_disk.bar->setValue(1 - ratio(*reading.diskFree, *reading.diskTotal),
        state == DiskState::nearlyFull ? MeterBar::Mood::bad
            : state == DiskState::fine ? MeterBar::Mood::plain
                                       : MeterBar::Mood::warn);
    m_disk.value->setText(tr("%1 free").arg(bytesText(*reading.diskFree)));
    QString sentence;
    if (state == DiskState::nearlyFull)
        sentence = tr("Only %1 are left on the disk of the run.").arg(bytesText(*reading.diskFree));
    else if (state == DiskState::fewCheckpoints)
        sentence =
            tr("Fewer than 3 more checkpoints of %1 fit on the disk of the run.").arg(bytesText(m_checkpointBytes));
    m_note->setText(!sentence.isEmpty() ? sentence
            : m_elsewhere               ? tr("The worker runs on another machine.")
                                        : QString());
    if (!sentence.isEmpty() && !std::exchange(m_diskTold, true))
        Q_EMIT diskLow(sentence);
}

QString DevicePanel::textOf(const QString& row) const {
    const auto* label = findChild<QLabel*>(row);
    return label ? label->text() : QString();
}

} // namespace byol::ui
