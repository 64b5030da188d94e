#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> augment_fields() {
    return {
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
        FieldBuilder(
            "augment.view1.flip", "Flip", "Probability of mirroring left and right.",
            [](auto& c) -> auto& { return c.augment.view1.flip; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.jitter", "Colour jitter", "Probability of changing the colours. The paper uses 0.8.",
            [](auto& c) -> auto& { return c.augment.view1.jitter; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.brightness", "Brightness", "Largest change of brightness. The paper uses 0.4.",
            [](auto& c) -> auto& { return c.augment.view1.brightness; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.contrast", "Contrast", "Largest change of contrast. The paper uses 0.4.",
            [](auto& c) -> auto& { return c.augment.view1.contrast; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.saturation", "Saturation", "Largest change of saturation. The paper uses 0.2.",
            [](auto& c) -> auto& { return c.augment.view1.saturation; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.hue", "Hue",
            "Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.",
            [](auto& c) -> auto& { return c.augment.view1.hue; })
            .range(0, 0.5),
        FieldBuilder(
            "augment.view1.grayscale", "Greyscale", "Probability of dropping the colours. The paper uses 0.2.",
            [](auto& c) -> auto& { return c.augment.view1.grayscale; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.blur", "Blur", "Probability of a Gaussian blur. The paper uses 1 for this view.",
            [](auto& c) -> auto& { return c.augment.view1.blur; })
            .range(0, 1),
        FieldBuilder(
            "augment.view1.blur_sigma_min", "Blur sigma, least",
            "Smallest standard deviation of the blur. The paper uses 0.1.",
            [](auto& c) -> auto& { return c.augment.view1.blur_sigma_min; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            "augment.view1.blur_sigma_max", "Blur sigma, most",
            "Largest standard deviation of the blur. The paper uses 2.",
            [](auto& c) -> auto& { return c.augment.view1.blur_sigma_max; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            "augment.view1.solarize", "Solarize",
            "Probability of inverting the bright pixels. The paper uses 0 for this view.",
            [](auto& c) -> auto& { return c.augment.view1.solarize; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.flip", "Flip", "Probability of mirroring left and right.",
            [](auto& c) -> auto& { return c.augment.view2.flip; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.jitter", "Colour jitter", "Probability of changing the colours. The paper uses 0.8.",
            [](auto& c) -> auto& { return c.augment.view2.jitter; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.brightness", "Brightness", "Largest change of brightness. The paper uses 0.4.",
            [](auto& c) -> auto& { return c.augment.view2.brightness; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.contrast", "Contrast", "Largest change of contrast. The paper uses 0.4.",
            [](auto& c) -> auto& { return c.augment.view2.contrast; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.saturation", "Saturation", "Largest change of saturation. The paper uses 0.2.",
            [](auto& c) -> auto& { return c.augment.view2.saturation; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.hue", "Hue",
            "Largest turn of the hue, as a fraction of the full circle. The paper uses 0.1.",
            [](auto& c) -> auto& { return c.augment.view2.hue; })
            .range(0, 0.5),
        FieldBuilder(
            "augment.view2.grayscale", "Greyscale", "Probability of dropping the colours. The paper uses 0.2.",
            [](auto& c) -> auto& { return c.augment.view2.grayscale; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.blur", "Blur", "Probability of a Gaussian blur. The paper uses 0.1 for this view.",
            [](auto& c) -> auto& { return c.augment.view2.blur; })
            .range(0, 1),
        FieldBuilder(
            "augment.view2.blur_sigma_min", "Blur sigma, least",
            "Smallest standard deviation of the blur. The paper uses 0.1.",
            [](auto& c) -> auto& { return c.augment.view2.blur_sigma_min; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            "augment.view2.blur_sigma_max", "Blur sigma, most",
            "Largest standard deviation of the blur. The paper uses 2.",
            [](auto& c) -> auto& { return c.augment.view2.blur_sigma_max; })
            .range(0.01, 20)
            .unit("px")
            .advanced(),
        FieldBuilder(
            "augment.view2.solarize", "Solarize",
            "Probability of inverting the bright pixels. The paper uses 0.2 for this view.",
            [](auto& c) -> auto& { return c.augment.view2.solarize; })
            .range(0, 1),
    };
}

} // namespace byol
