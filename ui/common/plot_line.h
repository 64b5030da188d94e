#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace byol::ui {

/// A growing line over ascending x, with lows and highs kept in a pyramid: what is in view of a million points costs
/// what a plot has columns. Each point may reach from a low to a high. Values that are not finite are gaps.
class PlotLine {
public:
    void append(double x, double low, double high, double y);
    void clear();
    std::size_t size() const { return m_x.size(); }
    double x(std::size_t at) const { return m_x[at]; }
    double y(std::size_t at) const { return m_y[at]; }
    double low(std::size_t at) const { return !m_reaches ? m_y[at] : m_low[at]; }
    double high(std::size_t at) const { return !m_reaches ? m_y[at] : m_high[at]; }

    /// The points from `from` to `to`, first and one past the last; `beyond`: with the neighbour on each side.
    std::pair<std::size_t, std::size_t> indices(double from, double to, bool beyond) const;
    std::optional<std::size_t> nearest(double x) const;
    /// Lowest and highest finite value between `from` and `to`; nothing when there is none.
    std::optional<std::pair<double, double>> extent(double from, double to, bool positiveOnly = false) const;
    /// At most `most` finite values of y between `from` and `to`, evenly chosen.
    std::vector<double> sample(double from, double to, std::size_t most) const;

    struct Vertex {
        double x;
        double y;
    };
    /// What to draw in about `columns` columns: every point, or strokes from low to high of neighbours taken together.
    std::vector<Vertex> vertices(double from, double to, std::size_t columns) const;

private:
    using Block = std::pair<double, double>; ///< low and high; NaN when there is no finite value
    static constexpr std::size_t fan = 4;

    Block blockOf(std::size_t level, std::size_t at) const;
    void extend(std::size_t level, std::size_t at, std::size_t first, std::size_t last, bool positiveOnly,
        std::optional<Block>& found) const;
    void grow(std::size_t at);
    void drawPoints(std::size_t first, std::size_t last, std::vector<Vertex>& out) const;
    void drawBlocks(std::size_t level, std::size_t first, std::size_t last, std::vector<Vertex>& out) const;

    std::vector<double> m_x, m_y;
    std::vector<double> m_low, m_high; ///< filled once a point reaches from one to the other
    bool m_reaches = false;
    std::vector<std::vector<Block>> m_levels; ///< level k - 1 holds blocks of fan^k points
};

} // namespace byol::ui
