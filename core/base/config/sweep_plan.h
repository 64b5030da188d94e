#pragma once

#include "core/base/config/sweep.h"

#include <cstdint>
#include <string>
#include <vector>

namespace byol {

/// How one setting varies over a sweep.
struct SweepDimension {
    enum class Kind {
        list, ///< each of `values`, in every combination with the other grid dimensions
        linear, ///< `count` values from `low` to `high`, evenly apart
        logarithmic, ///< the same with even ratios; both ends must be positive
        choice, ///< drawn from `values`
        uniform, ///< drawn between `low` and `high`
        log_uniform, ///< its logarithm is drawn; both ends must be positive
    };
    std::string path; ///< "optimizer.base_lr"
    Kind kind = Kind::list;
    std::vector<std::string> values {};
    double low = 0;
    double high = 1;
    std::int64_t count = 5;

    bool is_drawn() const { return kind >= Kind::choice; }
    bool operator==(const SweepDimension&) const = default;
};

/// What the window's sweep dialog asks for. Grid dimensions give every combination; drawn ones are drawn together,
/// `draws` times, for each combination; and each of these is repeated with every seed.
struct SweepPlan {
    std::vector<SweepDimension> dimensions;
    std::int64_t draws = 10; ///< of no effect without drawn dimensions
    std::uint64_t draw_seed = 1; ///< the same seed draws the same values
    std::vector<std::int64_t> seeds; ///< of training; empty: the base's own
};

/// The values that a grid dimension takes, as TOML would write them. Numbers are rounded to four significant digits,
/// integers to whole ones, and each is named once.
std::vector<std::string> grid_values(const SweepDimension& dimension);

/// How many runs the plan asks for. Drawn settings that come out alike make fewer.
std::int64_t planned_runs(const SweepPlan& plan);

/// Expands a plan. Names begin with `prefix`, unless it is empty.
/// @throws UsageError with a sentence when the plan asks for nothing, for more than 10,000 runs or for a setting twice;
///     ConfigError for values that a setting does not take. Rules between settings are not checked: check_config
std::vector<SweepRun> expand_plan(const RunConfig& base, const SweepPlan& plan, const std::string& prefix = {});

/// The plan's runs as a file that `byol sweep` takes: the base, and a [[sweep.run]] for each.
std::string plan_toml(const RunConfig& base, const std::vector<SweepRun>& runs, const std::string& title);

} // namespace byol
