#pragma once

#include <cstddef>
#include <vector>

namespace byol {

enum class Interpolation { bilinear, bicubic };

/// How a crop is resampled. Bicubic is Keys' cubic with a = -0.5. Pixel centres lie at half-integers; taps outside the
/// crop are dropped and the others renormalised. `antialias` widens the kernel by the scale when shrinking.
struct Resampling {
    Interpolation interpolation = Interpolation::bicubic;
    bool antialias = false;
};

/// The resampling of one axis as a short weighted sum: output i is the sum over t < taps of
/// weights[i * taps + t] * input[first[i] + t]. Every tap lies inside the input; a row's unused weights are 0.
struct AxisWeights {
    int taps = 0;
    std::vector<int> first;
    std::vector<float> weights;

    const float* row(int i) const { return weights.data() + static_cast<std::size_t>(i) * taps; }
};

/// The part of an axis that is resampled, in input pixels; its ends may lie within pixels.
struct AxisPart {
    double start = 0;
    double length = 0;

    int first() const; ///< the first pixel that it touches
    int count() const; ///< pixels that it touches, at least 1
};

/// Fills `axis`, reusing its memory; its taps count from part.first(). @param output length in pixels, at least 1
void resample_axis(const AxisPart& part, int output, const Resampling& resampling, AxisWeights& axis);

} // namespace byol
