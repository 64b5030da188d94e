#pragma once

#include "core/base/augment/operations.h"

#include <cstdint>
#include <span>

namespace byol {

/// Which passes a batch of views goes through. They are the same for every image of every batch of a run, and an image
/// that drew nothing for a pass leaves it as it was, so that a batch takes the same kernels of the same shapes each
/// time.
struct ViewPasses {
    bool jitter = false; ///< brightness, contrast, saturation
    bool hue = false;
    bool grayscale = false;
    bool blur = false;
    bool solarize = false;

    /// All that these settings can draw, for either view.
    static ViewPasses of(const AugmentSettings& settings);
    /// What these views drew.
    static ViewPasses of(std::span<const ViewParams> views);
};

/// A table of the numbers that a batch of views is made by: one row a number, one column a view, float32. Pixels of a
/// crop are exact in it.
///
/// Brightness, contrast and saturation of both policies are one form, a blend: x -> anchor + factor (x - anchor) +
/// offset, clipped to [0, 1], where the anchor is 0, a mean of the image or the pixel's own grey or V of HSV. A view
/// does its blends before its hue in the first three slots and those after it in the last three, and without a hue all
/// in the first; the slots it does not need blend by factor 1 and offset 0, which changes nothing.
namespace view_table {

inline constexpr std::int64_t blends_each_side = 3; ///< of the hue
inline constexpr std::int64_t blends = 2 * blends_each_side;

/// First rows of the table.
enum Row : std::int64_t {
    top,
    left,
    height,
    width,
    flip, ///< 1: the columns run backwards
    factor, ///< one row for each blend, and so on
    offset = factor + blends,
    from_mean = offset + blends, ///< 1: the anchor is the image's mean
    from_pixel = from_mean + blends, ///< 1: the anchor is the pixel's own grey or V
    hue = from_pixel + blends, ///< fraction of a full turn; 0 leaves the image as it is
    gray, ///< 1: turns grey
    sigma, ///< of the blur, in pixels of the view; 0 leaves the image as it is
    threshold, ///< from here on pixels are inverted; infinity leaves the image as it is
    rows
};

/// Fills columns [first, first + views.size()). @param table float32 [rows, columns] @param columns of the whole table
void write(std::span<const ViewParams> views, Policy policy, std::int64_t first, std::int64_t columns, float* table);

} // namespace view_table
} // namespace byol
