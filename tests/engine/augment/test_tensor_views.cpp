#include "core/base/augment/apply.h"
#include "core/base/error/error.h"
#include "core/engine/augment/tensor_views.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace byol::test {
namespace {

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

} // namespace

class TestTensorViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
