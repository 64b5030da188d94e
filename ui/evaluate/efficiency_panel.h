#pragma once

#include "core/base/run/run_types.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace byol::ui {

class DataTwin;
class EfficiencyPlot;

/// The label-efficiency curve with its table behind, or how to come to one.
class EfficiencyPanel : public QWidget {
    Q_OBJECT

public:
    explicit EfficiencyPanel(QWidget* parent = nullptr);
    void setEvaluations(const std::vector<Evaluation>& evaluations);
    DataTwin* twin() const { return m_twin; }

Q_SIGNALS:
    void semiRequested(); ///< the user wants to evaluate on shares of the labels
    void problemOccurred(const QString& sentence, const QString& details);

private:
    QStackedWidget* m_stack;
    EfficiencyPlot* m_plot;
    DataTwin* m_twin;
    QLabel* m_sentence;
};

} // namespace byol::ui
