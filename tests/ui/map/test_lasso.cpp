#include "ui/map/lasso.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace byol::ui;

namespace {

std::vector<int> bruteForce(const QPolygonF& polygon, const std::vector<QPointF>& points) {
    std::vector<int> inside;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (polygon.containsPoint(points[i], Qt::WindingFill))
            inside.push_back(static_cast<int>(i));
    return inside;
}

std::vector<QPointF> scattered(int count, std::mt19937& random) {
    std::uniform_real_distribution<double> place(-10, 10);
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(place(random), place(random));
    return points;
}

// A loop as a hand draws it, with a wobble, crossing itself now and then.
QPolygonF loop(int corners, double turns, std::mt19937& random) {
    std::uniform_real_distribution<double> reach(2, 9);
    QPolygonF polygon;
    double radius = reach(random);
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * turns * i / corners;
        radius = 0.8 * radius + 0.2 * reach(random);
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

} // namespace

class TestLasso : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBruteForce() {
        std::mt19937 random(3);
        const auto points = scattered(20'000, random);
        std::size_t found = 0;
        for (const double turns : { 1.0, 1.0, 1.0, 2.0, 2.4 })
            for (const int corners : { 3, 7, 40, 200, 900 }) {
                const QPolygonF polygon = loop(corners, turns, random);
                const auto expected = bruteForce(polygon, points);
                QCOMPARE(pointsInside(polygon, points), expected);
                found += expected.size();
            }
        QVERIFY2(found > 50'000, "the loops must hold points for this test to mean anything");
    }

    void aBoxHoldsWhatLiesInIt() {
        std::mt19937 random(4);
        const auto points = scattered(5'000, random);
        const QRectF box(-3, -2, 7, 5);
        std::vector<int> expected;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (box.contains(points[i]))
                expected.push_back(static_cast<int>(i));
        QCOMPARE(pointsInside(QPolygonF(box), points), expected);
    }

    void linesAndDotsHoldNothing() {
        const std::vector<QPointF> points { { 0, 0 }, { 1, 0 }, { 1, 1 } };
        QVERIFY(pointsInside({}, points).empty());
        QVERIFY(pointsInside(QPolygonF(QList<QPointF> { { 0, 0 }, { 1, 1 } }), points).empty());
        QVERIFY(pointsInside(QPolygonF(QList<QPointF> { { 0, 0 }, { 1, 0 }, { 2, 0 } }), points).empty());
        QVERIFY(pointsInside(QPolygonF(QRectF(0, 0, 2, 2)), {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestLasso)
#include "test_lasso.moc"
