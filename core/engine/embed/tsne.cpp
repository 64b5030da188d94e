#include "core/engine/embed/tsne.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/engine/embed/pca.h"
#include "core/engine/evaluate/nearest.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace byol {
namespace {

constexpr std::int64_t reduced_dimensions = 50;
constexpr std::int64_t fewest_points = 5;
constexpr std::int64_t longest_exaggeration = 250;
constexpr double early_exaggeration = 12;
constexpr double momentum = 0.8;
constexpr double initial_deviation = 1e-4;
constexpr double jitter = 0.01 * initial_deviation;
constexpr float longest_step = 5;
constexpr float smallest_gain = 0.01F;

std::unique_ptr<RepulsionMethod> make_repulsion(TsneSettings::Repulsion choice, std::int64_t count) {
    const bool interpolated = choice == TsneSettings::Repulsion::interpolated
        || (choice == TsneSettings::Repulsion::automatic && count >= interpolate_from);
    if (interpolated)
        return std::make_unique<InterpolatedRepulsion>();
    return std::make_unique<ExactRepulsion>();
}

// Principal components scaled to a standard deviation of 1e-4 along the first, with a jitter a hundred times smaller:
// without it equal points, and data that varies in one direction only, would never part.
PlanePoints initial_layout(const torch::Tensor& reduced, std::uint64_t seed) {
    const std::int64_t count = reduced.size(0);
    const std::int64_t width = reduced.size(1);
    const torch::Tensor rows = reduced.contiguous();
    const double* const values = rows.data_ptr<double>();
    const double deviation = rows.select(1, 0).std(0, false).item<double>();
    const double scale = deviation > 0 ? initial_deviation / deviation : 0;
    Philox random(seed, RandomPurpose::embedding, 1);
    PlanePoints points;
    for (std::int64_t i = 0; i < count; ++i) {
        const double second = width > 1 ? values[i * width + 1] : 0;
        points.x.push_back(static_cast<float>(values[i * width] * scale + jitter * random.normal()));
        points.y.push_back(static_cast<float>(second * scale + jitter * random.normal()));
    }
    return points;
}

void centre(std::vector<float>& values) {
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    for (float& value : values)
        value -= static_cast<float>(mean);
}

// The map on its way down: positions, velocity and gains.
class Descent {
public:
    Descent(const Affinities& affinities, PlanePoints points, std::unique_ptr<RepulsionMethod> method)
        : affinities_(affinities)
        , points_(std::move(points))
        , method_(std::move(method)) {
        const std::size_t count = points_.size();
        for (PlanePoints* zeros : { &velocity_, &gradient_ })
            zeros->resize(count);
        gains_.x.assign(count, 1);
        gains_.y.assign(count, 1);
    }

    void step(double exaggeration) {
        method_->compute(points_, repulsion_);
        tsne_gradient(affinities_, points_, exaggeration, repulsion_, gradient_);
        const auto rate = static_cast<float>(static_cast<double>(points_.size()) / exaggeration);
        accelerate(velocity_.x, gains_.x, gradient_.x, rate);
        accelerate(velocity_.y, gains_.y, gradient_.y, rate);
        move();
    }

    const PlanePoints& points() const { return points_; }

private:
    static void accelerate(
        std::vector<float>& velocity, std::vector<float>& gains, const std::vector<float>& gradient, float rate) {
        for (std::size_t i = 0; i < velocity.size(); ++i) {
            const bool uphill = velocity[i] * gradient[i] > 0; // the velocity points against the wanted way
            gains[i] = uphill ? gains[i] * 0.8F : gains[i] + 0.2F;
            gains[i] = std::max(gains[i], smallest_gain);
            velocity[i] = static_cast<float>(momentum) * velocity[i] - rate * gains[i] * gradient[i];
        }
    }

    void move() {
        for (std::size_t i = 0; i < points_.size(); ++i) {
            const float length = std::hypot(velocity_.x[i], velocity_.y[i]);
            if (length > longest_step) {
                velocity_.x[i] *= longest_step / length;
                velocity_.y[i] *= longest_step / length;
            }
            points_.x[i] += velocity_.x[i];
            points_.y[i] += velocity_.y[i];
        }
        centre(points_.x);
        centre(points_.y);
    }

    const Affinities& affinities_;
    PlanePoints points_;
    PlanePoints velocity_;
    PlanePoints gains_;
    PlanePoints gradient_;
    Repulsion repulsion_;
    std::unique_ptr<RepulsionMethod> method_;
};

torch::Tensor reduce(const torch::Tensor& data) {
    const std::int64_t dimensions = std::min({ reduced_dimensions, data.size(0), data.size(1) });
    return fit_pca(data, dimensions).transform(data);
}

torch::Tensor as_tensor(const PlanePoints& points) {
    const auto count = static_cast<std::int64_t>(points.size());
    torch::Tensor tensor = torch::empty({ count, 2 });
    for (std::int64_t i = 0; i < count; ++i) {
        tensor.data_ptr<float>()[2 * i] = points.x[static_cast<std::size_t>(i)];
        tensor.data_ptr<float>()[2 * i + 1] = points.y[static_cast<std::size_t>(i)];
    }
    return tensor;
}

void check(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace

void tsne_gradient(const Affinities& affinities, const PlanePoints& points, double exaggeration,
    const Repulsion& repulsion, PlanePoints& gradient) {
    const auto factor = static_cast<float>(exaggeration);
    const auto inverse_z = static_cast<float>(1 / std::max(repulsion.z, 1e-12));
    gradient.resize(points.size());
    at::parallel_for(0, affinities.size(), 128, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            const auto i = static_cast<std::size_t>(row);
            float pull_x = 0;
            float pull_y = 0;
            for (auto n = static_cast<std::size_t>(affinities.row_start[i]);
                 n < static_cast<std::size_t>(affinities.row_start[i + 1]); ++n) {
                const auto j = static_cast<std::size_t>(affinities.column[n]);
                const float dx = points.x[i] - points.x[j];
                const float dy = points.y[i] - points.y[j];
                const float pull = affinities.probability[n] / (1 + dx * dx + dy * dy);
                pull_x += pull * dx;
                pull_y += pull * dy;
            }
            gradient.x[i] = factor * pull_x - repulsion.forces.x[i] * inverse_z;
            gradient.y[i] = factor * pull_y - repulsion.forces.y[i] * inverse_z;
        }
    });
}

double kl_divergence(const Affinities& affinities, const PlanePoints& points, double z) {
    const double log_z = std::log(std::max(z, 1e-300));
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (auto n = static_cast<std::size_t>(affinities.row_start[i]);
             n < static_cast<std::size_t>(affinities.row_start[i + 1]); ++n) {
            const auto j = static_cast<std::size_t>(affinities.column[n]);
            const double p = static_cast<double>(affinities.probability[n]);
            if (p <= 0)
                continue;
            const double dx = static_cast<double>(points.x[i]) - static_cast<double>(points.x[j]);
            const double dy = static_cast<double>(points.y[i]) - static_cast<double>(points.y[j]);
            sum += p * (std::log(p) + std::log1p(dx * dx + dy * dy) + log_z);
        }
    return sum;
}

TsneResult tsne(
    const torch::Tensor& data, const TsneSettings& settings, const ProgressSink& progress, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    const std::int64_t count = data.size(0);
    if (count < fewest_points)
        throw Error("laying out the map", std::to_string(count) + " points", "t-SNE needs at least 5",
            "Give more images, or use --method pca.");
    require_finite(data, "laying out the map", "the features");
    const auto tell = [&](const char* phase, std::int64_t done, std::int64_t total) {
        check(stop);
        if (progress)
            progress({ phase, done, total });
    };
    tell("finding neighbours", 0, 2);
    const torch::Tensor reduced = reduce(data);
    TsneResult result;
    result.perplexity = std::min(settings.perplexity, static_cast<double>(count - 1) / 3);
    const auto k = std::min(count - 1, static_cast<std::int64_t>(std::ceil(3 * result.perplexity)));
    const NearestPoints nearest = nearest_points(reduced, k);
    tell("finding neighbours", 1, 2);
    const Affinities affinities =
        symmetrised(nearest.index, conditional_probabilities(nearest.squared_distances, result.perplexity));
    tell("finding neighbours", 2, 2);

    Descent descent(affinities, initial_layout(reduced, settings.seed), make_repulsion(settings.repulsion, count));
    const std::int64_t exaggerated = std::min(longest_exaggeration, settings.iterations / 3);
    for (std::int64_t i = 0; i < settings.iterations; ++i) {
        descent.step(i < exaggerated ? early_exaggeration : 1);
        tell("laying out the map", i + 1, settings.iterations);
    }
    Repulsion exact;
    ExactRepulsion().compute(descent.points(), exact);
    result.kl = kl_divergence(affinities, descent.points(), exact.z);
    result.points = as_tensor(descent.points());
    return result;
}

} // namespace byol
