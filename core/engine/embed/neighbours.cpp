#include "core/engine/embed/neighbours.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace byol {

Nearest nearest_by_cosine(const torch::Tensor& features, std::int64_t k) {
    constexpr std::int64_t scores_at_once = 1 << 24;
    const torch::NoGradGuard no_grad;
    require_finite(features, "finding neighbours", "the features");
    const torch::Tensor unit = unit_rows(features.cpu());
    const std::int64_t count = unit.size(0);
    const std::int64_t most = std::clamp<std::int64_t>(k, 0, count - 1);
    if (most == 0)
        return { torch::zeros({ count, 0 }, torch::kInt64), torch::zeros({ count, 0 }, unit.options()) };
    const std::int64_t piece = std::max<std::int64_t>(1, scores_at_once / count);
    std::vector<torch::Tensor> index;
    std::vector<torch::Tensor> score;
    for (std::int64_t first = 0; first < count; first += piece) {
        torch::Tensor cosine = torch::matmul(unit.narrow(0, first, std::min(piece, count - first)), unit.t());
        cosine.diagonal(first).fill_(-std::numeric_limits<float>::infinity());
        const Nearest nearest = highest_scores(cosine, most);
        index.push_back(nearest.index);
        score.push_back(nearest.score);
    }
    return { torch::cat(index), torch::cat(score) };
}

} // namespace byol
