#include "core/engine/bench/suites.h"
#include "core/engine/embed/tsne.h"
#include "core/engine/evaluate/nearest.h"

namespace byol {
namespace {

constexpr std::int64_t dimensions = 128;
constexpr std::int64_t centres = 10;

// Ten clouds of normal points, as scikit-learn's make_blobs gives them.
torch::Tensor clouds(std::int64_t count) {
    auto generator = at::detail::createCPUGenerator(1);
    const torch::Tensor centre = torch::rand({ centres, dimensions }, generator) * 20 - 10;
    const torch::Tensor chosen = torch::arange(count).remainder(centres);
    return centre.index_select(0, chosen) + torch::randn({ count, dimensions }, generator);
}

Measurement lay_out(std::int64_t count, const Meter& meter, const BenchSubject& subject) {
    const torch::Tensor points = clouds(count).to(subject.device);
    std::string name = "t-SNE, points: ";
    name += std::to_string(count);
    return meter.once(name, "128 dimensions, perplexity 30, 750 iterations, neighbours included",
        [&] { tsne(points, {}, {}, meter.stop()); });
}

} // namespace

BenchReport tsne_suite(const BenchSubject& subject, const Meter& meter) {
    BenchReport report;
    report.measurements.push_back(lay_out(2000, meter, subject));
    report.measurements.push_back(lay_out(10'000, meter, subject));
    if (subject.thorough || subject.device.is_cuda())
        report.measurements.push_back(lay_out(60'000, meter, subject));
    const torch::Tensor bank = unit_rows(torch::randn({ 100'000, 512 }));
    const torch::Tensor asked = bank.narrow(0, 0, 1);
    report.measurements.push_back(
        meter.rate({ "Exact 20 nearest of one image", "queries/s", "among 100,000 x 512", [&] {
                        best_matches(asked, bank, { .k = 20 });
                        return 1.0;
                    } }));
    return report;
}

} // namespace byol
