#include "core/base/schedule/schedule.h"
#include "core/engine/optim/optimizer.h"
#include "tests/engine/golden/groups.h"
#include "tests/engine/golden/settings.h"

#include <memory>

namespace byol::test {
namespace {

OptimizerSettings settings_of(const Vectors& vectors, const std::string& run) {
    OptimizerSettings settings;
    settings.kind = "lars";
    settings.momentum = number_or(vectors.text("momentum"), settings.momentum);
    settings.trust_coefficient = number_or(vectors.text("eta"), settings.trust_coefficient);
    settings.weight_decay = number_after(vectors.text(run), "wd").value_or(0);
    return settings;
}

// One rate for each step: from the file, or the one number that the run's description gives.
std::vector<double> rates_of(const Vectors& vectors, const std::string& run, std::size_t steps, Findings& findings) {
    const std::string text = vectors.text(run);
    const std::string listed = run + "/lr_per_step";
    if (!vectors.contains(listed)) {
        const auto rate = number_after(text, "lr");
        findings.require(run, rate.has_value(), "neither \"" + listed + "\" nor the metadata tell its learning rate");
        return std::vector<double>(steps, rate.value_or(0));
    }
    const std::vector<double> rates = vectors.numbers(listed);
    if (const auto schedule = described_schedule(text))
        for (std::size_t step = 0; step < rates.size(); ++step)
            findings.compare(
                listed, schedule->rate(static_cast<std::int64_t>(step)), rates[step], 1e-12, Precision::f64);
    return rates;
}

NamedTensors starting_point(const Vectors& vectors, torch::ScalarType type) {
    NamedTensors parameters;
    for (const std::string& name : vectors.under("p0/"))
        parameters.emplace_back(name, vectors.input("p0/" + name, type).clone().requires_grad_());
    return parameters;
}

void check_run(const Vectors& vectors, Findings& findings, const std::string& run, Precision precision) {
    std::size_t steps = 0;
    while (!vectors.under("grad" + std::to_string(steps) + "/").empty())
        ++steps;
    const double allowed = pick(precision, 1e-12, 1e-5);
    const std::vector<double> rates = rates_of(vectors, run, steps, findings);
    NamedTensors parameters = starting_point(vectors, type_of(precision));
    const std::unique_ptr<Optimizer> lars = make_optimizer(settings_of(vectors, run), parameters);
    for (const LearnedParameter& parameter : lars->parameters())
        findings.equal(
            "excluded/" + parameter.name, parameter.excluded ? 1 : 0, vectors.integer("excluded/" + parameter.name));
    for (std::size_t step = 0; step < steps; ++step) {
        for (auto& [name, tensor] : parameters)
            tensor.mutable_grad() = vectors.input("grad" + std::to_string(step) + "/" + name, type_of(precision));
        lars->step(rates.at(step));
        for (const LearnedParameter& parameter : lars->parameters()) {
            const auto compare = [&](const std::string& kind, const torch::Tensor& found) {
                const std::string expected = run + "/" + kind + std::to_string(step + 1) + "/" + parameter.name;
                if (vectors.contains(expected))
                    findings.compare(expected, found, vectors.tensor(expected), allowed, precision);
            };
            compare("p", parameter.value);
            compare("mu", parameter.momentum);
        }
    }
}

} // namespace

void check_lars(const Vectors& vectors, Findings& findings) {
    const std::vector<std::string> first = vectors.under("p0/");
    for (const std::string& run : vectors.sets("p1/" + first.at(0)))
        for (const Precision precision : both_precisions)
            check_run(vectors, findings, run, precision);
}

} // namespace byol::test
