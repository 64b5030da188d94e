#include "ui/monitor/monitor_page.h"

#include "core/base/run/run_folder.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/monitor/curve_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int logLines = 5'000;
constexpr int smoothingSteps = 100;

QString levelName(LogLevel level) {
    switch (level) {
    case LogLevel::debug:
        return MonitorPage::tr("debug");
    case LogLevel::info:
        return MonitorPage::tr("info");
    case LogLevel::warning:
        return MonitorPage::tr("warning");
    case LogLevel::error:
        return MonitorPage::tr("error");
    }
    return {};
}

} // namespace

MonitorPage::MonitorPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_control(workspace)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    m_empty->setContent(iconName(), tr("Choose a run to watch"),
        tr("Its curves, its log and its controls appear here while it trains."), tr("Show Runs"));
    m_stack->addWidget(m_empty);
    auto* watching = new QWidget(this);
    auto* column = new QVBoxLayout(watching);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_message = new MessageBar(watching);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addWidget(buildBody(), 1);
    m_stack->addWidget(watching);

    connect(m_empty, &EmptyState::triggered, this, [this] { this->workspace().showPage(QStringLiteral("runs")); });
    connect(&workspace, &Workspace::currentRunChanged, this, &MonitorPage::runChanged);
    connect(&m_feed, &RunFeed::arrived, this, &MonitorPage::take);
    connect(&m_feed, &RunFeed::failed, this, [this](const QString& sentence) {
        m_message->showMessage(MessageBar::Kind::error, tr("The run cannot be read."), sentence);
    });
    runChanged();
}

QString MonitorPage::title() const {
    return tr("Monitor");
}

QWidget* MonitorPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_name = new QLabel(header);
    m_name->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    m_state = new QLabel(header);
    m_state->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(header);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_pause = new QPushButton(tr("&Pause"), header);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_checkpoint = new QPushButton(tr("Save &Checkpoint"), header);
    m_checkpoint->setToolTip(tr("Writes a checkpoint after this step. (Ctrl+Shift+K)"));
    m_stop = new QPushButton(tr("S&top"), header);
    m_stop->setToolTip(tr("Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)"));
    row->addWidget(m_name);
    row->addSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(m_pause);
    row->addWidget(m_checkpoint);
    row->addWidget(m_stop);
    rows->addLayout(row);
    rows->addWidget(m_progress);
    rows->addWidget(buildPlotTools());
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (RunControl::canResume(m_shownState))
            m_control.resumeWithNewWorker();
        else
            m_control.pauseOrContinue();
    });
    connect(m_checkpoint, &QPushButton::clicked, &m_control, &RunControl::saveCheckpoint);
    connect(m_stop, &QPushButton::clicked, &m_control, &RunControl::stop);
    return header;
}

QWidget* MonitorPage::buildPlotTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_axis = new QComboBox(tools);
    m_axis->addItems({ tr("Step"), tr("Epoch"), tr("Time") });
    auto* axisLabel = new QLabel(tr("Hori&zontal axis:"), tools);
    axisLabel->setBuddy(m_axis);
    m_smoothing = new QSlider(Qt::Horizontal, tools);
    m_smoothing->setRange(0, smoothingSteps - 1);
    m_smoothing->setFixedWidth(120);
    m_smoothing->setToolTip(tr("How much the thick curves are smoothed; the raw ones stay behind them."));
    auto* smoothingLabel = new QLabel(tr("S&moothing:"), tools);
    smoothingLabel->setBuddy(m_smoothing);
    m_logLoss = new QCheckBox(tr("&Logarithmic loss"), tools);
    m_follow = new QCheckBox(tr("&Follow"), tools);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keeps the newest points in view. Zooming or moving a plot switches it off."));
    row->addWidget(axisLabel);
    row->addWidget(m_axis);
    row->addSpacing(16);
    row->addWidget(smoothingLabel);
    row->addWidget(m_smoothing);
    row->addSpacing(16);
    row->addWidget(m_logLoss);
    row->addWidget(m_follow);
    row->addStretch(1);
    return tools;
}

QWidget* MonitorPage::buildBody() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* scroll = new QScrollArea(splitter);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_curves = new CurveGrid(scroll);
    scroll->setWidget(m_curves);
    m_log = new QPlainTextEdit(splitter);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(logLines);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setAccessibleName(tr("Log of the run"));
    m_log->setPlaceholderText(tr("The log of the run appears here."));
    splitter->addWidget(scroll);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 620, 84 });
    m_feed.setSeries(m_curves->series());
    connect(m_curves, &CurveGrid::detailWanted, &m_feed, &RunFeed::setDetail);
    connect(m_axis, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_curves->setAxis(static_cast<StepAxis>(index)); });
    connect(m_smoothing, &QSlider::valueChanged, this,
        [this](int value) { m_curves->setSmoothing(static_cast<double>(value) / smoothingSteps); });
    connect(m_logLoss, &QCheckBox::toggled, m_curves, &CurveGrid::setLogLoss);
    connect(m_follow, &QCheckBox::toggled, m_curves, &CurveGrid::setFollow);
    connect(m_curves, &CurveGrid::followChanged, m_follow, &QCheckBox::setChecked);
    m_smoothing->setValue(80);
    return splitter;
}

void MonitorPage::setActive(bool active) {
    Page::setActive(active);
    m_feed.setActive(active);
}

void MonitorPage::runChanged() {
    const auto& run = workspace().currentRun();
    m_stack->setCurrentIndex(run.empty() ? 0 : 1);
    m_curves->clear();
    m_log->clear();
    m_message->clear();
    m_name->setText(QString::fromStdString(run.filename().string()));
    m_state->clear();
    m_progress->setValue(0);
    m_feed.setRun(run);
    if (!run.empty())
        readConfig();
}

void MonitorPage::readConfig() {
    m_configReader.start([run = workspace().currentRun()](const LatestOnly::Stale&) { return run_config(run); },
        [this](const RunConfig& config) { m_curves->setConfig(config); },
        [this](const QString& sentence) {
            m_message->showMessage(MessageBar::Kind::warning, tr("The run's settings cannot be read."), sentence);
        });
}

void MonitorPage::take(const FeedBatch& batch) {
    if (batch.restarted)
        m_log->clear();
    m_curves->take(batch);
    appendLog(batch);
    showStatus(batch.status);
}

void MonitorPage::showStatus(const RunStatus& status) {
    const bool stateChanged = status.state != m_shownState;
    m_shownState = status.state;
    m_state->setText(progressText(status));
    m_progress->setValue(
        status.total_steps > 0 ? static_cast<int>(1000.0 * status.step / static_cast<double>(status.total_steps)) : 0);
    const bool resumable = RunControl::canResume(status.state);
    m_pause->setText(resumable                      ? tr("&Resume")
            : RunControl::canContinue(status.state) ? tr("&Continue")
                                                    : tr("&Pause"));
    m_pause->setToolTip(resumable ? tr("Starts a new worker that goes on from the last checkpoint.")
                                  : tr("Holds training after this step, or goes on. (Ctrl+Shift+P)"));
    m_pause->setEnabled(resumable || RunControl::canStop(status.state));
    m_stop->setEnabled(RunControl::canStop(status.state));
    m_checkpoint->setEnabled(RunControl::canSaveCheckpoint(status.state));
    if (stateChanged)
        showEnd(status);
}

void MonitorPage::showEnd(const RunStatus& status) {
    m_message->clear();
    if (status.state == RunState::failed)
        m_message->showMessage(MessageBar::Kind::error, tr("Training failed."), QString::fromStdString(status.error));
    else if (status.state == RunState::interrupted)
        m_message->showMessage(MessageBar::Kind::warning,
            tr("The training process ended unexpectedly. What it learned since the last checkpoint is lost."));
    else
        return;
    m_message->addVerb(tr("Resume"), [this] { m_control.resumeWithNewWorker(); });
}

QString MonitorPage::progressText(const RunStatus& status) const {
    const QLocale locale;
    QStringList parts { stateName(status.state) };
    if (status.total_steps > 0)
        parts
            << tr("epoch %1 of %2").arg(locale.toString(status.epoch, 'f', 1), locale.toString(status.epochs, 'f', 0));
    if (status.state == RunState::running && status.images_per_second > 0)
        parts << tr("%1 images/s").arg(locale.toString(status.images_per_second, 'f', 0));
    if (status.state == RunState::running)
        parts << (status.seconds_left < 0 ? tr("measuring...") : timeLeftText(status.seconds_left));
    if (!status.message.empty() && status.state == RunState::running)
        parts << QString::fromStdString(status.message);
    if (!status.device.empty())
        parts << QString::fromStdString(status.device);
    return parts.join(QStringLiteral("  ·  "));
}

void MonitorPage::appendLog(const FeedBatch& batch) {
    for (const LogLine& line : batch.log) {
        const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(line.time * 1000));
        m_log->appendPlainText(QStringLiteral("%1  %2  %3")
                                   .arg(time.toString(QStringLiteral("HH:mm:ss")),
                                       levelName(line.level).leftJustified(8), QString::fromStdString(line.text)));
    }
}

} // namespace byol::ui
