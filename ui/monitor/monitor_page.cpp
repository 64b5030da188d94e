#include "ui/monitor/monitor_page.h"

#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/monitor/collapse_panel.h"
#include "ui/monitor/curve_grid.h"
#include "ui/monitor/device_panel.h"
#include "ui/monitor/plot_tools.h"
#include "ui/monitor/run_legend.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int logLines = 5'000;
constexpr int leastDetailsHeight = 150;

// The newest spectrum later than `after`; an empty one when there is none.
Spectrum newestSpectrum(const std::filesystem::path& run, std::int64_t after) {
    std::vector<Spectrum> spectra = RunReader(run).spectra(after);
    return spectra.empty() ? Spectrum { after, {} } : std::move(spectra.back());
}

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
    m_waiting = new EmptyState(this);
    auto* watching = new QWidget(this);
    auto* column = new QVBoxLayout(watching);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_message = new MessageBar(watching);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addWidget(buildBody(), 1);
    m_stack->addWidget(watching);
    m_stack->addWidget(m_waiting);

    connect(m_empty, &EmptyState::triggered, this, [this] { this->workspace().showPage(QStringLiteral("runs")); });
    connect(&workspace, &Workspace::currentRunChanged, this, &MonitorPage::runChanged);
    connect(m_waiting, &EmptyState::triggered, this, [this] { this->workspace().showPage(QStringLiteral("runs")); });
    connect(&workspace, &Workspace::selectionChanged, this, &MonitorPage::overlaysChanged);
    connect(&workspace, &Workspace::queueChanged, this, [this] { showWaiting(); });
    connect(&m_overlays, &OverlayFeeds::arrived, m_curves, &CurveGrid::takeOverlay);
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
    m_health = new QPushButton(header);
    m_health->setObjectName(QStringLiteral("health"));
    m_health->setFlat(true);
    m_health->setToolTip(tr("Whether the representation collapses: shows the figures"));
    m_state = new QLabel(header);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(40); // cut rather than keeping the window wide; the tooltip has it whole
    m_name->setMinimumWidth(40);
    m_progress = new QProgressBar(header);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_pause = new QPushButton(tr("&Pause"), header);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_checkpoint = new QPushButton(tr("&Checkpoint Now"), header);
    m_checkpoint->setToolTip(tr("Writes a checkpoint after this step. (Ctrl+Shift+K)"));
    m_stop = new QPushButton(tr("&Stop After This Step"), header);
    m_stop->setToolTip(tr("Writes a checkpoint and stops; the run can be resumed later. (Ctrl+.)"));
    row->addWidget(m_name);
    row->addSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(m_health);
    row->addWidget(m_pause);
    row->addWidget(m_checkpoint);
    row->addWidget(m_stop);
    rows->addLayout(row);
    rows->addWidget(m_progress);
    m_tools = new PlotTools(header);
    rows->addWidget(m_tools);
    m_legend = new RunLegend(header);
    rows->addWidget(m_legend);
    connect(m_health, &QPushButton::clicked, this, [this] { m_details->setCurrentWidget(m_collapse); });
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

QWidget* MonitorPage::buildBody() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPlots(splitter));
    splitter->addWidget(buildDetails(splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 560, 190 });
    connectTools();
    connectPanels();
    return splitter;
}

QWidget* MonitorPage::buildPlots(QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(leastDetailsHeight);
    m_curves = new CurveGrid(scroll);
    scroll->setWidget(m_curves);
    std::vector<std::string> followed = m_curves->series();
    for (const std::string& name : collapseSeries())
        if (std::find(followed.begin(), followed.end(), name) == followed.end())
            followed.push_back(name);
    m_feed.setSeries(followed);
    m_overlays.setSeries(m_curves->series());
    return scroll;
}

QWidget* MonitorPage::buildDetails(QWidget* parent) {
    m_details = new QTabWidget(parent);
    m_details->setDocumentMode(true);
    m_details->setMinimumHeight(leastDetailsHeight);
    m_collapse = new CollapsePanel(m_details);
    m_device = new DevicePanel(m_details);
    m_log = new QPlainTextEdit(m_details);
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(logLines);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setAccessibleName(tr("Log of the run"));
    m_log->setPlaceholderText(tr("The log of the run appears here."));
    m_details->addTab(m_collapse, tr("Collapse"));
    m_details->addTab(m_device, tr("Device"));
    m_details->addTab(m_log, tr("Log"));
    const QString key = QStringLiteral("monitor/details");
    m_details->setCurrentIndex(QSettings().value(key, 0).toInt());
    connect(m_details, &QTabWidget::currentChanged, this, [key](int index) { QSettings().setValue(key, index); });
    return m_details;
}

void MonitorPage::connectTools() {
    connect(m_curves, &CurveGrid::detailWanted, &m_feed, &RunFeed::setDetail);
    connect(m_tools, &PlotTools::axisChanged, m_curves, &CurveGrid::setAxis);
    connect(m_tools, &PlotTools::smoothingChanged, m_curves, &CurveGrid::setSmoothing);
    connect(m_tools, &PlotTools::logLossChanged, m_curves, &CurveGrid::setLogLoss);
    connect(m_tools, &PlotTools::clipChanged, m_curves, &CurveGrid::setClipOutliers);
    connect(m_tools, &PlotTools::groupChanged, m_curves, &CurveGrid::setGroupSeeds);
    connect(m_tools, &PlotTools::followChanged, m_curves, &CurveGrid::setFollow);
    connect(m_curves, &CurveGrid::followChanged, m_tools, &PlotTools::setFollow);
    connect(m_curves, &CurveGrid::legendChanged, this, [this] { m_legend->setEntries(m_curves->legend()); });
    connect(m_legend, &RunLegend::clearRequested, this, [this] { workspace().setSelection({}); });
    m_tools->announce();
}

void MonitorPage::connectPanels() {
    const auto problem = [this](const QString& sentence, const QString& details) {
        m_message->showMessage(MessageBar::Kind::error, sentence, details);
    };
    connect(m_curves, &CurveGrid::problemOccurred, this, problem);
    connect(m_collapse, &CollapsePanel::problemOccurred, this, problem);
    connect(m_curves, &CurveGrid::viewsWanted, this, [this](qint64 step) {
        workspace().showViewsOfStep(step);
        workspace().showPage(QStringLiteral("augmentations"));
    });
    connect(m_curves, &CurveGrid::logWanted, this, &MonitorPage::showLogAt);
    connect(m_collapse, &CollapsePanel::fieldWanted, this, [this](const QString& field) {
        workspace().showField(field);
        workspace().showPage(QStringLiteral("configure"));
    });
    connect(m_device, &DevicePanel::diskLow, this,
        [this](const QString& sentence) { workspace().report(Workspace::Severity::warning, sentence); });
}

void MonitorPage::setActive(bool active) {
    Page::setActive(active);
    m_feed.setActive(active);
    m_overlays.setActive(active);
    m_device->setActive(active);
}

void MonitorPage::runChanged() {
    const auto& run = workspace().currentRun();
    m_stack->setCurrentIndex(run.empty() ? 0 : 1);
    m_log->clear();
    m_logTimes.clear();
    m_message->clear();
    m_name->setText(QString::fromStdString(run.filename().string()));
    m_state->clear();
    m_progress->setValue(0);
    m_figures = {};
    m_spectrumStep = -1;
    m_collapseTold = false;
    m_waits = false;
    m_spectrumReader.cancel();
    m_collapse->showSpectrum(0, {});
    m_shownState = RunState::finished;
    m_curves->setRun(run);
    m_device->setRun(run);
    overlaysChanged();
    showHealth();
    m_feed.setRun(run);
    if (!run.empty())
        readConfig();
}

void MonitorPage::overlaysChanged() {
    std::vector<std::filesystem::path> paths;
    std::vector<OverlaidRun> runs;
    for (const std::filesystem::path& run : workspace().selection()) {
        if (run == workspace().currentRun() || workspace().currentRun().empty())
            continue;
        const RunSummary* summary = workspace().find(run);
        paths.push_back(run);
        runs.push_back({ run, summary ? summary->config : nullptr });
    }
    m_curves->setOverlays(std::move(runs));
    m_overlays.setRuns(paths);
    m_tools->setGroupingOffered(!paths.empty());
}

void MonitorPage::readConfig() {
    m_configReader.start([run = workspace().currentRun()](const LatestOnly::Stale&) { return run_config(run); },
        [this](const RunConfig& config) {
            m_curves->setConfig(config);
            m_figures.dimensions = config.projector.output;
            m_figures.predictorDepth = config.predictor.depth;
            m_figures.tau = config.method.base_tau;
            showHealth();
        },
        [this](const QString& sentence) {
            m_message->showMessage(MessageBar::Kind::warning, tr("The run's settings cannot be read."), sentence);
        });
}

void MonitorPage::readSpectrum() {
    m_spectrumReader.start([run = workspace().currentRun(), after = m_spectrumStep](
                               const LatestOnly::Stale&) { return newestSpectrum(run, after); },
        [this](const Spectrum& spectrum) {
            if (spectrum.eigenvalues.empty())
                return;
            m_spectrumStep = spectrum.step;
            m_collapse->showSpectrum(spectrum.step, spectrum.eigenvalues);
        });
}

void MonitorPage::take(const FeedBatch& batch) {
    if (batch.restarted) {
        m_log->clear();
        m_logTimes.clear();
    }
    m_curves->take(batch);
    appendLog(batch);
    if (!batch.checkpoints.empty())
        m_device->setCheckpointBytes(batch.checkpoints.back().bytes);
    m_device->setStatus(batch.status);
    showStatus(batch.status);
    m_waits = batch.status.state == RunState::queued && batch.marks.empty();
    showWaiting();
    const std::int64_t before = m_figures.step;
    takeNewest(m_figures, batch.curves);
    if (m_figures.step != before) {
        showHealth();
        readSpectrum();
    }
}

void MonitorPage::showHealth() {
    m_collapse->showFigures(m_figures);
    const CollapseVerdict& verdict = m_collapse->verdict();
    const QColor color = verdictColor(verdict.level, palette());
    m_health->setIcon(themedIcon(verdictIconName(verdict.level), color));
    m_health->setText(verdict.word);
    m_health->setVisible(verdict.level != CollapseVerdict::Level::unknown);
    m_health->setAccessibleDescription(verdict.sentence);
    if (verdict.level != CollapseVerdict::Level::red || std::exchange(m_collapseTold, true))
        return;
    const QString name = QString::fromStdString(workspace().currentRun().filename().string());
    workspace().report(Workspace::Severity::warning, tr("“%1” is collapsing.").arg(name),
        verdict.sentence + QLatin1Char(' ') + verdict.advice);
}

// Until a worker takes it there is nothing to watch.
void MonitorPage::showWaiting() {
    if (workspace().currentRun().empty())
        return;
    m_stack->setCurrentIndex(m_waits ? 2 : 1);
    if (!m_waits)
        return;
    const auto& items = workspace().queue().items;
    const auto found = std::find_if(
        items.begin(), items.end(), [this](const QueueItem& item) { return item.run == workspace().currentRun(); });
    QString headline = tr("Waiting for a worker");
    QString line = tr("It is not in the queue. Start it, or add it to the queue, from the Runs page.");
    if (found != items.end()) {
        const auto ahead = static_cast<int>(found - items.begin());
        headline = ahead == 0 ? tr("Waiting: this run is next")
                              : tr("Waiting: %n run(s) are ahead of this one", nullptr, ahead);
        line = workspace().queue().paused   ? tr("The queue is paused.")
            : workspace().queueIsWorkedOn() ? tr("It starts when its device is free.")
                                            : tr("No process works on the queue now.");
    }
    m_waiting->setContent(QStringLiteral("queued"), headline, line, tr("Show Runs"));
}

void MonitorPage::showStatus(const RunStatus& status) {
    const bool stateChanged = status.state != m_shownState;
    m_shownState = status.state;
    m_state->setText(progressText(status));
    m_state->setToolTip(m_state->text());
    m_progress->setValue(
        status.total_steps > 0 ? static_cast<int>(1000.0 * status.step / static_cast<double>(status.total_steps)) : 0);
    showButtons(status.state);
    if (stateChanged)
        showEnd(status);
}

void MonitorPage::showButtons(RunState state) {
    const bool resumable = RunControl::canResume(state);
    m_pause->setText(resumable ? tr("&Resume") : RunControl::canContinue(state) ? tr("&Continue") : tr("&Pause"));
    m_pause->setToolTip(resumable ? tr("Starts a new worker that goes on from the last checkpoint.")
                                  : tr("Holds training after this step, or goes on. (Ctrl+Shift+P)"));
    m_pause->setEnabled(resumable || RunControl::canStop(state));
    m_stop->setEnabled(RunControl::canStop(state));
    m_checkpoint->setEnabled(RunControl::canSaveCheckpoint(state));
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
        m_logTimes.push_back(line.time);
    }
    if (m_logTimes.size() > logLines)
        m_logTimes.erase(m_logTimes.begin(), m_logTimes.end() - logLines);
}

void MonitorPage::showLogAt(double time) {
    m_details->setCurrentWidget(m_log);
    const auto after = std::upper_bound(m_logTimes.begin(), m_logTimes.end(), time);
    const auto line = std::max<std::ptrdiff_t>(0, after - m_logTimes.begin() - 1);
    QTextCursor cursor(m_log->document()->findBlockByNumber(static_cast<int>(line)));
    cursor.select(QTextCursor::LineUnderCursor);
    m_log->setTextCursor(cursor);
    m_log->centerCursor();
    m_log->setFocus();
}

} // namespace byol::ui
