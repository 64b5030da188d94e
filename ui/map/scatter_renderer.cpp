#include "ui/map/scatter_renderer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace byol::ui {
namespace {

constexpr int stillOpacity = 209; // of 255

/// How much of each pixel a mark covers, 0..255, in a square of `side` pixels around its centre.
struct Stamp {
    int side = 0;
    std::vector<std::uint8_t> coverage;
    std::vector<std::pair<int, int>> runs; ///< first and one past the last column with at least half coverage, a row
};

bool inside(MarkShape shape, double x, double y, double r) {
    switch (shape) {
    case MarkShape::disc:
        return x * x + y * y <= r * r;
    case MarkShape::square:
        return std::abs(x) <= 0.86 * r && std::abs(y) <= 0.86 * r;
    case MarkShape::diamond:
        return std::abs(x) + std::abs(y) <= 1.22 * r;
    case MarkShape::triangle:
        return y <= 0.8 * r && y >= -1.1 * r && std::abs(x) <= (y + 1.1 * r) * 0.62;
    }
    return false;
}

std::uint8_t coverageAt(MarkShape shape, int column, int row, double centre, double radius) {
    constexpr int samples = 4;
    int hits = 0;
    for (int sy = 0; sy < samples; ++sy)
        for (int sx = 0; sx < samples; ++sx)
            hits += inside(shape, column + (sx + 0.5) / samples - centre, row + (sy + 0.5) / samples - centre, radius);
    return static_cast<std::uint8_t>(hits * 255 / (samples * samples));
}

Stamp makeStamp(MarkShape shape, double radius) {
    Stamp stamp;
    stamp.side = static_cast<int>(std::ceil(1.3 * radius)) * 2 + 1;
    stamp.coverage.resize(static_cast<std::size_t>(stamp.side) * stamp.side);
    for (int row = 0; row < stamp.side; ++row) {
        std::pair<int, int> run { stamp.side, 0 };
        for (int column = 0; column < stamp.side; ++column) {
            const auto coverage = coverageAt(shape, column, row, stamp.side / 2.0, radius);
            stamp.coverage[static_cast<std::size_t>(row * stamp.side + column)] = coverage;
            if (coverage >= 128)
                run = { std::min(run.first, column), column + 1 };
        }
        stamp.runs.push_back(run);
    }
    return stamp;
}

QRgb blend(QRgb under, QRgb over, int alpha) {
    const auto mix = [alpha](int a, int b) { return a + (b - a) * alpha / 255; };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)), mix(qBlue(under), qBlue(over)));
}

class Canvas {
public:
    explicit Canvas(QImage& image)
        : m_width(image.width())
        , m_height(image.height())
        , m_stride(static_cast<std::size_t>(image.bytesPerLine()) / sizeof(QRgb))
        , m_pixels(reinterpret_cast<QRgb*>(image.bits())) { }

    void splat(const Stamp& stamp, int left, int top, QRgb color) {
        const int last = std::min(stamp.side, m_height - top);
        for (int row = std::max(0, -top); row < last; ++row) {
            const auto [from, to] = stamp.runs[static_cast<std::size_t>(row)];
            QRgb* line = m_pixels + static_cast<std::size_t>(top + row) * m_stride;
            const int end = std::min(left + to, m_width);
            for (int x = std::max(left + from, 0); x < end; ++x)
                line[x] = color;
        }
    }

    void blendStamp(const Stamp& stamp, int left, int top, QRgb color) {
        const int lastRow = std::min(stamp.side, m_height - top);
        const int lastColumn = std::min(stamp.side, m_width - left);
        for (int row = std::max(0, -top); row < lastRow; ++row) {
            QRgb* line = m_pixels + static_cast<std::size_t>(top + row) * m_stride + left;
            const std::uint8_t* coverage = stamp.coverage.data() + static_cast<std::ptrdiff_t>(row) * stamp.side;
            for (int x = std::max(0, -left); x < lastColumn; ++x)
                if (coverage[x] != 0)
                    line[x] = blend(line[x], color, coverage[x] * stillOpacity / 255);
        }
    }

private:
    int m_width;
    int m_height;
    std::size_t m_stride;
    QRgb* m_pixels;
};

constexpr int tiles = 64; // along each side of the map
constexpr int shapes = 4;

// Which tile each point lies in, row by row.
std::vector<int> tilesOf(std::span<const QPointF> positions) {
    const auto [left, right] = std::minmax_element(
        positions.begin(), positions.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    const auto [top, bottom] = std::minmax_element(
        positions.begin(), positions.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const double width = std::max(right->x() - left->x(), 1e-9);
    const double height = std::max(bottom->y() - top->y(), 1e-9);
    const auto part = [](double share) { return std::clamp(static_cast<int>(share * tiles), 0, tiles - 1); };
    std::vector<int> tileOf;
    tileOf.reserve(positions.size());
    for (const QPointF& p : positions)
        tileOf.push_back(part((p.y() - top->y()) / height) * tiles + part((p.x() - left->x()) / width));
    return tileOf;
}

/// One pass over the points in a given order.
class Pass {
public:
    Pass(QImage& image, std::span<const MarkStyle> styles, double radius)
        : m_canvas(image)
        , m_size(image.size())
        , m_styles(styles) {
        for (int shape = 0; shape < shapes; ++shape)
            m_stamps.push_back(makeStamp(static_cast<MarkShape>(shape), radius));
        for (const MarkStyle& style : styles)
            m_colors.push_back(style.color.rgb());
    }

    void draw(const ScatterPoints& points, std::span<const int> order, const MapTransform& transform, bool under,
        ScatterQuality quality) {
        for (const int i : order) {
            const auto style = static_cast<std::size_t>(points.styles[static_cast<std::size_t>(i)]);
            if (m_styles[style].under == under)
                mark(transform.toPixels(points.positions[static_cast<std::size_t>(i)]), style, quality);
        }
    }

private:
    void mark(QPointF pixel, std::size_t style, ScatterQuality quality) {
        const Stamp& stamp = m_stamps[static_cast<std::size_t>(m_styles[style].shape)];
        if (pixel.x() < -stamp.side || pixel.y() < -stamp.side || pixel.x() > m_size.width() + stamp.side
            || pixel.y() > m_size.height() + stamp.side)
            return;
        const int left = static_cast<int>(std::lround(pixel.x())) - stamp.side / 2;
        const int top = static_cast<int>(std::lround(pixel.y())) - stamp.side / 2;
        if (quality == ScatterQuality::moving)
            m_canvas.splat(stamp, left, top, m_colors[style]);
        else
            m_canvas.blendStamp(stamp, left, top, m_colors[style]);
    }

    Canvas m_canvas;
    QSize m_size;
    std::span<const MarkStyle> m_styles;
    std::vector<Stamp> m_stamps;
    std::vector<QRgb> m_colors;
};

} // namespace

std::vector<int> drawingOrder(std::span<const QPointF> positions) {
    std::vector<int> shuffled(positions.size());
    std::iota(shuffled.begin(), shuffled.end(), 0);
    std::mt19937 random(20201); // any fixed number: the picture must not flicker between frames
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    if (positions.empty())
        return shuffled;
    const std::vector<int> tileOf = tilesOf(positions);
    std::vector<std::size_t> next(static_cast<std::size_t>(tiles) * tiles + 1);
    for (const int tile : tileOf)
        ++next[static_cast<std::size_t>(tile) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<int> order(positions.size());
    for (const int i : shuffled)
        order[next[static_cast<std::size_t>(tileOf[static_cast<std::size_t>(i)])]++] = i;
    return order;
}

QImage renderScatter(const ScatterPoints& points, std::span<const MarkStyle> styles, const MapTransform& transform,
    QSize size, double radius, const QColor& background, ScatterQuality quality) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(background);
    Pass pass(image, styles, radius);
    const std::vector<int> made =
        points.order.size() == points.positions.size() ? std::vector<int>() : drawingOrder(points.positions);
    const std::span<const int> order = made.empty() ? std::span<const int>(points.order) : std::span<const int>(made);
    if (std::any_of(styles.begin(), styles.end(), [](const MarkStyle& style) { return style.under; }))
        pass.draw(points, order, transform, true, quality);
    pass.draw(points, order, transform, false, quality);
    return image;
}

} // namespace byol::ui
