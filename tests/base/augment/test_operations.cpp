#include "core/base/augment/operations.h"
#include "core/base/random/philox.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

namespace byol::test {
namespace {

constexpr double tolerance = 5e-6; // of the golden files, for float32

using Operation = std::function<void(Planes)>;

FloatImage float_image(const SafetensorsFile& file, const std::string& name) {
    const auto shape = file.tensor(name).shape;
    return { static_cast<int>(shape.at(1)), static_cast<int>(shape.at(2)), file.floats(name) };
}

// |a - b| <= tolerance * max(1, max |b|), as the golden files ask.
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

    SafetensorsFile color_ { golden_dir() / "aug_color.safetensors" };
    SafetensorsFile crop_ { golden_dir() / "aug_crop.safetensors" };

    double parameter(const std::string& name) const { return color_.doubles("param/" + name).at(0); }

    ViewParams parameters(Policy policy) const {
        const bool paper = policy == Policy::paper;
        ViewParams params;
        params.brightness = parameter(paper ? "bd" : "b");
        params.contrast = parameter(paper ? "dcf" : "cf");
        params.saturation = parameter(paper ? "ds" : "s");
        params.hue = parameter(paper ? "dhue" : "hue");
        return params;
    }

    void check(const std::string& name, const Operation& operation) const {
        FloatImage image = float_image(color_, "base");
        operation(image);
        compare(image, float_image(color_, name), name);
    }

    void apply_jitter(Policy policy, const std::string& order, Planes image) const {
        for (const char digit : order)
            color_operation(policy, static_cast<ColorOp>(digit - '0'), parameters(policy), image);
    }

    void apply_pipeline(Policy policy, bool second, Planes image) const {
        horizontal_flip(image);
        apply_jitter(policy, second ? "2310" : "3102", image);
        if (second)
            grayscale(image);
        blur(policy, second ? 0.55 : 1.3, policy == Policy::paper ? blur_kernel_size(image.width) : 23, image);
        if (second)
            solarize(image);
        normalise(AugmentSettings().mean, AugmentSettings().std, image);
    }

private Q_SLOTS:
    void cropResize_data() {
        QTest::addColumn<QString>("crop");
        QTest::addColumn<QString>("tensor");
        QTest::addColumn<bool>("cubic");
        QTest::addColumn<bool>("antialias");
        for (const char* crop : { "down", "up", "mixed" }) {
            QTest::addRow("%s keys", crop) << crop << "dm_keys_noaa_clipped" << true << false;
            QTest::addRow("%s bilinear", crop) << crop << "tv_bilinear_noaa" << false << false;
            QTest::addRow("%s bicubic antialiased", crop) << crop << "tv_bicubic_aa" << true << true;
            QTest::addRow("%s bilinear antialiased", crop) << crop << "tv_bilinear_aa" << false << true;
        }
    }

    void cropResize() {
        QFETCH(QString, crop);
        QFETCH(QString, tensor);
        QFETCH(bool, cubic);
        QFETCH(bool, antialias);
        const std::string prefix = "crop/" + crop.toStdString() + "/";
        const auto box = crop_.integers(prefix + "box_ijhw_out");
        const auto shape = crop_.tensor("image_u8_hwc").shape;
        const ImageRef source(static_cast<int>(shape[0]), static_cast<int>(shape[1]),
            reinterpret_cast<const std::uint8_t*>(crop_.tensor("image_u8_hwc").bytes.data()));
        FloatImage out = FloatImage::zeros(static_cast<int>(box[4]), static_cast<int>(box[4]));
        const CropBox pixels { static_cast<int>(box[0]), static_cast<int>(box[1]), static_cast<int>(box[2]),
            static_cast<int>(box[3]) };
        const Resampling resampling { cubic ? Interpolation::bicubic : Interpolation::bilinear, antialias };
        crop_resize(source, pixels, false, resampling, out);

        FloatImage expected = float_image(crop_, prefix + tensor.toStdString());
        for (float& value : expected.values) // torchvision's tensors are not clipped; a view's always are
            value = std::clamp(value, 0.0F, 1.0F);
        compare(out, expected, tensor.toStdString());

        FloatImage mirrored = FloatImage::zeros(out.height, out.width);
        crop_resize(source, pixels, true, resampling, mirrored);
        horizontal_flip(mirrored);
        QCOMPARE(mirrored.values, out.values);
    }

    void singleOperations_data() {
        QTest::addColumn<bool>("paper");
        QTest::newRow("paper") << true;
        QTest::newRow("torchvision") << false;
    }

    void singleOperations() {
        QFETCH(bool, paper);
        const Policy policy = paper ? Policy::paper : Policy::torchvision;
        const std::string prefix = paper ? "dm/" : "tv/";
        const ViewParams params = parameters(policy);
        check("hflip", horizontal_flip);
        check(prefix + "brightness", [&](Planes image) { brightness(policy, params.brightness, image); });
        check(prefix + "contrast", [&](Planes image) { contrast(policy, params.contrast, image); });
        check(prefix + "saturation", [&](Planes image) { saturation(policy, params.saturation, image); });
        check(prefix + "hue", [&](Planes image) { hue(params.hue, image); });
        check(prefix + "grayscale", grayscale);
        check("solarize_0.5", solarize);
        check("normalize_imagenet",
            [](Planes image) { normalise(AugmentSettings().mean, AugmentSettings().std, image); });
        for (const char* order : { "0123", "3102", "2310" })
            check(prefix + "jitter_" + order, [&](Planes image) { apply_jitter(policy, order, image); });
        check(prefix + "pipeline_view1", [&](Planes image) { apply_pipeline(policy, false, image); });
        check(prefix + "pipeline_view2", [&](Planes image) { apply_pipeline(policy, true, image); });
    }

    void blurs_data() {
        QTest::addColumn<QString>("sigma");
        for (const char* sigma : { "0.1", "0.55", "1.3", "2.0" })
            QTest::newRow(sigma) << sigma;
    }

    void blurs() {
        QFETCH(QString, sigma);
        const double value = sigma.toDouble();
        for (const int size : { 3, 5, 9, 23 }) {
            const std::string suffix = "blur_k" + std::to_string(size) + "_s" + sigma.toStdString();
            check("dm/" + suffix, [&](Planes image) { blur(Policy::paper, value, size, image); });
            check("tv/" + suffix, [&](Planes image) { blur(Policy::torchvision, value, size, image); });
        }
        check("dm/blur_auto_s" + sigma.toStdString(),
            [&](Planes image) { blur(Policy::paper, value, blur_kernel_size(image.width), image); });
        const auto expected = color_.doubles("gauss_kernel_r11_s" + sigma.toStdString());
        const auto kernel = gaussian_kernel(value, 23);
        QCOMPARE(kernel.size(), expected.size());
        for (std::size_t i = 0; i < kernel.size(); ++i)
            QVERIFY(std::abs(kernel[i] - expected[i]) < 1e-12);
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
                    resample_axis(input, output, resampling, axis);
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
