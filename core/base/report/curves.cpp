#include "core/base/report/curves.h"

#include "core/base/report/chart.h"
#include "core/base/report/epochs.h"
#include "core/base/report/html.h"

#include <algorithm>
#include <cmath>

namespace byol::report {
namespace {

using Points = std::vector<ChartPoint>;
using Line = CurveLine;

std::string told(const std::string& what, const Points& points, bool percent) {
    const auto finite = [](const ChartPoint& point) { return std::isfinite(point.y); };
    const auto first = std::find_if(points.begin(), points.end(), finite);
    const auto last = std::find_if(points.rbegin(), points.rend(), finite);
    if (first == points.end())
        return {};
    const auto text = [percent](double value) { return percent ? html::percent(value) : html::compact(value); };
    return what + " goes from " + text(first->y) + " to " + text(last->y) + " at epoch " + html::compact(last->x)
        + ". ";
}

// The axis follows the smoothed line: a few wild first steps must not flatten the rest.
double sensible_top(const Points& points) {
    std::vector<double> values;
    for (const ChartPoint& point : points)
        if (std::isfinite(point.y))
            values.push_back(point.y);
    if (values.size() < 20)
        return std::numeric_limits<double>::quiet_NaN();
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 99 / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at * 1.15;
}

class Curves {
public:
    Curves(const RunReader& reader, const RunConfig& config, std::size_t classes)
        : reader_(reader)
        , config_(config)
        , classes_(classes)
        , epochs_(reader) { }

    std::string draw_all() const {
        return noisy("Loss", series::loss, "2 − 2 cos, both directions summed") + accuracy() + projection_std()
            + effective_rank() + single("Learning rate", series::learning_rate, "", true)
            + single("Target decay tau", series::tau, "", false)
            + noisy("Gradient norm", series::gradient_norm, "", true)
            + noisy("Speed", series::images_per_second, "images/s", true);
    }

private:
    Line line_of(const char* name) const { return epochs_.of(reader_.curve(name, {}, most_points)); }

    std::string noisy(const char* title, const char* name, const char* unit, bool from_zero = false) const {
        const auto [raw, mean] = line_of(name);
        const double weight = std::clamp(1 - 40.0 / static_cast<double>(mean.size() + 1), 0.0, 0.98);
        const Points smooth = smoothed(mean, weight);
        Chart chart { title, unit, told(title, smooth, false),
            { { "every step", raw, ChartLine::Style::faint, 0 }, { "smoothed", smooth, ChartLine::Style::plain, 0 } },
            {}, from_zero };
        if (from_zero)
            chart.top = sensible_top(raw);
        return draw(chart);
    }

    std::string single(const char* title, const char* name, const char* unit, bool from_zero) const {
        const Points line = line_of(name).raw;
        return draw(
            { title, unit, told(title, line, false), { { title, line, ChartLine::Style::plain, 0 } }, {}, from_zero });
    }

    std::string accuracy() const {
        const Points knn = line_of(series::knn_top1).raw;
        const Points online = line_of(series::classifier_top1).mean;
        const double weight = std::clamp(1 - 20.0 / static_cast<double>(online.size() + 1), 0.0, 0.9);
        Chart chart;
        chart.title = "Accuracy while training";
        chart.y_label = "top-1";
        chart.percent = true;
        chart.summary = told("The kNN accuracy", knn, true) + told("The online classifier's accuracy", online, true);
        if (!online.empty())
            chart.lines.push_back({ "online classifier (training views, smoothed)", smoothed(online, weight),
                ChartLine::Style::plain, 1 });
        if (!knn.empty())
            chart.lines.push_back({ "kNN (held-out images)", knn, ChartLine::Style::dots, 0 });
        if (classes_ > 1 && !chart.lines.empty())
            chart.references.push_back({ "chance", 1.0 / static_cast<double>(classes_) });
        return draw(chart);
    }

    std::string projection_std() const {
        const Points line = line_of(series::projection_std).raw;
        const auto size = static_cast<double>(config_.projector.output);
        Chart chart { "Standard deviation of the projections", "unit length", "", {}, {}, true };
        chart.lines.push_back({ "projections", line, ChartLine::Style::plain, 2 });
        chart.references.push_back({ "1/√d: spread evenly", 1 / std::sqrt(size) });
        chart.summary = told("The standard deviation", line, false) + "Evenly spread projections of "
            + html::grouped(config_.projector.output) + " dimensions have " + html::compact(1 / std::sqrt(size))
            + "; collapsed ones 0.";
        return line.empty() ? std::string() : draw(chart);
    }

    std::string effective_rank() const {
        const Points line = line_of(series::effective_rank).raw;
        return draw({ "Effective rank of the projections", "of " + html::grouped(config_.projector.output),
            told("The effective rank", line, false), { { "rank", line, ChartLine::Style::plain, 3 } }, {}, true });
    }

    const RunReader& reader_;
    const RunConfig& config_;
    std::size_t classes_;
    Epochs epochs_;
};

} // namespace

std::string curves(const RunReader& reader, const RunConfig& config, std::size_t classes) {
    return Curves(reader, config, classes).draw_all();
}

} // namespace byol::report
