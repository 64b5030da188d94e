#include "core/engine/train/collapse_alarm.h"

#include "core/base/run/run_types.h"
#include "core/engine/train/diagnostics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace byol {
namespace {

constexpr int looks_to_raise = 3;
constexpr double least_share_of_std = 0.1;
constexpr double least_participation = 1.5;
constexpr std::int64_t fewest_dimensions = 4; // below, one direction is a large share of all

template <class... Numbers> std::string formatted(const char* format, Numbers... numbers) {
    std::array<char, 256> text {};
    std::snprintf(text.data(), text.size(), format, numbers...);
    return text.data();
}

} // namespace

std::vector<std::pair<std::string, double>> DiagnosticFigures::named() const {
    return { { series::projection_std, projection_std }, { series::representation_std, representation_std },
        { series::effective_rank, effective_rank }, { series::centred_rank, centred_rank },
        { series::participation_ratio, participation_ratio }, { series::representation_rank, representation_rank },
        { series::alignment, alignment }, { series::uniformity, uniformity },
        { series::random_cosine, random_cosine } };
}

DiagnosticFigures diagnose(const StepResult& step, std::uint64_t seed, std::int64_t step_number) {
    const torch::NoGradGuard no_grad;
    const auto rows = [](const torch::Tensor& all) { return all.narrow(0, 0, std::min(diagnosed_rows, all.size(0))); };
    const torch::Tensor projection = rows(step.view1.projection);
    const torch::Tensor representation = rows(step.view1.representation);
    DiagnosticFigures figures;
    figures.projection_std = normalised_std(projection);
    figures.representation_std = normalised_std(representation);
    figures.effective_rank = effective_rank(projection);
    figures.centred_rank = centred_rank(projection);
    figures.participation_ratio = participation_ratio(projection);
    figures.representation_rank = effective_rank(representation);
    figures.alignment = alignment(projection, rows(step.view2.projection));
    figures.uniformity = uniformity(projection);
    figures.random_cosine = random_pair_cosine(projection, seed, step_number);
    figures.spectrum = covariance_spectrum(projection);
    figures.rows = projection.size(0);
    figures.dimensions = projection.size(1);
    figures.finite = torch::isfinite(projection).all().item<bool>();
    return figures;
}

std::optional<std::string> collapse_reason(const DiagnosticFigures& figures) {
    const std::int64_t directions = std::min(figures.dimensions, figures.rows);
    if (directions < fewest_dimensions || !figures.finite)
        return std::nullopt;
    const double healthy = 1 / std::sqrt(static_cast<double>(directions));
    if (figures.projection_std < least_share_of_std * healthy)
        return formatted("the projections of different images point the same way: their spread is %.4f where %.4f is "
                         "healthy, and the cosine of random pairs is %.3f",
            figures.projection_std, healthy, figures.random_cosine);
    if (figures.participation_ratio < least_participation)
        return formatted(
            "the projections of different images differ along one direction only: participation ratio %.2f "
            "of %lld dimensions",
            figures.participation_ratio, static_cast<long long>(figures.dimensions));
    return std::nullopt;
}

CollapseAlarm::Change CollapseAlarm::look(const DiagnosticFigures& figures) {
    const std::optional<std::string> found = collapse_reason(figures);
    in_a_row_ = found ? in_a_row_ + 1 : 0;
    if (found)
        reason_ = *found;
    if (!raised_ && in_a_row_ >= looks_to_raise) {
        raised_ = true;
        return Change::raised;
    }
    if (raised_ && !found) {
        raised_ = false;
        return Change::ended;
    }
    return Change::none;
}

} // namespace byol
