#include "core/engine/embed/pca.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace byol {
namespace {

// Below this share of the largest variance a direction is rounding noise.
constexpr double negligible = 1e-12;
// A piece of so many multiplications takes a CPU some tens of milliseconds.
constexpr std::int64_t multiplications_at_once = 500'000'000;
// Up to this size all eigenvectors are found faster than a few of them by iteration.
constexpr std::int64_t small_matrix = 512;
constexpr int most_iterations = 400;
constexpr int iterations_between_checks = 10;
constexpr double residual_tolerance = 1e-10;

// Rows less their mean, a few at a time, in float64.
class CentredRows {
public:
    CentredRows(const torch::Tensor& data, const torch::Tensor& mean, std::int64_t multiplications_per_row,
        const SearchStep& step)
        : data_(data)
        , mean_(mean)
        , step_(step)
        , piece_(std::max<std::int64_t>(
              64, multiplications_at_once / std::max<std::int64_t>(1, multiplications_per_row))) { }

    template <class Work> void for_each(Work work) const {
        const std::int64_t count = data_.size(0);
        for (std::int64_t first = 0; first < count; first += piece_) {
            const std::int64_t size = std::min(piece_, count - first);
            work(data_.narrow(0, first, size).to(torch::kFloat64) - mean_, first);
            if (step_)
                step_(std::min(first + piece_, count), count);
        }
    }

private:
    const torch::Tensor& data_;
    const torch::Tensor& mean_;
    const SearchStep& step_;
    std::int64_t piece_;
};

// X^T X for more rows than columns, else X X^T. Float32 data is multiplied as such, and the pieces added in float64.
torch::Tensor product_with_itself(const torch::Tensor& data, const torch::Tensor& mean, const SearchStep& step) {
    const std::int64_t count = data.size(0);
    const std::int64_t dimensions = data.size(1);
    const auto type = data.scalar_type() == torch::kFloat32 && count > small_matrix ? torch::kFloat32 : torch::kFloat64;
    if (count < dimensions) {
        const torch::Tensor centred = data.to(torch::kFloat64) - mean;
        torch::Tensor product = torch::empty({ count, count }, centred.options());
        CentredRows(data, mean, count * dimensions, step).for_each([&](const torch::Tensor& rows, std::int64_t first) {
            product.narrow(0, first, rows.size(0)).copy_(torch::matmul(rows, centred.t()));
        });
        return product;
    }
    torch::Tensor product = torch::zeros({ dimensions, dimensions }, data.options().dtype(torch::kFloat64));
    CentredRows(data, mean, dimensions * dimensions, step).for_each([&](const torch::Tensor& rows, std::int64_t) {
        const torch::Tensor typed = rows.to(type);
        product += torch::matmul(typed.t(), typed);
    });
    return product;
}

// Orthogonal iteration with more columns than are wanted. @returns nothing when it takes too long to settle
torch::Tensor leading_by_iteration(const torch::Tensor& matrix, std::int64_t count, const SearchStep& step) {
    const std::int64_t size = matrix.size(0);
    const torch::Tensor place = torch::arange(1, size + 1, matrix.options());
    torch::Tensor basis = torch::outer(place, place.narrow(0, 0, std::min(size, 2 * count + 8))).sin_();
    for (int i = 1; i <= most_iterations; ++i) {
        basis = std::get<0>(torch::linalg_qr(torch::matmul(matrix, basis)));
        if (step)
            step(i, most_iterations);
        if (i % iterations_between_checks != 0)
            continue;
        const torch::Tensor image = torch::matmul(matrix, basis);
        const auto [values, vectors] = torch::linalg_eigh(torch::matmul(basis.t(), image));
        const std::int64_t first = values.size(0) - count;
        const torch::Tensor chosen = vectors.narrow(1, first, count);
        const torch::Tensor residual =
            torch::matmul(image, chosen) - torch::matmul(basis, chosen) * values.narrow(0, first, count);
        if (residual.abs().max().item<double>() <= residual_tolerance * values.abs().max().item<double>())
            return torch::matmul(basis, chosen);
    }
    return {};
}

// Eigenvectors of the largest eigenvalues, the largest first. [k, n]
torch::Tensor leading_vectors(const torch::Tensor& matrix, std::int64_t count, const SearchStep& step) {
    torch::Tensor columns; // eigenvalues rising
    if (matrix.size(0) > small_matrix && 8 * count < matrix.size(0))
        columns = leading_by_iteration(matrix, count, step);
    if (!columns.defined()) {
        const torch::Tensor all = std::get<1>(torch::linalg_eigh(matrix));
        columns = all.narrow(1, all.size(1) - count, count);
    }
    return columns.flip(1).t();
}

torch::Tensor with_fixed_signs(const torch::Tensor& components) {
    const torch::Tensor largest = components.gather(1, components.abs().argmax(1, true));
    return components * torch::where(largest.lt(0), -1.0, 1.0);
}

} // namespace

torch::Tensor Pca::transform(const torch::Tensor& data) const {
    torch::Tensor coordinates = torch::empty({ data.size(0), components.size(0) }, components.options());
    CentredRows(data, mean, components.numel(), {}).for_each([&](const torch::Tensor& rows, std::int64_t first) {
        coordinates.narrow(0, first, rows.size(0)).copy_(torch::matmul(rows, components.t()));
    });
    return coordinates;
}

Pca fit_pca(const torch::Tensor& data, std::int64_t count, const SearchStep& step) {
    const torch::NoGradGuard no_grad;
    require_finite(data, "finding the principal components", "the features");
    Pca pca;
    pca.mean = data.mean(0, false, torch::kFloat64);
    const std::int64_t wanted = std::min({ count, data.size(0), data.size(1) });
    const torch::Tensor vectors = leading_vectors(product_with_itself(data, pca.mean, step), wanted, step);
    const bool tall = data.size(0) >= data.size(1);
    pca.components = with_fixed_signs(
        tall ? vectors.contiguous() : unit_rows(torch::matmul(vectors, data.to(torch::kFloat64) - pca.mean)));
    const double divisor = static_cast<double>(std::max<std::int64_t>(1, data.size(0) - 1));
    pca.variance = torch::zeros({ wanted }, pca.components.options());
    CentredRows(data, pca.mean, wanted * data.size(1), step).for_each([&](const torch::Tensor& rows, std::int64_t) {
        pca.variance += torch::matmul(rows, pca.components.t()).square().sum(0) / divisor;
        pca.total_variance += rows.square().sum().item<double>() / divisor;
    });
    const torch::Tensor noise = pca.variance.le(negligible * pca.total_variance);
    pca.components.masked_fill_(noise.unsqueeze(1), 0);
    pca.variance.masked_fill_(noise, 0);
    return pca;
}

} // namespace byol
