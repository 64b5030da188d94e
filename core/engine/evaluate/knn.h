#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace byol {

struct KnnPrediction {
    torch::Tensor scores; ///< [Q, classes]
    torch::Tensor predicted; ///< [Q] int64
    torch::Tensor neighbours; ///< [Q, k] int64, positions in the bank, nearest first
    torch::Tensor similarity; ///< [Q, k] cosine
};

/// Weighted kNN (docs/evaluation.md): features L2-normalised, cosine, the k nearest vote with exp(cosine /
/// temperature).
/// @param bank [N, D], bank_labels [N], queries [Q, D]; float32 or float64. k is clamped to N.
KnnPrediction knn_predict(const torch::Tensor& bank, const torch::Tensor& bank_labels, const torch::Tensor& queries,
    std::int64_t classes, std::int64_t k, double temperature);

/// Fraction of rows whose label is among the `top` highest scores.
double top_accuracy(const torch::Tensor& scores, const torch::Tensor& labels, std::int64_t top);

} // namespace byol
