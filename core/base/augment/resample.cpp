#include "core/base/augment/resample.h"

#include <algorithm>
#include <cmath>

namespace byol {
namespace {

double triangle(double x) {
    return std::max(0.0, 1.0 - std::abs(x));
}

// R. Keys, "Cubic convolution interpolation for digital image processing", 1981, with a = -1/2.
double keys_cubic(double x) {
    constexpr double a = -0.5;
    x = std::abs(x);
    if (x < 1.0)
        return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
    if (x < 2.0)
        return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
    return 0.0;
}

struct Kernel {
    bool cubic;
    double radius; // in input pixels
    double stretch; // input pixels per unit of the kernel

    double operator()(double distance) const {
        return cubic ? keys_cubic(distance / stretch) : triangle(distance / stretch);
    }
};

Kernel make_kernel(double scale, const Resampling& resampling) {
    const double stretch = resampling.antialias ? std::max(scale, 1.0) : 1.0;
    const bool cubic = resampling.interpolation == Interpolation::bicubic;
    return { cubic, (cubic ? 2.0 : 1.0) * stretch, stretch };
}

// Writes the weights of the taps in [low, high), normalised, into a row that starts at input `first`.
void fill_row(const Kernel& kernel, double centre, int low, int high, int first, float* row) {
    double sum = 0.0;
    for (int j = low; j < high; ++j)
        sum += kernel(j + 0.5 - centre);
    for (int j = low; j < high; ++j)
        row[j - first] = static_cast<float>(kernel(j + 0.5 - centre) / sum);
}

} // namespace

int AxisPart::first() const {
    return static_cast<int>(std::floor(start));
}

int AxisPart::count() const {
    return std::max(1, static_cast<int>(std::ceil(start + length)) - first());
}

void resample_axis(const AxisPart& part, int output, const Resampling& resampling, AxisWeights& axis) {
    const double scale = part.length / output;
    const double begin = part.start - part.first();
    const int input = part.count();
    const Kernel kernel = make_kernel(scale, resampling);
    const bool stretched = kernel.stretch > 1.0;
    axis.taps = std::min(input, 2 * static_cast<int>(std::ceil(kernel.radius)) + (stretched ? 1 : 0));
    axis.first.resize(static_cast<std::size_t>(output));
    axis.weights.assign(static_cast<std::size_t>(output) * axis.taps, 0.0F);
    for (int i = 0; i < output; ++i) {
        const double centre = begin + (i + 0.5) * scale;
        const int low = std::max(0, static_cast<int>(centre - kernel.radius + 0.5));
        const int high = std::min(input, static_cast<int>(centre + kernel.radius + 0.5));
        // Near the end a row of `taps` inputs is moved back so that it never reads past the input.
        const int first = std::min(low, input - axis.taps);
        axis.first[static_cast<std::size_t>(i)] = first;
        fill_row(kernel, centre, low, high, first, axis.weights.data() + static_cast<std::size_t>(i) * axis.taps);
    }
}

} // namespace byol
