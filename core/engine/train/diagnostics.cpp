#include "core/engine/train/diagnostics.h"

#include "core/base/random/philox.h"
#include "core/engine/method/byol.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol {
namespace {

constexpr std::int64_t rows_at_once = 512; // whose distances to all rows are held in memory

torch::Tensor as_rows(const torch::Tensor& tensor) {
    return tensor.detach().to(torch::kCPU, torch::kFloat64);
}

bool usable(const torch::Tensor& rows) {
    return rows.dim() == 2 && rows.size(0) >= 2 && rows.size(1) >= 1 && torch::isfinite(rows).all().item<bool>();
}

// exp of the entropy of singular values that are divided by their sum. 0 ln 0 counts as 0.
double entropy_rank_of(const torch::Tensor& singular) {
    const double sum = singular.sum().item<double>();
    if (!(sum > 0))
        return 0;
    return std::exp(-torch::xlogy(singular / sum, singular / sum).sum().item<double>());
}

// Equal rows differ from their mean by rounding only; what is left then is no direction of theirs.
torch::Tensor centred(const torch::Tensor& rows) {
    const torch::Tensor rest = rows - rows.mean(0);
    const double rounding = std::numeric_limits<double>::epsilon() * static_cast<double>(rows.size(0));
    return rest.abs().max().item<double>() > rounding * rows.abs().max().item<double>() ? rest
                                                                                        : torch::zeros_like(rest);
}

} // namespace

double normalised_std(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return 0;
    return l2_normalise(rows).std(0, /*unbiased=*/true).mean().item<double>();
}

torch::Tensor singular_values(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    return usable(rows) ? torch::linalg_svdvals(rows) : torch::empty({ 0 }, torch::kFloat64);
}

std::vector<double> covariance_spectrum(const torch::Tensor& tensor, std::int64_t most) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return {};
    const torch::Tensor squares = singular_values(centred(l2_normalise(rows))).square();
    const torch::Tensor shares = squares / squares.sum().clamp_min(std::numeric_limits<double>::min());
    const torch::Tensor first = shares.narrow(0, 0, std::min(most, shares.size(0))).contiguous();
    return { first.data_ptr<double>(), first.data_ptr<double>() + first.numel() };
}

double effective_rank(const torch::Tensor& tensor) {
    const torch::Tensor singular = singular_values(tensor);
    if (singular.numel() == 0)
        return 0;
    const torch::Tensor p = singular / singular.sum().clamp_min(std::numeric_limits<double>::min()) + 1e-7;
    return std::exp(-(p * p.log()).sum().item<double>());
}

double entropy_rank(const torch::Tensor& tensor) {
    return entropy_rank_of(singular_values(tensor));
}

double centred_rank(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    return usable(rows) ? entropy_rank_of(singular_values(centred(rows))) : 0;
}

double participation_ratio(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return 0;
    const torch::Tensor singular = singular_values(centred(rows));
    const double largest = singular.max().item<double>();
    if (!(largest > 0))
        return 0;
    const torch::Tensor eigenvalues = (singular / largest).square(); // the ratio does not depend on the scale
    return std::pow(eigenvalues.sum().item<double>(), 2) / eigenvalues.square().sum().item<double>();
}

double alignment(const torch::Tensor& tensor, const torch::Tensor& pair_tensor) {
    const torch::Tensor rows = as_rows(tensor);
    const torch::Tensor pairs = as_rows(pair_tensor);
    if (!usable(rows) || !usable(pairs) || rows.sizes() != pairs.sizes())
        return 0;
    return (l2_normalise(rows) - l2_normalise(pairs)).square().sum(1).mean().item<double>();
}

double uniformity(const torch::Tensor& tensor) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows))
        return 0;
    const torch::Tensor normalised = l2_normalise(rows);
    const torch::Tensor squares = normalised.square().sum(1);
    const std::int64_t n = rows.size(0);
    double sum = 0; // over all i and j; i = j adds 1 each, and every other pair comes twice
    for (std::int64_t first = 0; first < n; first += rows_at_once) {
        const torch::Tensor some = normalised.slice(0, first, first + rows_at_once);
        const torch::Tensor own = squares.slice(0, first, first + rows_at_once).unsqueeze(1);
        const torch::Tensor distance = (own + squares - 2 * some.matmul(normalised.t())).clamp_min(0);
        sum += distance.mul(-2).exp().sum().item<double>();
    }
    const auto count = static_cast<double>(n);
    return std::log((sum - count) / (count * (count - 1)));
}

double random_pair_cosine(const torch::Tensor& tensor, std::uint64_t seed, std::int64_t step, std::int64_t count) {
    const torch::Tensor rows = as_rows(tensor);
    if (!usable(rows) || count < 1)
        return 0;
    Philox random(seed, RandomPurpose::diagnostics, static_cast<std::uint64_t>(step));
    const auto n = static_cast<std::uint64_t>(rows.size(0));
    torch::Tensor pairs = torch::empty({ 2, count }, torch::kInt64);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::uint64_t first = random.below(n);
        pairs[0].data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(first);
        pairs[1].data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>((first + 1 + random.below(n - 1)) % n);
    }
    const torch::Tensor normalised = l2_normalise(rows);
    return (normalised.index_select(0, pairs[0]) * normalised.index_select(0, pairs[1])).sum(1).mean().item<double>();
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
