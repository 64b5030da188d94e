#include "core/engine/augment/tensor_views.h"

#include "core/base/error/error.h"
#include "core/engine/augment/tensor_operations.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace byol {
namespace {

using Params = std::span<const ViewParams>;

/// What follows the crop. The first four are the ColorOps, in their order.
enum class Operation : std::uint8_t { brightness, contrast, saturation, hue, grayscale, blur, solarize };

/// The numbers of each view that the device needs.
enum Number : std::int64_t {
    top,
    left,
    height,
    width,
    flip,
    brightness_amount,
    sigma = brightness_amount + 4,
    threshold,
    numbers
};

// Pinned memory lets the copy run behind the work that is already queued.
torch::Tensor upload(const torch::Tensor& host, const torch::Device& device) {
    return device.is_cuda() ? host.pin_memory().to(device, /*non_blocking=*/true) : host;
}

/// The images that one operation concerns at one place in the order: indices [first, first + count) of the plan.
struct Group {
    Operation operation;
    std::int64_t first;
    std::int64_t count;
};

/// Which operations to apply to which images, one after another. All indices and all numbers of a batch go to the
/// device in one copy each.
class Plan {
public:
    explicit Plan(Params params)
        : params_(params) {
        for (std::size_t slot = 0; slot < 4; ++slot)
            for (int color = 0; color < 4; ++color)
                add(static_cast<Operation>(color), [&](const ViewParams& p) {
                    return p.jitter && p.jitter_order[slot] == static_cast<ColorOp>(color);
                });
        add(Operation::grayscale, [](const ViewParams& p) { return p.grayscale; });
        add(Operation::blur, [](const ViewParams& p) { return p.blur; });
        add(Operation::solarize, [](const ViewParams& p) { return p.solarize; });
    }

    const std::vector<Group>& groups() const { return groups_; }
    torch::Tensor indices(const torch::Device& device) const {
        return upload(torch::tensor(indices_, torch::kLong), device);
    }

private:
    template <typename Fires> void add(Operation operation, Fires fires) {
        const auto first = static_cast<std::int64_t>(indices_.size());
        for (std::size_t i = 0; i < params_.size(); ++i)
            if (fires(params_[i]))
                indices_.push_back(static_cast<std::int64_t>(i));
        const auto count = static_cast<std::int64_t>(indices_.size()) - first;
        if (count > 0)
            groups_.push_back({ operation, first, count });
    }

    Params params_;
    std::vector<Group> groups_;
    std::vector<std::int64_t> indices_;
};

// float64 [numbers, B] on the device.
torch::Tensor numbers_of(Params params, const torch::Device& device) {
    torch::Tensor host = torch::empty({ numbers, static_cast<std::int64_t>(params.size()) }, torch::kDouble);
    auto table = host.accessor<double, 2>();
    for (std::size_t i = 0; i < params.size(); ++i) {
        const ViewParams& p = params[i];
        const std::array<double, numbers> values { static_cast<double>(p.crop.top), static_cast<double>(p.crop.left),
            static_cast<double>(p.crop.height), static_cast<double>(p.crop.width), p.flip ? 1.0 : 0.0, p.brightness,
            p.contrast, p.saturation, p.hue, p.blur_sigma, p.solarize_threshold };
        for (std::size_t n = 0; n < values.size(); ++n)
            table[static_cast<std::int64_t>(n)][static_cast<std::int64_t>(i)] = values[n];
    }
    return upload(host, device);
}

void check(const torch::Tensor& images, Params params, int side) {
    const bool fits = images.dim() == 4 && images.size(1) == 3 && images.scalar_type() == torch::kByte && side >= 1;
    if (!fits || images.size(0) != static_cast<std::int64_t>(params.size()))
        throw Error("making views of a batch", std::to_string(params.size()) + " views of side " + std::to_string(side),
            "the images must be as many, as bytes [B, 3, H, W]");
    for (const ViewParams& p : params)
        if (p.crop.top < 0 || p.crop.left < 0 || p.crop.height < 1 || p.crop.width < 1
            || p.crop.height > images.size(2) - p.crop.top || p.crop.width > images.size(3) - p.crop.left)
            throw Error("making views of a batch", {}, "a crop does not lie inside its image");
}

torch::Tensor crop_resize(
    const torch::Tensor& images, const torch::Tensor& table, const AugmentSettings& settings, int side) {
    const torch::Tensor mirrored = table[flip] > 0.5;
    const Resampling resampling = resampling_of(settings);
    const torch::Tensor rows = resampling_matrices(
        table[top], table[height], torch::zeros_like(mirrored), static_cast<int>(images.size(2)), side, resampling);
    const torch::Tensor columns =
        resampling_matrices(table[left], table[width], mirrored, static_cast<int>(images.size(3)), side, resampling);
    return (apply_separable(rows, images.to(torch::kFloat), columns) / 255.0).clamp(0.0, 1.0);
}

/// A batch of views on its way: each group's operation changes the images of the group alone.
class ViewBatch {
public:
    ViewBatch(torch::Tensor views, const torch::Tensor& table, Policy policy)
        : views_(std::move(views))
        , amounts_(table.slice(0, brightness_amount).to(torch::kFloat))
        , policy_(policy) { }

    void apply(const Group& group, const torch::Tensor& indices) {
        if (group.count == views_.size(0)) {
            views_ = changed(group.operation, views_, amounts_);
            return;
        }
        const torch::Tensor index = indices.narrow(0, group.first, group.count);
        const torch::Tensor part = views_.index_select(0, index);
        views_.index_copy_(0, index, changed(group.operation, part, amounts_.index_select(1, index)));
    }

    const torch::Tensor& views() const { return views_; }

private:
    torch::Tensor changed(Operation operation, const torch::Tensor& views, const torch::Tensor& amounts) const {
        switch (operation) {
        case Operation::grayscale:
            return grayscale(views).contiguous();
        case Operation::blur:
            return blur(
                policy_, amounts[sigma - brightness_amount], blur_kernel_size(static_cast<int>(views.size(3))), views);
        case Operation::solarize:
            return solarize(views, amounts[threshold - brightness_amount]);
        default:
            return color_operation(
                policy_, static_cast<ColorOp>(operation), amounts[static_cast<std::int64_t>(operation)], views);
        }
    }

    torch::Tensor views_;
    torch::Tensor amounts_; // float32 [6, B]: brightness, contrast, saturation, hue, sigma, threshold
    Policy policy_;
};

} // namespace

torch::Tensor apply_views(const torch::Tensor& images, std::span<const ViewParams> params,
    const AugmentSettings& settings, int side, bool normalised) {
    const torch::NoGradGuard no_gradient;
    // Resampling in bfloat16 would leave eight bits of an image.
    const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
    check(images, params, side);
    if (params.empty())
        return torch::zeros({ 0, 3, side, side }, images.options().dtype(torch::kFloat));
    const Plan plan(params);
    const torch::Tensor indices = plan.indices(images.device());
    const torch::Tensor table = numbers_of(params, images.device());
    ViewBatch batch(crop_resize(images, table, settings, side), table, policy_of(settings));
    for (const Group& group : plan.groups())
        batch.apply(group, indices);
    return normalised ? normalise(settings.mean, settings.std, batch.views()) : batch.views();
}

} // namespace byol
