#include "core/base/augment/apply.h"
#include "core/base/error/error.h"
#include "core/base/random/philox.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>
#include <thread>
#include <vector>

namespace byol::test {
namespace {

Image noise(int height, int width) {
    Image image { height, width, std::vector<std::uint8_t>(static_cast<std::size_t>(height) * width * 3) };
    Philox random(9, RandomPurpose::diagnostics, static_cast<std::uint64_t>(height), static_cast<std::uint64_t>(width));
    for (auto& value : image.pixels)
        value = static_cast<std::uint8_t>(random.below(256));
    return image;
}

AugmentSettings strong(const char* policy) {
    AugmentSettings settings;
    settings.policy = policy;
    settings.view1 = {
        .jitter = 1, .brightness = 0.8, .contrast = 0.8, .saturation = 0.8, .hue = 0.5, .solarize = 0.5
    };
    return settings;
}

std::vector<float> view(
    const Image& image, const AugmentSettings& settings, int index, int side, bool normalised = false) {
    const ViewParams params =
        sample_view(settings, { .seed = 3, .epoch = 0, .image = index, .view = 0 }, image.height, image.width);
    std::vector<float> out(static_cast<std::size_t>(3) * side * side, -7.0F);
    apply_view(image, params, settings, side, normalised, out);
    return out;
}

} // namespace

class TestApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySizeGivesFiniteValuesInTheUnitInterval() {
        for (const char* policy : { "paper", "torchvision" })
            for (const auto& [height, width] : { std::pair { 1, 1 }, { 2, 3 }, { 4096, 1 }, { 1, 4096 }, { 33, 20 } })
                for (const int side : { 1, 2, 32, 65 })
                    for (int i = 0; i < 10; ++i)
                        for (const float value : view(noise(height, width), strong(policy), i, side))
                            QVERIFY2(value >= 0.0F && value <= 1.0F, policy);
    }

    void normalisedIsTheViewScaled() {
        const AugmentSettings settings;
        const Image image = noise(40, 50);
        for (int i = 0; i < 20; ++i) {
            const auto plain = view(image, settings, i, 16);
            const auto scaled = view(image, settings, i, 16, true);
            for (std::size_t k = 0; k < plain.size(); ++k)
                QVERIFY(std::abs(scaled[k] - (plain[k] - settings.mean[k / 256]) / settings.std[k / 256]) < 1e-5);
        }
    }

    // The window shows what training sees: the last stage is the view, bit for bit.
    void stagesEndInTheView() {
        const Image image = noise(40, 50);
        for (const char* policy : { "paper", "torchvision" })
            for (int i = 0; i < 100; ++i) {
                const AugmentSettings settings = strong(policy);
                const ViewParams params =
                    sample_view(settings, { .seed = 3, .epoch = 0, .image = i, .view = 0 }, 40, 50);
                const auto stages = view_stages(image, params, settings, 24);
                QCOMPARE(stages.front().name, std::string("Crop"));
                const int fired =
                    1 + params.flip + 4 * params.jitter + params.grayscale + params.blur + params.solarize;
                QCOMPARE(static_cast<int>(stages.size()), fired);
                QCOMPARE(stages.back().image.values, view(image, settings, i, 24));
            }
    }

    void stagesTellTheDrawnValues() {
        ViewParams params;
        params.crop = { 2, 3, 20, 30 };
        params.jitter = true;
        params.jitter_order = { ColorOp::hue, ColorOp::brightness, ColorOp::saturation, ColorOp::contrast };
        params.brightness = -0.123;
        params.contrast = 1.25;
        params.hue = 0.05;
        const auto stages = view_stages(noise(40, 50), params, AugmentSettings(), 32);
        QCOMPARE(stages.size(), std::size_t { 4 }); // a saturation of 1 changes nothing
        QCOMPARE(stages[0].detail, std::string("30 × 20 px at 3, 2"));
        QCOMPARE(stages[1].name + " " + stages[1].detail, std::string("Hue +18°"));
        QCOMPARE(stages[2].name + " " + stages[2].detail, std::string("Brightness -0.12"));
        QCOMPARE(stages[3].name + " " + stages[3].detail, std::string("Contrast × 1.25"));
    }

    void threadsAgree() {
        const Image image = noise(60, 61);
        const AugmentSettings settings = strong("paper");
        std::vector<std::vector<float>> results(4);
        {
            std::vector<std::jthread> threads;
            for (auto& result : results)
                threads.emplace_back([&] {
                    for (int i = 0; i < 50; ++i) {
                        const auto values = view(image, settings, i, 20 + i % 3);
                        result.insert(result.end(), values.begin(), values.end());
                    }
                });
        }
        for (const auto& result : results)
            QCOMPARE(result, results[0]);
    }

    void evaluationKeepsAnImageOfTheRightSize() {
        const AugmentSettings settings;
        const Image image = noise(32, 32);
        std::vector<float> out(3 * 32 * 32);
        apply_evaluation(image, settings, 32, out);
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t i = 0; i < 1024; ++i)
                QVERIFY(
                    std::abs(out[c * 1024 + i] - (image.pixels[3 * i + c] / 255.0 - settings.mean[c]) / settings.std[c])
                    < 1e-5);
    }

    // Beyond twice the side, or when not square, only the centred square counts.
    void evaluationCropsTheCentre() {
        for (const auto& [height, width] : { std::pair { 80, 100 }, { 100, 100 }, { 1, 4096 } }) {
            Image image = noise(height, width);
            std::vector<float> before(3 * 32 * 32);
            std::vector<float> after(3 * 32 * 32);
            apply_evaluation(image, AugmentSettings(), 32, before);
            const CropBox box = evaluation_crop(height, width);
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    if (y < box.top || y >= box.top + box.height || x < box.left || x >= box.left + box.width)
                        std::fill_n(image.pixels.begin() + (static_cast<std::ptrdiff_t>(y) * width + x) * 3, 3, 0);
            apply_evaluation(image, AugmentSettings(), 32, after);
            QCOMPARE(after, before);
        }
    }

    void eightBitsRoundAndClamp() {
        FloatImage image = FloatImage::zeros(1, 2);
        image.values = { 0.0F, 1.0F, 0.5F, -3.0F, 2.0F, 10.4F / 255.0F };
        const Image bytes = to_image(image);
        QCOMPARE(bytes.pixels, (std::vector<std::uint8_t> { 0, 128, 255, 255, 0, 10 }));
    }

    void aCropOutsideTheImageIsRefused() {
        const Image image = noise(10, 10);
        std::vector<float> out(3 * 8 * 8);
        for (const CropBox& box :
            { CropBox { 0, 0, 11, 5 }, CropBox { -1, 0, 5, 5 }, CropBox { 6, 6, 5, 5 }, CropBox { 0, 0, 0, 0 } }) {
            ViewParams params;
            params.crop = box;
            QVERIFY_EXCEPTION_THROWN(apply_view(image, params, AugmentSettings(), 8, true, out), Error);
        }
        ViewParams params;
        params.crop = { 0, 0, 10, 10 };
        QVERIFY_EXCEPTION_THROWN(apply_view(image, params, AugmentSettings(), 9, true, out), Error);
        QVERIFY_EXCEPTION_THROWN(apply_evaluation(Image(), AugmentSettings(), 8, out), Error);
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestApply)
#include "test_apply.moc"
