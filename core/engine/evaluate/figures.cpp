#include "core/engine/evaluate/figures.h"

#include "core/engine/evaluate/knn.h"

#include <algorithm>
#include <numeric>

namespace byol {
namespace {

std::vector<std::optional<double>> class_accuracies(const std::vector<std::int64_t>& confusion, std::size_t classes) {
    std::vector<std::optional<double>> accuracies;
    for (std::size_t i = 0; i < classes; ++i) {
        const auto row = confusion.begin() + static_cast<std::ptrdiff_t>(i * classes);
        const auto seen = std::accumulate(row, row + static_cast<std::ptrdiff_t>(classes), std::int64_t { 0 });
        const auto right = static_cast<double>(row[static_cast<std::ptrdiff_t>(i)]);
        accuracies.push_back(seen > 0 ? std::optional(right / static_cast<double>(seen)) : std::nullopt);
    }
    return accuracies;
}

double mean_of(const std::vector<std::optional<double>>& accuracies) {
    double sum = 0;
    double count = 0;
    for (const auto& accuracy : accuracies) {
        sum += accuracy.value_or(0);
        count += accuracy ? 1 : 0;
    }
    return sum / count;
}

} // namespace

Figures figures_of(const torch::Tensor& scores, const torch::Tensor& labels, std::int64_t classes) {
    const torch::Tensor predicted = scores.argmax(1);
    Figures figures;
    figures.confusion = confusion_matrix(labels, predicted, classes);
    figures.per_class = class_accuracies(figures.confusion, static_cast<std::size_t>(classes));
    figures.metrics["top1"] = labels.eq(predicted).to(torch::kFloat64).mean().item<double>();
    if (classes > 5)
        figures.metrics["top5"] = top_accuracy(scores, labels, 5);
    figures.metrics["chance"] = 1.0 / static_cast<double>(classes);
    const torch::Tensor counts = torch::bincount(labels, {}, classes).to(torch::kFloat64);
    figures.metrics["majority"] = (counts.max() / counts.sum()).item<double>();
    figures.metrics["mean_per_class"] = mean_of(figures.per_class);
    return figures;
}

std::vector<std::int64_t> confusion_matrix(
    const torch::Tensor& labels, const torch::Tensor& predicted, std::int64_t classes) {
    const torch::Tensor counts = torch::bincount(labels * classes + predicted, {}, classes * classes);
    return { counts.data_ptr<std::int64_t>(), counts.data_ptr<std::int64_t>() + counts.numel() };
}

} // namespace byol
