#include "ui/common/plot_line.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace byol::ui {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double finite(double value) {
    return std::isfinite(value) ? value : none;
}

// fmin and fmax take the other one when one is NaN.
std::pair<double, double> merged(const std::pair<double, double>& a, const std::pair<double, double>& b) {
    return { std::fmin(a.first, b.first), std::fmax(a.second, b.second) };
}

} // namespace

void PlotLine::append(double x, double low, double high, double y) {
    const bool reaches = low != y || high != y;
    const bool gap = !std::isfinite(low) && !std::isfinite(y);
    if (!m_reaches && reaches && !gap) {
        m_reaches = true;
        m_low = m_y;
        m_high = m_y;
    }
    m_x.push_back(x);
    m_y.push_back(finite(y));
    if (m_reaches) {
        m_low.push_back(finite(low));
        m_high.push_back(finite(high));
    }
    grow(m_x.size() - 1);
}

void PlotLine::clear() {
    m_x.clear();
    m_y.clear();
    m_low.clear();
    m_high.clear();
    m_levels.clear();
    m_reaches = false;
}

PlotLine::Block PlotLine::blockOf(std::size_t level, std::size_t at) const {
    return level == 0 ? Block(low(at), high(at)) : m_levels[level - 1][at];
}

// The point is taken into its block of each level; a level is there as soon as the one below has two blocks.
void PlotLine::grow(std::size_t at) {
    for (std::size_t level = 1;; ++level) {
        const std::size_t below = at;
        at /= fan;
        if (m_levels.size() < level) {
            if (below == 0)
                return;
            Block all = blockOf(level - 1, 0); // the blocks before this one lie in the first of the new level
            for (std::size_t i = 1; i < below; ++i)
                all = merged(all, blockOf(level - 1, i));
            m_levels.push_back({ all });
        }
        auto& blocks = m_levels[level - 1];
        const Block value = blockOf(level - 1, below);
        if (at == blocks.size())
            blocks.push_back(value);
        else
            blocks[at] = merged(blocks[at], value);
    }
}

std::pair<std::size_t, std::size_t> PlotLine::indices(double from, double to, bool beyond) const {
    auto first = static_cast<std::size_t>(std::lower_bound(m_x.begin(), m_x.end(), from) - m_x.begin());
    auto last = static_cast<std::size_t>(std::upper_bound(m_x.begin(), m_x.end(), to) - m_x.begin());
    if (beyond && first > 0)
        --first;
    if (beyond && last < m_x.size())
        ++last;
    return { first, std::max(first, last) };
}

std::optional<std::size_t> PlotLine::nearest(double wanted) const {
    if (m_x.empty())
        return std::nullopt;
    const auto after = std::lower_bound(m_x.begin(), m_x.end(), wanted);
    if (after == m_x.end())
        return m_x.size() - 1;
    const auto at = static_cast<std::size_t>(after - m_x.begin());
    return at > 0 && wanted - m_x[at - 1] <= m_x[at] - wanted ? at - 1 : at;
}

// Of the block `at` of a level, what lies from `first` to before `last`.
void PlotLine::extend(std::size_t level, std::size_t at, std::size_t first, std::size_t last, bool positiveOnly,
    std::optional<Block>& found) const {
    std::size_t width = 1;
    for (std::size_t i = 0; i < level; ++i)
        width *= fan;
    const std::size_t begin = at * width;
    const std::size_t end = std::min(begin + width, size());
    if (begin >= last || end <= first)
        return;
    const Block block = blockOf(level, at);
    if (std::isnan(block.first) || (positiveOnly && block.second <= 0))
        return;
    const bool whole = begin >= first && end <= last && (!positiveOnly || block.first > 0);
    if (whole || level == 0) {
        const Block value(positiveOnly && block.first <= 0 ? block.second : block.first, block.second);
        found = found ? merged(*found, value) : value;
        return;
    }
    const std::size_t below = level == 1 ? size() : m_levels[level - 2].size();
    for (std::size_t i = at * fan; i < std::min(at * fan + fan, below); ++i)
        extend(level - 1, i, first, last, positiveOnly, found);
}

std::optional<std::pair<double, double>> PlotLine::extent(double from, double to, bool positiveOnly) const {
    const auto [first, last] = indices(from, to, false);
    std::optional<Block> found;
    const std::size_t level = m_levels.size();
    const std::size_t blocks = level == 0 ? size() : m_levels.back().size();
    for (std::size_t at = 0; at < blocks; ++at)
        extend(level, at, first, last, positiveOnly, found);
    return found;
}

std::vector<double> PlotLine::sample(double from, double to, std::size_t most) const {
    const auto [first, last] = indices(from, to, false);
    const std::size_t stride = std::max<std::size_t>(1, (last - first + most - 1) / most);
    std::vector<double> values;
    for (std::size_t at = first; at < last; at += stride)
        if (std::isfinite(m_y[at]))
            values.push_back(m_y[at]);
    return values;
}

std::vector<PlotLine::Vertex> PlotLine::vertices(double from, double to, std::size_t columns) const {
    const auto [first, last] = indices(from, to, true);
    std::size_t level = 0;
    std::size_t width = 1;
    while (level < m_levels.size() && (last - first) / width > 2 * columns) {
        ++level;
        width *= fan;
    }
    std::vector<Vertex> out;
    if (level == 0)
        drawPoints(first, last, out);
    else
        drawBlocks(level, first / width, (last + width - 1) / width, out);
    return out;
}

void PlotLine::drawPoints(std::size_t first, std::size_t last, std::vector<Vertex>& out) const {
    out.reserve(last - first);
    for (std::size_t at = first; at < last; ++at) {
        if (low(at) < high(at)) {
            out.push_back({ m_x[at], low(at) });
            out.push_back({ m_x[at], high(at) });
        }
        out.push_back({ m_x[at], m_y[at] });
    }
}

// Every second block from high to low, so that the line between them is short.
void PlotLine::drawBlocks(std::size_t level, std::size_t first, std::size_t last, std::vector<Vertex>& out) const {
    std::size_t width = 1;
    for (std::size_t i = 0; i < level; ++i)
        width *= fan;
    out.reserve(2 * (last - first));
    for (std::size_t at = first; at < last; ++at) {
        const auto [low, high] = m_levels[level - 1][at];
        const std::size_t begin = at * width;
        const double middle = (m_x[begin] + m_x[std::min(begin + width, size()) - 1]) / 2;
        out.push_back({ middle, at % 2 ? high : low });
        out.push_back({ middle, at % 2 ? low : high });
    }
}

} // namespace byol::ui
