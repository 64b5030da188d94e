#include "core/base/augment/operations.h"

#include <algorithm>
#include <cstdint>

namespace byol {
namespace {

/// Memory of one thread, kept from image to image.
struct Scratch {
    AxisWeights rows;
    AxisWeights columns;
    std::vector<float> column_sums; // one output row before the horizontal pass: crop width * 3, padded by one float
    std::vector<float> interleaved; // one output row: width * 4
};

// The weighted sum of the source rows of one output row. A fixed count lets the sums stay in registers.
template <std::size_t count>
void sum_block(const std::uint8_t* source, std::size_t stride, std::span<const float> weights, float* sums) {
    float sum[count] = {};
    for (const float weight : weights) {
        for (std::size_t i = 0; i < count; ++i)
            sum[i] += weight * static_cast<float>(source[i]);
        source += stride;
    }
    std::copy_n(sum, count, sums);
}

// The last block moves back to end with the row.
void sum_rows(const std::uint8_t* top, std::size_t stride, std::span<const float> weights, std::span<float> sums) {
    constexpr std::size_t block = 16;
    if (sums.size() < block) {
        for (std::size_t x = 0; x < sums.size(); ++x)
            sum_block<1>(top + x, stride, weights, sums.data() + x);
        return;
    }
    for (std::size_t x = 0; x < sums.size(); x += block) {
        const std::size_t start = std::min(x, sums.size() - block);
        sum_block<block>(top + start, stride, weights, sums.data() + start);
    }
}

// Pixels of three floats are summed as four lanes; the fourth holds the next pixel's red and is thrown away.
void sum_columns(const float* sums, const AxisWeights& columns, int width, float* interleaved) {
    for (int x = 0; x < width; ++x) {
        const float* weights = columns.row(x);
        const float* source = sums + static_cast<std::size_t>(columns.first[static_cast<std::size_t>(x)]) * 3;
        float sum[4] = {};
        for (int t = 0; t < columns.taps; ++t, source += 3)
            for (int i = 0; i < 4; ++i)
                sum[i] += weights[t] * source[i];
        std::copy_n(sum, 4, interleaved + static_cast<std::size_t>(x) * 4);
    }
}

float unit_of_byte(float value) {
    value *= 1.0F / 255.0F;
    value = value < 0.0F ? 0.0F : value;
    return value > 1.0F ? 1.0F : value;
}

void write_row(const float* interleaved, bool flip, int y, Planes out) {
    const std::size_t offset = static_cast<std::size_t>(y) * static_cast<std::size_t>(out.width);
    for (int c = 0; c < 3; ++c) {
        float* row = out.channel(c) + offset;
        if (flip)
            for (int x = 0; x < out.width; ++x)
                row[x] = unit_of_byte(interleaved[4 * (out.width - 1 - x) + c]);
        else
            for (int x = 0; x < out.width; ++x)
                row[x] = unit_of_byte(interleaved[4 * x + c]);
    }
}

} // namespace

void crop_resize(ImageRef source, const CropBox& box, bool flip, const Resampling& resampling, Planes out) {
    thread_local Scratch scratch;
    resample_axis(box.height, out.height, resampling, scratch.rows);
    resample_axis(box.width, out.width, resampling, scratch.columns);
    const std::size_t length = static_cast<std::size_t>(box.width) * 3;
    scratch.column_sums.resize(length + 1);
    scratch.column_sums[length] = 0.0F;
    scratch.interleaved.resize(static_cast<std::size_t>(out.width) * 4);

    const std::size_t stride = static_cast<std::size_t>(source.width) * 3;
    const std::uint8_t* corner =
        source.pixels + static_cast<std::size_t>(box.top) * stride + static_cast<std::size_t>(box.left) * 3;
    for (int y = 0; y < out.height; ++y) {
        const std::uint8_t* top =
            corner + static_cast<std::size_t>(scratch.rows.first[static_cast<std::size_t>(y)]) * stride;
        sum_rows(top, stride, { scratch.rows.row(y), static_cast<std::size_t>(scratch.rows.taps) },
            { scratch.column_sums.data(), length });
        sum_columns(scratch.column_sums.data(), scratch.columns, out.width, scratch.interleaved.data());
        write_row(scratch.interleaved.data(), flip, y, out);
    }
}

void horizontal_flip(Planes image) {
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < image.height; ++y) {
            float* row = image.channel(c) + static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width);
            std::reverse(row, row + image.width);
        }
}

} // namespace byol
