#include "core/engine/method/byol.h"
#include "tests/engine/golden/groups.h"

namespace byol::test {
namespace {

// |n(a) - n(b)|^2 of each row, through the loss: with the second view's pair equal, only the first direction counts.
torch::Tensor per_sample(const torch::Tensor& a, const torch::Tensor& b) {
    std::vector<torch::Tensor> rows;
    for (std::int64_t i = 0; i < a.size(0); ++i) {
        const torch::Tensor prediction = a.narrow(0, i, 1);
        const torch::Tensor target = b.narrow(0, i, 1);
        rows.push_back(byol_loss(prediction, target, target, target));
    }
    return torch::stack(rows);
}

void check_loss(const Vectors& vectors, Findings& findings, const std::string& set, Precision precision) {
    const double allowed = pick(precision, 1e-12, 1e-5);
    const auto input = [&](const char* name) { return vectors.input(set + "/" + name, type_of(precision)); };
    const torch::Tensor p1 = input("p1").requires_grad_();
    const torch::Tensor p2 = input("p2").requires_grad_();
    const torch::Tensor z1 = input("z1").requires_grad_();
    const torch::Tensor z2 = input("z2").requires_grad_();
    const torch::Tensor loss = byol_loss(p1, p2, z1, z2);
    loss.backward();
    findings.compare(set + "/loss", loss.view({ 1 }), vectors.tensor(set + "/loss"), allowed, precision);
    findings.compare(set + "/grad_p1", p1.grad(), vectors.tensor(set + "/grad_p1"), allowed, precision);
    findings.compare(set + "/grad_p2", p2.grad(), vectors.tensor(set + "/grad_p2"), allowed, precision);
    findings.require(set, !z1.grad().defined() && !z2.grad().defined(), "a gradient reaches the target");
    for (const auto& [name, a, b] : { std::tuple { "/per_sample_p1_z2", p1, z2 }, { "/per_sample_p2_z1", p2, z1 } })
        if (vectors.contains(set + name))
            findings.compare(set + name, per_sample(a, b), vectors.tensor(set + name), allowed, precision);
}

} // namespace

void check_byol_loss(const Vectors& vectors, Findings& findings) {
    for (const std::string& set : vectors.sets("p1"))
        for (const Precision precision : both_precisions)
            check_loss(vectors, findings, set, precision);
}

// Every step from the one before it, over all tensors at once, as update_target calls it.
void check_ema(const Vectors& vectors, Findings& findings) {
    const std::vector<std::string> names = vectors.under("xi0/");
    for (const Precision precision : both_precisions) {
        const auto all = [&](const std::string& prefix) {
            std::vector<torch::Tensor> tensors;
            for (const std::string& name : names)
                tensors.push_back(vectors.input(prefix + "/" + name, type_of(precision)));
            return tensors;
        };
        const std::vector<torch::Tensor> average = all("xi0");
        for (int step = 0; vectors.contains("tau" + std::to_string(step)); ++step) {
            const std::string number = std::to_string(step);
            moving_average(average, all("theta" + number), vectors.number("tau" + number));
            const std::string after = "xi" + std::to_string(step + 1) + "/";
            for (std::size_t i = 0; i < names.size(); ++i)
                findings.compare(after + names[i], average[i], vectors.tensor(after + names[i]),
                    pick(precision, 1e-13, 1e-6), precision);
        }
    }
}

} // namespace byol::test
