#pragma once

#include "core/base/data/dataset.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;

namespace byol::ui {

class DatasetImages;

/// The picture of a point with what is known of it, and the pictures of its nearest neighbours in the representation.
class NeighboursPanel : public QWidget {
    Q_OBJECT

public:
    explicit NeighboursPanel(DatasetImages& images, QWidget* parent = nullptr);

    struct Item {
        int point = -1; ///< position in the map
        Split split = Split::test;
        std::int64_t index = 0;
        QString label; ///< plain text
        double similarity = 1;
    };

    /// The picture shown large: the hovered point, or else the chosen one.
    void showImage(const Item& item);
    /// Instead: a file that was searched for. The image may follow later.
    void showQuery(const QImage& image, const QString& name);
    void showNeighbours(const std::vector<Item>& neighbours, const QString& summary);
    void clear();

Q_SIGNALS:
    void neighbourChosen(int point);

private:
    void imageReady(Split split, qint64 index);
    void drawLarge();
    void place(const QImage& image);
    void fillIcon(int row);

    DatasetImages& m_images;
    QLabel* m_large = nullptr;
    QLabel* m_caption = nullptr;
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model = nullptr;
    Item m_shown;
    std::vector<Item> m_neighbours;
};

} // namespace byol::ui
