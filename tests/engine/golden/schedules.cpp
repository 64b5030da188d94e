#include "core/base/schedule/schedule.h"
#include "tests/engine/golden/groups.h"

#include <algorithm>
#include <regex>

namespace byol::test {
namespace {

constexpr double allowed = 1e-12;
constexpr std::int64_t imagenet = 1281167;
constexpr double warmup_epochs = 10;

/// The authors' constants for a length of pretraining (byol/configs/byol.py).
struct Recipe {
    std::int64_t epochs;
    double base_lr;
    double base_tau;
};
constexpr Recipe recipes[] { { 40, 0.45, 0.97 }, { 100, 0.45, 0.99 }, { 300, 0.3, 0.99 }, { 1000, 0.2, 0.996 } };

// Other lengths have no constants of the authors: what the file starts from and rises to stand for them.
Recipe recipe_of(const Vectors& vectors, const std::string& set, std::int64_t epochs, std::int64_t batch) {
    const auto* const known = std::ranges::find(recipes, epochs, &Recipe::epochs);
    if (known != std::end(recipes))
        return *known;
    const std::vector<double> rates = vectors.numbers(set + "/lr");
    return { epochs, *std::ranges::max_element(rates) * 256 / static_cast<double>(batch),
        vectors.numbers(set + "/tau").at(0) };
}

void check_recipe(
    const Vectors& vectors, Findings& findings, const std::string& set, const Recipe& recipe, std::int64_t batch) {
    RunConfig config;
    config.training.epochs = recipe.epochs;
    config.training.batch_size = batch;
    config.optimizer.base_lr = recipe.base_lr;
    config.optimizer.warmup_epochs = warmup_epochs;
    config.method.base_tau = recipe.base_tau;
    const Schedule schedule = Schedule::from(config, imagenet);
    findings.equal(set + "/max_steps", schedule.total_steps, vectors.integer(set + "/max_steps"));
    findings.equal(set + "/warmup_steps", schedule.warmup_steps, vectors.integer(set + "/warmup_steps"));

    std::vector<double> taus;
    std::vector<double> rates;
    for (const double step : vectors.numbers(set + "/step")) {
        taus.push_back(schedule.tau(static_cast<std::int64_t>(step)));
        rates.push_back(schedule.learning_rate(static_cast<std::int64_t>(step)));
    }
    findings.compare(
        set + "/tau", torch::tensor(taus, torch::kFloat64), vectors.tensor(set + "/tau"), allowed, Precision::f64);
    findings.compare(
        set + "/lr", torch::tensor(rates, torch::kFloat64), vectors.tensor(set + "/lr"), allowed, Precision::f64);
}

// Every step of a short run, and a little beyond its end.
void check_dense(const Vectors& vectors, Findings& findings, const std::string& set) {
    const std::vector<double> params = vectors.numbers(set + "/params_basetau_K_warm_batch_baselr");
    const auto total = static_cast<std::int64_t>(params.at(1));
    const auto warmup = static_cast<std::int64_t>(params.at(2));
    const double peak = params.at(4) * params.at(3) / 256;
    const auto compare = [&](const std::string& name, const auto& value) {
        if (!vectors.contains(set + name))
            return;
        const torch::Tensor expected = vectors.tensor(set + name);
        std::vector<double> values;
        for (std::int64_t step = 0; step < expected.size(0); ++step)
            values.push_back(value(step));
        findings.compare(set + name, torch::tensor(values, torch::kFloat64), expected, allowed, Precision::f64);
    };
    compare("/tau", [&](std::int64_t step) { return cosine_tau(params.at(0), step, total); });
    compare("/lr", [&](std::int64_t step) { return cosine_learning_rate(peak, step, total, warmup); });
    compare("/lr_nowarm", [&](std::int64_t step) { return cosine_learning_rate(peak, step, total, 0); });
}

} // namespace

void check_schedules(const Vectors& vectors, Findings& findings) {
    static const std::regex name("ep([0-9]+)_b([0-9]+)");
    for (const std::string& set : vectors.sets("max_steps")) {
        std::smatch part;
        if (!std::regex_match(set, part, name)) {
            findings.require(set, false, "its name does not say ep<epochs>_b<batch>");
            continue;
        }
        const std::int64_t batch = std::stoll(part[2]);
        check_recipe(vectors, findings, set, recipe_of(vectors, set, std::stoll(part[1]), batch), batch);
    }
    for (const std::string& set : vectors.sets("params_basetau_K_warm_batch_baselr"))
        check_dense(vectors, findings, set);
}

} // namespace byol::test
