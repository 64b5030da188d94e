#include "ui/embedding/neighbours_panel.h"

#include "ui/common/dataset_images.h"
#include "ui/map/thumbnail_model.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int largeSide = 168;
constexpr int iconSide = 56;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NeighboursPanel::NeighboursPanel(DatasetImages& images, QWidget* parent)
    : QWidget(parent)
    , m_images(images)
    , m_large(new QLabel(this))
    , m_caption(plainLabel(this))
    , m_summary(plainLabel(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this)) {
    m_large->setFixedSize(largeSide, largeSide);
    m_large->setAlignment(Qt::AlignCenter);
    m_large->setFrameShape(QFrame::StyledPanel);
    m_large->setAccessibleName(tr("Image of the point"));
    m_list->setModel(m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize({ iconSide, iconSide });
    m_list->setGridSize({ iconSide + 28, iconSide + 2 * fontMetrics().lineSpacing() + 14 });
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Nearest neighbours in the representation"));
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        // What a search finds need not be on the map.
        if (const int point = m_neighbours[size_t(index.row())].point; point >= 0)
            Q_EMIT neighbourChosen(point);
    });
    connect(&m_images, &DatasetImages::ready, this, &NeighboursPanel::imageReady);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->addWidget(m_large, 0, Qt::AlignHCenter);
    layout->addWidget(m_caption);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    clear();
}

void NeighboursPanel::showImage(const Item& item) {
    m_shown = item;
    m_caption->setText(item.label);
    drawLarge();
}

void NeighboursPanel::showQuery(const QImage& image, const QString& name) {
    m_shown = {};
    m_caption->setText(name);
    place(image);
}

void NeighboursPanel::drawLarge() {
    place(m_images.thumbnail(m_shown.split, m_shown.index, 256));
}

void NeighboursPanel::place(const QImage& image) {
    m_large->setPixmap(fittedPixmap(image, largeSide - 8, devicePixelRatioF()));
}

void NeighboursPanel::showNeighbours(const std::vector<Item>& neighbours, const QString& summary) {
    m_neighbours = neighbours;
    m_summary->setText(summary);
    m_model->clear();
    for (const Item& item : neighbours) {
        auto* row =
            new QStandardItem(QStringLiteral("%1\n%2").arg(item.label, QLocale().toString(item.similarity, 'f', 3)));
        row->setToolTip(tr("Cosine %1. Press Return to go there.").arg(QLocale().toString(item.similarity, 'f', 4)));
        row->setSizeHint(m_list->gridSize());
        row->setIcon(blankPixmap(iconSide));
        row->setTextAlignment(Qt::AlignHCenter);
        m_model->appendRow(row);
        fillIcon(m_model->rowCount() - 1);
    }
}

void NeighboursPanel::fillIcon(int row) {
    const Item& item = m_neighbours[size_t(row)];
    const QPixmap pixmap = fittedPixmap(m_images.thumbnail(item.split, item.index, 256), iconSide, devicePixelRatioF());
    if (!pixmap.isNull())
        m_model->item(row)->setIcon(QIcon(pixmap));
}

void NeighboursPanel::imageReady(Split split, qint64 index) {
    if (m_shown.point >= 0 && m_shown.split == split && m_shown.index == index)
        drawLarge();
    for (size_t row = 0; row < m_neighbours.size(); ++row)
        if (m_neighbours[row].split == split && m_neighbours[row].index == index)
            fillIcon(static_cast<int>(row));
}

void NeighboursPanel::clear() {
    m_shown = {};
    m_neighbours.clear();
    m_model->clear();
    m_large->setPixmap({});
    m_caption->setText(tr("Point at the map to see an image."));
    m_summary->setText(tr("Click a point to see its nearest neighbours in the representation."));
}

} // namespace byol::ui
