#include "core/engine/distributed/thread_ranks.h"
#include "core/engine/nn/batch_norm.h"
#include "tests/engine/golden/groups.h"
#include "tests/engine/golden/tiny_networks.h"

namespace byol::test {
namespace {

/// The first step of training with the batch split over ranks that are threads.
struct SplitStep {
    std::vector<double> loss; // of each rank
    std::vector<double> byol_loss;
    std::shared_ptr<OnlineNetwork> online; // of the first rank, with the gradients' mean
};

SplitStep split_step(const Vectors& init, int size, bool synchronised, torch::ScalarType type) {
    const std::int64_t batch = tiny_batch(init);
    SplitStep all { std::vector<double>(size), std::vector<double>(size), nullptr };
    ThreadRanks::run(size, [&](const std::shared_ptr<Ranks>& ranks) {
        Networks networks = tiny_networks(init, type);
        if (synchronised) {
            synchronise_batch_norm(*networks.online, ranks);
            synchronise_batch_norm(*networks.target, ranks);
        }
        const std::int64_t first = ranks->rank() * batch / size;
        const StepResult step = tiny_step(networks, init, 0, first, (ranks->rank() + 1) * batch / size - first);
        step.loss.backward();
        average_gradients(networks.online->parameters(), *ranks);
        all.loss[static_cast<std::size_t>(ranks->rank())] = step.loss.item<double>();
        all.byol_loss[static_cast<std::size_t>(ranks->rank())] = step.byol_loss.item<double>();
        if (ranks->rank() == 0)
            all.online = networks.online;
    });
    return all;
}

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

void check(const Vectors& vectors, const Vectors& init, int size, Findings& findings, Precision precision) {
    const double loss_allowed = pick(precision, 1e-10, 2e-5);
    const auto compare = [&](const std::string& name, double ours) {
        if (vectors.contains(name))
            findings.compare(name, ours, vectors.number(name), loss_allowed, precision);
    };
    const auto type = type_of(precision);
    const SplitStep together = split_step(init, size, /*synchronised=*/true, type);
    for (int rank = 0; rank < size; ++rank) {
        const std::string name = "rank" + std::to_string(rank) + "/";
        compare(name + "loss", together.loss[static_cast<std::size_t>(rank)]);
        compare(name + "repr_loss", together.byol_loss[static_cast<std::size_t>(rank)]);
    }
    const double allowed = pick(precision, 1e-10, 2e-4);
    compare_gradients(findings, vectors, *together.online, "grad_mean/", allowed, precision);
    compare("unsynced_bn/loss", mean(split_step(init, size, /*synchronised=*/false, type).loss));

    Networks alone = tiny_networks(init, type);
    const StepResult step = tiny_step(alone, init, 0, 0, tiny_batch(init));
    step.loss.backward();
    compare("full/loss", step.loss.item<double>());
    compare_gradients(findings, vectors, *alone.online, "grad_mean/", allowed, precision);
}

} // namespace

void check_tiny_syncbn(const Vectors& vectors, Findings& findings) {
    const Vectors init("tiny_init");
    int size = 0;
    while (vectors.contains("rank" + std::to_string(size) + "/loss"))
        ++size;
    if (size == 0)
        return;
    for (const Precision precision : both_precisions)
        check(vectors, init, size, findings, precision);
}

} // namespace byol::test
