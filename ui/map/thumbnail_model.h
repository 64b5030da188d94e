#pragma once

#include "core/base/data/dataset.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPixmap>

#include <vector>

namespace byol::ui {

class DatasetImages;

/// Cells with a text, an image of the dataset, or both. An image is decoded when its cell is first looked at.
class ThumbnailModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        std::int64_t image = -1; ///< -1: none
        QString tip;
    };

    /// @param side of the thumbnails, in units of the screen
    ThumbnailModel(DatasetImages& images, int side, QObject* parent = nullptr);
    void setCells(Split split, const QStringList& headers, std::vector<std::vector<Cell>> rows);
    const Cell& at(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void imageReady(Split split, qint64 image);

    DatasetImages& m_images;
    int m_side;
    Split m_split = Split::test;
    QStringList m_headers;
    std::vector<std::vector<Cell>> m_rows;
    QMultiHash<std::int64_t, std::pair<int, int>> m_places; ///< cells of an image: row, column
};

/// The image within a square: small pictures keep their pixels visible, large ones are shrunk smoothly.
QPixmap fittedPixmap(const QImage& image, int side, qreal ratio);
/// Keeps the place of an image that is still being decoded.
QPixmap blankPixmap(int side);

} // namespace byol::ui
