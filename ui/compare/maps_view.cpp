#include "ui/compare/maps_view.h"

#include "ui/common/data_twin.h"
#include "ui/common/theme.h"
#include "ui/map/class_legend.h"
#include "ui/map/map_tools.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int thumbnailSide = 256;
constexpr int legendWidth = 150;

} // namespace

MapsView::MapsView(QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 10, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(buildSide(0, tr("Le&ft:")), 0, 0);
    grid->addWidget(buildSide(1, tr("&Right:")), 0, 1);
    m_legend = new ClassLegend(this);
    m_legend->setFixedWidth(legendWidth);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setRole(m_note, Role::muted);
    grid->addWidget(m_legend, 0, 2);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    connect(m_sides[0].view, &ScatterView::toolChanged, m_sides[1].view, &ScatterView::setTool);
    connect(m_sides[1].view, &ScatterView::toolChanged, m_sides[0].view, &ScatterView::setTool);
    connect(m_legend, &ClassLegend::chosenChanged, this, [this](const std::vector<int>& classes) {
        m_chosen = classes;
        restyle(0);
        restyle(1);
    });
    connect(&m_images, &DatasetImages::opened, this, &MapsView::showLegend);
    connect(&m_images, &DatasetImages::ready, this, [this] {
        for (Side& side : m_sides)
            side.view->update();
    });
}

QWidget* MapsView::buildSide(int which, const QString& text) {
    Side& side = m_sides[which];
    auto* pane = new QWidget(this);
    side.loader = new LatestOnly(pane);
    side.run = new QComboBox(pane);
    side.run->setObjectName(which == 0 ? QStringLiteral("leftRun") : QStringLiteral("rightRun"));
    side.run->setMinimumContentsLength(8);
    side.run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label = new QLabel(text, pane);
    label->setBuddy(side.run);
    side.view = new ScatterView(pane);
    side.view->setAccessibleName(which == 0 ? tr("Map of the run on the left") : tr("Map of the run on the right"));
    side.twin = new DataTwin(
        side.view, which == 0 ? tr("Left Map") : tr("Right Map"), [this, which] { return tableOf(which); }, pane);
    side.twin->setPaint(
        [view = side.view](QPainter& painter, const QSize& size) { view->paintPicture(painter, size); });
    side.note = new QLabel(pane);
    side.note->setTextFormat(Qt::PlainText);
    side.note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(side.run, 1);
    bar->addWidget(new MapTools(*side.view, pane));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(side.twin, 1);
    column->addWidget(side.note);
    side.view->setHoverCards([this, which](int point) {
        const MapData& map = *m_sides[which].map;
        const auto i = static_cast<std::size_t>(point);
        return HoverCard { m_images.thumbnail(map.split, map.indices[i], thumbnailSide), labelOf(map.labels[i]) };
    });
    connect(side.run, &QComboBox::currentIndexChanged, this, [this, which] { load(which); });
    connect(side.twin, &DataTwin::problemOccurred, this, &MapsView::problemOccurred);
    connect(side.view, &ScatterView::regionChosen, this,
        [this, which](const std::vector<int>& points, SelectionChange how) { select(which, points, how); });
    connect(side.view, &ScatterView::hoverChanged, this, [this, which](int point) { hover(which, point); });
    connect(side.view, &ScatterView::clicked, this, [this, which](int point) { mark(which, point); });
    connect(side.view, &ScatterView::clearRequested, this, [this, which] {
        select(which, {}, SelectionChange::replace);
        mark(which, -1);
    });
    return pane;
}

void MapsView::setRuns(const std::vector<RunData>& runs) {
    m_runs = runs;
    if (!runs.empty())
        m_images.setDataset(runs.front().config.data);
    fillRuns();
    load(0);
    load(1);
}

// The two first runs, unless others were chosen that are still among them.
void MapsView::fillRuns() {
    QStringList paths;
    for (const RunData& run : m_runs)
        paths << QString::fromStdString(run.path.string());
    if (paths == m_listed)
        return;
    m_listed = paths;
    for (int which : { 0, 1 }) {
        Side& side = m_sides[which];
        const QSignalBlocker blocker(side.run);
        const QString before = side.run->currentData().toString();
        side.run->clear();
        for (const RunData& run : m_runs)
            side.run->addItem(run.name, QString::fromStdString(run.path.string()));
        const int again = side.run->findData(before);
        side.run->setCurrentIndex(again >= 0 ? again : std::min(which, side.run->count() - 1));
    }
}

void MapsView::load(int which) {
    Side& side = m_sides[which];
    const int row = side.run->currentIndex();
    if (row < 0 || row >= static_cast<int>(m_runs.size()))
        return clear(which, {});
    const RunData& run = m_runs[static_cast<std::size_t>(row)];
    if (run.embeddings.empty())
        return clear(which, tr("This run has no map yet. The Embedding page computes one."));
    const EmbeddingEntry& entry = run.embeddings.back();
    const QString path = QString::fromStdString(run.path.string());
    if (side.map && side.shown == entry.id && side.shownRun == path)
        return;
    side.shown = entry.id;
    side.shownRun = path;
    side.loader->start([path = run.path, entry](
                           const LatestOnly::Stale&) { return std::make_shared<const MapData>(loadMap(path, entry)); },
        [this, which](std::shared_ptr<const MapData> map) { show(which, std::move(map)); },
        [this, which](const QString& sentence) {
            clear(which, {});
            Q_EMIT problemOccurred(tr("The map cannot be shown."), sentence);
        });
}

void MapsView::clear(int which, const QString& why) {
    Side& side = m_sides[which];
    side.loader->cancel();
    side.map.reset();
    side.shown = -1;
    side.places.clear();
    side.selected.clear();
    side.view->setPoints({}, {});
    side.note->setText(why);
    showNote();
}

void MapsView::show(int which, std::shared_ptr<const MapData> map) {
    Side& side = m_sides[which];
    side.map = std::move(map);
    side.places.clear();
    for (std::size_t i = 0; i < side.map->indices.size(); ++i)
        side.places.emplace(side.map->indices[i], static_cast<int>(i));
    side.selected.clear();
    side.view->setPoints({ side.map->points, std::vector<int>(side.map->points.size(), 0), {} }, { MarkStyle {} });
    side.note->setText(tr("epoch %1, %L2 points")
                           .arg(QLocale().toString(side.map->entry.checkpoint_epoch, 'f', 0))
                           .arg(side.map->points.size()));
    showLegend();
    if (linked())
        pass(1 - which);
    showNote();
    side.twin->refreshTable();
}

QString MapsView::labelOf(std::int64_t label) const {
    const auto& dataset = m_images.dataset();
    if (label < 0)
        return tr("unlabelled");
    return dataset && label < static_cast<std::int64_t>(dataset->info().classes.size())
        ? QString::fromStdString(dataset->info().classes[static_cast<std::size_t>(label)])
        : tr("class %1").arg(label);
}

void MapsView::showLegend() {
    std::int64_t classes = 0;
    for (const Side& side : m_sides)
        if (side.map)
            for (const std::int64_t label : side.map->labels)
                classes = std::max(classes, label + 1);
    QStringList names;
    for (std::int64_t label = 0; label < classes; ++label)
        names << labelOf(label);
    m_legend->setClasses(names, classStyles(static_cast<int>(classes), palette()));
    m_legend->setVisible(classes > 0);
    m_chosen.clear();
    restyle(0);
    restyle(1);
}

void MapsView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note)
        showLegend();
}

void MapsView::restyle(int which) {
    Side& side = m_sides[which];
    if (!side.map)
        return;
    const int classes = m_legend->count();
    std::vector<MarkStyle> styles = classStyles(classes, palette());
    const Theme theme = Theme::from(palette());
    styles.push_back({ classes > 0 ? theme.grid : theme.accent, MarkShape::disc, true });
    std::vector<int> styleOf;
    for (const std::int64_t label : side.map->labels) {
        const bool shown =
            m_chosen.empty() || std::find(m_chosen.begin(), m_chosen.end(), static_cast<int>(label)) != m_chosen.end();
        styleOf.push_back(label >= 0 && shown ? static_cast<int>(label) : classes);
    }
    side.view->setStyles(std::move(styles), std::move(styleOf));
}

// An index names the same image in both only when both are of the same part of the same data.
bool MapsView::linked() const {
    const auto& [left, right] = m_sides;
    if (!left.map || !right.map || left.map->split != right.map->split)
        return false;
    const auto data = [this](const Side& side) -> const DataSettings& {
        return m_runs[static_cast<std::size_t>(side.run->currentIndex())].config.data;
    };
    return data(left).path == data(right).path && data(left).max_images == data(right).max_images;
}

int MapsView::counterpart(int from, int point) const {
    if (point < 0 || !linked())
        return -1;
    const auto found = m_sides[1 - from].places.find(m_sides[from].map->indices[static_cast<std::size_t>(point)]);
    return found == m_sides[1 - from].places.end() ? -1 : found->second;
}

void MapsView::hover(int from, int point) {
    m_sides[1 - from].view->setHoverShown(counterpart(from, point));
}

void MapsView::mark(int from, int point) {
    const auto neighboursOf = [this](int which, int own) {
        const auto& map = m_sides[which].map;
        return own >= 0 && map->neighboursPerPoint > 0 ? map->neighboursOf(own) : std::vector<int>();
    };
    m_sides[from].view->setMarked(point, neighboursOf(from, point));
    if (m_sides[1 - from].map) {
        const int other = counterpart(from, point);
        m_sides[1 - from].view->setMarked(other, neighboursOf(1 - from, other));
    }
}

void MapsView::select(int which, const std::vector<int>& points, SelectionChange how) {
    Side& side = m_sides[which];
    if (!side.map)
        return;
    if (how == SelectionChange::replace || side.selected.size() != side.map->points.size())
        side.selected.assign(side.map->points.size(), false);
    for (const int point : points)
        side.selected[static_cast<std::size_t>(point)] = how != SelectionChange::remove;
    if (std::find(side.selected.begin(), side.selected.end(), true) == side.selected.end())
        side.selected.clear();
    side.view->setSelected(side.selected);
    pass(which);
    showNote();
}

void MapsView::pass(int from) {
    Side& other = m_sides[1 - from];
    if (!linked())
        return;
    other.selected.assign(m_sides[from].selected.empty() ? 0 : other.map->points.size(), false);
    for (std::size_t i = 0; i < m_sides[from].selected.size(); ++i)
        if (m_sides[from].selected[i])
            if (const int point = counterpart(from, static_cast<int>(i)); point >= 0)
                other.selected[static_cast<std::size_t>(point)] = true;
    other.view->setSelected(other.selected);
}

void MapsView::showNote() {
    const auto& [left, right] = m_sides;
    if (!left.map || !right.map) {
        m_note->setText(tr("Two maps are needed to compare them."));
        return;
    }
    if (!linked()) {
        m_note->setText(tr("These maps show different data: their points are not linked."));
        return;
    }
    const auto both = std::count_if(left.map->indices.begin(), left.map->indices.end(),
        [&right = right](std::int64_t image) { return right.places.count(image) > 0; });
    const auto chosen = [](const Side& side) { return std::count(side.selected.begin(), side.selected.end(), true); };
    m_note->setText(chosen(left) + chosen(right) == 0
            ? tr("%L1 images are in both maps: point at one, click it, or draw around some, and see them in both.")
                  .arg(both)
            : tr("%L1 selected on the left, %L2 on the right; %L3 images are in both maps.")
                  .arg(chosen(left))
                  .arg(chosen(right))
                  .arg(both));
}

TableSource MapsView::tableOf(int which) const {
    const auto& map = m_sides[which].map;
    return { { tr("Image"), tr("Label"), tr("X"), tr("Y"), tr("Selected") },
        map ? static_cast<int>(map->points.size()) : 0, [this, which](int row, int column) -> QVariant {
            const Side& side = m_sides[which];
            const auto i = static_cast<std::size_t>(row);
            switch (column) {
            case 0:
                return static_cast<qlonglong>(side.map->indices[i]);
            case 1:
                return labelOf(side.map->labels[i]);
            case 2:
                return side.map->points[i].x();
            case 3:
                return -side.map->points[i].y();
            default:
                return i < side.selected.size() && side.selected[i] ? tr("yes") : QString();
            }
        } };
}

} // namespace byol::ui
