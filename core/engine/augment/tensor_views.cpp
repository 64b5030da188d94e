#include "core/engine/augment/tensor_views.h"

#include "core/base/error/error.h"
#include "core/engine/augment/tensor_operations.h"

#include <string>

namespace byol {
namespace {

using Params = std::span<const ViewParams>;

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

// Pinned memory lets the copy run behind the work that is already queued.
torch::Tensor table_of(Params params, Policy policy, const torch::Device& device) {
    const auto count = static_cast<std::int64_t>(params.size());
    const torch::Tensor host = torch::empty(
        { view_table::rows, count }, torch::TensorOptions(torch::kFloat32).pinned_memory(device.is_cuda()));
    view_table::write(params, policy, 0, count, host.data_ptr<float>());
    return host.to(device, /*non_blocking=*/true);
}

// The weights of rows and columns; of square images together, in half as many kernels.
std::pair<torch::Tensor, torch::Tensor> crop_matrices(
    const torch::Tensor& images, const torch::Tensor& table, const Resampling& resampling, int side) {
    const torch::Tensor first = table.slice(0, view_table::top, view_table::left + 1).to(torch::kDouble);
    const torch::Tensor length = table.slice(0, view_table::height, view_table::width + 1).to(torch::kDouble);
    const torch::Tensor columns_run_back = table[view_table::flip] > 0.5;
    const torch::Tensor run_back = torch::stack({ torch::zeros_like(columns_run_back), columns_run_back });
    const auto height = static_cast<int>(images.size(2));
    const auto width = static_cast<int>(images.size(3));
    if (height == width) {
        const torch::Tensor both =
            resampling_matrices(first.flatten(), length.flatten(), run_back.flatten(), height, side, resampling);
        return { both.narrow(0, 0, images.size(0)), both.narrow(0, images.size(0), images.size(0)) };
    }
    return { resampling_matrices(first[0], length[0], run_back[0], height, side, resampling),
        resampling_matrices(first[1], length[1], run_back[1], width, side, resampling) };
}

torch::Tensor crop_resize(
    const torch::Tensor& images, const torch::Tensor& table, const Resampling& resampling, int side) {
    const auto [rows, columns] = crop_matrices(images, table, resampling, side);
    return apply_separable(rows, images, columns).div_(255.0).clamp_(0.0, 1.0);
}

Blend blend_of(const torch::Tensor& table, std::int64_t slot) {
    const auto row = [&](std::int64_t first) { return table[first + slot].view({ -1, 1, 1, 1 }); };
    return { row(view_table::factor), row(view_table::offset), row(view_table::from_mean),
        row(view_table::from_pixel) > 0.5 };
}

torch::Tensor blend_three(torch::Tensor images, const torch::Tensor& table, std::int64_t first, Policy policy) {
    for (std::int64_t slot = first; slot < first + view_table::blends_each_side; ++slot)
        images = blend(policy, blend_of(table, slot), images);
    return images;
}

} // namespace

torch::Tensor change_colors(
    const torch::Tensor& images, const torch::Tensor& table, const ViewPasses& passes, Policy policy) {
    torch::Tensor changed = images;
    if (passes.jitter)
        changed = blend_three(changed, table, 0, policy);
    if (passes.hue)
        changed = hue(table[view_table::hue], changed);
    if (passes.jitter && passes.hue)
        changed = blend_three(changed, table, view_table::blends_each_side, policy);
    if (passes.grayscale)
        changed = grayscale(table[view_table::gray] > 0.5, changed);
    const int size = blur_kernel_size(static_cast<int>(images.size(3)));
    if (passes.blur && size > 1)
        changed = blur(policy, table[view_table::sigma], size, changed);
    return passes.solarize ? solarize(table[view_table::threshold], changed) : changed;
}

torch::Tensor make_views(const torch::Tensor& images, const torch::Tensor& table, const ViewPasses& passes,
    const AugmentSettings& settings, int side, bool normalised) {
    const torch::NoGradGuard no_gradient;
    // Resampling in bfloat16 would leave eight bits of an image.
    const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
    const torch::Tensor cropped = crop_resize(images, table, resampling_of(settings), side);
    const torch::Tensor views = change_colors(cropped, table, passes, policy_of(settings));
    return normalised ? normalise(settings.mean, settings.std, views) : views.contiguous();
}

torch::Tensor apply_views(
    const torch::Tensor& images, Params params, const AugmentSettings& settings, int side, bool normalised) {
    check(images, params, side);
    if (params.empty())
        return torch::zeros({ 0, 3, side, side }, images.options().dtype(torch::kFloat));
    return make_views(images, table_of(params, policy_of(settings), images.device()), ViewPasses::of(params), settings,
        side, normalised);
}

} // namespace byol
