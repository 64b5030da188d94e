#include "ui/embedding/embedding_page.h"

#include "core/base/run/run_reader.h"
#include "ui/common/empty_state.h"
#include "ui/common/job_bar.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/embedding/class_legend.h"
#include "ui/embedding/scatter_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
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

QString qualityText(const MapData& map) {
    QStringList parts { EmbeddingPage::tr("%n point(s)", "", static_cast<int>(map.points.size())) };
    const QLocale locale;
    const auto add = [&](const char* key, const QString& sentence) {
        if (const auto found = map.entry.quality.find(key); found != map.entry.quality.end())
            parts << sentence.arg(locale.toString(found->second, 'f', 3));
    };
    //: KL is the Kullback-Leibler divergence that t-SNE minimises.
    add("kl", EmbeddingPage::tr("KL %1"));
    add("knn_preservation", EmbeddingPage::tr("10 nearest kept: %1"));
    add("trustworthiness", EmbeddingPage::tr("trustworthiness %1"));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

EmbeddingPage::EmbeddingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildControls());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildMapPane());

    connect(&workspace, &Workspace::currentRunChanged, this, &EmbeddingPage::runChanged);
    connect(&m_watch, &RunWatch::changed, this, &EmbeddingPage::takeSnapshot);
    connect(&m_live, &LiveLayout::moved, this, &EmbeddingPage::showLive);
    connect(&m_images, &DatasetImages::opened, this, &EmbeddingPage::colourPoints);
    connect(&m_images, &DatasetImages::failed, this, [this](const QString& sentence) {
        this->workspace().report(Workspace::Severity::warning, tr("The run's images cannot be shown."), sentence);
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_snapshot && !m_snapshot->checkpoints.empty())
            compute();
        else
            this->workspace().showPage(m_snapshot ? QStringLiteral("monitor") : QStringLiteral("runs"));
    });
    runChanged();
}

QString EmbeddingPage::title() const {
    return tr("Embedding");
}

QWidget* EmbeddingPage::buildControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text, bar);
        label->setBuddy(editor);
        row->addWidget(label);
        row->addWidget(editor);
        row->addSpacing(8);
    };
    m_maps = new QComboBox(bar);
    m_maps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_maps->setMinimumContentsLength(22);
    add(tr("&Map:"), m_maps);
    row->addStretch(1);
    m_checkpoint = new QComboBox(bar);
    m_checkpoint->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(tr("&Checkpoint:"), m_checkpoint);
    m_method = new QComboBox(bar);
    m_method->addItem(tr("t-SNE"), QStringLiteral("tsne"));
    m_method->addItem(tr("PCA"), QStringLiteral("pca"));
    add(tr("M&ethod:"), m_method);
    m_points = new QSpinBox(bar);
    m_points->setRange(10, 100'000);
    m_points->setSingleStep(1'000);
    m_points->setGroupSeparatorShown(true);
    m_points->setValue(5'000);
    add(tr("&Points:"), m_points);
    m_compute = new QPushButton(tr("C&ompute"), bar);
    m_compute->setToolTip(tr("Lays out the images of this checkpoint. Training goes on meanwhile."));
    row->addWidget(m_compute);

    m_job = new JobBar(mapJobs, tr("Progress of the map"), bar);
    m_job->allowPausing();
    row->addWidget(m_job);
    connect(m_job, &JobBar::busyChanged, m_compute, &QWidget::setHidden);
    connect(m_job, &JobBar::jobFailed, this, [this](const QString& sentence) {
        workspace().report(Workspace::Severity::error, tr("The map was not finished."), sentence);
    });
    connect(m_compute, &QPushButton::clicked, this, &EmbeddingPage::compute);
    connect(m_maps, &QComboBox::activated, this, [this](int row) {
        if (const Job* const job = m_snapshot->runningJob(mapJobs))
            m_unwatchedJob = job->id; // whoever chooses a map wants to see that one
        followJob();
        chooseMap(row);
    });
    m_compute->setEnabled(false);
    return bar;
}

QWidget* EmbeddingPage::buildMapPane() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    auto* middle = new QWidget(splitter);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    m_view = new ScatterView(middle);
    m_quality = new QLabel(middle);
    m_quality->setTextFormat(Qt::PlainText);
    middleLayout->addWidget(m_view, 1);
    middleLayout->addWidget(m_quality);
    m_legend = new ClassLegend(splitter);
    m_legend->setMaximumWidth(180);
    m_panel = new NeighboursPanel(m_images, splitter);
    m_panel->setMinimumWidth(210);
    splitter->addWidget(m_legend);
    splitter->addWidget(middle);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 150, 640, 280 });
    connect(m_view, &ScatterView::hoverChanged, this, &EmbeddingPage::hover);
    connect(m_view, &ScatterView::clicked, this, &EmbeddingPage::choose);
    connect(m_panel, &NeighboursPanel::neighbourChosen, this, &EmbeddingPage::choose);
    connect(m_legend, &ClassLegend::chosenChanged, this, [this](const std::vector<int>& classes) {
        m_chosenClasses = classes;
        colourPoints();
    });
    return splitter;
}

void EmbeddingPage::setActive(bool active) {
    Page::setActive(active);
    m_watch.setActive(active);
    followJob();
}

void EmbeddingPage::runChanged() {
    m_snapshot.reset();
    m_map.reset();
    m_showsLive = false;
    m_live.follow({}, 0);
    m_unwatchedJob = 0;
    m_wantedMap = -1;
    m_watch.setRun(workspace().currentRun());
    m_maps->clear();
    m_checkpoint->clear();
    m_compute->setEnabled(false);
    m_job->clear();
    showEmptyState();
}

void EmbeddingPage::takeSnapshot(const RunSnapshot& snapshot) {
    if (snapshot.run != workspace().currentRun())
        return;
    const bool first = !m_snapshot;
    m_snapshot = snapshot;
    if (first) {
        m_images.setDataset(snapshot.config.data);
        m_points->setValue(static_cast<int>(snapshot.config.embedding.points));
    }
    fillCheckpoints();
    fillMaps();
    m_job->takeSnapshot(snapshot);
    followJob();
    m_compute->setEnabled(!snapshot.checkpoints.empty());
    if (!m_map)
        showEmptyState();
}

void EmbeddingPage::fillCheckpoints() {
    const auto& checkpoints = m_snapshot->checkpoints;
    if (m_checkpoint->count() == static_cast<int>(checkpoints.size())
        && (checkpoints.empty() || m_checkpoint->itemData(0).toLongLong() == checkpoints.back().step))
        return;
    m_checkpoint->clear();
    for (auto entry = checkpoints.rbegin(); entry != checkpoints.rend(); ++entry)
        m_checkpoint->addItem(entry->best ? tr("epoch %1 (best)").arg(epochText(entry->epoch))
                                          : tr("epoch %1").arg(epochText(entry->epoch)),
            QVariant::fromValue<qlonglong>(entry->step));
}

void EmbeddingPage::fillMaps() {
    const auto& maps = m_snapshot->embeddings;
    if (m_maps->count() == static_cast<int>(maps.size()))
        return;
    const bool newest = m_wantedMap < 0 || maps.size() > static_cast<size_t>(m_maps->count());
    m_maps->clear();
    for (auto entry = maps.rbegin(); entry != maps.rend(); ++entry)
        m_maps->addItem(
            (entry->timeline.empty() ? tr("%1, epoch %2, %L3 points") : tr("%1 over time, epoch %2, %L3 points"))
                .arg(methodName(entry->method), epochText(entry->checkpoint_epoch))
                .arg(entry->points),
            QVariant::fromValue<qlonglong>(entry->id));
    const int row = newest ? 0 : m_maps->findData(QVariant::fromValue<qlonglong>(m_wantedMap));
    m_maps->setCurrentIndex(std::max(row, 0));
    if (!maps.empty())
        chooseMap(m_maps->currentIndex());
}

void EmbeddingPage::compute() {
    if (!m_snapshot || m_snapshot->checkpoints.empty())
        return;
    const QString run = QString::fromStdString(m_snapshot->run.string());
    QString problem;
    const bool started = m_job->startJob(m_snapshot->run,
        { QStringLiteral("embed"), QStringLiteral("--run"), run, QStringLiteral("--method"),
            m_method->currentData().toString(), QStringLiteral("--checkpoint"), m_checkpoint->currentData().toString(),
            QStringLiteral("--points"), QString::number(m_points->value()) },
        QStringLiteral("embed.log"), &problem);
    if (!started)
        workspace().report(Workspace::Severity::error, tr("The map could not be started."), problem);
}

void EmbeddingPage::chooseMap(int row) {
    const auto id = m_maps->itemData(row).toLongLong();
    const auto& maps = m_snapshot->embeddings;
    const auto found = std::find_if(maps.begin(), maps.end(), [id](const auto& entry) { return entry.id == id; });
    if (found == maps.end() || (m_map && !m_showsLive && m_map->entry.id == id))
        return;
    m_wantedMap = id;
    m_loader.start([run = m_snapshot->run, entry = *found](const LatestOnly::Stale&) { return loadMap(run, entry); },
        [this](MapData map) { showMap(std::move(map)); },
        [this](const QString& sentence) {
            workspace().report(Workspace::Severity::error, tr("The map cannot be shown."), sentence);
        });
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
    if (!goesOn)
        showMap(live.map);
    m_showsLive = true;
    m_map = live.map;
    m_quality->setText(tr("Being laid out: iteration %L1").arg(live.iteration));
    if (goesOn)
        m_view->movePoints(live.map.points);
}

// The job is done, or was ended: back to a map that is kept.
void EmbeddingPage::leaveLive() {
    if (m_snapshot && !m_snapshot->embeddings.empty()) {
        chooseMap(std::max(0, m_maps->currentIndex()));
        return;
    }
    m_showsLive = false;
    m_map.reset();
    showEmptyState();
}

void EmbeddingPage::showMap(MapData map) {
    m_map = std::move(map);
    m_showsLive = false;
    m_chosenClasses.clear();
    m_stack->setCurrentIndex(1);
    m_quality->setText(qualityText(*m_map));
    m_panel->clear();
    m_view->setPoints({ m_map->points, std::vector<int>(m_map->points.size(), 0) }, { MarkStyle {} });
    colourPoints();
}

// Unlabelled points and classes that are not chosen share one muted style, the last.
void EmbeddingPage::colourPoints() {
    if (!m_map)
        return;
    const auto last = std::max_element(m_map->labels.begin(), m_map->labels.end());
    const int classes = last == m_map->labels.end() ? 0 : static_cast<int>(*last + 1);
    std::vector<MarkStyle> styles = classStyles(classes, palette());
    if (m_legend->count() != classes || m_chosenClasses.empty()) {
        QStringList names;
        for (int label = 0; label < classes; ++label)
            names << className(label);
        m_legend->setClasses(names, styles);
    }
    m_legend->setVisible(classes > 0);
    const Theme theme = Theme::from(palette());
    styles.push_back({ classes > 0 ? theme.grid : theme.accent, MarkShape::disc });
    const auto shown = [this](std::int64_t label) {
        return m_chosenClasses.empty()
            || std::find(m_chosenClasses.begin(), m_chosenClasses.end(), label) != m_chosenClasses.end();
    };
    std::vector<int> styleOfPoint;
    for (const std::int64_t label : m_map->labels)
        styleOfPoint.push_back(label >= 0 && shown(label) ? static_cast<int>(label) : classes);
    m_view->setStyles(std::move(styles), std::move(styleOfPoint));
}

NeighboursPanel::Item EmbeddingPage::itemOf(int point, double similarity) const {
    const auto i = static_cast<size_t>(point);
    return { point, m_map->split, m_map->indices[i], className(m_map->labels[i]), similarity };
}

QString EmbeddingPage::className(std::int64_t label) const {
    if (label < 0)
        return tr("unlabelled");
    const auto dataset = m_images.dataset();
    if (dataset && label < static_cast<std::int64_t>(dataset->info().classes.size()))
        return QString::fromStdString(dataset->info().classes[static_cast<size_t>(label)]);
    return tr("class %1").arg(label);
}

void EmbeddingPage::hover(int point) {
    if (!m_map)
        return;
    const int shown = point >= 0 ? point : m_view->selection();
    if (shown >= 0)
        m_panel->showImage(itemOf(shown, 1));
}

void EmbeddingPage::choose(int point) {
    if (!m_map)
        return;
    if (point < 0) {
        m_view->setSelection(-1, {});
        m_panel->clear();
        return;
    }
    if (m_map->neighboursPerPoint == 0) {
        m_view->setSelection(point, {});
        m_panel->showImage(itemOf(point, 1));
        return;
    }
    const std::vector<int> neighbours = m_map->neighboursOf(point);
    std::vector<NeighboursPanel::Item> items;
    for (int rank = 0; rank < static_cast<int>(neighbours.size()); ++rank)
        items.push_back(itemOf(neighbours[static_cast<size_t>(rank)], m_map->similarity(point, rank)));
    const auto same = std::count_if(
        items.begin(), items.end(), [&](const auto& item) { return item.label == itemOf(point, 1).label; });
    m_view->setSelection(point, neighbours);
    m_panel->showImage(itemOf(point, 1));
    m_panel->showNeighbours(items,
        m_map->labels[static_cast<size_t>(point)] < 0
            ? tr("The %n nearest in the representation", "", static_cast<int>(items.size()))
            : tr("%1 of the %2 nearest in the representation are of the same class").arg(same).arg(items.size()));
}

void EmbeddingPage::showEmptyState() {
    m_stack->setCurrentIndex(0);
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
        m_empty->setContent(
            icon, tr("No map yet"), tr("Computing it takes some seconds and does not stop training."), tr("Compute"));
    else
        m_empty->setContent(icon, tr("The map is on its way"), tr("It appears here as soon as it is ready."));
}

} // namespace byol::ui
