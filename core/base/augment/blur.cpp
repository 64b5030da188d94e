#include "core/base/augment/operations.h"
#include "core/base/augment/widest.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace byol {
namespace {

// Weights below this change no value in [0, 1] by more than a float can tell apart near 1; half of the kernel has such
// weights for most sigmas. The centre never has.
constexpr float invisible = 1e-8F;

struct Scratch {
    std::vector<float> kernel; // its right half, from the centre
    std::vector<float> row; // one row with its margins
    std::vector<float> plane; // after the horizontal pass, with margins above and below
};

// The index inside [0, count) that `i` mirrors to, the edge not repeated: -1 is 1, count is count - 2.
int mirrored(int i, int count) {
    if (count == 1)
        return 0;
    const int period = 2 * (count - 1);
    i = std::abs(i) % period;
    return i < count ? i : period - i;
}

// out[x] = kernel[0] * in[x], or out[x], + the next `count` taps of the kernel, which begin `distance` from the centre.
template <std::size_t count, bool from_centre>
void add_taps(const float* __restrict in, std::ptrdiff_t stride, const float* __restrict kernel,
    std::ptrdiff_t distance, std::size_t length, float* __restrict out) {
    for (std::size_t x = 0; x < length; ++x) {
        float sum = from_centre ? kernel[0] * in[x] : out[x];
        for (std::size_t d = 0; d < count; ++d) {
            const std::ptrdiff_t step = (distance + static_cast<std::ptrdiff_t>(d)) * stride;
            const float* middle = in + x;
            sum += kernel[static_cast<std::size_t>(distance) + d] * (middle[-step] + middle[step]);
        }
        out[x] = sum;
    }
}

// out[i] = sum over d of kernel[|d|] * in[i + d * stride]: both passes, along rows and along columns. Four taps at a
// time. `in` and `out` do not overlap.
void convolve(const float* in, std::ptrdiff_t stride, std::span<const float> kernel, std::span<float> out) {
    const auto radius = static_cast<std::ptrdiff_t>(kernel.size()) - 1;
    const auto add = [&]<std::size_t count, bool from_centre>(std::ptrdiff_t distance) {
        add_taps<count, from_centre>(in, stride, kernel.data(), distance, out.size(), out.data());
    };
    if (radius < 4)
        add.operator()<0, true>(1);
    else
        add.operator()<4, true>(1);
    std::ptrdiff_t next = radius < 4 ? 1 : 5;
    for (; next + 3 <= radius; next += 4)
        add.operator()<4, false>(next);
    for (; next <= radius; ++next)
        add.operator()<1, false>(next);
}

/// One plane and how it is continued beyond its edges.
struct PlaneBlur {
    Policy policy;
    int height;
    int width;
    int radius;
    Scratch& scratch;

    std::size_t row_length() const { return static_cast<std::size_t>(width); }
    float* padded_row(int y) const {
        return scratch.plane.data() + static_cast<std::size_t>(y + radius) * row_length();
    }

    void blur_rows(const float* plane) const {
        float* middle = scratch.row.data() + radius;
        for (int y = 0; y < height; ++y) {
            const float* source = plane + static_cast<std::size_t>(y) * row_length();
            std::copy_n(source, width, middle);
            for (int i = 1; i <= radius; ++i) {
                middle[-i] = policy == Policy::paper ? 0.0F : source[mirrored(-i, width)];
                middle[width - 1 + i] = policy == Policy::paper ? 0.0F : source[mirrored(width - 1 + i, width)];
            }
            convolve(middle, 1, scratch.kernel, { padded_row(y), row_length() });
        }
    }

    void fill_margins() const {
        for (int i = 1; i <= radius; ++i)
            for (const int y : { -i, height - 1 + i }) {
                if (policy == Policy::paper)
                    std::fill_n(padded_row(y), width, 0.0F);
                else
                    std::copy_n(padded_row(mirrored(y, height)), width, padded_row(y));
            }
    }

    void blur_columns(float* plane) const {
        for (int y = 0; y < height; ++y)
            convolve(padded_row(y), width, scratch.kernel,
                { plane + static_cast<std::size_t>(y) * row_length(), row_length() });
    }
};

} // namespace

int blur_kernel_size(int side) {
    return side / 20 * 2 + 1;
}

std::vector<double> gaussian_kernel(double sigma, int size) {
    const int radius = size / 2;
    std::vector<double> kernel(static_cast<std::size_t>(size));
    double sum = 0.0;
    for (int i = 0; i < size; ++i) {
        const double distance = (i - radius) / sigma;
        sum += kernel[static_cast<std::size_t>(i)] = std::exp(-0.5 * distance * distance);
    }
    for (double& weight : kernel)
        weight /= sum;
    return kernel;
}

void blur(Policy policy, double sigma, int size, Planes image) {
    thread_local Scratch scratch;
    const std::vector<double> kernel = gaussian_kernel(sigma, size);
    scratch.kernel.assign(kernel.begin() + size / 2, kernel.end());
    while (scratch.kernel.back() < invisible)
        scratch.kernel.pop_back();
    const int radius = static_cast<int>(scratch.kernel.size()) - 1;
    scratch.row.resize(static_cast<std::size_t>(image.width + 2 * radius));
    scratch.plane.resize(static_cast<std::size_t>(image.height + 2 * radius) * static_cast<std::size_t>(image.width));
    const PlaneBlur plane_blur { policy, image.height, image.width, radius, scratch };
    with_widest_vectors([&] {
        for (int c = 0; c < 3; ++c) {
            plane_blur.blur_rows(image.channel(c));
            plane_blur.fill_margins();
            plane_blur.blur_columns(image.channel(c));
        }
    });
}

} // namespace byol
