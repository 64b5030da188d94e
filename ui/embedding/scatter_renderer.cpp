#include "ui/embedding/scatter_renderer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace byol::ui {
namespace {

constexpr double stillOpacity = 0.82;

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
                    line[x] = blend(line[x], color, static_cast<int>(coverage[x] * stillOpacity));
        }
    }

private:
    int m_width;
    int m_height;
    std::size_t m_stride;
    QRgb* m_pixels;
};

std::vector<int> shuffledOrder(std::size_t count) {
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(20201); // any fixed number: the picture must not flicker between frames
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

} // namespace

QImage renderScatter(const ScatterPoints& points, std::span<const MarkStyle> styles, const MapTransform& transform,
    QSize size, double radius, const QColor& background, ScatterQuality quality) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(background);
    std::vector<Stamp> stamps;
    for (const MarkStyle& style : styles)
        stamps.push_back(makeStamp(style.shape, radius));
    static thread_local std::vector<int> order;
    if (order.size() != points.positions.size())
        order = shuffledOrder(points.positions.size());
    Canvas canvas(image);
    for (const int i : order) {
        const auto style = static_cast<std::size_t>(points.styles[static_cast<std::size_t>(i)]);
        const Stamp& stamp = stamps[style];
        const QPointF pixel = transform.toPixels(points.positions[static_cast<std::size_t>(i)]);
        if (pixel.x() < -stamp.side || pixel.y() < -stamp.side || pixel.x() > size.width() + stamp.side
            || pixel.y() > size.height() + stamp.side)
            continue;
        const int left = static_cast<int>(std::lround(pixel.x())) - stamp.side / 2;
        const int top = static_cast<int>(std::lround(pixel.y())) - stamp.side / 2;
        if (quality == ScatterQuality::moving)
            canvas.splat(stamp, left, top, styles[style].color.rgb());
        else
            canvas.blendStamp(stamp, left, top, styles[style].color.rgb());
    }
    return image;
}

} // namespace byol::ui
