#include "core/engine/evaluate/knn.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/nearest.h"

#include <algorithm>
#include <vector>

namespace byol {
namespace {

// Similarities held at once: 64 MB of float32.
constexpr std::int64_t scores_at_once = 1 << 24;
constexpr double coldest_temperature = 1.0 / 600;

struct Vote {
    torch::Tensor bank; ///< transposed, unit length [D, N]
    torch::Tensor labels;
    std::int64_t classes;
    std::int64_t k;
    double temperature;
};

KnnPrediction predict_some(const Vote& vote, const torch::Tensor& queries) {
    const Nearest nearest = highest_scores(torch::matmul(unit_rows(queries), vote.bank), vote.k);
    KnnPrediction prediction;
    prediction.neighbours = nearest.index;
    prediction.similarity = nearest.score;
    // In float64: exp(1 / 0.01) is more than a float32 holds. Colder than what a float64 holds, only the differences to
    // the nearest count.
    torch::Tensor exponent = nearest.score.to(torch::kFloat64) / vote.temperature;
    if (vote.temperature < coldest_temperature)
        exponent = exponent - exponent.narrow(1, 0, 1);
    prediction.scores = torch::zeros({ queries.size(0), vote.classes }, torch::kFloat64);
    prediction.scores.scatter_add_(
        1, vote.labels.index_select(0, nearest.index.flatten()).view_as(nearest.index), exponent.exp());
    prediction.predicted = prediction.scores.argmax(1);
    return prediction;
}

torch::Tensor joined(const std::vector<KnnPrediction>& parts, torch::Tensor KnnPrediction::*member) {
    std::vector<torch::Tensor> tensors;
    for (const KnnPrediction& part : parts)
        tensors.push_back(part.*member);
    return torch::cat(tensors);
}

} // namespace

KnnPrediction knn_predict(const torch::Tensor& bank, const torch::Tensor& bank_labels, const torch::Tensor& queries,
    std::int64_t classes, std::int64_t k, double temperature) {
    const torch::NoGradGuard no_grad;
    if (bank.size(0) == 0)
        throw Error("comparing neighbours", "", "there is no labelled training image to vote");
    require_finite(bank, "comparing neighbours", "the features of the training images");
    require_finite(queries, "comparing neighbours", "the features of the held-out images");
    const Vote vote { unit_rows(bank.cpu()).t().contiguous(), bank_labels.cpu(), classes,
        std::clamp<std::int64_t>(k, 1, bank.size(0)), temperature };
    const std::int64_t piece = std::max<std::int64_t>(1, scores_at_once / bank.size(0));
    std::vector<KnnPrediction> parts;
    std::int64_t first = 0;
    do {
        const std::int64_t size = std::min(piece, queries.size(0) - first);
        parts.push_back(predict_some(vote, queries.narrow(0, first, size).cpu()));
        first += size;
    } while (first < queries.size(0));
    return { joined(parts, &KnnPrediction::scores), joined(parts, &KnnPrediction::predicted),
        joined(parts, &KnnPrediction::neighbours), joined(parts, &KnnPrediction::similarity) };
}

double top_accuracy(const torch::Tensor& scores, const torch::Tensor& labels, std::int64_t top) {
    if (scores.size(0) == 0)
        return 0;
    const torch::NoGradGuard no_grad;
    const Nearest best = highest_scores(scores.detach(), std::min(top, scores.size(1)));
    return best.index.eq(labels.cpu().unsqueeze(1)).any(1).to(torch::kFloat64).mean().item<double>();
}

} // namespace byol
