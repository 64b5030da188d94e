#include "core/base/augment/apply.h"
#include "core/base/augment/operations.h"
#include "core/base/data/dataset.h"
#include "core/base/data/decode.h"
#include "tests/base/data/dataset_files.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace byol;
namespace fs = std::filesystem;

namespace {

/// Waves of many lengths, as photographs have them: the shorter the weaker.
Image scene(int height, int width) {
    Image image { height, width, std::vector<std::uint8_t>(static_cast<std::size_t>(3) * height * width) };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) {
                double value = 128;
                for (int k = 0; k < 6; ++k) {
                    const double wave = std::ldexp(0.008, k);
                    value += 40 * std::pow(0.5, k) * std::sin(wave * (x + 7 * c) + k) * std::cos(wave * 0.8 * y + c);
                }
                image.pixels[static_cast<std::size_t>(3 * (y * width + x) + c)] =
                    static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
            }
    return image;
}

// An Exif block with nothing but the orientation, put behind the start marker.
test::Bytes with_orientation(const test::Bytes& jpeg, std::uint8_t orientation) {
    const test::Bytes exif { 0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3,
        0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0 };
    return test::joined({ { jpeg.begin(), jpeg.begin() + 2 }, exif, { jpeg.begin() + 2, jpeg.end() } });
}

double mean_difference(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::abs(a[i] - b[i]);
    return sum / static_cast<double>(a.size());
}

FloatImage cropped(const Image& image, const CropBox& box, int side, const Resampling& resampling) {
    FloatImage out = FloatImage::zeros(side, side);
    crop_resize(image, box, false, resampling, out);
    return out;
}

} // namespace

class TestScaledDecoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScaleIsTheSmallestThatKeepsTheSide_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("shrink");
        QTest::newRow("none asked") << 400 << 600 << 0 << 1;
        QTest::newRow("too small") << 100 << 600 << 60 << 1;
        QTest::newRow("just half") << 120 << 600 << 60 << 2;
        QTest::newRow("half, rounded up") << 119 << 600 << 60 << 2;
        QTest::newRow("a quarter") << 260 << 250 << 60 << 4;
        QTest::newRow("an eighth") << 500 << 481 << 60 << 8;
        QTest::newRow("no less than an eighth") << 500 << 480 << 3 << 8;
    }

    void theScaleIsTheSmallestThatKeepsTheSide() {
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(int, least);
        QFETCH(int, shrink);
        const test::Bytes jpeg = test::encoded(test::pattern(height, width), ".jpg");
        const Image image = decode_bytes(jpeg, "test", {}, { least });
        QCOMPARE(image.original.shrink, shrink);
        QCOMPARE(image.height, (height + shrink - 1) / shrink);
        QCOMPARE(image.width, (width + shrink - 1) / shrink);
        QCOMPARE(image.full_height(), height);
        QCOMPARE(image.full_width(), width);
        const test::Bytes png = test::encoded(test::pattern(height, width), ".png");
        QCOMPARE(decode_bytes(png, "test", {}, { least }).height, height);
    }

    // Each pixel of the reduced picture is near the mean of those it stands for.
    void reducedPixelsAreMeans() {
        const test::Bytes jpeg = test::encoded(scene(240, 321), ".jpg");
        const Image full = decode_bytes(jpeg, "test");
        for (const int shrink : { 2, 4, 8 }) {
            const Image reduced = decode_bytes(jpeg, "test", {}, { 240 / shrink });
            QCOMPARE(reduced.original.shrink, shrink);
            double sum = 0;
            for (int y = 0; y < reduced.height; ++y)
                for (int x = 0; x < 321 / shrink; ++x) {
                    double mean = 0;
                    for (int j = 0; j < shrink * shrink; ++j)
                        mean += full.pixels[static_cast<std::size_t>(
                            3 * ((y * shrink + j / shrink) * 321 + x * shrink + j % shrink))];
                    sum += std::abs(mean / (shrink * shrink)
                        - reduced.pixels[static_cast<std::size_t>(3 * (y * reduced.width + x))]);
                }
            QVERIFY2(sum / (reduced.height * (321.0 / shrink)) < 1.5, std::to_string(shrink).c_str());
        }
    }

    void turnedPicturesAreReducedWhereTheirPixelsFit() {
        const test::Bytes even = test::encoded(scene(96, 160), ".jpg");
        const test::Bytes odd = test::encoded(scene(97, 160), ".jpg");
        for (int orientation = 2; orientation <= 8; ++orientation) {
            const auto turn = static_cast<std::uint8_t>(orientation);
            QCOMPARE(decode_bytes(with_orientation(odd, turn), "test", {}, { 40 }).original.shrink, 1);
            const Image full = decode_bytes(with_orientation(even, turn), "test");
            const Image half = decode_bytes(with_orientation(even, turn), "test", {}, { 40 });
            QCOMPARE(half.original.shrink, 2);
            QCOMPARE(half.full_height(), full.height);
            QCOMPARE(half.full_width(), full.width);
            const CropBox box { 7, 9, 70, 66 };
            const Resampling smooth { Interpolation::bilinear, true };
            QVERIFY(mean_difference(cropped(full, box, 24, smooth).values, cropped(half, box, 24, smooth).values)
                < 2.0 / 255);
        }
    }

    // A ramp is resampled exactly, and the mean of a block of a ramp lies on it: wherever the box begins, the view of
    // the reduced picture must be the view of the whole one, but for the rounding of its pixels and the edge of the
    // box.
    void cropsOfAReducedPictureLieWhereTheyShould() {
        for (const int shrink : { 2, 4, 8 }) {
            const int side = 256;
            const int small = side / shrink;
            Image reduced { small, small, std::vector<std::uint8_t>(static_cast<std::size_t>(3) * small * small),
                { shrink, side, side } };
            for (int y = 0; y < small; ++y)
                for (int x = 0; x < small; ++x) {
                    auto* pixel = &reduced.pixels[static_cast<std::size_t>(3 * (y * small + x))];
                    pixel[0] = static_cast<std::uint8_t>((x + 0.5) * shrink - 0.5);
                    pixel[1] = static_cast<std::uint8_t>((y + 0.5) * shrink - 0.5);
                }
            for (const CropBox box :
                { CropBox { 0, 0, 256, 256 }, { 3, 17, 101, 121 }, { 101, 50, 99, 143 }, { 155, 155, 101, 101 } })
                for (const bool cubic : { false, true }) {
                    constexpr int out = 32;
                    const FloatImage view =
                        cropped(reduced, box, out, { cubic ? Interpolation::bicubic : Interpolation::bilinear, false });
                    const int edge = 2 + 2 * shrink * out / std::min(box.height, box.width);
                    for (int y = edge; y < out - edge; ++y)
                        for (int x = edge; x < out - edge; ++x) {
                            const std::size_t at = static_cast<std::size_t>(y * out + x);
                            const double column = box.left + (x + 0.5) * box.width / out - 0.5;
                            const double row = box.top + (y + 0.5) * box.height / out - 0.5;
                            QVERIFY(std::abs(255 * view.values[at] - column) <= 0.51);
                            QVERIFY(std::abs(255 * view.values[out * out + at] - row) <= 0.51);
                        }
                }
        }
    }

    void viewsOfAReducedPictureLookTheSame() {
        const test::Bytes jpeg = test::encoded(scene(480, 640), ".jpg");
        AugmentSettings settings;
        settings.policy = "torchvision"; // which filters before it shrinks
        const Image full = decode_bytes(jpeg, "test");
        const Image half = decode_bytes(jpeg, "test", {}, { 240 });
        double sum = 0;
        for (std::int64_t draw = 0; draw < 20; ++draw) {
            const ViewParams params = sample_view(settings, { 1, draw, 0, 0 }, full.height, full.width);
            const ViewParams same = sample_view(settings, { 1, draw, 0, 0 }, half.full_height(), half.full_width());
            QCOMPARE(same.crop.left, params.crop.left);
            std::vector<float> a(3 * 64 * 64), b(a.size());
            apply_view(full, params, settings, 64, false, a);
            apply_view(half, same, settings, 64, false, b);
            sum += mean_difference(a, b);
        }
        QVERIFY2(sum / 20 < 0.01, std::to_string(sum / 20).c_str());
        std::vector<float> a(3 * 64 * 64), b(a.size());
        apply_evaluation(full, settings, 64, a);
        apply_evaluation(half, settings, 64, b);
        QVERIFY(mean_difference(a, b) < 0.03); // of a standard deviation
    }

    // What a view shows must not depend on how much memory there is, or on who looks.
    void memoryAndWindowSeeTheSamePixels() {
        const test::ScratchFolder scratch;
        for (int i = 0; i < 3; ++i)
            test::write_file(scratch / std::to_string(i % 2) / (std::to_string(i) + ".jpg"),
                test::encoded(scene(200, 230 + i), ".jpg"));
        DataSettings settings;
        settings.path = scratch.path().string();
        settings.image_size = 32;
        const auto resident = open_dataset(settings, Residency::within_budget);
        const auto window = open_dataset(settings, Residency::on_demand);
        QVERIFY(resident->info().resident && resident->info().reduced);
        QCOMPARE(resident->info().max_width, 232);
        settings.decode = "full";
        const auto whole = open_dataset(settings, Residency::within_budget);
        QVERIFY(!whole->info().reduced);
        for (std::int64_t i = 0; i < 3; ++i) {
            const Image image = resident->image(Split::train, i);
            QCOMPARE(image.original.shrink, 4);
            QVERIFY(window->image(Split::train, i).pixels == image.pixels);
            QCOMPARE(whole->image(Split::train, i).height, 200);
            QVERIFY(resident->full_image(Split::train, i).pixels == whole->image(Split::train, i).pixels);
        }
    }

    void damageIsFoundAtAnyScale() {
        test::Bytes jpeg = test::encoded(scene(240, 320), ".jpg");
        jpeg.resize(jpeg.size() * 2 / 3);
        for (const int least : { 0, 120, 60, 30 })
            QVERIFY_THROWS_EXCEPTION(std::exception, decode_bytes(jpeg, "test", {}, { least }));
    }
};

QTEST_GUILESS_MAIN(TestScaledDecoding)
#include "test_scaled_decoding.moc"
