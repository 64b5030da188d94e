#pragma once

#include "ui/common/page.h"
#include "ui/common/run_control.h"
#include "ui/monitor/collapse_verdict.h"
#include "ui/monitor/overlay_feeds.h"
#include "ui/monitor/run_feed.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace byol::ui {

class CollapsePanel;
class CurveGrid;
class DevicePanel;
class EmptyState;
class MessageBar;
class PlotTools;
class RunLegend;

/// Watches the current run: its curves as they grow, with those of the selected runs over them; whether it collapses,
/// how busy the machine is, its log, and the commands for its worker.
class MonitorPage : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("monitor"); }
    void setActive(bool active) override;

private:
    QWidget* buildHeader();
    QWidget* buildBody();
    QWidget* buildPlots(QWidget* parent);
    QWidget* buildDetails(QWidget* parent);
    void connectTools();
    void connectPanels();
    void runChanged();
    void overlaysChanged();
    void readConfig();
    void readSpectrum();
    void take(const FeedBatch& batch);
    void showStatus(const RunStatus& status);
    void showButtons(RunState state);
    void showEnd(const RunStatus& status);
    void showWaiting();
    void showHealth();
    void appendLog(const FeedBatch& batch);
    void showLogAt(double time);
    QString progressText(const RunStatus& status) const;

    RunControl m_control;
    RunFeed m_feed;
    OverlayFeeds m_overlays;
    LatestOnly m_configReader;
    LatestOnly m_spectrumReader;
    RunState m_shownState = RunState::queued;
    CollapseFigures m_figures;
    std::int64_t m_spectrumStep = -1;
    bool m_waits = false; ///< no worker has taken the run yet
    bool m_collapseTold = false; ///< once for a run

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_waiting = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_health = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_checkpoint = nullptr;
    PlotTools* m_tools = nullptr;
    RunLegend* m_legend = nullptr;
    CurveGrid* m_curves = nullptr;
    QTabWidget* m_details = nullptr;
    CollapsePanel* m_collapse = nullptr;
    DevicePanel* m_device = nullptr;
    QPlainTextEdit* m_log = nullptr;
    std::vector<double> m_logTimes; ///< of the lines of the log
};

} // namespace byol::ui
