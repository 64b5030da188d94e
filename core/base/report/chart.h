#pragma once

#include <limits>
#include <string>
#include <vector>

namespace byol::report {

struct ChartPoint {
    double x = 0;
    double y = 0;
};

struct ChartLine {
    std::string name;
    std::vector<ChartPoint> points; ///< x rising; a point that is not finite breaks the line
    enum class Style { plain, faint, dots } style = Style::plain; ///< dots: a line with a mark at each point
    int color = 0; ///< place in the page's palette
};

/// A horizontal line that a curve is read against.
struct ChartReference {
    std::string name;
    double y = 0;
};

struct Chart {
    std::string title;
    std::string y_label; ///< what the y axis counts; "" for a bare number
    std::string summary; ///< a sentence for those who cannot see the picture
    std::vector<ChartLine> lines;
    std::vector<ChartReference> references;
    bool from_zero = false;
    bool percent = false; ///< y is a fraction
    bool names_single_line = false; ///< a legend also where there is one line only
    /// Highest y that the axis must show; beyond it outliers are cut. NaN: as the lines need.
    double top = std::numeric_limits<double>::quiet_NaN();
};

/// A figure with its caption, as HTML with inline SVG; "" when no line has a point. Long lines are thinned to what the
/// width can show, keeping each column's lowest and highest.
std::string draw(const Chart& chart);

/// An exponential moving average with this weight on the past, corrected for its start.
std::vector<ChartPoint> smoothed(const std::vector<ChartPoint>& points, double weight);

/// Round numbers that cover [low, high], about `count` of them.
std::vector<double> ticks(double low, double high, int count);

} // namespace byol::report
