#pragma once

#include "core/base/augment/resample.h"
#include "core/base/augment/view_params.h"
#include "core/base/image/image.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace byol {

/// Whose conventions the operations follow: the authors' code (deepmind-research, byol/utils/augmentations.py) or
/// torchvision's on float tensors. docs/augmentations.md tells them apart.
enum class Policy { paper, torchvision };
/// The policy of these settings; anything but "torchvision" is the paper's.
Policy policy_of(const AugmentSettings& settings);
/// How this policy resamples crops: the paper's without antialiasing, torchvision's with.
Resampling resampling_of(const AugmentSettings& settings);

/// Somebody's float image, worked on in place: three planes [3, height, width], values in [0, 1].
struct Planes {
    int height = 0;
    int width = 0;
    float* values = nullptr;

    Planes(int h, int w, float* v)
        : height(h)
        , width(w)
        , values(v) { }
    Planes(FloatImage& image)
        : Planes(image.height, image.width, image.values.data()) { }

    std::size_t area() const { return static_cast<std::size_t>(height) * static_cast<std::size_t>(width); }
    float* channel(int c) const { return values + static_cast<std::size_t>(c) * area(); }
};

/// Weights of red, green and blue in a grey value (ITU-R BT.601, four digits, as in both policies).
inline constexpr std::array<float, 3> gray_weights { 0.2989F, 0.5870F, 0.1140F };

// The operations of one view, in the order in which a view applies them. Each leaves values in [0, 1], but normalise.

/// Resamples the crop to the size of `out`, divides by 255, clips to [0, 1] (bicubic overshoots), mirrors when asked.
/// @param box inside the source at full scale, in pixels of that, at least 1 x 1
void crop_resize(ImageRef source, const CropBox& box, bool flip, const Resampling& resampling, Planes out);
/// Mirrors left and right.
void horizontal_flip(Planes image);
/// paper: adds `amount`; torchvision: multiplies by it.
void brightness(Policy policy, double amount, Planes image);
/// Scales the distance to the mean: the mean of each channel (paper), or of the grey image (torchvision).
void contrast(Policy policy, double factor, Planes image);
/// paper: scales the S of HSV; torchvision: scales the distance to the grey image.
void saturation(Policy policy, double factor, Planes image);
/// Turns the H of HSV. @param turn fraction of a full turn, in [-1, 1]
void hue(double turn, Planes image);
/// Applies one operation of the jitter with the value drawn for it.
void color_operation(Policy policy, ColorOp operation, const ViewParams& params, Planes image);
void grayscale(Planes image);
/// Side of the blur kernel for a view of this side, always odd: 23 at 224, 3 at 32, 1 (no blur) below 20.
int blur_kernel_size(int side);
/// The normalised Gaussian of this size. @param size odd
std::vector<double> gaussian_kernel(double sigma, int size);
/// Separable Gaussian blur; outside the image is 0 (paper) or the mirror image without its edge (torchvision).
/// @param size odd
void blur(Policy policy, double sigma, int size, Planes image);
/// x where x < threshold, else 1 - x.
void solarize(Planes image, double threshold = 0.5);
/// (x - mean) / std for each channel.
void normalise(const std::array<double, 3>& mean, const std::array<double, 3>& std, Planes image);

} // namespace byol
