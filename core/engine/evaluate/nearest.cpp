#include "core/engine/evaluate/nearest.h"

#include "core/base/error/error.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace byol {
namespace {

template <class Scalar> struct Candidate {
    Scalar score;
    std::int64_t index;
    bool operator<(const Candidate& other) const { // best first
        return score > other.score || (score == other.score && index < other.index);
    }
};

// Keeps the k best of a row that is scanned once. Columns come in order, so a later one must be strictly better than
// the k-th to get in; candidates are thinned out whenever the buffer is full.
template <class Scalar> class RowSelection {
public:
    explicit RowSelection(std::int64_t k)
        : k_(static_cast<std::size_t>(k))
        , capacity_(4 * k_ + 64) {
        candidates_.reserve(capacity_);
    }

    void select(const Scalar* row, std::int64_t count, std::int64_t* index, Scalar* score) {
        candidates_.clear();
        threshold_ = -std::numeric_limits<Scalar>::infinity();
        for (std::int64_t i = 0; i < count; ++i)
            if (row[i] > threshold_)
                add({ row[i], i });
        for (std::int64_t i = 0; candidates_.size() < k_; ++i)
            if (row[i] == -std::numeric_limits<Scalar>::infinity())
                candidates_.push_back({ row[i], i });
        const auto last = candidates_.begin() + static_cast<std::ptrdiff_t>(k_);
        std::partial_sort(candidates_.begin(), last, candidates_.end());
        for (std::size_t i = 0; i < k_; ++i) {
            index[i] = candidates_[i].index;
            score[i] = candidates_[i].score;
        }
    }

private:
    void add(Candidate<Scalar> candidate) {
        candidates_.push_back(candidate);
        if (candidates_.size() < capacity_)
            return;
        const auto last = candidates_.begin() + static_cast<std::ptrdiff_t>(k_) - 1;
        std::nth_element(candidates_.begin(), last, candidates_.end());
        threshold_ = last->score;
        candidates_.resize(k_);
    }

    std::size_t k_;
    std::size_t capacity_;
    Scalar threshold_ = 0;
    std::vector<Candidate<Scalar>> candidates_;
};

} // namespace

Nearest highest_scores(const torch::Tensor& scores, std::int64_t k) {
    const torch::Tensor rows = scores.contiguous().cpu();
    const std::int64_t count = rows.size(1);
    Nearest nearest { torch::empty({ rows.size(0), k }, torch::kInt64),
        torch::empty({ rows.size(0), k }, rows.options()) };
    AT_DISPATCH_FLOATING_TYPES(rows.scalar_type(), "highest_scores", [&] {
        const scalar_t* const values = rows.data_ptr<scalar_t>();
        std::int64_t* const index = nearest.index.data_ptr<std::int64_t>();
        scalar_t* const score = nearest.score.data_ptr<scalar_t>();
        at::parallel_for(0, rows.size(0), 1, [&](std::int64_t first, std::int64_t last) {
            RowSelection<scalar_t> selection(k);
            for (std::int64_t row = first; row < last; ++row)
                selection.select(values + row * count, count, index + row * k, score + row * k);
        });
    });
    return nearest;
}

torch::Tensor unit_rows(const torch::Tensor& rows) {
    return rows / rows.norm(2, 1, true).clamp_min(1e-12);
}

void require_finite(const torch::Tensor& rows, const char* doing, const char* what) {
    const torch::Tensor bad = rows.isfinite().all(1).logical_not();
    if (!bad.any().item<bool>())
        return;
    const auto broken = bad.sum().item<std::int64_t>();
    throw Error(doing, what,
        "row " + std::to_string(bad.nonzero().min().item<std::int64_t>()) + " holds a number that is not finite ("
            + std::to_string(broken) + " of " + std::to_string(rows.size(0)) + " rows do)",
        "The encoder has diverged: use an earlier checkpoint, or train again with a lower learning rate.");
}

} // namespace byol
