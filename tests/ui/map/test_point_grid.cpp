#include "ui/map/point_grid.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <random>

using namespace byol::ui;

namespace {

std::optional<int> brute_force(const std::vector<QPointF>& points, QPointF position, double radius) {
    std::optional<int> best;
    double bestDistance = radius * radius;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF d = points[i] - position;
        const double distance = QPointF::dotProduct(d, d);
        if (distance < bestDistance) {
            best = static_cast<int>(i);
            bestDistance = distance;
        }
    }
    return best;
}

std::vector<QPointF> clusters(int count, std::mt19937& random) {
    std::normal_distribution<double> spread(0, 1);
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(spread(random) + 10 * (i % 3), spread(random) * 0.2 - 5 * (i % 2));
    return points;
}

} // namespace

class TestPointGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBruteForce() {
        std::mt19937 random(1);
        const auto points = clusters(3000, random);
        PointGrid grid;
        grid.rebuild(points);
        std::uniform_real_distribution<double> x(-5, 28);
        std::uniform_real_distribution<double> y(-8, 3);
        std::uniform_real_distribution<double> radius(0.01, 3);
        int found = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QPointF position(x(random), y(random));
            const double r = radius(random);
            const auto expected = brute_force(points, position, r);
            found += expected.has_value();
            QCOMPARE(grid.nearest(position, r), expected);
        }
        QVERIFY2(found > 2'000, "the queries must hit something for this test to mean anything");
    }

    void emptyAndDegenerateSetsAreSafe() {
        PointGrid grid;
        QVERIFY(!grid.nearest({ 0, 0 }, 10));
        grid.rebuild({});
        QVERIFY(!grid.nearest({ 0, 0 }, 10));
        const std::vector<QPointF> same(5, QPointF(2, 3));
        grid.rebuild(same);
        QCOMPARE(grid.nearest({ 2.1, 3 }, 1), std::optional<int>(0));
        QVERIFY(!grid.nearest({ 9, 9 }, 1));
    }
};

QTEST_GUILESS_MAIN(TestPointGrid)
#include "test_point_grid.moc"
