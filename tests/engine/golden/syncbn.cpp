#include "core/engine/distributed/thread_ranks.h"
#include "core/engine/nn/batch_norm.h"
#include "core/engine/nn/merged_statistics.h"
#include "tests/engine/golden/groups.h"

#include <cmath>

namespace byol::test {
namespace {

/// The layer and the batch of the file in one precision.
struct Batch {
    torch::Tensor x;
    torch::Tensor gradient;
    torch::Tensor weight;
    torch::Tensor bias;

    Batch(const Vectors& vectors, torch::ScalarType type)
        : x(vectors.input("x", type))
        , gradient(vectors.input("grad_out", type))
        , weight(vectors.input("weight", type))
        , bias(vectors.input("bias", type)) { }

    BatchNorm layer() const {
        const torch::NoGradGuard no_grad;
        BatchNorm batch_norm(weight.size(0));
        batch_norm->to(x.device(), x.scalar_type());
        batch_norm->weight.copy_(weight);
        batch_norm->bias.copy_(bias);
        return batch_norm;
    }
};

/// What a layer made of the batch or of a rank's part of it.
struct Pass {
    torch::Tensor y;
    torch::Tensor grad_x;
    torch::Tensor grad_weight;
    torch::Tensor grad_bias;
    torch::Tensor running_mean;
    torch::Tensor running_var;
};

Pass pass_through(BatchNorm layer, const torch::Tensor& part, const torch::Tensor& gradient) {
    const torch::Tensor x = part.clone().requires_grad_();
    const torch::Tensor y = layer(x);
    y.backward(gradient);
    return { y.detach(), x.grad(), layer->weight.grad(), layer->bias.grad(), layer->running_mean, layer->running_var };
}

void compare_pass(const Vectors& vectors, Findings& findings, const std::string& how, const Pass& pass, double allowed,
    Precision precision) {
    for (const auto& [name, ours] : { std::pair { "y", pass.y }, { "grad_x", pass.grad_x },
             { "grad_weight", pass.grad_weight }, { "grad_bias", pass.grad_bias },
             { "running_mean_torch", pass.running_mean }, { "running_var_torch", pass.running_var } })
        findings.compare(how + name, ours, vectors.tensor(name), allowed, precision);
}

/// A batch that is split over ranks.
struct Split {
    std::string name;
    std::vector<std::int64_t> rows; // of each rank

    Split(const Vectors& vectors, const std::string& set, std::int64_t batch)
        : name(set + "/") {
        std::int64_t before = 0;
        for (const double cut : vectors.numbers(name + "cut")) {
            rows.push_back(static_cast<std::int64_t>(cut) - before);
            before = static_cast<std::int64_t>(cut);
        }
        rows.push_back(batch - before);
    }
    std::vector<torch::Tensor> parts(const torch::Tensor& whole) const { return whole.split_with_sizes(rows); }
};

Pass synchronised_pass(const Batch& batch, const Split& split) {
    const std::vector<torch::Tensor> parts = split.parts(batch.x);
    const std::vector<torch::Tensor> gradients = split.parts(batch.gradient);
    std::vector<Pass> passes(parts.size());
    ThreadRanks::run(static_cast<int>(parts.size()), [&](const std::shared_ptr<Ranks>& ranks) {
        const auto rank = static_cast<std::size_t>(ranks->rank());
        BatchNorm layer = batch.layer();
        layer->set_ranks(ranks);
        passes[rank] = pass_through(layer, parts[rank], gradients[rank]);
    });
    Pass whole = passes[0];
    for (std::size_t i = 1; i < passes.size(); ++i) {
        whole.y = torch::cat({ whole.y, passes[i].y });
        whole.grad_x = torch::cat({ whole.grad_x, passes[i].grad_x });
        whole.grad_weight = whole.grad_weight + passes[i].grad_weight;
        whole.grad_bias = whole.grad_bias + passes[i].grad_bias;
    }
    return whole;
}

// The numbers that the ranks tell one another.
void check_exchanged(const Vectors& vectors, Findings& findings, const Batch& batch, const Split& split, double allowed,
    Precision precision) {
    const auto compare = [&](const std::string& name, const torch::Tensor& ours) {
        findings.compare(split.name + name, ours, vectors.tensor(split.name + name), allowed, precision);
    };
    const std::vector<torch::Tensor> parts = split.parts(batch.x);
    const std::vector<torch::Tensor> gradients = split.parts(batch.gradient);
    std::vector<BatchStatistics> statistics;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        statistics.push_back(statistics_of(parts[i]));
        const std::string rank = "rank" + std::to_string(i) + "_";
        compare(rank + "mean", statistics.back().mean);
        compare(rank + "m2", statistics.back().m2);
        findings.equal(split.name + rank + "count", statistics.back().count.view({ 1 }),
            vectors.tensor(split.name + rank + "count"));
    }
    const BatchStatistics all = merge(statistics);
    compare("global_mean", all.mean);
    compare("global_var_biased", all.m2 / all.count);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const GradientSums sums = gradient_sums(gradients[i], parts[i], all, BatchNormImpl::eps);
        const std::string rank = "rank" + std::to_string(i) + "_";
        compare(rank + "sum_go", sums.gradient);
        compare(rank + "sum_go_xhat", sums.gradient_xhat);
    }
}

// Running statistics by the authors' convention. What Haiku keeps as `hidden` is average * (1 - 0.9^k).
void check_authors(
    const Vectors& vectors, Findings& findings, const Batch& batch, double allowed, Precision precision) {
    BatchNorm layer = batch.layer();
    layer->set_running_statistics(RunningStatistics::authors);
    for (int k = 1;; ++k) {
        const std::string prefix = "haiku/step" + std::to_string(k) + "_";
        if (!vectors.contains(prefix + "input_scale"))
            break;
        layer(batch.x * vectors.number(prefix + "input_scale"));
        const double share = 1 - std::pow(1 - BatchNormImpl::usual_momentum, k);
        const auto compare = [&](const std::string& name, const torch::Tensor& ours) {
            if (vectors.contains(prefix + name))
                findings.compare(prefix + name, ours, vectors.tensor(prefix + name), allowed, precision);
        };
        compare("mean_average", layer->running_mean);
        compare("mean_hidden", layer->running_mean * share);
        compare("var_average", layer->running_var);
        compare("var_hidden", layer->running_var * share);
    }
}

} // namespace

void check_syncbn(const Vectors& vectors, Findings& findings) {
    for (const Precision precision : both_precisions) {
        const double allowed = pick(precision, 1e-11, 1e-5);
        const Batch batch(vectors, type_of(precision));
        compare_pass(vectors, findings, "", pass_through(batch.layer(), batch.x, batch.gradient), allowed, precision);
        for (const std::string& set : vectors.sets("cut")) {
            const Split split(vectors, set, batch.x.size(0));
            check_exchanged(vectors, findings, batch, split, allowed, precision);
            compare_pass(vectors, findings, split.name, synchronised_pass(batch, split), allowed, precision);
        }
        check_authors(vectors, findings, batch, allowed, precision);
    }
}

} // namespace byol::test
