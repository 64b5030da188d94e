#pragma once

#include "core/base/augment/view_params.h"
#include "core/base/image/image.h"

#include <span>
#include <string>
#include <vector>

namespace byol {

/// The CPU application of sampled parameters, through OpenCV. Thread-safe; allocates little.
/// @param side  the view's side, pixels
/// @param out   3 * side * side floats, planar; values in [0, 1] before normalisation, normalised after when asked
void apply_view(ImageRef source, const ViewParams& params, const AugmentSettings& settings, int side, bool normalised,
    std::span<float> out);

/// The image as evaluation sees it: no augmentation; resized to side x side (whole image for square images up to twice
/// the side, else the evaluation crop), normalised. @param out 3 * side * side floats, planar
void apply_evaluation(ImageRef source, const AugmentSettings& settings, int side, std::span<float> out);

/// The steps of one view one by one, for the window and for tests: the image after each operation that fired.
struct ViewStage {
    std::string name; ///< "Crop", "Flip", "Brightness", ...
    std::string detail; ///< the drawn value: "-0.12"
    FloatImage image; ///< [3, side, side] in [0, 1]
};
std::vector<ViewStage> view_stages(
    ImageRef source, const ViewParams& params, const AugmentSettings& settings, int side);

/// [0, 1] floats to 8 bits, rounded and clamped.
Image to_image(const FloatImage& image);

} // namespace byol
