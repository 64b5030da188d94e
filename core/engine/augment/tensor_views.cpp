#include "core/engine/augment/tensor_views.h"

#include "core/base/error/error.h"
#include "core/engine/augment/tensor_operations.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace byol {
namespace {

using Params = std::span<const ViewParams>;

constexpr std::array<ColorOp, 4> color_operations { ColorOp::brightness, ColorOp::contrast, ColorOp::saturation,
    ColorOp::hue };

// One number of every image as a tensor [B] on the device.
template <typename Value> torch::Tensor column(Params params, const torch::Device& device, Value value) {
    std::vector<double> numbers;
    numbers.reserve(params.size());
    for (const ViewParams& p : params)
        numbers.push_back(static_cast<double>(value(p)));
    return torch::tensor(numbers, torch::kDouble).to(device);
}

void check(const torch::Tensor& images, Params params, int side) {
    const bool fits = images.dim() == 4 && images.size(1) == 3 && images.scalar_type() == torch::kByte && side >= 1;
    if (!fits || images.size(0) != static_cast<std::int64_t>(params.size()))
        throw Error("making views of a batch", std::to_string(params.size()) + " views of side " + std::to_string(side),
            "the images must be as many bytes [B, 3, H, W]");
    for (const ViewParams& p : params)
        if (p.crop.top < 0 || p.crop.left < 0 || p.crop.height < 1 || p.crop.width < 1
            || p.crop.height > images.size(2) - p.crop.top || p.crop.width > images.size(3) - p.crop.left)
            throw Error("making views of a batch", {}, "a crop does not lie inside its image");
}

torch::Tensor crop_resize(const torch::Tensor& images, Params params, const AugmentSettings& settings, int side) {
    const auto device = images.device();
    const torch::Tensor top = column(params, device, [](auto& p) { return p.crop.top; });
    const torch::Tensor flip = column(params, device, [](auto& p) { return p.flip; }) > 0.5;
    const Resampling resampling = resampling_of(settings);
    const torch::Tensor rows = resampling_matrices(top, column(params, device, [](auto& p) { return p.crop.height; }),
        torch::zeros_like(flip), static_cast<int>(images.size(2)), side, resampling);
    const torch::Tensor columns = resampling_matrices(column(params, device, [](auto& p) { return p.crop.left; }),
        column(params, device, [](auto& p) { return p.crop.width; }), flip, static_cast<int>(images.size(3)), side,
        resampling);
    return (apply_separable(rows, images.to(torch::kFloat), columns) / 255.0).clamp(0.0, 1.0);
}

/// A batch of views on its way; operations change the images they concern and leave the others untouched.
class ViewBatch {
public:
    ViewBatch(torch::Tensor views, Params params)
        : views_(std::move(views))
        , params_(params) { }

    // Replaces the views v of the images for which fires(params) by operation(v, amount), amount(params) given as
    // float32 [n].
    template <typename Fires, typename Amount, typename Operation>
    void apply(Fires fires, Amount amount, Operation operation) {
        std::vector<std::int64_t> indices;
        std::vector<float> amounts;
        for (std::size_t i = 0; i < params_.size(); ++i)
            if (fires(params_[i])) {
                indices.push_back(static_cast<std::int64_t>(i));
                amounts.push_back(static_cast<float>(amount(params_[i])));
            }
        if (indices.empty())
            return;
        const auto device = views_.device();
        const torch::Tensor index = torch::tensor(indices, torch::kLong).to(device);
        const torch::Tensor amounts_tensor = torch::tensor(amounts, torch::kFloat).to(device);
        views_.index_copy_(0, index, operation(views_.index_select(0, index), amounts_tensor));
    }

    const torch::Tensor& views() const { return views_; }

private:
    torch::Tensor views_;
    Params params_;
};

double amount_of(ColorOp operation, const ViewParams& params) {
    const std::array<double, 4> amounts { params.brightness, params.contrast, params.saturation, params.hue };
    return amounts[static_cast<std::size_t>(operation)];
}

// Slot by slot of the drawn orders: the images whose operation at this slot is the same are treated together.
void apply_jitter(ViewBatch& batch, Policy policy) {
    for (std::size_t slot = 0; slot < 4; ++slot)
        for (const ColorOp operation : color_operations)
            batch.apply([&](const ViewParams& p) { return p.jitter && p.jitter_order[slot] == operation; },
                [&](const ViewParams& p) { return amount_of(operation, p); },
                [&](const torch::Tensor& v, const torch::Tensor& amount) {
                    return color_operation(policy, operation, amount, v);
                });
}

} // namespace

torch::Tensor apply_views(const torch::Tensor& images, std::span<const ViewParams> params,
    const AugmentSettings& settings, int side, bool normalised) {
    const torch::NoGradGuard no_gradient;
    check(images, params, side);
    if (params.empty())
        return torch::zeros({ 0, 3, side, side }, images.options().dtype(torch::kFloat));
    const Policy policy = policy_of(settings);
    ViewBatch batch(crop_resize(images, params, settings, side), params);
    const auto no_amount = [](const ViewParams&) { return 0.0; };
    apply_jitter(batch, policy);
    batch.apply([](const ViewParams& p) { return p.grayscale; }, no_amount,
        [](const torch::Tensor& v, const torch::Tensor&) { return grayscale(v); });
    batch.apply([](const ViewParams& p) { return p.blur; }, [](const ViewParams& p) { return p.blur_sigma; },
        [&](const torch::Tensor& v, const torch::Tensor& sigma) {
            return blur(policy, sigma, blur_kernel_size(side), v);
        });
    batch.apply([](const ViewParams& p) { return p.solarize; }, no_amount,
        [](const torch::Tensor& v, const torch::Tensor&) { return solarize(v); });
    return normalised ? normalise(settings.mean, settings.std, batch.views()) : batch.views();
}

} // namespace byol
