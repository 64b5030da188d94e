#include "core/engine/embed/neighbours.h"

#include <algorithm>

namespace byol {

Nearest nearest_by_cosine(const torch::Tensor& features, std::int64_t k, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    require_finite(features, "finding neighbours", "the features");
    const torch::Tensor unit = unit_rows(features.to(torch::kFloat32));
    const std::int64_t count = unit.size(0);
    Search search;
    search.k = std::clamp<std::int64_t>(k, 0, count - 1);
    search.skip_self = true;
    if (search.k == 0)
        return { torch::zeros({ count, 0 }, torch::kInt64), torch::zeros({ count, 0 }, unit.options()) };
    return best_matches(unit, unit, search, step);
}

} // namespace byol
