#pragma once

#include "core/base/config/run_config.h"

#include <array>
#include <cstdint>

namespace byol {

/// The crop of an image, in its own pixels at full scale.
struct CropBox {
    int top = 0;
    int left = 0;
    int height = 0;
    int width = 0;
};

/// The four colour operations of the jitter.
enum class ColorOp : std::uint8_t { brightness = 0, contrast = 1, saturation = 2, hue = 3 };

/// Everything drawn for one view of one image: a plain value, made by sample_view, applied by either applier, shown by
/// the window. Operations that did not fire keep their neutral values.
struct ViewParams {
    CropBox crop;
    bool flip = false;
    bool jitter = false;
    std::array<ColorOp, 4> jitter_order { ColorOp::brightness, ColorOp::contrast, ColorOp::saturation, ColorOp::hue };
    double brightness = 0; ///< paper: added, [-0.4, 0.4]; torchvision: multiplied, neutral 1
    double contrast = 1; ///< factor
    double saturation = 1; ///< factor
    double hue = 0; ///< fraction of a full turn
    bool grayscale = false;
    bool blur = false;
    double blur_sigma = 0; ///< in pixels of the view
    bool solarize = false;
    double solarize_threshold = 0.5; ///< pixels from here on are inverted
};

/// Which view of which image in which epoch of which run: the key of its random numbers.
struct ViewKey {
    std::uint64_t seed = 0;
    std::int64_t epoch = 0;
    std::int64_t image = 0; ///< dataset index in the training split
    int view = 0; ///< 0 or 1
};

/// Draws one view's parameters. Pure: the same arguments always give the same answer, on any thread or machine.
/// @param height, width of the source image at full scale, pixels
ViewParams sample_view(const AugmentSettings& settings, const ViewKey& key, int height, int width);

/// Crop by the authors' rule: one try, an over-wide box is clipped (policy "paper"); or torchvision's: ten tries, then
/// a centre crop with clamped aspect ("torchvision"). Exposed for tests. See docs/augmentations.md. Half to even: h =
/// round(sqrt(A / aspect)), w = round(sqrt(A * aspect)).
CropBox paper_crop(int height, int width, double area, double aspect, double u_top, double u_left);
CropBox torchvision_fallback_crop(int height, int width, double aspect_min, double aspect_max);
/// The authors' evaluation crop: a centred square of side int(0.875 min(h, w)).
CropBox evaluation_crop(int height, int width);

} // namespace byol
