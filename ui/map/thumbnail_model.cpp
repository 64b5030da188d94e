#include "ui/map/thumbnail_model.h"

#include "ui/common/dataset_images.h"

#include <QGuiApplication>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int decodedSide = 256;

} // namespace

QPixmap fittedPixmap(const QImage& image, int side, qreal ratio) {
    if (image.isNull())
        return {};
    const int device = static_cast<int>(side * ratio);
    const auto mode = image.width() < device / 2 ? Qt::FastTransformation : Qt::SmoothTransformation;
    QPixmap pixmap = QPixmap::fromImage(image.scaled(device, device, Qt::KeepAspectRatio, mode));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap blankPixmap(int side) {
    QPixmap blank(side, side);
    blank.fill(Qt::transparent);
    return blank;
}

ThumbnailModel::ThumbnailModel(DatasetImages& images, int side, QObject* parent)
    : QAbstractTableModel(parent)
    , m_images(images)
    , m_side(side) {
    connect(&images, &DatasetImages::ready, this, &ThumbnailModel::imageReady);
}

void ThumbnailModel::setCells(Split split, const QStringList& headers, std::vector<std::vector<Cell>> rows) {
    beginResetModel();
    m_split = split;
    m_headers = headers;
    m_rows = std::move(rows);
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (std::size_t column = 0; column < m_rows[row].size(); ++column)
            if (m_rows[row][column].image >= 0)
                m_places.insert(m_rows[row][column].image, { static_cast<int>(row), static_cast<int>(column) });
    endResetModel();
}

const ThumbnailModel::Cell& ThumbnailModel::at(const QModelIndex& index) const {
    static const Cell empty;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? row[column] : empty;
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThumbnailModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case Qt::AccessibleTextRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::DecorationRole: {
        if (cell.image < 0)
            return {};
        const QPixmap pixmap =
            fittedPixmap(m_images.thumbnail(m_split, cell.image, decodedSide), m_side, qGuiApp->devicePixelRatio());
        return pixmap.isNull() ? blankPixmap(m_side) : pixmap;
    }
    default:
        return {};
    }
}

QVariant ThumbnailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_headers.size())
        return m_headers[section];
    return {};
}

void ThumbnailModel::imageReady(Split split, qint64 image) {
    if (split != m_split)
        return;
    for (auto place = m_places.constFind(image); place != m_places.cend() && place.key() == image; ++place) {
        const QModelIndex changed = index(place->first, place->second);
        Q_EMIT dataChanged(changed, changed, { Qt::DecorationRole });
    }
}

} // namespace byol::ui
