#pragma once

#include "ui/common/page.h"
#include "ui/common/run_control.h"
#include "ui/monitor/run_feed.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace byol::ui {

class CurveGrid;
class EmptyState;
class MessageBar;

/// Watches the current run: its curves as they grow, its log, and the commands for its worker.
class MonitorPage : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("monitor"); }
    void setActive(bool active) override;

private:
    QWidget* buildHeader();
    QWidget* buildPlotTools();
    QWidget* buildBody();
    void runChanged();
    void readConfig();
    void take(const FeedBatch& batch);
    void showStatus(const RunStatus& status);
    void showEnd(const RunStatus& status);
    void appendLog(const FeedBatch& batch);
    QString progressText(const RunStatus& status) const;

    RunControl m_control;
    RunFeed m_feed;
    LatestOnly m_configReader;
    RunState m_shownState = RunState::queued;

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_checkpoint = nullptr;
    QComboBox* m_axis = nullptr;
    QSlider* m_smoothing = nullptr;
    QCheckBox* m_logLoss = nullptr;
    QCheckBox* m_follow = nullptr;
    CurveGrid* m_curves = nullptr;
    QPlainTextEdit* m_log = nullptr;
};

} // namespace byol::ui
