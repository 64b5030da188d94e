#pragma once

#include "ui/map/map_data.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace byol::ui {

class DatasetImages;

/// The images of the selected points. A picture is decoded when it first comes into view.
class SelectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    SelectionModel(DatasetImages& images, int side, QObject* parent = nullptr);
    /// @param classes names, index = label
    void setSelection(std::shared_ptr<const MapData> map, const QStringList& classes, std::vector<int> points);
    const std::vector<int>& points() const { return m_points; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString labelOf(int point) const;
    void imageReady(Split split, qint64 image);

    DatasetImages& m_images;
    int m_side;
    std::shared_ptr<const MapData> m_map;
    QStringList m_classes;
    std::vector<int> m_points;
};

} // namespace byol::ui
