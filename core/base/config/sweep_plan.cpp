#include "core/base/config/sweep_plan.h"

#include "core/base/config/toml_reader.h"
#include "core/base/random/philox.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <set>

namespace byol {
namespace {

using Kind = SweepDimension::Kind;
using Assignments = std::vector<std::string>; // "path=value"

constexpr const char* doing = "planning the sweep";
constexpr std::int64_t most_runs = 10'000;
constexpr int most_tries = 100; // at a draw that is not there yet

[[noreturn]] void refuse(const SweepDimension& dimension, const std::string& problem, const std::string& advice = {}) {
    throw UsageError(doing, dimension.path, problem, advice);
}

const Field& field_of(const SweepDimension& dimension) {
    const Field* field = find_field(dimension.path);
    if (field == nullptr)
        refuse(dimension, "there is no such setting");
    return *field;
}

// Enough digits to tell the runs apart, few enough to read them in a name.
std::string number_text(const Field& field, double number) {
    if (field.type == FieldType::integer)
        return std::to_string(std::llround(number));
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", number);
    return text;
}

bool is_logarithmic(Kind kind) {
    return kind == Kind::logarithmic || kind == Kind::log_uniform;
}

double between(const SweepDimension& dimension, double share) {
    if (is_logarithmic(dimension.kind))
        return dimension.low * std::pow(dimension.high / dimension.low, share);
    return dimension.low + (dimension.high - dimension.low) * share;
}

void require_range(const SweepDimension& dimension) {
    const Field& field = field_of(dimension);
    if (field.type != FieldType::integer && field.type != FieldType::real)
        refuse(dimension, "only a number has a range", "Give a list of values instead.");
    if (!std::isfinite(dimension.low) || !std::isfinite(dimension.high) || dimension.low >= dimension.high)
        refuse(dimension, "the range does not go from a smaller to a larger number");
    if (is_logarithmic(dimension.kind) && dimension.low <= 0)
        refuse(dimension, "a logarithmic range begins above zero");
}

void require_usable(const SweepDimension& dimension) {
    field_of(dimension);
    const bool listed = dimension.kind == Kind::list || dimension.kind == Kind::choice;
    if (listed && dimension.values.empty())
        refuse(dimension, "no value is given", "List a few with commas between them.");
    if (!listed)
        require_range(dimension);
    if ((dimension.kind == Kind::linear || dimension.kind == Kind::logarithmic)
        && (dimension.count < 2 || dimension.count > most_runs))
        refuse(dimension, "a range is cut into 2 to 10,000 values");
}

std::string drawn_value(const SweepDimension& dimension, Philox& random) {
    if (dimension.kind == Kind::choice)
        return dimension.values[random.below(dimension.values.size())];
    return number_text(field_of(dimension), between(dimension, random.uniform()));
}

void lengthen(std::vector<Assignments>& all, const std::string& path, const std::vector<std::string>& values) {
    std::vector<Assignments> longer;
    longer.reserve(all.size() * values.size());
    for (const Assignments& each : all)
        for (const std::string& value : values) {
            longer.push_back(each);
            longer.back().push_back(path + "=" + value);
        }
    all = std::move(longer);
}

Assignments draw_once(const SweepPlan& plan, Philox& random) {
    Assignments drawn;
    for (const SweepDimension& dimension : plan.dimensions)
        if (dimension.is_drawn())
            drawn.push_back(dimension.path + "=" + drawn_value(dimension, random));
    return drawn;
}

bool draws_anything(const SweepPlan& plan) {
    return std::any_of(
        plan.dimensions.begin(), plan.dimensions.end(), [](const auto& each) { return each.is_drawn(); });
}

// Distinct ones: a few choices, or a narrow range of integers, may not have as many as are asked for.
std::vector<Assignments> draw_all(const SweepPlan& plan) {
    if (!draws_anything(plan))
        return { {} };
    Philox random(plan.draw_seed, RandomPurpose::sweep);
    std::vector<Assignments> all;
    std::set<Assignments> taken;
    int tries = 0;
    while (static_cast<std::int64_t>(all.size()) < plan.draws && tries < most_tries) {
        Assignments drawn = draw_once(plan, random);
        if (taken.insert(drawn).second) {
            all.push_back(std::move(drawn));
            tries = 0;
        } else {
            ++tries;
        }
    }
    return all;
}

void require_plan(const SweepPlan& plan) {
    std::set<std::string> paths;
    for (const SweepDimension& dimension : plan.dimensions) {
        require_usable(dimension);
        if (!paths.insert(dimension.path).second)
            refuse(dimension, "the setting is named twice");
    }
    if (paths.contains("training.seed") && !plan.seeds.empty())
        throw UsageError(doing, "training.seed", "the seeds are given twice", "Leave out one of them.");
    const std::int64_t runs = planned_runs(plan);
    if (runs < 1)
        throw UsageError(doing, "the plan", "it asks for no run", "Add a setting, or a list of seeds.");
    if (runs > most_runs)
        throw UsageError(doing, "the plan", "it asks for more than 10,000 runs", "Vary fewer settings at once.");
}

std::vector<Assignments> combinations(const SweepPlan& plan) {
    std::vector<Assignments> all { {} };
    for (const SweepDimension& dimension : plan.dimensions)
        if (!dimension.is_drawn())
            lengthen(all, dimension.path, grid_values(dimension));
    const std::vector<Assignments> draws = draw_all(plan);
    std::vector<Assignments> result;
    for (const Assignments& grid : all)
        for (const Assignments& drawn : draws) {
            result.push_back(grid);
            result.back().insert(result.back().end(), drawn.begin(), drawn.end());
        }
    if (!plan.seeds.empty()) {
        std::vector<std::string> seeds;
        for (const std::int64_t seed : plan.seeds)
            seeds.push_back(std::to_string(seed));
        lengthen(result, "training.seed", seeds);
    }
    return result;
}

std::string unique_name(const std::string& prefix, const Assignments& assignments, std::set<std::string>& taken) {
    std::string name = prefix;
    for (const std::string& assignment : assignments)
        name.append(name.empty() ? "" : "-").append(assignment_name(assignment));
    constexpr std::size_t longest = 120; // leaves room for the file system's own limit
    std::size_t length = std::min(name.size(), longest);
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        --length; // not within a letter of several bytes
    name.resize(length);
    std::string free = name;
    for (int number = 2; !taken.insert(free).second; ++number)
        free = name + "-" + std::to_string(number);
    return free;
}

} // namespace

std::vector<std::string> grid_values(const SweepDimension& dimension) {
    require_usable(dimension);
    std::vector<std::string> values = dimension.values;
    if (dimension.kind != Kind::list) {
        values.clear();
        const Field& field = field_of(dimension);
        for (std::int64_t i = 0; i < dimension.count; ++i)
            values.push_back(number_text(
                field, between(dimension, static_cast<double>(i) / static_cast<double>(dimension.count - 1))));
    }
    std::vector<std::string> once;
    for (const std::string& value : values)
        if (std::find(once.begin(), once.end(), value) == once.end())
            once.push_back(value);
    return once;
}

std::int64_t planned_runs(const SweepPlan& plan) {
    std::int64_t runs = draws_anything(plan) ? std::clamp<std::int64_t>(plan.draws, 0, most_runs + 1) : 1;
    const auto times = [&runs](std::size_t factor) {
        runs = std::min<std::int64_t>(
            runs * static_cast<std::int64_t>(std::min<std::size_t>(factor, most_runs + 1)), most_runs + 1);
    };
    for (const SweepDimension& dimension : plan.dimensions)
        if (!dimension.is_drawn())
            times(grid_values(dimension).size());
    if (!plan.seeds.empty())
        times(plan.seeds.size());
    return plan.dimensions.empty() && plan.seeds.empty() ? 0 : runs;
}

std::vector<SweepRun> expand_plan(const RunConfig& base, const SweepPlan& plan, const std::string& prefix) {
    require_plan(plan);
    std::vector<SweepRun> runs;
    std::set<std::string> taken;
    for (const Assignments& assignments : combinations(plan)) {
        SweepRun run { unique_name(prefix, assignments, taken), base, {} };
        apply_assignments(run.config, assignments);
        for (const std::string& assignment : assignments) {
            const auto equals = assignment.find('=');
            run.changes.push_back(assignment.substr(0, equals) + " = " + assignment.substr(equals + 1));
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

std::string plan_toml(const RunConfig& base, const std::vector<SweepRun>& runs, const std::string& title) {
    std::string toml = "# " + title + "\n\n" + to_toml(base) + "\n[sweep]\n";
    for (const SweepRun& run : runs) {
        toml.append("\n[[sweep.run]]\nname = ").append(toml_quoted(run.name)).append("\n");
        for (const FieldDifference& found : difference(run.config, base)) {
            const bool quoted = std::holds_alternative<std::string>(found.left);
            const std::string text = to_text(found.left);
            toml.append(found.field->path).append(" = ").append(quoted ? toml_quoted(text) : text).append("\n");
        }
    }
    return toml;
}

} // namespace byol
