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

} // namespace

void check_logreg(const Vectors& vectors, Findings& findings) {
    for (const Precision precision : both_precisions)
        check_probe(vectors, findings, precision);
}

} // namespace byol::test
