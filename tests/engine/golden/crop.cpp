#include "core/base/augment/apply.h"
#include "core/engine/augment/tensor_views.h"
#include "tests/engine/golden/groups.h"

#include <algorithm>

namespace byol::test {
namespace {

constexpr double allowed = 5e-6;

/// How the file calls what a policy and an interpolation compute.
struct Kind {
    const char* name;
    const char* policy;
    const char* interpolation;
};
constexpr Kind kinds[] { { "dm_keys_noaa_clipped", "paper", "bicubic" }, { "tv_bilinear_noaa", "paper", "bilinear" },
    { "tv_bicubic_aa", "torchvision", "bicubic" }, { "tv_bilinear_aa", "torchvision", "bilinear" } };

AugmentSettings settings_of(const Kind& kind) {
    AugmentSettings settings;
    settings.policy = kind.policy;
    settings.interpolation = kind.interpolation;
    return settings;
}

int at(const torch::Tensor& row, std::int64_t i) {
    return static_cast<int>(row[i].item<double>());
}

ViewParams cropped(const CropBox& box) {
    ViewParams params;
    params.crop = box;
    return params;
}

ImageRef image_of(const torch::Tensor& hwc) {
    return { static_cast<int>(hwc.size(0)), static_cast<int>(hwc.size(1)), hwc.data_ptr<std::uint8_t>() };
}

// The view that training makes of the image on the CPU when nothing but the crop is drawn.
torch::Tensor cpu_view(const torch::Tensor& hwc, const CropBox& box, const AugmentSettings& settings, int side) {
    torch::Tensor out = torch::empty({ 3, side, side });
    apply_view(image_of(hwc), cropped(box), settings, side, /*normalised=*/false,
        { out.data_ptr<float>(), static_cast<std::size_t>(out.numel()) });
    return out;
}

// And by the tensor applier.
torch::Tensor tensor_view(const torch::Tensor& hwc, const CropBox& box, const AugmentSettings& settings, int side) {
    const ViewParams params = cropped(box);
    const torch::Tensor images = hwc.permute({ 2, 0, 1 }).unsqueeze(0).contiguous().to(device_in_use());
    return apply_views(images, { &params, 1 }, settings, side, false)[0];
}

// A view is always clipped to [0, 1]; torchvision's tensors are not.
void check_resized(const Vectors& vectors, Findings& findings, const std::string& set, const torch::Tensor& image) {
    const torch::Tensor row = vectors.tensor(set + "/box_ijhw_out");
    const CropBox box { at(row, 0), at(row, 1), at(row, 2), at(row, 3) };
    for (const Kind& kind : kinds) {
        const std::string name = set + "/" + kind.name;
        if (!vectors.contains(name))
            continue;
        const torch::Tensor expected = vectors.tensor(name).clamp(0, 1);
        const AugmentSettings settings = settings_of(kind);
        findings.compare(name, cpu_view(image, box, settings, at(row, 4)), expected, allowed, Precision::f32);
        findings.compare(
            name + ", tensors", tensor_view(image, box, settings, at(row, 4)), expected, allowed, Precision::f32);
    }
    if (vectors.contains(set + "/tv_bicubic_noaa"))
        findings.not_computed("tv_bicubic_noaa (a = -0.75, edges repeated): no policy resizes so");
}

// A square of the image at its own size is the image divided by 255.
void check_bytes(const Vectors& vectors, Findings& findings, const torch::Tensor& image) {
    if (!vectors.contains("image_f32_chw"))
        return;
    const torch::Tensor expected = vectors.tensor("image_f32_chw");
    const auto side = static_cast<int>(std::min(image.size(0), image.size(1)));
    for (const int left : { 0, static_cast<int>(image.size(1)) - side })
        findings.compare("image_f32_chw",
            cpu_view(image, { static_cast<int>(image.size(0)) - side, left, side, side }, settings_of(kinds[0]), side),
            expected.narrow(1, image.size(0) - side, side).narrow(2, left, side), allowed, Precision::f32);
}

// torchvision's rule with the area and the aspect pinned: the first try is taken, or all ten are refused.
CropBox pinned_crop(int height, int width, double area, double aspect) {
    AugmentSettings settings;
    settings.policy = "torchvision";
    settings.crop_area_min = settings.crop_area_max = area;
    settings.crop_aspect_min = settings.crop_aspect_max = aspect;
    return sample_view(settings, {}, height, width).crop;
}

void check_sizes(const Vectors& vectors, Findings& findings, const std::string& name) {
    for (const torch::Tensor& row : vectors.tensor(name).unbind()) {
        const int height = at(row, 0);
        const int width = at(row, 1);
        const double area = row[2].item<double>();
        const double aspect = row[3].item<double>();
        // In an image four times as wide and high, with a sixteenth of the area, nothing is clipped.
        const CropBox free = paper_crop(4 * height, 4 * width, area / 16, aspect, 0, 0);
        findings.equal("crop height", free.height, at(row, 4));
        findings.equal("crop width", free.width, at(row, 5));
        const CropBox paper = paper_crop(height, width, area, aspect, 0, 0);
        findings.equal("the authors' crop height", paper.height, at(row, 7));
        findings.equal("the authors' crop width", paper.width, at(row, 8));
        const CropBox tried = pinned_crop(height, width, area, aspect);
        const CropBox fallback = torchvision_fallback_crop(height, width, aspect, aspect);
        const CropBox expected = at(row, 6) != 0 ? CropBox { 0, 0, free.height, free.width } : fallback;
        findings.equal("torchvision's crop height", tried.height, expected.height);
        findings.equal("torchvision's crop width", tried.width, expected.width);
        const bool fits = free.height >= 1 && free.width >= 1 && free.height <= height && free.width <= width;
        findings.equal("torchvision accepts", fits ? 1 : 0, at(row, 6));
    }
}

template <class Crop> void check_boxes(const Vectors& vectors, Findings& findings, const std::string& name, Crop crop) {
    if (!vectors.contains(name))
        return;
    for (const torch::Tensor& row : vectors.tensor(name).unbind()) {
        const CropBox box = crop(at(row, 0), at(row, 1));
        findings.equal(
            name, torch::tensor({ box.top, box.left, box.height, box.width }, torch::kInt64), row.narrow(0, 2, 4));
    }
}

} // namespace

void check_crop(const Vectors& vectors, Findings& findings) {
    const torch::Tensor image = vectors.tensor("image_u8_hwc");
    check_bytes(vectors, findings, image);
    for (const std::string& set : vectors.sets("box_ijhw_out"))
        check_resized(vectors, findings, set, image);
    const AugmentSettings standard;
    check_sizes(vectors, findings, "crop_params_H_W_area_aspect_h_w_tvaccept_dmh_dmw");
    check_boxes(vectors, findings, "tv_fallback_H_W_i_j_h_w", [&](int height, int width) {
        return torchvision_fallback_crop(height, width, standard.crop_aspect_min, standard.crop_aspect_max);
    });
    check_boxes(vectors, findings, "dm_centercrop_H_W_i_j_h_w", evaluation_crop);
}

} // namespace byol::test
