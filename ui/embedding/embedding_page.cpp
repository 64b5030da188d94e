#include "ui/embedding/embedding_page.h"

#include "core/base/run/run_reader.h"
#include "ui/common/data_twin.h"
#include "ui/common/empty_state.h"
#include "ui/common/job_bar.h"
#include "ui/common/workspace.h"
#include "ui/embedding/colour_panel.h"
#include "ui/embedding/map_form.h"
#include "ui/embedding/over_time_panel.h"
#include "ui/embedding/selection_panel.h"
#include "ui/embedding/timeline_bar.h"
#include "ui/map/map_tools.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

const std::vector<std::string> mapJobs { "tsne", "pca" };

QString epochText(double epoch) {
    return QLocale().toString(epoch, 'f', epoch < 10 ? 1 : 0);
}

QString methodName(const std::string& method) {
    return method == "pca" ? EmbeddingPage::tr("PCA") : EmbeddingPage::tr("t-SNE");
}

QString nameOfMap(const EmbeddingEntry& entry, const std::vector<EmbeddingEntry>& all) {
    const auto frames = static_cast<int>(entriesOfTimeline(all, entry).size());
    if (frames > 1)
        return EmbeddingPage::tr("%1 over %n checkpoints, %L2 points", "", frames)
            .arg(methodName(entry.method))
            .arg(entry.points);
    return EmbeddingPage::tr("%1, epoch %2, %L3 points")
        .arg(methodName(entry.method), epochText(entry.checkpoint_epoch))
        .arg(entry.points);
}

} // namespace

EmbeddingPage::EmbeddingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    auto* panes = new QSplitter(Qt::Horizontal, this);
    QWidget* left = buildLeft();
    auto* onMap = new QSplitter(Qt::Horizontal, m_stack);
    onMap->addWidget(buildMiddle());
    onMap->addWidget(buildRight());
    onMap->setStretchFactor(0, 1);
    onMap->setSizes({ 700, 262 });
    onMap->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(onMap);
    panes->addWidget(left);
    panes->addWidget(m_stack);
    panes->setStretchFactor(1, 1);
    panes->setSizes({ 200, 900 });
    panes->setChildrenCollapsible(false);
    layout->addWidget(buildBar());
    m_job = new JobBar(mapJobs, tr("Progress of the map"), this);
    m_job->allowPausing();
    layout->addWidget(m_job);
    layout->addWidget(panes, 1);
    connectParts();
    connectSearch();
    runChanged();
}

QString EmbeddingPage::title() const {
    return tr("Embedding");
}

QWidget* EmbeddingPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Map:"), bar);
    m_maps = new QComboBox(bar);
    m_maps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_maps->setMinimumContentsLength(22);
    label->setBuddy(m_maps);
    row->addWidget(label);
    row->addWidget(m_maps);
    row->addStretch(1);
    row->addWidget(new MapTools(*m_view, bar));
    row->addSpacing(8);
    m_byImage = new QPushButton(tr("&Search by Image..."), bar);
    m_byImage->setObjectName(QStringLiteral("searchByImage"));
    m_byImage->setToolTip(tr("Finds the images that the encoder finds most like a file. You can also drop the file on "
                             "the window."));
    row->addWidget(m_byImage);
    return bar;
}

QWidget* EmbeddingPage::buildLeft() {
    auto* left = new QWidget(this);
    left->setMinimumWidth(178);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(14);
    m_colourPanel = new ColourPanel(left);
    m_form = new MapForm(left);
    column->addWidget(m_colourPanel, 1);
    column->addWidget(m_form);
    return left;
}

QWidget* EmbeddingPage::buildMiddle() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_view = new ScatterView(middle);
    m_twin = new DataTwin(
        m_view, tr("Map"), [this] { return table(); }, middle);
    m_twin->setPaint([this](QPainter& painter, const QSize& size) { m_view->paintPicture(painter, size); });
    m_time = new TimelineBar(middle);
    m_time->hide();
    m_view->addActions(m_time->commands());
    m_quality = new QLabel(middle);
    m_quality->setTextFormat(Qt::PlainText);
    m_quality->setWordWrap(true);
    column->addWidget(m_twin, 1);
    column->addWidget(m_time);
    column->addWidget(m_quality);
    return middle;
}

QWidget* EmbeddingPage::buildRight() {
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("Images"));
    m_tabs->tabBar()->setAccessibleName(tr("Images"));
    m_panel = new NeighboursPanel(m_images, m_tabs);
    m_selection = new SelectionPanel(m_images, m_tabs);
    m_overTime = new OverTimePanel(m_images, m_tabs);
    m_tabs->addTab(m_panel, tr("Neighbours"));
    m_tabs->addTab(m_selection, tr("Selection"));
    m_tabs->addTab(m_overTime, tr("History"));
    m_tabs->setMinimumWidth(256);
    m_tabs->setUsesScrollButtons(true);
    return m_tabs;
}

void EmbeddingPage::connectParts() {
    connect(&workspace(), &Workspace::currentRunChanged, this, &EmbeddingPage::runChanged);
    connect(&m_watch, &RunWatch::changed, this, &EmbeddingPage::takeSnapshot);
    connect(&m_live, &LiveLayout::moved, this, &EmbeddingPage::showLive);
    connect(&m_images, &DatasetImages::opened, this, [this] {
        if (m_map)
            lookAt(*m_map);
        colourPoints();
    });
    connect(&m_images, &DatasetImages::ready, m_view, qOverload<>(&QWidget::update));
    connect(&m_images, &DatasetImages::failed, this, [this](const QString& sentence) {
        workspace().report(Workspace::Severity::warning, tr("The run's images cannot be shown."), sentence);
    });
    connect(m_job, &JobBar::busyChanged, m_form, &MapForm::setBusy);
    const auto tell = [this](const QString& sentence, const QString& details) {
        workspace().report(Workspace::Severity::error, sentence, details);
    };
    connect(m_job, &JobBar::jobFailed, this,
        [tell](const QString& sentence) { tell(tr("The map was not finished."), sentence); });
    connect(m_twin, &DataTwin::problemOccurred, this, tell);
    connect(m_selection, &SelectionPanel::problemOccurred, this, tell);
    connect(m_overTime, &OverTimePanel::problemOccurred, this, tell);
    connect(m_selection, &SelectionPanel::done, this,
        [this](const QString& sentence) { workspace().report(Workspace::Severity::info, sentence); });
    connect(m_form, &MapForm::computeRequested, this, &EmbeddingPage::compute);
    connect(m_maps, &QComboBox::activated, this, [this](int row) {
        if (const Job* const job = m_snapshot->runningJob(mapJobs))
            m_unwatchedJob = job->id; // whoever chooses a map wants to see that one
        followJob();
        chooseMap(row);
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_snapshot && !m_snapshot->checkpoints.empty())
            compute(false);
        else
            workspace().showPage(m_snapshot ? QStringLiteral("monitor") : QStringLiteral("runs"));
    });
    m_view->setHoverCards([this](int point) { return cardOf(point); });
    connect(m_view, &ScatterView::hoverChanged, this, &EmbeddingPage::hover);
    connect(m_view, &ScatterView::clicked, this, &EmbeddingPage::choose);
    connect(m_view, &ScatterView::regionChosen, this, &EmbeddingPage::changeSelection);
    connect(m_view, &ScatterView::clearRequested, this, &EmbeddingPage::clearMarks);
    connect(m_panel, &NeighboursPanel::neighbourChosen, this, &EmbeddingPage::choose);
    connect(m_selection, &SelectionPanel::pointChosen, this, &EmbeddingPage::choose);
    connect(m_selection, &SelectionPanel::hoverRequested, m_view, &ScatterView::setHoverShown);
    connect(m_colourPanel, &ColourPanel::byChanged, this, &EmbeddingPage::colourPoints);
    connect(m_colourPanel, &ColourPanel::classesChosen, this, &EmbeddingPage::restyle);
    connect(m_time, &TimelineBar::positionChanged, this, &EmbeddingPage::moveTo);
}

void EmbeddingPage::setActive(bool active) {
    Page::setActive(active);
    m_watch.setActive(active);
    if (!active)
        m_time->setPlaying(false);
    followJob();
}

void EmbeddingPage::runChanged() {
    m_snapshot.reset();
    m_map.reset();
    m_timeline.reset();
    m_predictions.reset();
    m_loader.cancel();
    m_colourer.cancel();
    m_predictionReader.cancel();
    m_selected.clear();
    m_showsLive = false;
    m_live.follow({}, 0);
    m_unwatchedJob = 0;
    m_wantedMap = -1;
    if (m_search.isRunning())
        m_search.cancel();
    m_watch.setRun(workspace().currentRun());
    m_maps->clear();
    m_form->clear();
    m_job->clear();
    m_byImage->setEnabled(false);
    showEmptyState();
}

void EmbeddingPage::takeSnapshot(const RunSnapshot& snapshot) {
    if (snapshot.run != workspace().currentRun())
        return;
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (first) {
        m_images.setDataset(snapshot.config.data);
        m_form->setDefaults(snapshot.config.embedding);
    }
    m_form->setCheckpoints(snapshot.checkpoints);
    m_byImage->setEnabled(!snapshot.checkpoints.empty() && !m_search.isRunning());
    readPredictions();
    fillMaps();
    m_job->takeSnapshot(snapshot);
    followJob();
    if (!m_map)
        showEmptyState();
}

void EmbeddingPage::readPredictions() {
    const Evaluation* newest = newestWithPredictions(m_snapshot->evaluations);
    if (!newest || (m_predictions && m_predictions->evaluation.id == newest->id))
        return;
    m_predictionReader.start(
        [run = m_snapshot->run, entry = *newest](const LatestOnly::Stale&) { return loadPredictions(run, entry); },
        [this](Predictions read) {
            m_predictions = std::make_shared<const Predictions>(std::move(read));
            if (m_map)
                m_colourPanel->setChoices(possibleColours(sources()));
        });
}

void EmbeddingPage::fillMaps() {
    const auto& maps = m_snapshot->embeddings;
    const qlonglong newest = maps.empty() ? -1 : static_cast<qlonglong>(maps.back().id);
    const auto sign = QVariantList { newest, static_cast<qlonglong>(maps.size()) };
    if (m_maps->property("filledFrom").toList() == sign && (maps.empty() || m_maps->count() > 0))
        return;
    const bool grown = m_wantedMap < 0 || newest != m_maps->property("filledFrom").toList().value(0).toLongLong();
    m_maps->setProperty("filledFrom", sign);
    m_maps->clear();
    QStringList timelines;
    for (auto entry = maps.rbegin(); entry != maps.rend(); ++entry) {
        const QString timeline = QString::fromStdString(entry->timeline);
        if (!timeline.isEmpty() && timelines.contains(timeline))
            continue;
        timelines << timeline;
        m_maps->addItem(nameOfMap(*entry, maps), QVariant::fromValue<qlonglong>(entry->id));
    }
    const int row = grown ? 0 : m_maps->findData(QVariant::fromValue<qlonglong>(m_wantedMap));
    m_maps->setCurrentIndex(std::max(row, 0));
    if (!maps.empty() && !m_showsLive) // a map that still moves is left when its job ends
        chooseMap(m_maps->currentIndex());
}

void EmbeddingPage::compute(bool timeline) {
    if (!m_snapshot || m_snapshot->checkpoints.empty())
        return;
    QString problem;
    if (!m_job->startJob(m_snapshot->run, m_form->arguments(QString::fromStdString(m_snapshot->run.string()), timeline),
            QStringLiteral("embed.log"), &problem))
        workspace().report(Workspace::Severity::error, tr("The map could not be started."), problem);
}

void EmbeddingPage::chooseMap(int row) {
    const auto id = m_maps->itemData(row).toLongLong();
    const auto& maps = m_snapshot->embeddings;
    const auto found = std::find_if(maps.begin(), maps.end(), [id](const auto& entry) { return entry.id == id; });
    if (found == maps.end())
        return;
    m_wantedMap = id;
    const auto failed = [this](const QString& sentence) {
        workspace().report(Workspace::Severity::error, tr("The map cannot be shown."), sentence);
    };
    const auto frames = entriesOfTimeline(maps, *found);
    if (frames.size() > 1)
        m_loader.start(
            [run = m_snapshot->run, frames](
                const LatestOnly::Stale&) { return std::make_shared<const MapTimeline>(loadTimeline(run, frames)); },
            [this](std::shared_ptr<const MapTimeline> timeline) { showTimeline(std::move(timeline)); }, failed);
    else
        m_loader.start([run = m_snapshot->run, entry = *found](
                           const LatestOnly::Stale&) { return std::make_shared<const MapData>(loadMap(run, entry)); },
            [this](std::shared_ptr<const MapData> map) {
                m_timeline.reset();
                showMap(std::move(map));
            },
            failed);
}

void EmbeddingPage::followJob() {
    const Job* const job = m_snapshot && isActive() ? m_snapshot->runningJob(mapJobs) : nullptr;
    const bool watched = job && job->id != m_unwatchedJob;
    m_live.follow(m_snapshot ? m_snapshot->run : std::filesystem::path(), watched ? job->id : 0);
    if (!job && m_showsLive)
        leaveLive();
}

void EmbeddingPage::showLive(const LiveMapData& live) {
    const bool goesOn = m_showsLive && m_map && m_map->indices == live.map.indices;
    auto map = std::make_shared<const MapData>(live.map);
    if (!goesOn) {
        m_timeline.reset();
        showMap(map);
    }
    m_showsLive = true;
    m_map = map;
    m_quality->setText(tr("Being laid out: iteration %L1").arg(live.iteration));
    if (goesOn)
        m_view->movePoints(live.map.points);
}

// The job is done, or was ended: back to a map that is kept.
void EmbeddingPage::leaveLive() {
    m_showsLive = false;
    if (m_snapshot && !m_snapshot->embeddings.empty()) {
        chooseMap(std::max(0, m_maps->currentIndex()));
        return;
    }
    m_map.reset();
    showEmptyState();
}

void EmbeddingPage::showEmptyState() {
    m_stack->setCurrentIndex(0);
    m_colourPanel->setVisible(false);
    const QString icon = iconName();
    if (workspace().currentRun().empty())
        m_empty->setContent(icon, tr("Choose a run to map"), tr("The map shows which images the encoder finds alike."),
            tr("Show Runs"));
    else if (!m_snapshot)
        m_empty->setContent(icon, tr("Reading the run"), tr("This takes a moment."));
    else if (m_snapshot->checkpoints.empty())
        m_empty->setContent(icon, tr("No checkpoint yet"),
            tr("A map needs a checkpoint; the run writes its first one after an epoch."), tr("Show Monitor"));
    else if (m_snapshot->embeddings.empty() && !m_job->isBusy())
        m_empty->setContent(icon, tr("No map for epoch %1").arg(epochText(m_snapshot->checkpoints.back().epoch)),
            tr("Computing it takes some seconds and does not stop training."), tr("Compute"));
    else
        m_empty->setContent(icon, tr("The map is on its way"), tr("It appears here as soon as it is ready."));
}

} // namespace byol::ui
