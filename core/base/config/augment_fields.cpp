#include "core/base/config/field_builder.h"

#include <iterator>

namespace byol {

namespace {

using View = ViewSettings AugmentSettings::*;

/// What the paper's table 6 says of one view.
struct PaperValues {
    std::string blur;
    std::string solarize;
};

std::vector<Field> colour_fields(const std::string& path, View view) {
    return {
        FieldBuilder(
            path + "jitter", "Colour jitter", "Probability of changing the colours. The paper uses 0.8.",
            [view](auto& c) -> auto& { return (c.augment.*view).jitter; })
            .range(0, 1),
        FieldBuilder(
            path + "brightness", "Brightness", "Largest change of brightness. The paper uses 0.4.",
            [view](auto& c) -> auto& { return (c.augment.*view).brightness; })
            .range(0, 1),
        FieldBuilder(
            path + "contrast", "Contrast", "Largest change of contrast. The paper uses 0.4.",
            [view](auto& c) -> auto& { return (c.augment.*view).contrast; })
            .range(0, 1),
        FieldBuilder(
            path + "saturation", "Saturation", "Largest change of saturation. The paper uses 0.2.",
            [view](auto& c) -> auto& { return (c.augment.*view).saturation; })
            .range(0, 1),
        FieldBuilder(
            path + "hue", "Hue", "Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.",
            [view](auto& c) -> auto& { return (c.augment.*view).hue; })
            .range(0, 0.5),
        FieldBuilder(
            path + "grayscale", "Greyscale", "Probability of dropping the colours. The paper uses 0.2.",
            [view](auto& c) -> auto& { return (c.augment.*view).grayscale; })
            .range(0, 1),
    };
}

std::vector<Field> filter_fields(const std::string& path, View view, const PaperValues& paper) {
    return {
        FieldBuilder(
            path + "blur", "Blur", "Probability of a Gaussian blur. The paper uses " + paper.blur + " for this view.",
            [view](auto& c) -> auto& { return (c.augment.*view).blur; })
            .range(0, 1),
        FieldBuilder(
            path + "blur_sigma_min", "Blur sigma, least",
            "Smallest standard deviation of the blur. The paper uses 0.1.",
            [view](auto& c) -> auto& { return (c.augment.*view).blur_sigma_min; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            path + "blur_sigma_max", "Blur sigma, most", "Largest standard deviation of the blur. The paper uses 2.",
            [view](auto& c) -> auto& { return (c.augment.*view).blur_sigma_max; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            path + "solarize", "Solarize",
            "Probability of inverting the bright pixels. The paper uses " + paper.solarize + " for this view.",
            [view](auto& c) -> auto& { return (c.augment.*view).solarize; })
            .range(0, 1),
        FieldBuilder(
            path + "solarize_threshold", "Solarize from",
            "Brightness from which solarize inverts, of values from 0 to 1. The paper uses 0.5.",
            [view](auto& c) -> auto& { return (c.augment.*view).solarize_threshold; })
            .range(0, 1)
            .advanced(),
    };
}

std::vector<Field> view_fields(const std::string& path, View view, const PaperValues& paper) {
    std::vector<Field> fields {
        FieldBuilder(
            path + "crop", "Crop", "Probability of a random crop, else the whole image. The paper uses 1.",
            [view](auto& c) -> auto& { return (c.augment.*view).crop; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            path + "flip", "Flip",
            "Probability of mirroring left and right.", [view](auto& c) -> auto& { return (c.augment.*view).flip; })
            .range(0, 1),
    };
    for (auto part : { colour_fields(path, view), filter_fields(path, view, paper) })
        std::move(part.begin(), part.end(), std::back_inserter(fields));
    return fields;
}

} // namespace

std::vector<Field> augment_fields() {
    std::vector<Field> fields {
        FieldBuilder(
            "augment.policy", "Conventions",
            "How crop, colours and blur are computed: as the authors' code does, or as torchvision does.",
            [](auto& c) -> auto& { return c.augment.policy; })
            .choices({ "paper", "torchvision" }),
        FieldBuilder(
            "augment.crop_area_min", "Crop area, least",
            "Smallest share of the image that a view shows. The paper uses 0.08.",
            [](auto& c) -> auto& { return c.augment.crop_area_min; })
            .range(0.001, 1),
        FieldBuilder(
            "augment.crop_area_max", "Crop area, most",
            "Largest share of the image that a view shows. The paper uses 1.",
            [](auto& c) -> auto& { return c.augment.crop_area_max; })
            .range(0.001, 1),
        FieldBuilder(
            "augment.crop_aspect_min", "Crop aspect, least", "Smallest width to height of a crop. The paper uses 3/4.",
            [](auto& c) -> auto& { return c.augment.crop_aspect_min; })
            .range(0.1, 10)
            .advanced(),
        FieldBuilder(
            "augment.crop_aspect_max", "Crop aspect, most", "Largest width to height of a crop. The paper uses 4/3.",
            [](auto& c) -> auto& { return c.augment.crop_aspect_max; })
            .range(0.1, 10)
            .advanced(),
        FieldBuilder(
            "augment.interpolation", "Interpolation", "How a crop is scaled. The paper uses bicubic.",
            [](auto& c) -> auto& { return c.augment.interpolation; })
            .choices({ "bicubic", "bilinear" })
            .advanced(),
        FieldBuilder(
            "augment.mean_red", "Mean of red", "Subtracted from the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.mean[0]; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            "augment.mean_green", "Mean of green",
            "Subtracted from the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.mean[1]; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            "augment.mean_blue", "Mean of blue",
            "Subtracted from the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.mean[2]; })
            .range(0, 1)
            .advanced(),
        FieldBuilder(
            "augment.std_red", "Standard deviation of red",
            "Divides the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.std[0]; })
            .range(0.001, 1)
            .advanced(),
        FieldBuilder(
            "augment.std_green", "Standard deviation of green",
            "Divides the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.std[1]; })
            .range(0.001, 1)
            .advanced(),
        FieldBuilder(
            "augment.std_blue", "Standard deviation of blue",
            "Divides the channel before the network; of values from 0 to 1.",
            [](auto& c) -> auto& { return c.augment.std[2]; })
            .range(0.001, 1)
            .advanced(),
    };
    for (auto view : { view_fields("augment.view1.", &AugmentSettings::view1, { "1", "0" }),
             view_fields("augment.view2.", &AugmentSettings::view2, { "0.1", "0.2" }) })
        std::move(view.begin(), view.end(), std::back_inserter(fields));
    return fields;
}

} // namespace byol
