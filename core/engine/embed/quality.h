#pragma once

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

/// Share of the labelled points whose class most of their k nearest others (Euclidean) have; -1 without labels.
/// @param points [N, D], labels [N] int64, -1 = unlabelled
double neighbour_accuracy(const torch::Tensor& points, const torch::Tensor& labels, std::int64_t k = 10);

} // namespace byol
