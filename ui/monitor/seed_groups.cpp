#include "ui/monitor/seed_groups.h"

#include "core/base/config/config_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <string>

namespace byol::ui {
namespace {

std::string withoutSeed(RunConfig config) {
    config.training.seed = 0;
    return to_toml(config);
}

// Walks along a curve; the places asked for must not fall.
class Walker {
public:
    explicit Walker(const std::vector<SeedPoint>& curve) {
        for (const SeedPoint& point : curve)
            if (std::isfinite(point.x) && std::isfinite(point.y))
                m_points.push_back(point);
    }
    bool empty() const { return m_points.empty(); }
    double first() const { return m_points.front().x; }
    double last() const { return m_points.back().x; }

    std::optional<double> at(double x) {
        if (empty() || x < first() || x > last())
            return std::nullopt;
        while (m_at + 1 < m_points.size() && m_points[m_at + 1].x <= x)
            ++m_at;
        if (m_at + 1 == m_points.size())
            return m_points[m_at].y;
        const SeedPoint& before = m_points[m_at];
        const SeedPoint& after = m_points[m_at + 1];
        return std::lerp(before.y, after.y, (x - before.x) / (after.x - before.x));
    }

private:
    std::vector<SeedPoint> m_points;
    std::size_t m_at = 0;
};

BandPoint bandAt(double x, std::vector<Walker>& walkers) {
    std::vector<double> values;
    for (Walker& walker : walkers)
        if (const auto value = walker.at(x))
            values.push_back(*value);
    BandPoint point { x, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN(),
        std::numeric_limits<double>::quiet_NaN(), static_cast<int>(values.size()) };
    if (values.empty())
        return point;
    double sum = 0;
    for (const double value : values)
        sum += value;
    point.mean = sum / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - point.mean) * (value - point.mean);
    const double deviation = values.size() > 1 ? std::sqrt(squares / static_cast<double>(values.size() - 1)) : 0.0;
    point.low = point.mean - deviation;
    point.high = point.mean + deviation;
    return point;
}

} // namespace

std::vector<std::vector<std::size_t>> groupsOfSeeds(const std::vector<RunConfig>& configs) {
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < configs.size(); ++i) {
        const auto [found, added] = known.emplace(withoutSeed(configs[i]), groups.size());
        if (added)
            groups.emplace_back();
        groups[found->second].push_back(i);
    }
    return groups;
}

std::vector<BandPoint> meanAndBand(std::span<const std::vector<SeedPoint>> curves, std::size_t points) {
    std::vector<Walker> walkers;
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const auto& curve : curves) {
        walkers.emplace_back(curve);
        if (walkers.back().empty())
            continue;
        first = std::min(first, walkers.back().first());
        last = std::max(last, walkers.back().last());
    }
    std::vector<BandPoint> band;
    if (!(first <= last) || points == 0)
        return band;
    const std::size_t count = first == last ? 1 : std::max<std::size_t>(points, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count == 1 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        band.push_back(bandAt(i + 1 == count ? last : std::lerp(first, last, share), walkers));
    }
    return band;
}

} // namespace byol::ui
