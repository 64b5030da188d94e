#include "ui/embedding/over_time_panel.h"

#include "ui/common/data_twin.h"
#include "ui/common/dataset_images.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"
#include "ui/map/thumbnail_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <unordered_map>

namespace byol::ui {
namespace {

constexpr int nearest = 10;
constexpr int side = 32;

QString epochText(double epoch) {
    return QLocale().toString(epoch, 'f', epoch < 10 ? 1 : 0);
}

} // namespace

OverTimePanel::OverTimePanel(DatasetImages& images, QWidget* parent)
    : QWidget(parent)
    , m_plot(new SeriesPlot(tr("Neighbours Kept"), this))
    , m_model(new ThumbnailModel(images, side, this))
    , m_table(new QTableView(this))
    , m_text(new QLabel(this)) {
    m_plot->addCurve(tr("from before"), 0);
    m_plot->addCurve(tr("until the last"), 1);
    m_plot->setAxisNames(tr("Epoch"), QString());
    m_plot->setYRange(0, 1.02);
    m_plot->setMinimumHeight(150);
    m_twin = new DataTwin(
        m_plot, tr("Neighbours Kept"),
        [this] {
            return TableSource { { tr("Epoch"), tr("Jaccard with the Checkpoint Before"), tr("Jaccard with the Last") },
                static_cast<int>(m_history.epochs.size()), [this](int row, int column) -> QVariant {
                    const auto i = static_cast<std::size_t>(row);
                    return column == 0 ? m_history.epochs[i]
                        : column == 1  ? m_history.withBefore[i]
                                       : m_history.withLast[i];
                } };
        },
        this);
    connect(m_twin, &DataTwin::problemOccurred, this, &OverTimePanel::problemOccurred);
    m_table->setModel(m_model);
    m_table->setIconSize({ side, side });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(side + 6);
    m_table->horizontalHeader()->setDefaultSectionSize(side + 14);
    m_table->horizontalHeader()->setMinimumSectionSize(30);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Nearest neighbours at each epoch"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(m_text, Role::muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->addWidget(m_text);
    layout->addWidget(m_twin, 2);
    layout->addWidget(m_table, 3);
    clear({});
}

void OverTimePanel::clear(const QString& sentence) {
    m_history = {};
    m_text->setText(sentence);
    m_twin->hide();
    m_table->hide();
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_text, 1);
}

void OverTimePanel::showPoint(const MapTimeline& timeline, int point, const QStringList& classes) {
    m_history = neighbourHistory(timeline, point, nearest);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_text, 0);
    m_text->setText(tr("The %n nearest at each checkpoint (Jaccard)", "",
        m_history.images.empty() ? 0 : static_cast<int>(m_history.images.back().size())));
    m_twin->show();
    m_table->show();
    drawCurves();
    fillTable(timeline, classes);
    m_twin->refreshTable();
}

void OverTimePanel::drawCurves() {
    m_plot->clearCurves();
    std::vector<SeriesPlot::Point> before, last;
    for (std::size_t i = 0; i < m_history.epochs.size(); ++i) {
        if (i > 0)
            before.push_back({ m_history.epochs[i], m_history.withBefore[i] });
        last.push_back({ m_history.epochs[i], m_history.withLast[i] });
    }
    m_plot->append(0, before);
    m_plot->append(1, last);
}

void OverTimePanel::fillTable(const MapTimeline& timeline, const QStringList& classes) {
    std::unordered_map<std::int64_t, std::int64_t> labels;
    const MapData& any = timeline.frames.front();
    for (std::size_t i = 0; i < any.indices.size(); ++i)
        labels.emplace(any.indices[i], any.labels[i]);
    QStringList headers { tr("Epoch") };
    std::vector<std::vector<ThumbnailModel::Cell>> rows;
    for (std::size_t frame = m_history.images.size(); frame-- > 0;) { // the newest on top
        std::vector<ThumbnailModel::Cell> row { { epochText(m_history.epochs[frame]), -1, {} } };
        for (const std::int64_t image : m_history.images[frame]) {
            const std::int64_t label = labels[image];
            row.push_back({ {}, image,
                tr("%1, image %L2")
                    .arg(label >= 0 && label < classes.size() ? classes[label] : tr("unlabelled"))
                    .arg(image) });
        }
        for (auto rank = headers.size(); rank < static_cast<qsizetype>(row.size()); ++rank)
            headers << QLocale().toString(static_cast<int>(rank));
        rows.push_back(std::move(row));
    }
    m_model->setCells(any.split, headers, std::move(rows));
    m_table->setColumnWidth(0, fontMetrics().horizontalAdvance(tr("Epoch")) + 26);
}

} // namespace byol::ui
