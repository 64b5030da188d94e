#include "core/base/augment/apply.h"
#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/augment/tensor_operations.h"
#include "core/engine/augment/tensor_views.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace byol::test {
namespace {

constexpr double golden_tolerance = 5e-6; // of the golden files, for float32
constexpr double applier_tolerance = 2e-5;

std::vector<torch::Device> devices() {
    std::vector<torch::Device> all { torch::kCPU };
    if (torch::cuda::is_available())
        all.emplace_back(torch::kCUDA);
    return all;
}

/// [B, 3, height, width] bytes, smooth with noise, so that bicubic overshoots and greys occur.
torch::Tensor batch_of_images(int batch, int height, int width) {
    torch::manual_seed(17);
    const torch::Tensor coarse = torch::rand({ batch, 3, 4, 5 });
    torch::Tensor smooth = torch::upsample_bilinear2d(coarse, { height, width }, false);
    smooth = smooth + 0.3 * torch::randn_like(smooth);
    smooth[0] = smooth[0].mean(0, true).expand_as(smooth[0]);
    return (smooth * 255.0).clamp(0, 255).to(torch::kByte);
}

Image image_of(const torch::Tensor& images, std::int64_t index) {
    const torch::Tensor pixels = images[index].permute({ 1, 2, 0 }).contiguous();
    const auto* data = pixels.data_ptr<std::uint8_t>();
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

double difference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

torch::Tensor golden(const SafetensorsFile& file, const std::string& name) {
    const auto shape = file.tensor(name).shape;
    return torch::tensor(file.floats(name), torch::kFloat).view(shape).unsqueeze(0);
}

torch::Tensor one(double amount) {
    return torch::full({ 1 }, amount, torch::kFloat);
}

} // namespace

class TestTensorViews : public QObject {
    Q_OBJECT

    SafetensorsFile color_ { golden_dir() / "aug_color.safetensors" };
    SafetensorsFile crop_ { golden_dir() / "aug_crop.safetensors" };

    double parameter(const std::string& name) const { return color_.doubles("param/" + name).at(0); }

    double amount(Policy policy, int operation) const {
        const std::vector<std::string> names = policy == Policy::paper
            ? std::vector<std::string> { "bd", "dcf", "ds", "dhue" }
            : std::vector<std::string> { "b", "cf", "s", "hue" };
        return parameter(names.at(static_cast<std::size_t>(operation)));
    }

    void check(const std::string& name, const std::function<torch::Tensor(torch::Tensor)>& operation) const {
        const torch::Tensor expected = golden(color_, name);
        const double scale = std::max(1.0, expected.abs().max().item<double>());
        const double found = difference(operation(golden(color_, "base")), expected);
        QVERIFY2(
            found <= golden_tolerance * scale, qPrintable(QString("%1 differs by %2").arg(name.c_str()).arg(found)));
    }

    torch::Tensor jitter(Policy policy, const std::string& order, torch::Tensor images) const {
        for (const char digit : order)
            images =
                color_operation(policy, static_cast<ColorOp>(digit - '0'), one(amount(policy, digit - '0')), images);
        return images;
    }

    torch::Tensor crop_image() const {
        const auto tensor = crop_.tensor("image_u8_hwc");
        return torch::from_blob(const_cast<std::byte*>(tensor.bytes.data()), tensor.shape, torch::kByte)
            .permute({ 2, 0, 1 })
            .unsqueeze(0)
            .contiguous();
    }

private Q_SLOTS:
    void goldenCrops() {
        for (const std::string crop : { "down", "up", "mixed" })
            for (const bool paper : { true, false }) {
                AugmentSettings settings;
                settings.policy = paper ? "paper" : "torchvision";
                const auto box = crop_.integers("crop/" + crop + "/box_ijhw_out");
                const auto at = [&](std::size_t i) { return static_cast<int>(box[i]); };
                ViewParams params;
                params.crop = { at(0), at(1), at(2), at(3) };
                const torch::Tensor view = apply_views(crop_image(), { &params, 1 }, settings, at(4), false);
                const std::string name = "crop/" + crop + (paper ? "/dm_keys_noaa_clipped" : "/tv_bicubic_aa");
                QVERIFY2(difference(view, golden(crop_, name).clamp(0, 1)) <= golden_tolerance, name.c_str());
            }
    }

    void goldenOperations() {
        for (const Policy policy : { Policy::paper, Policy::torchvision }) {
            const std::string prefix = policy == Policy::paper ? "dm/" : "tv/";
            const std::vector<std::string> names { "brightness", "contrast", "saturation", "hue" };
            for (int i = 0; i < 4; ++i)
                check(prefix + names.at(static_cast<std::size_t>(i)),
                    [&](torch::Tensor x) { return jitter(policy, std::to_string(i), x); });
            for (const char* order : { "0123", "3102", "2310" })
                check(prefix + "jitter_" + order, [&](torch::Tensor x) { return jitter(policy, order, x); });
            check(prefix + "grayscale", [](torch::Tensor x) { return grayscale(x); });
            for (const char* sigma : { "0.1", "0.55", "1.3", "2.0" })
                for (const int size : { 3, 5, 9, 23 })
                    check(prefix + "blur_k" + std::to_string(size) + "_s" + sigma,
                        [&](torch::Tensor x) { return blur(policy, one(std::stod(sigma)), size, x); });
        }
        check("solarize_0.5", [](torch::Tensor x) { return solarize(x); });
        check("normalize_imagenet",
            [](torch::Tensor x) { return normalise(AugmentSettings().mean, AugmentSettings().std, x); });
    }

    void bothAppliersAgree_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("interpolation");
        for (const char* policy : { "paper", "torchvision" })
            for (const char* interpolation : { "bicubic", "bilinear" })
                QTest::addRow("%s, %s", policy, interpolation) << policy << interpolation;
    }

    // Every view of a batch against apply_view; no pixel is exempt, since every operation is continuous.
    void bothAppliersAgree() {
        QFETCH(QString, policy);
        QFETCH(QString, interpolation);
        const AugmentSettings settings = settings_of(qPrintable(policy), qPrintable(interpolation));
        for (const auto& [height, width, side] : { std::array { 32, 32, 32 }, { 90, 61, 40 }, { 7, 50, 21 } }) {
            const torch::Tensor images = batch_of_images(60, height, width);
            std::vector<ViewParams> params;
            for (int i = 0; i < 60; ++i)
                params.push_back(sample_view(settings, { 5, 1, i, 0 }, height, width));
            for (const auto& device : devices())
                compare_appliers(images, params, settings, side, device);
        }
    }

    void emptyAndWrongBatches() {
        const AugmentSettings settings;
        const torch::Tensor none = torch::zeros({ 0, 3, 8, 8 }, torch::kByte);
        QCOMPARE(apply_views(none, {}, settings, 4, true).size(0), std::int64_t { 0 });
        std::vector<ViewParams> params(2);
        for (ViewParams& p : params)
            p.crop = { 0, 0, 8, 8 };
        const torch::Tensor two = torch::zeros({ 2, 3, 8, 8 }, torch::kByte);
        QCOMPARE(apply_views(two, params, settings, 4, true).size(0), std::int64_t { 2 });
        QVERIFY_EXCEPTION_THROWN(apply_views(none, params, settings, 4, true), Error);
        QVERIFY_EXCEPTION_THROWN(apply_views(two.to(torch::kFloat), params, settings, 4, true), Error);
        params[1].crop.width = 9;
        QVERIFY_EXCEPTION_THROWN(apply_views(two, params, settings, 4, true), Error);
    }

private:
    static void compare_appliers(const torch::Tensor& images, const std::vector<ViewParams>& params,
        const AugmentSettings& settings, int side, const torch::Device& device) {
        const torch::Tensor views = apply_views(images.to(device), params, settings, side, true).to(torch::kCPU);
        std::vector<float> out(static_cast<std::size_t>(3) * side * side);
        for (std::size_t i = 0; i < params.size(); ++i) {
            const auto index = static_cast<std::int64_t>(i);
            apply_view(image_of(images, index), params[i], settings, side, true, out);
            const torch::Tensor expected = torch::from_blob(out.data(), { 3, side, side }, torch::kFloat);
            const double found = difference(views[index], expected);
            QVERIFY2(found < applier_tolerance, qPrintable(QString("view %1: %2").arg(i).arg(found)));
        }
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestTensorViews)
#include "test_tensor_views.moc"
