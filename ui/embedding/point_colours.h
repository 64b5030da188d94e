#pragma once

#include "ui/map/map_timeline.h"
#include "ui/map/point_metrics.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

namespace byol::ui {

/// What the colour of a point stands for.
enum class ColourBy {
    label,
    prediction, ///< of the newest evaluation that kept its predictions
    correctness, ///< whether that prediction is the label
    agreement, ///< share of the neighbours with the point's label
    similarity, ///< mean cosine to the neighbours
    moved, ///< distance from the frame before
    kept, ///< Jaccard of the neighbourhood with the frame before
};
QString nameOf(ColourBy by);
QString explanationOf(ColourBy by);
bool isNumeric(ColourBy by);

/// What colours are made from. Only the map must be there.
struct ColourSources {
    std::shared_ptr<const MapData> map;
    std::shared_ptr<const MapData> before; ///< the frame before, of a timeline
    std::shared_ptr<const Predictions> predictions;
    QStringList classes; ///< names, index = label
};
std::vector<ColourBy> possibleColours(const ColourSources& sources);

/// Either a class or a number for each point.
struct PointColours {
    Q_DECLARE_TR_FUNCTIONS(PointColours)

public:
    ColourBy by = ColourBy::label;
    QStringList classes;
    std::vector<int> classOf; ///< -1: none
    PointValues values; ///< when numeric
    double low = 0;
    double high = 1;

    /// "Sneaker", "0.87"; "" for a point without.
    QString textOf(int point) const;
};
PointColours coloursOf(ColourBy by, const ColourSources& sources);

/// Names for the labels of a map: those of the dataset, and "class 7" beyond them.
QStringList classNames(const MapData& map, const std::vector<std::string>& known);

} // namespace byol::ui
