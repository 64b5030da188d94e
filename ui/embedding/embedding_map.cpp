// What is on the map of the Embedding page: the points, their colours, what is looked at and what is selected.
#include "ui/common/data_twin.h"
#include "ui/common/workspace.h"
#include "ui/embedding/colour_panel.h"
#include "ui/embedding/embedding_page.h"
#include "ui/embedding/over_time_panel.h"
#include "ui/embedding/selection_panel.h"
#include "ui/embedding/timeline_bar.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr std::size_t mostTrails = 300; // more are a tangle
constexpr int thumbnailSide = 256;

QString qualityText(const MapData& map) {
    QStringList parts { EmbeddingPage::tr("%Ln point(s)", "", static_cast<int>(map.points.size())) };
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

void EmbeddingPage::showTimeline(std::shared_ptr<const MapTimeline> timeline) {
    std::vector<double> epochs;
    for (const MapData& frame : timeline->frames)
        epochs.push_back(frame.entry.checkpoint_epoch);
    m_timeline = timeline;
    m_time->setFrames(std::move(epochs));
    showMap(std::shared_ptr<const MapData>(timeline, &timeline->frames.back()));
}

void EmbeddingPage::showMap(std::shared_ptr<const MapData> map) {
    m_map = std::move(map);
    m_showsLive = false;
    m_selected.clear();
    m_colourPanel->forgetChosenClasses();
    m_colourPanel->setVisible(true);
    m_stack->setCurrentIndex(1);
    m_time->setVisible(m_timeline != nullptr);
    m_panel->clear();
    m_view->setPoints({ m_map->points, std::vector<int>(m_map->points.size(), 0), {} }, { MarkStyle {} });
    if (m_timeline)
        m_view->setArea(m_timeline->bounds);
    lookAt(*m_map);
    colourPoints();
    showSelection();
    showOverTime(-1);
}

// What goes with the map itself, whatever is chosen on it.
void EmbeddingPage::lookAt(const MapData& map) {
    const auto& dataset = m_images.dataset();
    m_classes = classNames(map, dataset ? dataset->info().classes : std::vector<std::string>());
    QString quality = qualityText(map);
    if (m_timeline && currentFrame() > 0)
        quality =
            tr("moved %1").arg(QLocale().toString(m_timeline->moved[static_cast<std::size_t>(currentFrame())], 'f', 2))
            + QStringLiteral("  ·  ") + quality;
    m_quality->setText(quality);
    m_quality->setToolTip(m_timeline
            ? tr("How far the points moved on average is in parts of the map's spread; that the "
                 "whole map turned does not count. %1")
                  .arg(quality)
            : quality);
    m_colourPanel->setChoices(possibleColours(sources()));
}

int EmbeddingPage::currentFrame() const {
    return static_cast<int>(std::lround(m_time->position()));
}

void EmbeddingPage::moveTo(double position) {
    if (!m_timeline)
        return;
    m_view->movePoints(m_timeline->at(position));
    const auto frame = static_cast<std::size_t>(currentFrame());
    const MapData* nearest = &m_timeline->frames[frame];
    if (nearest != m_map.get()) {
        m_map = std::shared_ptr<const MapData>(m_timeline, nearest);
        lookAt(*m_map);
        if (isNumeric(m_colourPanel->by()))
            colourPoints();
        if (m_view->marked() >= 0)
            showNeighbours(m_view->marked());
        m_twin->refreshTable();
    }
    showTrails();
}

ColourSources EmbeddingPage::sources() const {
    ColourSources sources { m_map, nullptr, m_predictions, m_classes };
    if (m_timeline) {
        const auto frame = static_cast<std::size_t>(std::max(currentFrame() - 1, 0));
        sources.before = std::shared_ptr<const MapData>(m_timeline, &m_timeline->frames[frame]);
    }
    return sources;
}

// Classes are at hand; numbers take a while with many points.
void EmbeddingPage::colourPoints() {
    if (!m_map)
        return;
    const ColourBy by = m_colourPanel->by();
    if (!isNumeric(by)) {
        m_colourer.cancel();
        applyColours(coloursOf(by, sources()));
        return;
    }
    m_colourer.start([by, sources = sources()](const LatestOnly::Stale&) { return coloursOf(by, sources); },
        [this](PointColours colours) { applyColours(std::move(colours)); });
}

void EmbeddingPage::applyColours(PointColours colours) {
    m_colours = std::move(colours);
    m_colourPanel->showColours(m_colours);
    restyle();
    m_twin->refreshTable();
}

void EmbeddingPage::restyle() {
    const std::size_t points = isNumeric(m_colours.by) ? m_colours.values.size() : m_colours.classOf.size();
    if (!m_map || points != m_map->points.size())
        return;
    PointStyles styles = stylesOf(m_colours, m_colourPanel->chosenClasses(), palette());
    m_view->setStyles(std::move(styles.styles), std::move(styles.styleOf));
}

void EmbeddingPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        restyle();
}

NeighboursPanel::Item EmbeddingPage::itemOf(int point, double similarity) const {
    const auto i = static_cast<size_t>(point);
    return { point, m_map->split, m_map->indices[i], labelOf(m_map->labels[i]), similarity };
}

QString EmbeddingPage::labelOf(std::int64_t label) const {
    return label >= 0 && label < m_classes.size() ? m_classes[label] : tr("unlabelled");
}

HoverCard EmbeddingPage::cardOf(int point) {
    const auto i = static_cast<std::size_t>(point);
    QString text = labelOf(m_map->labels[i]);
    if (const QString value = m_colours.textOf(point); m_colours.by != ColourBy::label && !value.isEmpty())
        text +=
            QLatin1Char('\n') + tr("%1: %2", "what the colour stands for, its value").arg(nameOf(m_colours.by), value);
    return { m_images.thumbnail(m_map->split, m_map->indices[i], thumbnailSide), text };
}

void EmbeddingPage::hover(int point) {
    if (!m_map || m_search.isRunning())
        return;
    const int shown = point >= 0 ? point : m_view->marked();
    if (shown >= 0)
        m_panel->showImage(itemOf(shown, 1));
}

void EmbeddingPage::choose(int point) {
    if (!m_map)
        return;
    if (point < 0) {
        m_view->setMarked(-1, {});
        m_panel->clear();
        showOverTime(-1);
        showTrails();
        return;
    }
    showNeighbours(point);
    showOverTime(point);
    showTrails();
    if (m_tabs->currentWidget() == m_selection && m_selected.empty())
        m_tabs->setCurrentWidget(m_panel);
}

void EmbeddingPage::showNeighbours(int point) {
    m_panel->showImage(itemOf(point, 1));
    if (m_map->neighboursPerPoint == 0)
        return m_view->setMarked(point, {});
    const std::vector<int> neighbours = m_map->neighboursOf(point);
    std::vector<NeighboursPanel::Item> items;
    for (int rank = 0; rank < static_cast<int>(neighbours.size()); ++rank)
        items.push_back(itemOf(neighbours[static_cast<size_t>(rank)], m_map->similarity(point, rank)));
    const auto same = std::count_if(
        items.begin(), items.end(), [&](const auto& item) { return item.label == itemOf(point, 1).label; });
    m_view->setMarked(point, neighbours);
    m_panel->showNeighbours(items,
        m_map->labels[static_cast<size_t>(point)] < 0
            ? tr("The %n nearest in the representation", "", static_cast<int>(items.size()))
            : tr("%1 of the %2 nearest in the representation are of the same class").arg(same).arg(items.size()));
}

void EmbeddingPage::showOverTime(int point) {
    if (!m_timeline)
        m_overTime->clear(
            tr("Compute a timeline to see how the neighbours of an image come and go as training goes on."));
    else if (m_timeline->frames.front().neighboursPerPoint == 0)
        m_overTime->clear(tr("These maps hold no neighbours."));
    else if (point < 0)
        m_overTime->clear(tr("Click a point to see its neighbours at each checkpoint."));
    else
        m_overTime->showPoint(*m_timeline, point, m_classes);
}

void EmbeddingPage::changeSelection(const std::vector<int>& points, SelectionChange how) {
    if (!m_map)
        return;
    if (how == SelectionChange::replace || m_selected.size() != m_map->points.size())
        m_selected.assign(m_map->points.size(), false);
    for (const int point : points)
        m_selected[static_cast<std::size_t>(point)] = how != SelectionChange::remove;
    if (std::find(m_selected.begin(), m_selected.end(), true) == m_selected.end())
        m_selected.clear();
    showSelection();
    if (!m_selected.empty())
        m_tabs->setCurrentWidget(m_selection);
}

void EmbeddingPage::showSelection() {
    std::vector<int> points;
    for (std::size_t i = 0; i < m_selected.size(); ++i)
        if (m_selected[i])
            points.push_back(static_cast<int>(i));
    m_view->setSelected(m_selected);
    m_selection->setSelection(m_map, m_classes, std::move(points));
    showTrails();
}

void EmbeddingPage::showTrails() {
    std::vector<QPolygonF> trails;
    if (m_timeline) {
        for (std::size_t i = 0; i < m_selected.size() && trails.size() < mostTrails; ++i)
            if (m_selected[i])
                trails.push_back(m_timeline->trail(static_cast<int>(i), m_time->position()));
        if (m_view->marked() >= 0)
            trails.push_back(m_timeline->trail(m_view->marked(), m_time->position()));
    }
    m_view->setTrails(std::move(trails));
}

void EmbeddingPage::clearMarks() {
    m_selected.clear();
    showSelection();
    choose(-1);
}

TableSource EmbeddingPage::table() const {
    QStringList headers { tr("Image"), tr("Label"), tr("X"), tr("Y"), tr("Selected") };
    const bool extra = m_colours.by != ColourBy::label;
    if (extra)
        headers << nameOf(m_colours.by);
    const int rows = m_map ? static_cast<int>(m_map->points.size()) : 0;
    return { headers, rows, [this](int row, int column) -> QVariant {
                const auto i = static_cast<std::size_t>(row);
                switch (column) {
                case 0:
                    return static_cast<qlonglong>(m_map->indices[i]);
                case 1:
                    return labelOf(m_map->labels[i]);
                case 2:
                    return m_map->points[i].x();
                case 3:
                    return -m_map->points[i].y();
                case 4:
                    return i < m_selected.size() && m_selected[i] ? tr("yes") : QString();
                default:
                    if (isNumeric(m_colours.by))
                        return i < m_colours.values.size() && std::isfinite(m_colours.values[i])
                            ? QVariant(m_colours.values[i])
                            : QVariant();
                    return m_colours.textOf(row);
                }
            } };
}

} // namespace byol::ui
