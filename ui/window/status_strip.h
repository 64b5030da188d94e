#pragma once

#include "core/base/run/run_types.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace byol::ui {

/// The strip along the window's bottom: what trains now, how far it is, how long it will take. A click shows Monitor.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    /// nullptr: no run to speak of. @param active number of runs that go on now
    void setRun(const RunSummary* run, int active);
    /// The whole line as a sentence.
    QString text() const;

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showProgress(const RunStatus& status);

    QLabel* m_dot = nullptr;
    QToolButton* m_name = nullptr;
    QLabel* m_epoch = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_speed = nullptr;
    QLabel* m_more = nullptr;
    RunState m_state = RunState::queued;
    bool m_hasRun = false;
};

} // namespace byol::ui
