#pragma once

#include "ui/monitor/step_scale.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSlider;

namespace byol::ui {

/// The bar above the curves: what they are drawn against and how. Kept from one session to the next.
class PlotTools : public QWidget {
    Q_OBJECT

public:
    explicit PlotTools(QWidget* parent = nullptr);

    void announce(); ///< emits every setting as it is
    void setFollow(bool on);
    void setGroupingOffered(bool offered); ///< only where several runs are drawn

Q_SIGNALS:
    void axisChanged(byol::ui::StepAxis axis);
    void smoothingChanged(double weight);
    void logLossChanged(bool on);
    void clipChanged(bool on);
    void groupChanged(bool on);
    void followChanged(bool on);

private:
    QCheckBox* addSwitch(QHBoxLayout* row, const QString& text, const QString& tip, const char* name);
    void restore();
    void save() const;

    QComboBox* m_axis = nullptr;
    QSlider* m_smoothing = nullptr;
    QCheckBox* m_logLoss = nullptr;
    QCheckBox* m_clip = nullptr;
    QCheckBox* m_group = nullptr;
    QCheckBox* m_follow = nullptr;
};

} // namespace byol::ui
