#pragma once

#include "core/engine/method/byol.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace byol {

/// Images of a batch that are looked at: singular values of more would keep training waiting.
inline constexpr std::int64_t diagnosed_rows = 256;

/// What the diagnostics say of one step (docs/method.md), of the batch's first diagnosed_rows images at most, all of
/// the online network's view 1 unless said otherwise.
struct DiagnosticFigures {
    double projection_std = 0;
    double representation_std = 0;
    double effective_rank = 0; ///< of the projections
    double centred_rank = 0; ///< of the projections
    double participation_ratio = 0; ///< of the projections
    double representation_rank = 0; ///< effective rank of the representations
    double alignment = 0; ///< of the projections of view 1 and view 2
    double uniformity = 0; ///< of the projections
    double random_cosine = 0; ///< of the projections of random pairs
    std::vector<double> spectrum; ///< of the projections, see covariance_spectrum
    std::int64_t rows = 0; ///< images looked at
    std::int64_t dimensions = 0; ///< of a projection
    bool finite = true; ///< whether what was looked at holds no NaN and no infinity

    /// By the names of the series they are logged as.
    std::vector<std::pair<std::string, double>> named() const;
};
/// @param seed, step say which random pairs are compared
DiagnosticFigures diagnose(const StepResult& step, std::uint64_t seed, std::int64_t step_number);

/// Why these figures mean collapse, as a sentence; nullopt when they do not. Collapse is called where
///   - the projections of different images point the same way: std below a tenth of 1/sqrt(D), D the dimensions or,
///   where
///     there are fewer, the rows; or
///   - they lie along one direction: participation ratio below 1.5.
std::optional<std::string> collapse_reason(const DiagnosticFigures& figures);

/// Raises the alarm when several looks in a row call collapse, so that one odd batch does not.
class CollapseAlarm {
public:
    enum class Change { none, raised, ended };

    Change look(const DiagnosticFigures& figures);
    bool raised() const { return raised_; }
    /// The last sentence that called collapse.
    const std::string& reason() const { return reason_; }

private:
    int in_a_row_ = 0;
    bool raised_ = false;
    std::string reason_;
};

} // namespace byol
