#include "core/engine/evaluate/lbfgs.h"

#include <cmath>
#include <deque>
#include <limits>
#include <optional>

namespace byol {
namespace {

constexpr double enough_decrease = 1e-4;
constexpr double enough_flattening = 0.9;
constexpr double value_rounding = 1e-12; // relative
constexpr int most_trials = 60;

double inner_product(const torch::Tensor& a, const torch::Tensor& b) {
    return a.dot(b).item<double>();
}

// What the last steps said of the curvature.
class History {
public:
    explicit History(std::int64_t length)
        : length_(static_cast<std::size_t>(length)) { }

    void add(const torch::Tensor& step, const torch::Tensor& change) {
        const double curvature = inner_product(step, change);
        if (!(curvature > std::numeric_limits<double>::epsilon() * inner_product(change, change)))
            return;
        if (pairs_.size() == length_)
            pairs_.pop_front();
        pairs_.push_back({ step, change, 1 / curvature });
    }

    /// The two-loop recursion: minus the approximate inverse Hessian times the gradient.
    torch::Tensor direction(const torch::Tensor& gradient) const {
        torch::Tensor q = gradient.neg();
        std::vector<double> alphas;
        for (auto pair = pairs_.rbegin(); pair != pairs_.rend(); ++pair) {
            alphas.push_back(pair->inverse * inner_product(pair->step, q));
            q.sub_(pair->change, alphas.back());
        }
        if (!pairs_.empty())
            q.div_(pairs_.back().inverse * inner_product(pairs_.back().change, pairs_.back().change));
        for (const Pair& pair : pairs_) {
            const double beta = pair.inverse * inner_product(pair.change, q);
            q.add_(pair.step, alphas.back() - beta);
            alphas.pop_back();
        }
        return q;
    }

    bool empty() const { return pairs_.empty(); }
    void clear() { pairs_.clear(); }

private:
    struct Pair {
        torch::Tensor step;
        torch::Tensor change;
        double inverse;
    };
    std::size_t length_;
    std::deque<Pair> pairs_;
};

struct Trial {
    torch::Tensor point;
    ValueAndGradient at;
};

bool decreases(
    const ValueAndGradient& from, const ValueAndGradient& to, double length, double slope, double new_slope) {
    if (to.value <= from.value + enough_decrease * length * slope)
        return true;
    return to.value <= from.value + value_rounding * std::abs(from.value)
        && new_slope <= (2 * enough_decrease - 1) * slope;
}

// Nothing when rounding allows no further step.
std::optional<Trial> search(const SmoothFunction& function, const torch::Tensor& point, const ValueAndGradient& at,
    const torch::Tensor& direction, double slope, double length) {
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    for (int i = 0; i < most_trials; ++i) {
        Trial trial { point.add(direction, length), {} };
        trial.at = function(trial.point);
        const double new_slope = inner_product(trial.at.gradient, direction);
        if (!std::isfinite(trial.at.value) || !decreases(at, trial.at, length, slope, new_slope))
            high = length;
        else if (new_slope < enough_flattening * slope)
            low = length;
        else
            return trial;
        length = std::isinf(high) ? 2 * low : (low + high) / 2;
    }
    return std::nullopt;
}

double largest(const torch::Tensor& gradient) {
    return gradient.abs().max().item<double>();
}

} // namespace

LbfgsOutcome minimise(const SmoothFunction& function, const torch::Tensor& start, const LbfgsOptions& options) {
    const torch::NoGradGuard no_grad;
    torch::Tensor point = start.clone();
    ValueAndGradient at = function(point);
    History history(options.memory);
    std::int64_t iterations = 0;
    while (largest(at.gradient) > options.tolerance && iterations < options.max_iterations) {
        const torch::Tensor direction = history.direction(at.gradient);
        const double first_length = history.empty() ? 1 / std::max(1.0, at.gradient.norm().item<double>()) : 1;
        const auto trial = search(function, point, at, direction, inner_product(at.gradient, direction), first_length);
        if (!trial && history.empty())
            break;
        if (!trial) {
            history.clear();
            continue;
        }
        history.add(trial->point - point, trial->at.gradient - at.gradient);
        point = trial->point;
        at = trial->at;
        ++iterations;
    }
    const double size = largest(at.gradient);
    return { point, at.value, size, iterations, size <= options.tolerance };
}

} // namespace byol
