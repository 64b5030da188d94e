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

/// Fills `axis`, reusing its memory. @param input, output lengths of the axis in pixels, at least 1
void resample_axis(int input, int output, const Resampling& resampling, AxisWeights& axis);

} // namespace byol
