#include "core/base/augment/operations.h"
#include "core/base/augment/widest.h"

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

// sums[x] = (start at 0, or at sums[x]) + the weighted sum of `count` source rows, for all x.
template <std::size_t count, bool from_zero>
void add_rows(const std::uint8_t* __restrict source, std::size_t stride, const float* __restrict weights,
    std::size_t length, float* __restrict sums) {
    for (std::size_t x = 0; x < length; ++x) {
        float sum = from_zero ? 0.0F : sums[x];
        for (std::size_t t = 0; t < count; ++t)
            sum += weights[t] * static_cast<float>(source[t * stride + x]);
        sums[x] = sum;
    }
}

// The weighted sum of the source rows of one output row, four at a time: as many as bicubic has without antialiasing.
void sum_rows(const std::uint8_t* top, std::size_t stride, std::span<const float> weights, std::span<float> sums) {
    if (weights.size() < 4)
        add_rows<1, true>(top, stride, weights.data(), sums.size(), sums.data());
    else
        add_rows<4, true>(top, stride, weights.data(), sums.size(), sums.data());
    std::size_t done = weights.size() < 4 ? 1 : 4;
    for (; done + 4 <= weights.size(); done += 4)
        add_rows<4, false>(top + done * stride, stride, weights.data() + done, sums.size(), sums.data());
    for (; done < weights.size(); ++done)
        add_rows<1, false>(top + done * stride, stride, weights.data() + done, sums.size(), sums.data());
}

// Pixels of three floats are summed as four lanes; the fourth holds the next pixel's red and is thrown away.
// @param known_taps columns.taps, which the compiler then unrolls; 0: any number
template <int known_taps>
void sum_columns(const float* __restrict sums, const AxisWeights& columns, int width, float* __restrict interleaved) {
    const int taps = known_taps > 0 ? known_taps : columns.taps;
    const int* first = columns.first.data();
    const float* __restrict weights = columns.weights.data();
    for (int x = 0; x < width; ++x, weights += taps, interleaved += 4) {
        const float* source = sums + static_cast<std::size_t>(first[x]) * 3;
        float sum[4] = {};
        for (int t = 0; t < taps; ++t, source += 3)
            for (int i = 0; i < 4; ++i)
                sum[i] += weights[t] * source[i];
        for (int i = 0; i < 4; ++i)
            interleaved[i] = sum[i];
    }
}

// Two are bilinear and four bicubic; odd numbers come with antialiasing, by how much it shrinks.
void sum_columns_of(const float* sums, const AxisWeights& columns, int width, float* interleaved) {
    switch (columns.taps) {
    case 2:
        return sum_columns<2>(sums, columns, width, interleaved);
    case 3:
        return sum_columns<3>(sums, columns, width, interleaved);
    case 4:
        return sum_columns<4>(sums, columns, width, interleaved);
    case 5:
        return sum_columns<5>(sums, columns, width, interleaved);
    case 7:
        return sum_columns<7>(sums, columns, width, interleaved);
    case 9:
        return sum_columns<9>(sums, columns, width, interleaved);
    case 11:
        return sum_columns<11>(sums, columns, width, interleaved);
    default:
        return sum_columns<0>(sums, columns, width, interleaved);
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

// A box of the original in an image of a reduced scale. Turned and mirrored pictures are only reduced when their sides
// are whole multiples, so the pixels of both always begin together.
AxisPart part_of(int start, int length, int shrink) {
    return { static_cast<double>(start) / shrink, static_cast<double>(length) / shrink };
}

} // namespace

void crop_resize(ImageRef source, const CropBox& box, bool flip, const Resampling& resampling, Planes out) {
    thread_local Scratch scratch;
    const AxisPart vertical = part_of(box.top, box.height, source.original.shrink);
    const AxisPart horizontal = part_of(box.left, box.width, source.original.shrink);
    resample_axis(vertical, out.height, resampling, scratch.rows);
    resample_axis(horizontal, out.width, resampling, scratch.columns);
    const std::size_t length = static_cast<std::size_t>(horizontal.count()) * 3;
    scratch.column_sums.resize(length + 1);
    scratch.column_sums[length] = 0.0F;
    scratch.interleaved.resize(static_cast<std::size_t>(out.width) * 4);

    const std::size_t stride = static_cast<std::size_t>(source.width) * 3;
    const std::uint8_t* corner = source.pixels + static_cast<std::size_t>(vertical.first()) * stride
        + static_cast<std::size_t>(horizontal.first()) * 3;
    with_widest_vectors([&] {
        for (int y = 0; y < out.height; ++y) {
            const std::uint8_t* top =
                corner + static_cast<std::size_t>(scratch.rows.first[static_cast<std::size_t>(y)]) * stride;
            sum_rows(top, stride, { scratch.rows.row(y), static_cast<std::size_t>(scratch.rows.taps) },
                { scratch.column_sums.data(), length });
            sum_columns_of(scratch.column_sums.data(), scratch.columns, out.width, scratch.interleaved.data());
            write_row(scratch.interleaved.data(), flip, y, out);
        }
    });
}

void horizontal_flip(Planes image) {
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < image.height; ++y) {
            float* row = image.channel(c) + static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width);
            std::reverse(row, row + image.width);
        }
}

} // namespace byol
