#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace byol {

/// The k highest of one row of scores that comes in pieces, from the first column to the last. Columns come in order,
/// so a later one must be strictly better than the k-th to get in; candidates are thinned out whenever the buffer is
/// full. Private to core/engine/evaluate.
template <class Scalar> class RowSelection {
public:
    explicit RowSelection(std::int64_t k)
        : k_(static_cast<std::size_t>(k))
        , capacity_(4 * k_ + 64) {
        candidates_.reserve(capacity_);
    }

    void restart() {
        candidates_.clear();
        spare_.clear();
        threshold_ = lowest;
    }

    /// Scores of the columns first, first + 1, ...
    void scan(const Scalar* scores, std::int64_t count, std::int64_t first) {
        std::int64_t i = 0;
        for (; i + strip <= count; i += strip)
            if (any_above(scores + i))
                offer_all(scores + i, strip, first + i);
        offer_all(scores + i, count - i, first + i);
    }

    /// The same of scale * products[i] + offset[i].
    void scan(const Scalar* products, const Scalar* offset, Scalar scale, std::int64_t count, std::int64_t first) {
        std::array<Scalar, strip> scores;
        std::int64_t i = 0;
        for (; i + strip <= count; i += strip) {
            for (std::int64_t j = 0; j < strip; ++j)
                scores[static_cast<std::size_t>(j)] = scale * products[i + j] + offset[i + j];
            if (any_above(scores.data()))
                offer_all(scores.data(), strip, first + i);
        }
        for (; i < count; ++i)
            offer(scale * products[i] + offset[i], first + i);
    }

    /// The k best, best first. There must have been k columns.
    void finish(std::int64_t* index, Scalar* score) {
        for (std::size_t i = 0; candidates_.size() < k_ && i < spare_.size(); ++i)
            candidates_.push_back({ lowest, spare_[i] });
        const std::size_t count = std::min(k_, candidates_.size());
        std::partial_sort(
            candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(count), candidates_.end());
        for (std::size_t i = 0; i < count; ++i) {
            index[i] = candidates_[i].column;
            score[i] = candidates_[i].score;
        }
    }

private:
    struct Candidate {
        Scalar score;
        std::int32_t column;
        bool operator<(const Candidate& other) const { // best first
            return score > other.score || (score == other.score && column < other.column);
        }
    };
    static constexpr std::int64_t strip = 32; ///< columns that are passed over together when none is good enough
    static constexpr Scalar lowest = -std::numeric_limits<Scalar>::infinity();

    bool any_above(const Scalar* scores) const {
        int any = 0;
        for (std::int64_t j = 0; j < strip; ++j)
            any |= static_cast<int>(scores[j] > threshold_);
        return any != 0 || threshold_ == lowest;
    }

    void offer_all(const Scalar* scores, std::int64_t count, std::int64_t first) {
        for (std::int64_t j = 0; j < count; ++j)
            offer(scores[j], first + j);
    }

    void offer(Scalar score, std::int64_t column) {
        if (score > threshold_)
            add({ score, static_cast<std::int32_t>(column) });
        else if (threshold_ == lowest && spare_.size() < k_)
            spare_.push_back(static_cast<std::int32_t>(column));
    }

    void add(Candidate candidate) {
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
    Scalar threshold_ = lowest;
    std::vector<Candidate> candidates_;
    std::vector<std::int32_t> spare_; ///< columns of minus infinity, for a row that has nothing better
};

} // namespace byol
