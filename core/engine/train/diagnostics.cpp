#include "core/engine/train/diagnostics.h"

#include "core/engine/method/byol.h"

#include <cmath>
#include <limits>

namespace byol {
namespace {

torch::Tensor as_rows(const torch::Tensor& tensor) {
    return tensor.detach().to(torch::kCPU, torch::kFloat64);
}

bool usable(const torch::Tensor& rows) {
    return rows.size(0) >= 2 && torch::isfinite(rows).all().item<bool>();
}

} // namespace

double normalised_std(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return 0;
    return l2_normalise(rows).std(0, /*unbiased=*/true).mean().item<double>();
}

double effective_rank(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return 0;
    const torch::Tensor singular = torch::linalg_svdvals(rows);
    const torch::Tensor p = singular / singular.sum().clamp_min(std::numeric_limits<double>::min()) + 1e-7;
    return std::exp(-(p * p.log()).sum().item<double>());
}

double labelled_accuracy(const torch::Tensor& logits, const torch::Tensor& labels) {
    const torch::Tensor known = labels.ge(0);
    const auto count = known.sum().item<std::int64_t>();
    if (count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const torch::Tensor right = logits.argmax(1).eq(labels).logical_and(known);
    return static_cast<double>(right.sum().item<std::int64_t>()) / static_cast<double>(count);
}

} // namespace byol
