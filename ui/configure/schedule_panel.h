#pragma once

#include "core/base/config/run_config.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;

namespace byol::ui {

class SeriesPlot;

/// Learning rate and tau over the run, drawn from the settings before it starts.
class SchedulePanel : public QWidget {
    Q_OBJECT

public:
    explicit SchedulePanel(QWidget* parent = nullptr);

    /// @param images training images; nullopt while unknown: 50,000 are assumed and the panel says so
    void draw(const RunConfig& config, std::optional<std::int64_t> images);
    SeriesPlot* learningRate() const { return m_learningRate; }
    SeriesPlot* tau() const { return m_tau; }
    QString sentence() const;

private:
    SeriesPlot* m_learningRate = nullptr;
    SeriesPlot* m_tau = nullptr;
    QLabel* m_sentence = nullptr;
};

} // namespace byol::ui
