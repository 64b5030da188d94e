#include "core/base/augment/operations.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace byol {
namespace {

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

// Sixteen outputs at a time stay in registers while the taps pass by.
constexpr std::size_t block = 16;

void convolve_block(const float* in, std::ptrdiff_t stride, std::span<const float> kernel, float* out) {
    float sum[block];
    for (std::size_t i = 0; i < block; ++i)
        sum[i] = kernel[0] * in[i];
    for (std::size_t d = 1; d < kernel.size(); ++d) {
        const float* before = in - static_cast<std::ptrdiff_t>(d) * stride;
        const float* after = in + static_cast<std::ptrdiff_t>(d) * stride;
        for (std::size_t i = 0; i < block; ++i)
            sum[i] += kernel[d] * (before[i] + after[i]);
    }
    std::copy_n(sum, block, out);
}

float convolve_one(const float* in, std::ptrdiff_t stride, std::span<const float> kernel) {
    float sum = kernel[0] * *in;
    for (std::size_t d = 1; d < kernel.size(); ++d) {
        const auto step = static_cast<std::ptrdiff_t>(d) * stride;
        sum += kernel[d] * (*(in - step) + *(in + step));
    }
    return sum;
}

// out[i] = sum over d of kernel[|d|] * in[i + d * stride]: both passes, along rows and along columns. The last block
// moves back to end with the output; `in` and `out` do not overlap, so the same numbers are only written again.
void convolve(const float* in, std::ptrdiff_t stride, std::span<const float> kernel, std::span<float> out) {
    if (out.size() < block) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = convolve_one(in + i, stride, kernel);
        return;
    }
    for (std::size_t i = 0; i < out.size(); i += block) {
        const std::size_t start = std::min(i, out.size() - block);
        convolve_block(in + start, stride, kernel, out.data() + start);
    }
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

    // Rows lie one behind another with their margins, so the whole plane is one run.
    void blur_columns(float* plane) const {
        convolve(padded_row(0), width, scratch.kernel, { plane, row_length() * static_cast<std::size_t>(height) });
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
    const int radius = size / 2;
    const std::vector<double> kernel = gaussian_kernel(sigma, size);
    scratch.kernel.assign(kernel.begin() + radius, kernel.end());
    scratch.row.resize(static_cast<std::size_t>(image.width + 2 * radius));
    scratch.plane.resize(static_cast<std::size_t>(image.height + 2 * radius) * static_cast<std::size_t>(image.width));
    const PlaneBlur plane_blur { policy, image.height, image.width, radius, scratch };
    for (int c = 0; c < 3; ++c) {
        plane_blur.blur_rows(image.channel(c));
        plane_blur.fill_margins();
        plane_blur.blur_columns(image.channel(c));
    }
}

} // namespace byol
