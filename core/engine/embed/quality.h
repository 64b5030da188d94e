#pragma once

#include "core/engine/evaluate/nearest.h"

#include <torch/torch.h>

#include <cstdint>

namespace byol {

/// How well a map keeps the representation's neighbourhoods (cosine there, Euclidean in the map), over a sample of the
/// points; neighbours are looked for among all.
struct MapQuality {
    double knn_preservation = 0; ///< mean share of the 10 nearest that are among the 10 nearest in the map
    /// 1 when nobody is a neighbour in the map who is not one in the representation; Venna & Kaski (2001), k = 10
    double trustworthiness = 0;
};

/// @param features [N, D], points [N, 2]; N >= 3 @param sample at most this many points are judged, evenly spread
MapQuality map_quality(const torch::Tensor& features, const torch::Tensor& points, std::int64_t sample = 2000);

/// The same where the neighbours in the map are known. @param near_in_map [N, k] int64, nearest first
/// @param step called between pieces of the work
MapQuality quality_of_neighbours(const torch::Tensor& features, const torch::Tensor& near_in_map,
    std::int64_t sample = 2000, const SearchStep& step = {});

/// How many neighbours quality is judged by among so many points: 10, fewer for tiny maps.
std::int64_t judged_neighbours(std::int64_t count);

/// Share of the labelled points whose class most of their k nearest others (Euclidean) have; -1 without labels.
/// @param points [N, D], labels [N] int64, -1 = unlabelled
double neighbour_accuracy(
    const torch::Tensor& points, const torch::Tensor& labels, std::int64_t k = 10, const SearchStep& step = {});

/// The same where the neighbours are known and every point has a label. @param neighbours [N, k] int64, nearest first
double vote_accuracy(const torch::Tensor& neighbours, const torch::Tensor& labels);

} // namespace byol
