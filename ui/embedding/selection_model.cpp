#include "ui/embedding/selection_model.h"

#include "ui/common/dataset_images.h"
#include "ui/map/thumbnail_model.h"

#include <QGuiApplication>
#include <QLocale>

namespace byol::ui {
namespace {

constexpr int decodedSide = 256;

} // namespace

SelectionModel::SelectionModel(DatasetImages& images, int side, QObject* parent)
    : QAbstractListModel(parent)
    , m_images(images)
    , m_side(side) {
    connect(&images, &DatasetImages::ready, this, &SelectionModel::imageReady);
}

void SelectionModel::setSelection(
    std::shared_ptr<const MapData> map, const QStringList& classes, std::vector<int> points) {
    beginResetModel();
    m_map = std::move(map);
    m_classes = classes;
    m_points = std::move(points);
    endResetModel();
}

int SelectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

QString SelectionModel::labelOf(int point) const {
    const std::int64_t label = m_map->labels[static_cast<std::size_t>(point)];
    return label >= 0 && label < m_classes.size() ? m_classes[label] : tr("unlabelled");
}

QVariant SelectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int point = m_points[static_cast<std::size_t>(index.row())];
    const std::int64_t image = m_map->indices[static_cast<std::size_t>(point)];
    switch (role) {
    case Qt::DecorationRole: {
        const QPixmap pixmap =
            fittedPixmap(m_images.thumbnail(m_map->split, image, decodedSide), m_side, qGuiApp->devicePixelRatio());
        return pixmap.isNull() ? blankPixmap(m_side) : pixmap;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, image %L2").arg(labelOf(point)).arg(image);
    case Qt::UserRole:
        return point;
    default:
        return {};
    }
}

void SelectionModel::imageReady(Split split, qint64 image) {
    if (!m_map || split != m_map->split)
        return;
    for (std::size_t row = 0; row < m_points.size(); ++row)
        if (m_map->indices[static_cast<std::size_t>(m_points[row])] == image) {
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed, { Qt::DecorationRole });
            return;
        }
}

} // namespace byol::ui
