#include "core/engine/evaluate/logreg.h"

#include "core/base/schedule/schedule.h"
#include "core/engine/evaluate/linear.h"
#include "tests/engine/golden/groups.h"

namespace byol::test {
namespace {

// Full-batch steps of the linear classifier, as linear evaluation takes them.
void check_probe(const Vectors& vectors, Findings& findings, Precision precision) {
    const auto type = type_of(precision);
    const double allowed = pick(precision, 1e-10, 1e-4);
    const std::vector<double> rates = vectors.numbers("probe/lr");
    const auto steps = static_cast<std::int64_t>(rates.size());
    const torch::Tensor losses = vectors.tensor("probe/loss");
    LinearProbe probe(
        vectors.tensor("probe/W0").to(type), vectors.tensor("probe/b0").to(type), LinearSettings().momentum);
    for (std::int64_t step = 0; step < steps; ++step) {
        const std::string number = std::to_string(step + 1);
        const double rate = rates[static_cast<std::size_t>(step)];
        findings.compare("probe/lr", cosine_learning_rate(rates[0], step, steps, 0), rate, 1e-12, Precision::f64);
        const torch::Tensor loss = probe.step(vectors.tensor("x").to(type), vectors.tensor("labels"), { rate });
        findings.compare("probe/loss " + number, loss, losses.narrow(0, step, 1), allowed, precision);
        findings.compare("probe/W" + number, probe.weight()[0], vectors.tensor("probe/W" + number), allowed, precision);
        findings.compare("probe/b" + number, probe.bias()[0], vectors.tensor("probe/b" + number), allowed, precision);
    }
}

// The optimum for one strength of regularisation; the bias, which is only fixed up to a shift of all classes, centred.
void check_optimum(const Vectors& vectors, Findings& findings, const std::string& set, double l2) {
    const std::string prefix = set + "/";
    const torch::Tensor x = vectors.tensor("x");
    const torch::Tensor labels = vectors.tensor("labels");
    const torch::Tensor weight = vectors.tensor(prefix + "W");
    LogisticOptions options;
    options.tolerance = 1e-11;
    options.max_iterations = 10'000;
    const LogisticFit fit = fit_logistic(x, labels, weight.size(0), l2, options);
    const auto compare = [&](const std::string& name, const torch::Tensor& ours, double allowed) {
        if (vectors.contains(prefix + name))
            findings.compare(prefix + name, ours, vectors.tensor(prefix + name), allowed, Precision::f64);
    };
    const torch::Tensor probabilities = fit.model.probabilities(x);
    compare("objective", torch::full({ 1 }, fit.objective, torch::kFloat64), 1e-10);
    compare("W", fit.model.weight, 1e-6);
    compare("b_centered", fit.model.bias - fit.model.bias.mean(), 1e-6);
    compare("probs", probabilities, 1e-6);
    compare("train_acc", probabilities.argmax(1).eq(labels).to(torch::kFloat64).mean().view({ 1 }), 1e-12);
}

void check_grid(const Vectors& vectors, Findings& findings) {
    if (!vectors.contains("l2_grid_45"))
        return;
    const torch::Tensor expected = vectors.tensor("l2_grid_45");
    const std::vector<double> grid = l2_grid(expected[0].item<double>(), expected[-1].item<double>(), expected.size(0));
    findings.compare(
        "l2_grid_45", torch::tensor(grid, torch::kFloat64).log10(), expected.log10(), 1e-10, Precision::f64);
}

} // namespace

void check_logreg(const Vectors& vectors, Findings& findings) {
    const std::string optimum = "lbfgs_l2_";
    for (const std::string& set : vectors.sets("W"))
        if (set.rfind(optimum, 0) == 0)
            check_optimum(vectors, findings, set, std::stod(set.substr(optimum.size())));
    check_grid(vectors, findings);
    for (const Precision precision : both_precisions)
        check_probe(vectors, findings, precision);
}

} // namespace byol::test
