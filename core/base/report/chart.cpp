#include "core/base/report/chart.h"

#include "core/base/report/html.h"

#include <algorithm>
#include <cmath>

namespace byol::report {
namespace {

using html::escape;
using html::fixed;

constexpr double width = 560;
constexpr double height = 250;
constexpr double left = 58;
constexpr double right = 14;
constexpr double top = 14;
constexpr double bottom = 40;
constexpr std::size_t columns = 400; // finer than the picture's pixels would be wasted

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return low > high; }
    double size() const { return high - low; }
};

// Each column's lowest and highest point, in their order.
std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& points) {
    if (points.size() <= 2 * columns)
        return points;
    std::vector<ChartPoint> kept;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto first = points.begin() + static_cast<std::ptrdiff_t>(column * points.size() / columns);
        const auto last = points.begin() + static_cast<std::ptrdiff_t>((column + 1) * points.size() / columns);
        auto [low, high] =
            std::minmax_element(first, last, [](const ChartPoint& a, const ChartPoint& b) { return a.y < b.y; });
        if (high < low)
            std::swap(low, high);
        kept.push_back(*low);
        kept.push_back(*high);
    }
    return kept;
}

class Plot {
public:
    explicit Plot(const Chart& chart)
        : chart_(chart) {
        for (const ChartLine& line : chart.lines)
            for (const ChartPoint& point : line.points) {
                x_.include(point.x);
                if (line.style != ChartLine::Style::faint)
                    y_.include(point.y);
            }
        for (const ChartReference& reference : chart.references)
            y_.include(reference.y);
        if (chart.from_zero)
            y_.include(0);
        widen();
    }

    bool empty() const { return x_.empty() || y_.empty(); }

    std::string svg() const {
        std::string out = "<svg viewBox=\"0 0 560 250\" role=\"img\" preserveAspectRatio=\"xMidYMid meet\"><title>"
            + escape(chart_.title) + "</title><desc>" + escape(chart_.summary) + "</desc>\n";
        out += axes();
        for (const ChartReference& reference : chart_.references)
            out += reference_line(reference);
        for (const ChartLine& line : chart_.lines)
            out += path(line);
        return out + "</svg>\n";
    }

private:
    void widen() {
        if (empty())
            return;
        if (x_.size() <= 0) {
            x_.low -= 0.5;
            x_.high += 0.5;
        }
        const double margin = y_.size() > 0 ? 0.06 * y_.size() : std::max(0.05 * std::abs(y_.high), 1e-9);
        const bool at_zero = chart_.from_zero && y_.low >= 0;
        y_.high += margin;
        y_.low = at_zero ? 0 : y_.low - margin;
        if (std::isfinite(chart_.top))
            y_.high = std::min(y_.high, chart_.top);
    }

    double across(double x) const { return left + (x - x_.low) / x_.size() * (width - left - right); }
    double down(double y) const {
        const double at = height - bottom - (y - y_.low) / y_.size() * (height - top - bottom);
        return std::clamp(at, top, height - bottom);
    }

    std::string tick_text(double value) const {
        if (!chart_.percent)
            return html::compact(std::abs(value) < 1e-12 * y_.size() ? 0 : value);
        return html::compact(std::round(value * 1e6) / 1e4) + "%";
    }

    std::string axes() const {
        std::string out;
        for (const double y : ticks(y_.low, y_.high, 5)) {
            const std::string at = fixed(down(y), 1);
            out += "<line class=\"grid\" x1=\"" + fixed(left, 0) + "\" x2=\"" + fixed(width - right, 0) + "\" y1=\""
                + at + "\" y2=\"" + at + "\"/><text class=\"tick\" text-anchor=\"end\" x=\"" + fixed(left - 8, 0)
                + "\" y=\"" + fixed(down(y) + 4, 1) + "\">" + tick_text(y) + "</text>\n";
        }
        for (const double x : ticks(x_.low, x_.high, 7))
            out += "<text class=\"tick\" text-anchor=\"middle\" x=\"" + fixed(across(x), 1) + "\" y=\""
                + fixed(height - bottom + 18, 0) + "\">" + html::compact(x) + "</text>\n";
        out += "<line class=\"axis\" x1=\"" + fixed(left, 0) + "\" x2=\"" + fixed(width - right, 0) + "\" y1=\""
            + fixed(height - bottom, 0) + "\" y2=\"" + fixed(height - bottom, 0) + "\"/>\n";
        return out + "<text class=\"tick\" text-anchor=\"middle\" x=\"" + fixed((left + width - right) / 2, 0)
            + "\" y=\"" + fixed(height - 5, 0) + "\">epochs</text>\n";
    }

    // Its name stands on the side of the line that has more room.
    std::string reference_line(const ChartReference& reference) const {
        const double at = down(reference.y);
        const double text = at < top + 22 ? at + 14 : at - 6;
        return "<line class=\"reference\" x1=\"" + fixed(left, 0) + "\" x2=\"" + fixed(width - right, 0) + "\" y1=\""
            + fixed(at, 1) + "\" y2=\"" + fixed(at, 1) + "\"/><text class=\"note\" text-anchor=\"end\" x=\""
            + fixed(width - right - 4, 0) + "\" y=\"" + fixed(text, 1) + "\">" + escape(reference.name) + "</text>\n";
    }

    std::string path(const ChartLine& line) const {
        const std::string color = std::string(" c").append(std::to_string(line.color));
        std::string way;
        std::string marks;
        bool broken = true;
        for (const ChartPoint& point : thinned(line.points)) {
            if (!std::isfinite(point.y)) {
                broken = true;
                continue;
            }
            const std::string place = fixed(across(point.x), 1) + " " + fixed(down(point.y), 1);
            way += (broken ? "M" : "L") + place;
            marks += "M" + place + "h0";
            broken = false;
        }
        if (way.empty())
            return {};
        const char* style = line.style == ChartLine::Style::faint ? "faint" : "curve";
        std::string out = "<path class=\"" + std::string(style) + color + "\" d=\"" + way + "\"/>\n";
        if (line.style == ChartLine::Style::dots || line.points.size() == 1)
            out += "<path class=\"mark" + color + "\" d=\"" + marks + "\"/>\n";
        return out;
    }

    const Chart& chart_;
    Range x_;
    Range y_;
};

std::string legend(const Chart& chart) {
    if (chart.lines.size() < 2 && !chart.names_single_line)
        return {};
    std::string out;
    for (const ChartLine& line : chart.lines)
        out += html::element("span", "class=\"key\"",
            "<i class=\"swatch k" + std::to_string(line.color) + (line.style == ChartLine::Style::faint ? " pale" : "")
                + "\"></i>" + escape(line.name));
    return html::element("span", "class=\"legend\"", out);
}

} // namespace

std::vector<double> ticks(double low, double high, int count) {
    if (!(high > low) || count < 1)
        return { low };
    const double rough = (high - low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    std::vector<double> values;
    const double first = std::ceil(low / step - 1e-9);
    for (double i = first; i * step <= high + 1e-9 * step; ++i)
        values.push_back(i * step);
    return values;
}

std::vector<ChartPoint> smoothed(const std::vector<ChartPoint>& points, double weight) {
    std::vector<ChartPoint> result;
    double sum = 0;
    double total = 0;
    for (const ChartPoint& point : points) {
        if (!std::isfinite(point.y))
            continue;
        sum = weight * sum + (1 - weight) * point.y;
        total = weight * total + (1 - weight);
        result.push_back({ point.x, sum / total });
    }
    return result;
}

std::string draw(const Chart& chart) {
    const Plot plot(chart);
    if (plot.empty())
        return {};
    std::string caption = html::element("b", "", escape(chart.title));
    if (!chart.y_label.empty())
        caption += html::element("span", "class=\"unit\"", escape(chart.y_label));
    return html::element(
        "figure", "class=\"card\"", html::element("figcaption", "", caption + legend(chart)) + plot.svg());
}

} // namespace byol::report
