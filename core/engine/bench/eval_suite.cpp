#include "core/engine/bench/suites.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/linear.h"

namespace byol {
namespace {

constexpr std::int64_t bank_size = 50'000;
constexpr std::int64_t query_count = 10'000;
constexpr std::int64_t dimensions = 512;
constexpr std::int64_t classes = 10;

// Features with something to learn in them: normal points around ten centres.
torch::Tensor features(std::int64_t count, std::uint64_t seed) {
    auto generator = at::detail::createCPUGenerator(seed);
    auto shared = at::detail::createCPUGenerator(1);
    const torch::Tensor centre = torch::randn({ classes, dimensions }, shared) * 0.1;
    return centre.index_select(0, torch::arange(count).remainder(classes))
        + torch::randn({ count, dimensions }, generator);
}

} // namespace

BenchReport eval_suite(const BenchSubject& subject, const Meter& meter) {
    const torch::Tensor bank = features(bank_size, 2);
    const torch::Tensor labels = torch::arange(bank_size).remainder(classes);
    const torch::Tensor queries = features(query_count, 3);
    BenchReport report;
    report.measurements.push_back(meter.once("Linear evaluation on cached features",
        "50,000 x 512, 80 epochs, five learning rates tried on nine tenths, the best trained on all", [&] {
            train_linear({ [&](std::int64_t) { return bank; }, labels, classes }, {}, 1, {}, meter.stop());
        }));
    const KnnSettings& knn = subject.config.knn;
    report.measurements.push_back(
        meter.once("kNN of 10,000 queries", "bank of 50,000 x 512, k = " + std::to_string(knn.k),
            [&] { knn_predict(bank, labels, queries, classes, knn.k, knn.temperature); }));
    return report;
}

} // namespace byol
