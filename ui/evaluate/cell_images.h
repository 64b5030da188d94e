#pragma once

#include "core/base/data/dataset.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

#include <vector>

namespace byol::ui {

class DatasetImages;

/// Images of a dataset as a list of thumbnails; a picture is decoded when its row is looked at.
class CellImages : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int side = 64;

    explicit CellImages(DatasetImages& images, QObject* parent = nullptr);
    void setImages(Split split, std::vector<std::int64_t> indices);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QPixmap picture(int row) const;
    void imageReady(Split split, qint64 index);

    DatasetImages& m_images;
    Split m_split = Split::test;
    std::vector<std::int64_t> m_indices;
    QHash<qint64, int> m_rows;
};

} // namespace byol::ui
