#include "core/base/augment/apply.h"
#include "core/engine/augment/tensor_views.h"
#include "core/engine/train/loader.h"
#include "core/engine/train/resident_source.h"
#include "core/engine/train/uploaded_source.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/gpu/checks.h"

#include <algorithm>
#include <array>

namespace byol::test {
namespace {

constexpr double applier_tolerance = 2e-5; // as tests/engine/augment, after normalisation

/// [count, 3, height, width] bytes, smooth with noise, so that bicubic overshoots; the first image is grey.
torch::Tensor pictures(int count, int height, int width) {
    torch::manual_seed(17);
    torch::Tensor smooth = torch::upsample_bilinear2d(torch::rand({ count, 3, 4, 5 }), { height, width }, false);
    smooth = smooth + 0.3 * torch::randn_like(smooth);
    smooth[0] = smooth[0].mean(0, true).expand_as(smooth[0]);
    return (smooth * 255.0).clamp(0, 255).to(torch::kByte);
}

Image image_of(const torch::Tensor& images, std::int64_t index) {
    const torch::Tensor pixels = images[index].permute({ 1, 2, 0 }).contiguous();
    const auto* const data = pixels.data_ptr<std::uint8_t>();
    return { static_cast<int>(images.size(2)), static_cast<int>(images.size(3)), { data, data + pixels.numel() } };
}

AugmentSettings settings_of(const char* policy, const char* interpolation) {
    AugmentSettings settings;
    settings.policy = policy;
    settings.interpolation = interpolation;
    settings.view1.blur = 0.7;
    settings.view1.solarize = 0.3;
    settings.view1.hue = 0.5;
    return settings;
}

double views_apart(torch::Device device, const AugmentSettings& settings, int height, int width, int side) {
    constexpr int count = 60;
    const torch::Tensor images = pictures(count, height, width);
    std::vector<ViewParams> params;
    for (int i = 0; i < count; ++i)
        params.push_back(sample_view(settings, { 5, 1, i, 0 }, height, width));
    const torch::Tensor views = apply_views(images.to(device), params, settings, side, true).cpu();
    double furthest_view = 0;
    torch::Tensor expected = torch::empty({ 3, side, side });
    for (int i = 0; i < count; ++i) {
        apply_view(image_of(images, i), params[static_cast<std::size_t>(i)], settings, side, true,
            { expected.data_ptr<float>(), static_cast<std::size_t>(expected.numel()) });
        furthest_view = std::max(furthest_view, furthest(views[i], expected));
    }
    return furthest_view;
}

Check appliers_agree(const char* policy, const char* interpolation) {
    return { std::string("views by tensors and by planes, ") + policy + ", " + interpolation,
        [=](torch::Device device) {
            const AugmentSettings settings = settings_of(policy, interpolation);
            double worst = 0;
            for (const auto& [height, width, side] : { std::array { 32, 32, 32 }, { 90, 61, 40 }, { 7, 50, 21 } })
                worst = std::max(worst, views_apart(device, settings, height, width, side));
            return within(worst, applier_tolerance, "largest difference");
        } };
}

RunConfig batch_settings() {
    RunConfig config;
    config.data.image_size = 12;
    config.training.batch_size = 10;
    config.training.seed = 5;
    return config;
}

// Whether the source gives the CPU loader's batches, step by step; both ways to ask for them.
Verdict same_batches(BatchSource& source, Loader& loader, double allowed) {
    double worst = 0;
    for (int step = 0; step < 8; ++step) {
        const Batch expected = loader.next({});
        const Batch head = step % 2 == 0 ? source.next({}) : source.stage({});
        const Batch batch = step % 2 == 0 ? head : source.make_staged();
        if (head.indices != expected.indices || !torch::equal(batch.labels.cpu(), expected.labels))
            return failed("step " + std::to_string(step) + " holds other images or labels");
        worst = std::max({ worst, furthest(batch.view1, expected.view1), furthest(batch.view2, expected.view2) });
    }
    return within(worst, allowed, "largest difference of a view");
}

Verdict resident_agrees(torch::Device device) {
    const auto dataset = noise_dataset(35, 20);
    Loader loader(batch_settings(), dataset, torch::kCPU, 2, 10, 2);
    ResidentSource resident(batch_settings(), dataset, device, 2, 10);
    return same_batches(resident, loader, applier_tolerance);
}

Verdict uploads_agree(torch::Device device) {
    const auto dataset = noise_dataset(35, 20);
    Loader loader(batch_settings(), dataset, torch::kCPU, 2, 10, 2);
    UploadedSource uploaded(std::make_unique<Loader>(batch_settings(), dataset, device, 2, 10, 2), device);
    return same_batches(uploaded, loader, 0);
}

} // namespace

std::vector<Check> view_checks() {
    std::vector<Check> checks;
    for (const char* policy : { "paper", "torchvision" })
        for (const char* interpolation : { "bicubic", "bilinear" })
            checks.push_back(appliers_agree(policy, interpolation));
    checks.push_back({ "batches of a resident dataset are the loader's", resident_agrees });
    checks.push_back({ "batches that are uploaded are the loader's", uploads_agree });
    return checks;
}

} // namespace byol::test
