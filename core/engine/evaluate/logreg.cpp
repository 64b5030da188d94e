#include "core/engine/evaluate/logreg.h"

#include "core/base/error/error.h"
#include "core/engine/evaluate/knn.h"
#include "core/engine/evaluate/lbfgs.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/evaluate/shuffle.h"
#include "core/engine/nn/module_state.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace byol {
namespace {

// Logits held at once: 128 MB of float64.
constexpr std::int64_t logits_at_once = 1 << 24;

struct Problem {
    const torch::Tensor& x; ///< float64
    const torch::Tensor& labels;
    std::int64_t classes;
    double l2;
    const std::stop_token& stop;

    std::int64_t weights() const { return classes * x.size(1); }
};

LogisticModel unpacked(const Problem& problem, const torch::Tensor& point) {
    return { point.narrow(0, 0, problem.weights()).view({ problem.classes, problem.x.size(1) }),
        point.narrow(0, problem.weights(), problem.classes) };
}

// Adds the part of a piece of rows to the gradient. @returns its summed cross-entropy
torch::Tensor add_rows(const Problem& problem, const LogisticModel& model, std::int64_t first, std::int64_t count,
    const LogisticModel& gradient) {
    const torch::Tensor x = problem.x.narrow(0, first, count);
    const torch::Tensor labels = problem.labels.narrow(0, first, count).unsqueeze(1);
    torch::Tensor log_probability = model.logits(x).log_softmax(1);
    const torch::Tensor loss = -log_probability.gather(1, labels).sum();
    torch::Tensor error = log_probability.exp_();
    error.scatter_add_(1, labels, torch::full_like(labels, -1, error.options()));
    gradient.weight.addmm_(error.t(), x);
    gradient.bias.add_(error.sum(0));
    return loss;
}

ValueAndGradient objective(const Problem& problem, const torch::Tensor& point) {
    if (problem.stop.stop_requested())
        throw Cancelled();
    const LogisticModel model = unpacked(problem, point);
    torch::Tensor gradient = torch::zeros_like(point);
    const LogisticModel parts = unpacked(problem, gradient);
    const std::int64_t count = problem.x.size(0);
    const std::int64_t piece = std::max<std::int64_t>(1, logits_at_once / problem.classes);
    torch::Tensor loss = torch::zeros({}, point.options());
    for (std::int64_t first = 0; first < count; first += piece)
        loss += add_rows(problem, model, first, std::min(piece, count - first), parts);
    gradient.div_(static_cast<double>(count));
    parts.weight.add_(model.weight, problem.l2);
    const double regularisation = problem.l2 / 2 * model.weight.square().sum().item<double>();
    return { loss.item<double>() / static_cast<double>(count) + regularisation, gradient };
}

torch::Tensor packed(const LogisticModel& model) {
    return torch::cat({ model.weight.flatten(), model.bias });
}

// The fits of a path that are done, and where the next one begins.
struct Path {
    std::vector<double> top1;
    std::int64_t unconverged = 0;
    LogisticModel last;
};

void keep(const std::filesystem::path& file, const Path& path) {
    if (file.empty())
        return;
    write_tensors(file,
        { { "top1", torch::tensor(path.top1, torch::kFloat64) },
            { "unconverged", torch::tensor({ path.unconverged }, torch::kInt64) }, { "weight", path.last.weight },
            { "bias", path.last.bias } });
}

Path recall(const std::filesystem::path& file, torch::Device device) {
    std::error_code missing;
    if (file.empty() || !std::filesystem::exists(file, missing))
        return {};
    try {
        const SafetensorsFile kept(file);
        return { kept.doubles("top1"), kept.integers("unconverged").at(0),
            { to_torch(kept.tensor("weight")).to(device), to_torch(kept.tensor("bias")).to(device) } };
    } catch (const Error&) {
        return {}; // begun afresh
    }
}

Path follow(const Problem& data, const std::vector<double>& tried, const Parts& parts, const LogisticOptions& options,
    const std::filesystem::path& memory, const ProgressSink& progress) {
    const auto rows = [&](const torch::Tensor& of, const torch::Tensor& which) {
        return of.index_select(0, which.to(of.device()));
    };
    const torch::Tensor x = rows(data.x, parts.learn);
    const torch::Tensor labels = rows(data.labels, parts.learn);
    const torch::Tensor asked = rows(data.x, parts.compare);
    const torch::Tensor answers = rows(data.labels, parts.compare);
    Path path = recall(memory, x.device());
    for (std::size_t i = path.top1.size(); i < tried.size(); ++i) {
        const LogisticFit fit = fit_logistic(
            x, labels, data.classes, tried[i], options, path.top1.empty() ? nullptr : &path.last, data.stop);
        path.last = fit.model;
        path.unconverged += fit.converged ? 0 : 1;
        path.top1.push_back(top_accuracy(fit.model.logits(asked).cpu(), answers, 1));
        keep(memory, path);
        if (progress)
            progress({ "fitting logistic regressions", static_cast<std::int64_t>(i) + 1,
                static_cast<std::int64_t>(tried.size()) + 1 });
    }
    return path;
}

} // namespace

torch::Tensor LogisticModel::logits(const torch::Tensor& x) const {
    return torch::addmm(bias, x.to(weight.device(), torch::kFloat64), weight.t());
}

LogisticFit fit_logistic(const torch::Tensor& x, const torch::Tensor& labels, std::int64_t classes, double l2,
    const LogisticOptions& options, const LogisticModel* start, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    require_finite(x, "fitting a logistic regression", "the features");
    const torch::Tensor rows = x.to(torch::kFloat64);
    const Problem problem { rows, labels, classes, l2, stop };
    const torch::Tensor begin =
        start != nullptr ? packed(*start) : torch::zeros({ problem.weights() + classes }, rows.options());
    const LbfgsOutcome found = minimise([&](const torch::Tensor& point) { return objective(problem, point); }, begin,
        { .max_iterations = options.max_iterations, .tolerance = options.tolerance });
    return { unpacked(problem, found.point), found.value, found.gradient_size, found.iterations, found.converged };
}

std::vector<double> l2_grid(double low, double high, std::int64_t count) {
    std::vector<double> values;
    for (std::int64_t i = 0; i < count; ++i) {
        const double along = count == 1 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        values.push_back(std::pow(10, std::lerp(std::log10(low), std::log10(high), along)));
    }
    return values;
}

LogregOutcome train_logreg(const torch::Tensor& x, const torch::Tensor& labels, std::int64_t classes,
    const LogregSettings& settings, std::uint64_t seed, const std::filesystem::path& memory,
    const ProgressSink& progress, std::stop_token stop) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor rows = x.to(torch::kFloat64);
    const torch::Tensor answers = labels.to(x.device());
    const Problem data { rows, answers, classes, 0, stop };
    const LogisticOptions options { settings.max_iterations, settings.tolerance };
    LogregOutcome outcome;
    outcome.tried = l2_grid(settings.l2_min, settings.l2_max, settings.l2_count);
    std::reverse(outcome.tried.begin(), outcome.tried.end());
    const Parts parts = split_rows(labels.size(0), seed);
    outcome.held_out_count = parts.compare.size(0);
    outcome.l2 = outcome.tried[outcome.tried.size() / 2];
    if (outcome.held_out_count > 0) {
        const Path path = follow(data, outcome.tried, parts, options, memory, progress);
        outcome.held_out_top1 = path.top1;
        outcome.unconverged = path.unconverged;
        // Of equals the most regularised, which comes first.
        const auto best = std::max_element(path.top1.begin(), path.top1.end()) - path.top1.begin();
        outcome.l2 = outcome.tried[static_cast<std::size_t>(best)];
    }
    outcome.fit = fit_logistic(rows, answers, classes, outcome.l2, options, nullptr, stop);
    if (progress)
        progress({ "fitting logistic regressions", settings.l2_count + 1, settings.l2_count + 1 });
    return outcome;
}

} // namespace byol
