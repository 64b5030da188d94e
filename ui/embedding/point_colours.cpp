#include "ui/embedding/point_colours.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

std::int64_t predictionOf(const ColourSources& sources, std::size_t point) {
    const auto found = sources.predictions->predicted.find(sources.map->indices[point]);
    return found == sources.predictions->predicted.end() ? -1 : found->second;
}

std::vector<int> classesOf(ColourBy by, const ColourSources& sources) {
    std::vector<int> classes;
    classes.reserve(sources.map->labels.size());
    for (std::size_t i = 0; i < sources.map->labels.size(); ++i) {
        const std::int64_t label = sources.map->labels[i];
        if (by == ColourBy::label) {
            classes.push_back(static_cast<int>(label));
            continue;
        }
        const std::int64_t predicted = predictionOf(sources, i);
        if (by == ColourBy::prediction)
            classes.push_back(static_cast<int>(predicted));
        else
            classes.push_back(predicted < 0 || label < 0 ? -1 : predicted == label ? 0 : 1);
    }
    return classes;
}

PointValues valuesOf(ColourBy by, const ColourSources& sources) {
    switch (by) {
    case ColourBy::agreement:
        return labelAgreement(*sources.map);
    case ColourBy::similarity:
        return meanSimilarity(*sources.map);
    case ColourBy::moved:
        return distanceMoved(sources.before->points, sources.map->points);
    case ColourBy::kept:
        return neighbourhoodKept(*sources.map, *sources.before);
    default:
        return {};
    }
}

// Shares keep the whole scale, so that two maps compare; distances have no end of their own.
void fitScale(PointColours& colours) {
    if (colours.by == ColourBy::agreement || colours.by == ColourBy::kept)
        return;
    bool any = false;
    for (const double value : colours.values)
        if (std::isfinite(value)) {
            colours.low = any ? std::min(colours.low, value) : value;
            colours.high = any ? std::max(colours.high, value) : value;
            any = true;
        }
    if (colours.by == ColourBy::moved)
        colours.low = 0;
}

} // namespace

QString nameOf(ColourBy by) {
    switch (by) {
    case ColourBy::label:
        return PointColours::tr("Label");
    case ColourBy::prediction:
        return PointColours::tr("Prediction");
    case ColourBy::correctness:
        return PointColours::tr("Right or Wrong");
    case ColourBy::agreement:
        return PointColours::tr("kNN Agreement");
    case ColourBy::similarity:
        return PointColours::tr("Similarity");
    case ColourBy::moved:
        return PointColours::tr("Distance Moved");
    case ColourBy::kept:
        return PointColours::tr("Neighbours Kept");
    }
    return {};
}

QString explanationOf(ColourBy by) {
    switch (by) {
    case ColourBy::label:
        return PointColours::tr("The class that the dataset gives.");
    case ColourBy::prediction:
        return PointColours::tr("The class that the newest evaluation predicts.");
    case ColourBy::correctness:
        return PointColours::tr("Whether the newest evaluation predicts the label.");
    case ColourBy::agreement:
        return PointColours::tr("Share of a point's nearest neighbours with its label.");
    case ColourBy::similarity:
        return PointColours::tr("Mean cosine of a point to its nearest neighbours.");
    case ColourBy::moved:
        return PointColours::tr("Way from the checkpoint before, in parts of the map's spread.");
    case ColourBy::kept:
        return PointColours::tr("Share of the neighbours kept from the checkpoint before (Jaccard).");
    }
    return {};
}

bool isNumeric(ColourBy by) {
    return by != ColourBy::label && by != ColourBy::prediction && by != ColourBy::correctness;
}

std::vector<ColourBy> possibleColours(const ColourSources& sources) {
    std::vector<ColourBy> possible { ColourBy::label };
    if (sources.predictions && sources.predictions->split == sources.map->split) {
        possible.push_back(ColourBy::prediction);
        possible.push_back(ColourBy::correctness);
    }
    if (sources.map->neighboursPerPoint > 0) {
        possible.push_back(ColourBy::agreement);
        possible.push_back(ColourBy::similarity);
    }
    if (sources.before) {
        possible.push_back(ColourBy::moved);
        possible.push_back(ColourBy::kept);
    }
    return possible;
}

QString PointColours::textOf(int point) const {
    const auto i = static_cast<std::size_t>(point);
    if (isNumeric(by))
        return i < values.size() && std::isfinite(values[i]) ? QLocale().toString(values[i], 'f', 2) : QString();
    const int own = i < classOf.size() ? classOf[i] : -1;
    return own >= 0 && own < classes.size() ? classes[own] : QString();
}

PointColours coloursOf(ColourBy by, const ColourSources& sources) {
    PointColours colours;
    colours.by = by;
    if (isNumeric(by)) {
        colours.values = valuesOf(by, sources);
        fitScale(colours);
        return colours;
    }
    colours.classOf = classesOf(by, sources);
    colours.classes = by == ColourBy::correctness
        ? QStringList { PointColours::tr("predicted right"), PointColours::tr("predicted wrong") }
        : sources.classes;
    const auto most = std::max_element(colours.classOf.begin(), colours.classOf.end());
    for (int i = static_cast<int>(colours.classes.size()); most != colours.classOf.end() && i <= *most; ++i)
        colours.classes << PointColours::tr("class %1").arg(i);
    return colours;
}

QStringList classNames(const MapData& map, const std::vector<std::string>& known) {
    QStringList names;
    const auto last = std::max_element(map.labels.begin(), map.labels.end());
    const std::int64_t count = last == map.labels.end() ? 0 : *last + 1;
    for (std::int64_t label = 0; label < count; ++label)
        names << (label < static_cast<std::int64_t>(known.size())
                ? QString::fromStdString(known[static_cast<std::size_t>(label)])
                : PointColours::tr("class %1").arg(label));
    return names;
}

} // namespace byol::ui
