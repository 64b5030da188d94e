#pragma once

#include "core/base/run/run_types.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace byol::ui {

/// The time left to show after `shown` (negative: none) when a new estimate came.
double steadyTimeLeft(double shown, double estimated);

/// The strip along the window's bottom: what trains now, how far it is, how long it will take. A click shows Monitor.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    /// nullptr: no run to speak of. @param active number of runs that go on now @param queued of runs that wait
    void setRun(const RunSummary* run, int active, int queued = 0);
    /// Warnings and errors of this session.
    void setProblems(int count);
    /// The whole line as a sentence.
    QString text() const;

Q_SIGNALS:
    void clicked();
    void problemsClicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showProgress(const RunSummary& run);

    QLabel* m_dot = nullptr;
    QToolButton* m_name = nullptr;
    QLabel* m_epoch = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_speed = nullptr;
    QLabel* m_memory = nullptr;
    QLabel* m_more = nullptr;
    QToolButton* m_problems = nullptr;
    RunState m_state = RunState::queued;
    bool m_hasRun = false;
    double m_shownLeft = -1; ///< seconds that the strip tells
};

} // namespace byol::ui
