#include "core/base/augment/view_params.h"
#include "core/base/random/philox.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace byol::test {
namespace {

constexpr int draws = 24000;

bool equal(const CropBox& a, const CropBox& b) {
    return a.top == b.top && a.left == b.left && a.height == b.height && a.width == b.width;
}

ViewParams draw(const AugmentSettings& settings, int image, int view = 0, int height = 1000, int width = 1000) {
    return sample_view(settings, { .seed = 11, .epoch = 2, .image = image, .view = view }, height, width);
}

AugmentSettings with_policy(const char* policy) {
    AugmentSettings settings;
    settings.policy = policy;
    return settings;
}

/// The chi-square statistic of values that should be uniform on [0, 1), in twenty bins.
double chi_square(const std::vector<double>& values) {
    constexpr int bins = 20;
    std::array<double, bins> counts {};
    for (const double value : values)
        counts.at(static_cast<std::size_t>(std::clamp(static_cast<int>(value * bins), 0, bins - 1))) += 1;
    const double expected = static_cast<double>(values.size()) / bins;
    double sum = 0;
    for (const double count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

// Nineteen degrees of freedom: mean 19, standard deviation sqrt(38); five of them above.
bool is_uniform(const std::vector<double>& values) {
    return chi_square(values) < 19 + 5 * std::sqrt(38.0);
}

bool is_probability(double count, double probability) {
    const double deviation = std::sqrt(draws * probability * (1 - probability));
    return std::abs(count - draws * probability) <= 5 * deviation;
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The last position is reached, inclusive, and an over-wide box is clipped.
    void paperCropsReachTheEdges() {
        const CropBox box = paper_crop(100, 60, 0.25, 1.0, 0.999999, 0);
        QVERIFY(equal(box, { 100 - box.height, 0, 39, 39 }));
        const CropBox wide = paper_crop(100, 60, 0.9, 4.0 / 3.0, 0, 0.999999);
        QVERIFY(equal(wide, { 0, 0, 64, 60 }));
    }

    // On a large square with areas up to 0.7 no box is clipped or rejected, so the drawn area and aspect show.
    void cropsFollowTheirDistribution() {
        for (const char* policy : { "paper", "torchvision" }) {
            AugmentSettings settings = with_policy(policy);
            settings.crop_area_max = 0.7;
            std::vector<double> areas;
            std::vector<double> aspects;
            std::vector<double> tops;
            std::vector<double> lefts;
            for (int i = 0; i < draws; ++i) {
                const CropBox box = draw(settings, i, 0, 3000, 3000).crop;
                QVERIFY(box.top >= 0 && box.left >= 0 && box.top + box.height <= 3000 && box.left + box.width <= 3000);
                areas.push_back((box.height / 3000.0 * box.width / 3000.0 - 0.08) / (0.7 - 0.08));
                aspects.push_back(std::log(0.75 * box.height / box.width) / std::log(0.75 * 0.75));
                tops.push_back((box.top + 0.5) / (3001 - box.height));
                lefts.push_back((box.left + 0.5) / (3001 - box.width));
            }
            for (const auto* values : { &areas, &aspects, &tops, &lefts })
                QVERIFY2(is_uniform(*values), policy);
        }
    }

    void probabilities() {
        const AugmentSettings settings;
        for (const int view : { 0, 1 }) {
            std::map<std::string, double> counts;
            for (int i = 0; i < draws; ++i) {
                const ViewParams params = draw(settings, i, view);
                counts["flip"] += params.flip;
                counts["jitter"] += params.jitter;
                counts["grayscale"] += params.grayscale;
                counts["blur"] += params.blur;
                counts["solarize"] += params.solarize;
                counts["jitter and grayscale"] += params.jitter && params.grayscale;
                counts["flip and jitter"] += params.flip && params.jitter;
            }
            const ViewSettings& expected = view == 0 ? settings.view1 : settings.view2;
            QVERIFY(is_probability(counts["flip"], expected.flip));
            QVERIFY(is_probability(counts["jitter"], expected.jitter));
            QVERIFY(is_probability(counts["grayscale"], expected.grayscale));
            QVERIFY(is_probability(counts["blur"], expected.blur));
            QVERIFY(is_probability(counts["solarize"], expected.solarize));
            QVERIFY(is_probability(counts["jitter and grayscale"], 0.8 * 0.2));
            QVERIFY(is_probability(counts["flip and jitter"], 0.5 * 0.8));
        }
    }

    void strengths() {
        for (const bool paper : { true, false }) {
            AugmentSettings settings = with_policy(paper ? "paper" : "torchvision");
            settings.view1.jitter = 1;
            std::map<std::string, std::vector<double>> values;
            for (int i = 0; i < draws; ++i) {
                const ViewParams params = draw(settings, i);
                values["brightness"].push_back((params.brightness - (paper ? -0.4 : 0.6)) / 0.8);
                values["contrast"].push_back((params.contrast - 0.6) / 0.8);
                values["saturation"].push_back((params.saturation - 0.8) / 0.4);
                values["hue"].push_back((params.hue + 0.1) / 0.2);
                values["sigma"].push_back((params.blur_sigma - 0.1) / 1.9);
            }
            for (const auto& [name, numbers] : values) {
                for (const double number : numbers)
                    QVERIFY2(number >= -1e-12 && number <= 1 + 1e-12, name.c_str());
                QVERIFY2(is_uniform(numbers), name.c_str());
            }
        }
    }

    void jitterOrdersAreEquallyLikely() {
        AugmentSettings settings;
        settings.view1.jitter = 1;
        std::map<std::array<ColorOp, 4>, int> counts;
        for (int i = 0; i < draws; ++i)
            ++counts[draw(settings, i).jitter_order];
        QCOMPARE(counts.size(), std::size_t { 24 });
        double sum = 0;
        for (const auto& [order, count] : counts)
            sum += std::pow(count - draws / 24.0, 2) / (draws / 24.0);
        QVERIFY(sum < 23 + 5 * std::sqrt(46.0));
    }

    void operationsThatDoNotFireAreNeutral() {
        for (const bool paper : { true, false }) {
            AugmentSettings settings = with_policy(paper ? "paper" : "torchvision");
            settings.view1 = { .flip = 0, .jitter = 0, .grayscale = 0, .blur = 0, .solarize = 0 };
            const ViewParams params = draw(settings, 1);
            QVERIFY(!params.flip && !params.jitter && !params.grayscale && !params.blur && !params.solarize);
            QCOMPARE(params.brightness, paper ? 0.0 : 1.0);
            QCOMPARE(params.contrast, 1.0);
            QCOMPARE(params.saturation, 1.0);
            QCOMPARE(params.hue, 0.0);
            QCOMPARE(params.blur_sigma, 0.0);
        }
    }

    // Moving one setting leaves every other draw as it was, whichever operations fire.
    void oneSettingChangesOneDraw() {
        for (const char* policy : { "paper", "torchvision" }) {
            AugmentSettings settings = with_policy(policy);
            AugmentSettings moved = settings;
            moved.view1.flip = 0;
            moved.view1.blur = 0;
            moved.view1.brightness = 0.1;
            for (int i = 0; i < 500; ++i) {
                const ViewParams a = draw(settings, i, 0, 30, 60);
                const ViewParams b = draw(moved, i, 0, 30, 60);
                QVERIFY(equal(a.crop, b.crop));
                QCOMPARE(a.jitter, b.jitter);
                QCOMPARE(a.jitter_order, b.jitter_order);
                QCOMPARE(a.contrast, b.contrast);
                QCOMPARE(a.hue, b.hue);
                QCOMPARE(a.grayscale, b.grayscale);
                QCOMPARE(a.solarize, b.solarize);
            }
        }
    }

    // Also when the crop needs more attempts: they come last in the stream.
    void cropAttemptsChangeNothingElse() {
        AugmentSettings settings = with_policy("torchvision");
        for (int i = 0; i < 500; ++i) {
            const ViewParams a = draw(settings, i, 0, 4096, 1); // never fits
            const ViewParams b = draw(settings, i, 0, 500, 500);
            QCOMPARE(a.flip, b.flip);
            QCOMPARE(a.hue, b.hue);
            QCOMPARE(a.blur_sigma, b.blur_sigma);
            QCOMPARE(a.grayscale, b.grayscale);
        }
    }

    void everyPartOfTheKeyMatters() {
        const AugmentSettings settings;
        const ViewKey key { .seed = 1, .epoch = 2, .image = 3, .view = 0 };
        const CropBox crop = sample_view(settings, key, 5000, 5000).crop;
        QVERIFY(equal(crop, sample_view(settings, key, 5000, 5000).crop));
        for (const ViewKey& other :
            { ViewKey { 2, 2, 3, 0 }, ViewKey { 1, 3, 3, 0 }, ViewKey { 1, 2, 4, 0 }, ViewKey { 1, 2, 3, 1 } })
            QVERIFY(!equal(crop, sample_view(settings, other, 5000, 5000).crop));
    }

    void extremeSizesGiveBoxesInside() {
        for (const char* policy : { "paper", "torchvision" })
            for (const auto& [height, width] :
                { std::pair { 1, 1 }, { 1, 2 }, { 4096, 1 }, { 1, 4096 }, { 3, 2 }, { 20000, 20000 } })
                for (int i = 0; i < 200; ++i) {
                    const CropBox box = draw(with_policy(policy), i, 0, height, width).crop;
                    QVERIFY(box.height >= 1 && box.width >= 1 && box.top >= 0 && box.left >= 0);
                    QVERIFY(box.top + box.height <= height && box.left + box.width <= width);
                }
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestSample)
#include "test_sample.moc"
