#include "core/engine/augment/view_table.h"

#include <algorithm>
#include <array>
#include <limits>

namespace byol {
namespace {

using Column = std::array<float, view_table::rows>;

ViewPasses passes_of(const ViewSettings& view) {
    ViewPasses passes;
    passes.jitter = view.jitter > 0 && (view.brightness > 0 || view.contrast > 0 || view.saturation > 0);
    passes.hue = view.jitter > 0 && view.hue > 0;
    passes.grayscale = view.grayscale > 0;
    passes.blur = view.blur > 0;
    passes.solarize = view.solarize > 0;
    return passes;
}

ViewPasses passes_of(const ViewParams& view) {
    return { view.jitter, view.jitter && view.hue != 0, view.grayscale, view.blur, view.solarize };
}

ViewPasses either(const ViewPasses& a, const ViewPasses& b) {
    return { a.jitter || b.jitter, a.hue || b.hue, a.grayscale || b.grayscale, a.blur || b.blur,
        a.solarize || b.solarize };
}

void write_blend(const ViewParams& view, Policy policy, ColorOp operation, std::int64_t slot, Column& column) {
    const auto at = [&](std::int64_t row) -> float& { return column[static_cast<std::size_t>(row + slot)]; };
    switch (operation) {
    case ColorOp::brightness:
        at(policy == Policy::paper ? view_table::offset : view_table::factor) = static_cast<float>(view.brightness);
        break;
    case ColorOp::contrast:
        at(view_table::factor) = static_cast<float>(view.contrast);
        at(view_table::from_mean) = 1;
        break;
    case ColorOp::saturation:
        at(view_table::factor) = static_cast<float>(view.saturation);
        at(view_table::from_pixel) = 1;
        break;
    case ColorOp::hue:
        break;
    }
}

void write_jitter(const ViewParams& view, Policy policy, Column& column) {
    std::int64_t slot = 0;
    for (const ColorOp operation : view.jitter_order) {
        if (operation != ColorOp::hue)
            write_blend(view, policy, operation, slot++, column);
        else if (view.hue != 0)
            slot = view_table::blends_each_side;
    }
    column[view_table::hue] = static_cast<float>(view.hue);
}

Column column_of(const ViewParams& view, Policy policy) {
    Column column {};
    column[view_table::top] = static_cast<float>(view.crop.top);
    column[view_table::left] = static_cast<float>(view.crop.left);
    column[view_table::height] = static_cast<float>(view.crop.height);
    column[view_table::width] = static_cast<float>(view.crop.width);
    column[view_table::flip] = view.flip ? 1.0F : 0.0F;
    std::fill_n(column.begin() + view_table::factor, view_table::blends, 1.0F);
    if (view.jitter)
        write_jitter(view, policy, column);
    column[view_table::gray] = view.grayscale ? 1.0F : 0.0F;
    column[view_table::sigma] = view.blur ? static_cast<float>(view.blur_sigma) : 0.0F;
    column[view_table::threshold] =
        view.solarize ? static_cast<float>(view.solarize_threshold) : std::numeric_limits<float>::infinity();
    return column;
}

} // namespace

ViewPasses ViewPasses::of(const AugmentSettings& settings) {
    return either(passes_of(settings.view1), passes_of(settings.view2));
}

ViewPasses ViewPasses::of(std::span<const ViewParams> views) {
    ViewPasses all;
    for (const ViewParams& view : views)
        all = either(all, passes_of(view));
    return all;
}

void view_table::write(
    std::span<const ViewParams> views, Policy policy, std::int64_t first, std::int64_t columns, float* table) {
    for (const ViewParams& view : views) {
        const Column column = column_of(view, policy);
        for (std::int64_t row = 0; row < rows; ++row)
            table[row * columns + first] = column[static_cast<std::size_t>(row)];
        ++first;
    }
}

} // namespace byol
