#include "core/base/augment/operations.h"
#include "core/base/random/philox.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace byol::test {
namespace {

constexpr double tolerance = 5e-6;

// |a - b| <= tolerance * max(1, max |b|).
void compare(const FloatImage& found, const FloatImage& expected, const std::string& name) {
    QCOMPARE(found.values.size(), expected.values.size());
    double scale = 1;
    double worst = 0;
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        QVERIFY2(std::isfinite(found.values[i]), name.c_str());
        scale = std::max(scale, std::abs(static_cast<double>(expected.values[i])));
        worst = std::max(worst, std::abs(static_cast<double>(found.values[i]) - expected.values[i]));
    }
    QVERIFY2(worst <= tolerance * scale, qPrintable(QString("%1 differs by %2").arg(name.c_str()).arg(worst)));
}

FloatImage random_image(int height, int width) {
    FloatImage image = FloatImage::zeros(height, width);
    Philox random(4, RandomPurpose::diagnostics, static_cast<std::uint64_t>(height), static_cast<std::uint64_t>(width));
    for (float& value : image.values)
        value = static_cast<float>(random.uniform());
    return image;
}

} // namespace

class TestOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedCropIsTheCropFlipped() {
        Image image { 13, 17, std::vector<std::uint8_t>(13 * 17 * 3) };
        for (std::size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint8_t>(i * 37 % 256);
        for (const bool antialias : { false, true }) {
            FloatImage plain = FloatImage::zeros(8, 8);
            FloatImage mirrored = FloatImage::zeros(8, 8);
            const Resampling resampling { Interpolation::bicubic, antialias };
            crop_resize(image, { 1, 2, 11, 14 }, false, resampling, plain);
            crop_resize(image, { 1, 2, 11, 14 }, true, resampling, mirrored);
            horizontal_flip(mirrored);
            QCOMPARE(mirrored.values, plain.values);
        }
    }

    // The sizes the authors' rule gives: specification, section 2.2.
    void blurKernelSizes() {
        QCOMPARE(blur_kernel_size(224), 23);
        QCOMPARE(blur_kernel_size(128), 13);
        QCOMPARE(blur_kernel_size(96), 9);
        QCOMPARE(blur_kernel_size(64), 7);
        QCOMPARE(blur_kernel_size(32), 3);
        QCOMPARE(blur_kernel_size(1), 1);
    }

    void resamplingToTheSameSizeChangesNothing() {
        Image image { 13, 13, std::vector<std::uint8_t>(13 * 13 * 3) };
        for (std::size_t i = 0; i < image.pixels.size(); ++i)
            image.pixels[i] = static_cast<std::uint8_t>(i * 37 % 256);
        for (const bool cubic : { false, true })
            for (const bool antialias : { false, true }) {
                FloatImage out = FloatImage::zeros(13, 13);
                crop_resize(image, { 0, 0, 13, 13 }, false,
                    { cubic ? Interpolation::bicubic : Interpolation::bilinear, antialias }, out);
                for (std::size_t c = 0; c < 3; ++c)
                    for (std::size_t i = 0; i < 169; ++i)
                        QVERIFY(std::abs(out.values[c * 169 + i] - image.pixels[3 * i + c] / 255.0) < 1e-7);
            }
    }

    // Every row of weights sums to 1, keeps inside the input, and is mirrored by the row opposite.
    void weightsOfAnyAxis() {
        for (const int input : { 1, 2, 3, 5, 32, 33, 500, 4096 })
            for (const int output : { 1, 2, 7, 32, 224 })
                for (const Resampling resampling :
                    { Resampling { Interpolation::bilinear, false }, Resampling { Interpolation::bilinear, true },
                        Resampling { Interpolation::bicubic, false }, Resampling { Interpolation::bicubic, true } }) {
                    AxisWeights axis;
                    resample_axis({ 0, static_cast<double>(input) }, output, resampling, axis);
                    for (int i = 0; i < output; ++i) {
                        double sum = 0;
                        double moment = 0;
                        for (int t = 0; t < axis.taps; ++t) {
                            sum += axis.row(i)[t];
                            moment += axis.row(i)[t] * (axis.first[static_cast<std::size_t>(i)] + t + 0.5);
                        }
                        QVERIFY(std::abs(sum - 1) < 1e-5);
                        QVERIFY(axis.first[static_cast<std::size_t>(i)] >= 0);
                        QVERIFY(axis.first[static_cast<std::size_t>(i)] + axis.taps <= input);
                        double opposite = 0;
                        const int other = output - 1 - i;
                        for (int t = 0; t < axis.taps; ++t)
                            opposite += axis.row(other)[t] * (axis.first[static_cast<std::size_t>(other)] + t + 0.5);
                        QVERIFY(std::abs(moment + opposite - input) < 0.001 * input + 0.001);
                    }
                }
    }

    // A full turn of the hue, and opposite turns, give the picture back.
    void hueTurnsRound() {
        const FloatImage before = random_image(9, 17);
        for (const double turn : { 1.0, -1.0, 0.0 }) {
            FloatImage image = before;
            hue(turn, image);
            compare(image, before, "turn " + std::to_string(turn));
        }
        FloatImage image = before;
        hue(0.37, image);
        hue(-0.37, image);
        compare(image, before, "there and back");
    }

    // One third of a turn is the cyclic permutation of the channels.
    void aThirdOfATurnPermutesChannels() {
        const FloatImage before = random_image(8, 8);
        FloatImage image = before;
        hue(1.0 / 3.0, image);
        for (std::size_t i = 0; i < 64; ++i) {
            QVERIFY(std::abs(image.values[i] - before.values[128 + i]) < 1e-6);
            QVERIFY(std::abs(image.values[64 + i] - before.values[i]) < 1e-6);
            QVERIFY(std::abs(image.values[128 + i] - before.values[64 + i]) < 1e-6);
        }
    }

    // With mirrored edges a blur keeps a constant image constant, also when the kernel is wider than the image.
    void mirroredBlurKeepsConstants() {
        for (const int side : { 1, 2, 3, 7, 40 }) {
            FloatImage image = FloatImage::zeros(side, side + 1);
            std::fill(image.values.begin(), image.values.end(), 0.3F);
            blur(Policy::torchvision, 3.0, 23, image);
            for (const float value : image.values)
                QVERIFY(std::abs(value - 0.3F) < 1e-6F);
        }
    }

    void operationsStayInTheUnitInterval() {
        const ViewParams extreme { .brightness = 0.8, .contrast = 1.8, .saturation = 1.8, .hue = 0.5 };
        const ViewParams negative { .brightness = -0.8, .contrast = 0, .saturation = 0, .hue = -0.5 };
        for (const Policy policy : { Policy::paper, Policy::torchvision })
            for (const ViewParams& params : { extreme, negative })
                for (const char* order : { "0123", "3210", "1302" }) {
                    FloatImage image = random_image(11, 6);
                    apply_pipeline_order(policy, params, order, image);
                    for (const float value : image.values)
                        QVERIFY(value >= 0.0F && value <= 1.0F);
                }
    }

private:
    static void apply_pipeline_order(Policy policy, const ViewParams& params, const char* order, Planes image) {
        for (; *order != '\0'; ++order)
            color_operation(policy, static_cast<ColorOp>(*order - '0'), params, image);
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestOperations)
#include "test_operations.moc"
