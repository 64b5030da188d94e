#include "tests/support/event_loop_watchdog.h"
#include "ui/common/theme.h"
#include "ui/map/color_bar.h"
#include "ui/map/point_metrics.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int points = 300;
constexpr int near = 7;

// `first` is the index of the first image; the neighbours are drawn at random.
MapData randomMap(unsigned seed, std::int64_t first = 0) {
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> any(0, points - 1);
    std::uniform_real_distribution<float> cosine(-1, 1);
    MapData map;
    for (int i = 0; i < points; ++i) {
        map.points.emplace_back(any(random), any(random));
        map.indices.push_back(first + (i * 17) % points);
        map.labels.push_back(any(random) % 5 - 1);
        for (int k = 0; k < near; ++k) {
            map.neighbours.push_back(any(random));
            map.similarities.push_back(cosine(random));
        }
    }
    map.neighboursPerPoint = near;
    return map;
}

double bruteJaccard(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
    const std::set<std::int64_t> first(a.begin(), a.end());
    const std::set<std::int64_t> second(b.begin(), b.end());
    std::set<std::int64_t> either = first;
    either.insert(second.begin(), second.end());
    double both = 0;
    for (const auto value : first)
        both += static_cast<double>(second.count(value));
    return either.empty() ? 1 : both / static_cast<double>(either.size());
}

} // namespace

class TestPointMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jaccardInClosedForm() {
        QCOMPARE(jaccard({ 1, 2, 3 }, { 1, 2, 3 }), 1.0);
        QCOMPARE(jaccard({ 1, 2, 3 }, { 4, 5 }), 0.0);
        QCOMPARE(jaccard({ 3, 1, 2, 9 }, { 2, 7, 3 }), 2.0 / 5);
        QCOMPARE(jaccard({ 1, 1, 2 }, { 2, 2 }), 0.5);
        QCOMPARE(jaccard({}, {}), 1.0);
        QCOMPARE(jaccard({}, { 1 }), 0.0);
    }

    void agreementAndSimilarityAgreeWithBruteForce() {
        const MapData map = randomMap(1);
        const PointValues agreement = labelAgreement(map);
        const PointValues similarity = meanSimilarity(map);
        int unlabelled = 0;
        for (std::size_t i = 0; i < points; ++i) {
            double same = 0, cosines = 0;
            for (std::size_t k = 0; k < near; ++k) {
                const auto neighbour = static_cast<std::size_t>(map.neighbours[i * near + k]);
                same += map.labels[neighbour] == map.labels[i] ? 1 : 0;
                cosines += static_cast<double>(map.similarities[i * near + k]);
            }
            QCOMPARE(similarity[i], cosines / near);
            if (map.labels[i] < 0) {
                QVERIFY(std::isnan(agreement[i]));
                ++unlabelled;
            } else {
                QCOMPARE(agreement[i], same / near);
            }
        }
        QVERIFY(unlabelled > 0 && unlabelled < points);
    }

    void neighbourhoodsAreComparedByImage() {
        const MapData map = randomMap(1);
        MapData other = randomMap(2);
        other.indices[5] = 100'000; // an image that the first does not show
        const PointValues kept = neighbourhoodKept(map, other);
        for (std::size_t i = 0; i < points; ++i) {
            const auto place = std::find(other.indices.begin(), other.indices.end(), map.indices[i]);
            if (place == other.indices.end()) {
                QVERIFY(std::isnan(kept[i]));
                continue;
            }
            const int there = static_cast<int>(place - other.indices.begin());
            QCOMPARE(kept[i],
                bruteJaccard(neighbourImages(map, static_cast<int>(i), near), neighbourImages(other, there, near)));
        }
        QCOMPARE(meanOf(neighbourhoodKept(map, map)), 1.0);
    }

    void distancesAreInPartsOfTheSpread() {
        // Four corners of a square of side 2: each is sqrt(2) from the centre.
        const std::vector<QPointF> square { { -1, -1 }, { 1, -1 }, { 1, 1 }, { -1, 1 } };
        QCOMPARE(spreadOf(square), std::sqrt(2.0));
        std::vector<QPointF> shifted;
        for (const QPointF& corner : square)
            shifted.push_back(corner + QPointF(3, 4));
        for (const double value : distanceMoved(square, shifted))
            QCOMPARE(value, 5 / std::sqrt(2.0));
        QCOMPARE(meanOf({ 1, std::nan(""), 3 }), 2.0);
        QVERIFY(std::isnan(meanOf({ std::nan("") })));
    }

    void mapsWithoutNeighboursHaveNoNumbers() {
        MapData map = randomMap(1);
        map.neighbours.clear();
        map.similarities.clear();
        map.neighboursPerPoint = 0;
        QVERIFY(std::isnan(labelAgreement(map)[0]));
        QVERIFY(std::isnan(meanSimilarity(map)[0]));
        QVERIFY(std::isnan(neighbourhoodKept(map, map)[0]));
    }

    void theScaleCoversItsValues() {
        const std::vector<double> values { 0, 0.5, 1, std::nan(""), -3, 7 };
        const auto styles = rampStyleOf(values, 0, 1);
        QCOMPARE(styles, (std::vector<int> { 0, rampSteps / 2, rampSteps - 1, rampSteps, 0, rampSteps - 1 }));
        for (const Appearance look : { Appearance::light, Appearance::dark }) {
            applyAppearance(look);
            const Theme theme = Theme::from(qApp->palette());
            QCOMPARE(rampStyles(theme).size(), std::size_t(rampSteps + 1));
            double before = 2;
            for (int i = 0; i <= 8; ++i) {
                const QColor color = rampColor(i / 8.0, theme);
                QVERIFY2(contrast(color, theme.panel) >= 2.9, qPrintable(color.name()));
                const double lightness = contrast(color, Qt::black);
                QVERIFY2(i == 0 || lightness < before, "the ramp must fall in lightness");
                before = lightness;
            }
        }
    }
};

BYOL_GUI_TEST_MAIN(TestPointMetrics)
#include "test_point_metrics.moc"
