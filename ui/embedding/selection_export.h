#pragma once

#include "core/base/data/dataset.h"
#include "ui/map/map_data.h"

#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace byol::ui {

/// Some points of a map, to be written elsewhere. Holds what it needs, for another thread.
struct PointList {
    std::shared_ptr<const MapData> map;
    std::shared_ptr<const Dataset> dataset; ///< nullptr: the list has no sources
    QStringList classes; ///< names, index = label
    std::vector<int> points;
};

/// Writes one line a point, RFC 4180: index, split, label, class, x, y, source.
/// @throws Error when the file cannot be written
void writePointList(const PointList& list, const std::filesystem::path& file);

/// Copies the points' images into a new folder: the files themselves where the dataset is of files, else PNG pictures.
/// Nothing is ever overwritten.
/// @param progress called with the number done; returns false to stop
/// @returns how many were copied
/// @throws Error when the folder is there already or cannot be written
std::size_t copyImages(
    const PointList& list, const std::filesystem::path& folder, const std::function<bool(std::size_t done)>& progress);

} // namespace byol::ui
