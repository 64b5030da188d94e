#include "core/engine/embed/tsne.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/engine/embed/descent.h"
#include "core/engine/embed/pca.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace byol {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t fewest_points = 5;
constexpr std::int64_t longest_exaggeration = 250;
constexpr double initial_deviation = 1e-4;
constexpr double jitter = 0.01 * initial_deviation;
// Up to here the sum over all pairs takes less than a second, and the divergence is told with the exact normaliser.
constexpr std::int64_t exact_divergence_up_to = 20'000;

bool interpolates(TsneSettings::Repulsion choice, const torch::Tensor& data) {
    return choice == TsneSettings::Repulsion::interpolated
        || (choice == TsneSettings::Repulsion::automatic && data.size(0) >= interpolate_from(data.device()));
}

std::unique_ptr<RepulsionMethod> make_repulsion(bool interpolated, Form form) {
    if (interpolated)
        return std::make_unique<InterpolatedRepulsion>(form);
    return std::make_unique<ExactRepulsion>(form);
}

// Principal components scaled to a standard deviation of 1e-4 along the first, with a jitter a hundred times smaller:
// without it equal points, and data that varies in one direction only, would never part.
torch::Tensor initial_layout(const torch::Tensor& data, std::uint64_t seed, const SearchStep& step) {
    const std::int64_t count = data.size(0);
    const Pca pca = fit_pca(data, 2, step);
    torch::Tensor plane = pca.transform(data).cpu();
    if (plane.size(1) < 2)
        plane = torch::cat({ plane, torch::zeros_like(plane) }, 1);
    const double deviation = plane.select(1, 0).std(0, false).item<double>();
    Philox random(seed, RandomPurpose::embedding, 1);
    std::vector<double> noise(static_cast<std::size_t>(2 * count));
    for (double& value : noise)
        value = jitter * random.normal();
    plane = plane * (deviation > 0 ? initial_deviation / deviation : 0)
        + torch::tensor(noise, torch::kFloat64).view({ count, 2 });
    return plane.to(data.device(), torch::kFloat32).contiguous();
}

torch::Tensor given_layout(const torch::Tensor& start, const torch::Tensor& data) {
    if (start.dim() != 2 || start.size(0) != data.size(0) || start.size(1) != 2)
        throw Error("laying out the map", "", "the layout to begin with is not of these points");
    return start.to(data.device(), torch::kFloat32).clone(at::MemoryFormat::Contiguous);
}

// Tells how far it is, stops when asked to, and takes the time of the parts.
class Conductor {
public:
    Conductor(const ProgressSink& progress, std::stop_token stop)
        : progress_(progress)
        , stop_(std::move(stop)) { }

    void check() const {
        if (stop_.stop_requested())
            throw Cancelled();
    }

    void tell(const char* phase, std::int64_t done, std::int64_t total) const {
        check();
        if (progress_)
            progress_({ phase, done, total });
        check();
    }

    /// For work between whose pieces the job may end or wait, but of which nothing is told.
    SearchStep quietly(const char* phase, std::int64_t done, std::int64_t total) const {
        return [this, phase, done, total](std::int64_t, std::int64_t) { tell(phase, done, total); };
    }

    double lap() {
        const Clock::time_point before = std::exchange(lap_, Clock::now());
        return std::chrono::duration<double>(lap_ - before).count();
    }

private:
    const ProgressSink& progress_;
    std::stop_token stop_;
    Clock::time_point lap_ = Clock::now();
};

constexpr const char* searching = "finding neighbours";
constexpr const char* laying_out = "laying out the map";

// Hands the layout on now and then.
class Showing {
public:
    Showing(const LayoutSink& sink, double every)
        : sink_(sink)
        , every_(every) { }

    void offer(const torch::Tensor& points, std::int64_t iteration) {
        if (!sink_ || Clock::now() - last_ < every_)
            return;
        last_ = Clock::now();
        sink_(points.to(torch::kCPU, torch::kFloat32, /*non_blocking=*/false, /*copy=*/true), iteration);
    }

private:
    const LayoutSink& sink_;
    std::chrono::duration<double> every_;
    Clock::time_point last_ {};
};

void lay_out(Descent& descent, const TsneSettings& settings, const Conductor& conductor, const LayoutSink& show) {
    const std::int64_t exaggerated = settings.exaggerated >= 0
        ? std::min(settings.exaggerated, settings.iterations)
        : std::min(longest_exaggeration, settings.iterations / 3);
    Showing showing(show, settings.show_every);
    for (std::int64_t i = 0; i < settings.iterations; ++i) {
        descent.step(i < exaggerated ? std::max(1.0, settings.exaggeration) : 1, [&] { conductor.check(); });
        conductor.tell(laying_out, i + 1, settings.iterations);
        showing.offer(descent.points(), i + 1);
    }
}

} // namespace

std::int64_t interpolate_from(torch::Device device) {
    return device.is_cpu() ? 4000 : 3000;
}

TsneResult tsne(const torch::Tensor& data, const TsneSettings& settings, const ProgressSink& progress,
    std::stop_token stop, const LayoutSink& show) {
    const torch::NoGradGuard no_grad;
    const std::int64_t count = data.size(0);
    if (count < fewest_points)
        throw Error("laying out the map", std::to_string(count) + " points", "t-SNE needs at least 5",
            "Give more images, or use --method pca.");
    require_finite(data, "laying out the map", "the features");
    Conductor conductor(progress, std::move(stop));
    conductor.tell(searching, 0, 1);
    TsneResult result;
    result.perplexity = std::min(settings.perplexity, static_cast<double>(count - 1) / 3);
    const auto k = std::min(count - 1, static_cast<std::int64_t>(std::ceil(3 * result.perplexity)));
    result.neighbours =
        nearest_points(data, k, [&](std::int64_t done, std::int64_t total) { conductor.tell(searching, done, total); });
    result.seconds.neighbours = conductor.lap();
    const SearchStep in_between = conductor.quietly(searching, 1, 1);
    const Affinities affinities = symmetrised(result.neighbours.index,
        conditional_probabilities(result.neighbours.squared_distances, result.perplexity, in_between), settings.form,
        in_between);
    result.seconds.affinities = conductor.lap();
    torch::Tensor start =
        settings.start.defined() ? given_layout(settings.start, data) : initial_layout(data, settings.seed, in_between);
    result.seconds.start = conductor.lap();

    const bool interpolated = interpolates(settings.repulsion, data);
    Descent descent(affinities, std::move(start), make_repulsion(interpolated, settings.form), settings.form);
    lay_out(descent, settings, conductor, show);
    result.points = descent.points().cpu();
    result.seconds.layout = conductor.lap();
    const bool exact = !interpolated || count <= exact_divergence_up_to;
    const double z = exact ? ExactRepulsion(settings.form).compute(descent.points()).z.item<double>() : descent.z();
    result.kl = kl_divergence(
        affinities, descent.points(), z, conductor.quietly(laying_out, settings.iterations, settings.iterations));
    result.seconds.divergence = conductor.lap();
    return result;
}

} // namespace byol
