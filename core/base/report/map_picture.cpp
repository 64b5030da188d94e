#include "core/base/report/map_picture.h"

#include "core/base/error/error.h"
#include "core/base/report/html.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace byol::report {
namespace {

using html::escape;
using html::fixed;

constexpr double side = 720;
constexpr double margin = 16;
constexpr std::int64_t colors = 10;
constexpr std::array shapes { "round", "square", "hollow" };
constexpr std::size_t most_named = 16; // more names would cover the points

struct Place {
    double x = 0;
    double y = 0;
};

std::vector<Place> places(const MapPoints& points) {
    std::vector<Place> result;
    Place low { 1e300, 1e300 };
    Place high { -1e300, -1e300 };
    for (std::size_t i = 0; i + 1 < points.coordinates.size(); i += 2) {
        const Place place { static_cast<double>(points.coordinates[i]),
            static_cast<double>(points.coordinates[i + 1]) };
        low = { std::min(low.x, place.x), std::min(low.y, place.y) };
        high = { std::max(high.x, place.x), std::max(high.y, place.y) };
        result.push_back(place);
    }
    const double span = std::max({ high.x - low.x, high.y - low.y, 1e-12 });
    const Place middle { (low.x + high.x) / 2, (low.y + high.y) / 2 };
    for (Place& place : result) {
        place.x = side / 2 + (place.x - middle.x) / span * (side - 2 * margin);
        place.y = side / 2 - (place.y - middle.y) / span * (side - 2 * margin);
    }
    return result;
}

std::string name_of(std::int64_t label, const std::vector<std::string>& classes) {
    if (label < 0)
        return "unlabelled";
    if (label < static_cast<std::int64_t>(classes.size()))
        return classes[static_cast<std::size_t>(label)];
    return std::string("class ").append(std::to_string(label));
}

std::string style_of(std::int64_t label) {
    if (label < 0)
        return "none round";
    std::string style = "c";
    style += std::to_string(label % colors);
    style += " ";
    return style += shapes[static_cast<std::size_t>(label / colors) % shapes.size()];
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

using Groups = std::map<std::int64_t, std::vector<Place>>;

std::string dots(const Groups& groups, const std::vector<std::string>& classes, std::size_t count) {
    const double size = std::clamp(300 / std::sqrt(static_cast<double>(count)), 3.0, 9.0);
    std::string out = "<g class=\"dots\" stroke-width=\"" + fixed(size, 1) + "\">\n";
    for (const auto& [label, members] : groups) {
        std::string way;
        for (const Place& place : members)
            way.append("M").append(fixed(place.x, 1)).append(" ").append(fixed(place.y, 1)).append("h0");
        out += "<path class=\"" + style_of(label) + "\" d=\"" + way + "\"><title>" + escape(name_of(label, classes))
            + "</title></path>\n";
        if (label >= 0 && label / colors % static_cast<std::int64_t>(shapes.size()) == 2)
            out += "<path class=\"hole\" stroke-width=\"" + fixed(size * 0.45, 1) + "\" d=\"" + way + "\"/>\n";
    }
    return out + "</g>\n";
}

std::string names(const Groups& groups, const std::vector<std::string>& classes) {
    if (groups.size() > most_named || groups.begin()->first < 0)
        return {};
    std::string out = "<g class=\"names\" text-anchor=\"middle\" aria-hidden=\"true\">\n";
    for (const auto& [label, members] : groups) {
        std::vector<double> xs;
        std::vector<double> ys;
        for (const Place& place : members) {
            xs.push_back(place.x);
            ys.push_back(place.y);
        }
        out += "<text x=\"" + fixed(std::clamp(median(xs), 50.0, side - 50), 1) + "\" y=\"" + fixed(median(ys) + 5, 1)
            + "\">" + escape(name_of(label, classes)) + "</text>\n";
    }
    return out + "</g>\n";
}

std::string legend(const Groups& groups, const std::vector<std::string>& classes) {
    std::string out;
    for (const auto& [label, members] : groups)
        out += "<li><svg class=\"sample\" viewBox=\"0 0 12 12\" aria-hidden=\"true\"><g class=\"dots\" "
               "stroke-width=\"9\"><path class=\""
            + style_of(label) + "\" d=\"M6 6h0\"/></g></svg><span>" + escape(name_of(label, classes)) + "</span><em>"
            + html::grouped(static_cast<long long>(members.size())) + "</em></li>\n";
    return html::element("ul", "class=\"classes\"", out);
}

} // namespace

std::string map_figure(const MapPoints& points, const std::vector<std::string>& classes, const std::string& caption) {
    const std::vector<Place> where = places(points);
    if (where.empty())
        return {};
    Groups groups;
    for (std::size_t i = 0; i < where.size(); ++i)
        groups[i < points.labels.size() ? points.labels[i] : -1].push_back(where[i]);
    std::string svg = "<svg viewBox=\"0 0 720 720\" role=\"img\"><title>Map of the representation</title><desc>"
        + html::grouped(static_cast<long long>(where.size())) + " images as points in " + std::to_string(groups.size())
        + (groups.size() == 1 ? " colour" : " colours, one for each class")
        + "; near together means alike to the encoder.</desc>\n" + dots(groups, classes, where.size())
        + names(groups, classes) + "</svg>\n";
    return html::element("figure", "class=\"card map\"",
        html::element("div", "class=\"picture\"", svg)
            + html::element("figcaption", "", caption + legend(groups, classes)));
}

MapPoints read_map(const std::filesystem::path& path) {
    const SafetensorsFile file(path);
    MapPoints points { file.floats("points"), file.integers("labels") };
    const bool finite = std::all_of(
        points.coordinates.begin(), points.coordinates.end(), [](float value) { return std::isfinite(value); });
    if (points.coordinates.size() != 2 * points.labels.size() || !finite)
        throw Error("reading the map", path.string(), "its points and labels do not fit together",
            "Lay the map out again with 'byol embed'.");
    return points;
}

} // namespace byol::report
