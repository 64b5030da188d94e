#include "tests/support/event_loop_watchdog.h"
#include "ui/map/class_legend.h"
#include "ui/map/scatter_renderer.h"
#include "ui/map/scatter_view.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace byol::ui;

namespace {

int covered(const QImage& image, QRgb background) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != background;
    return count;
}

ScatterPoints grid_of(int side) {
    ScatterPoints points;
    for (int i = 0; i < side * side; ++i) {
        points.positions.emplace_back(i % side, i / side);
        points.styles.push_back(i % 2);
    }
    return points;
}

const std::vector<MarkStyle> two_styles { { Qt::red, MarkShape::disc }, { Qt::blue, MarkShape::square } };

} // namespace

class TestScatter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiscCoversItsArea() {
        const ScatterPoints one { { { 50, 50 } }, { 0 }, {} };
        const std::vector<MarkStyle> styles { { Qt::red, MarkShape::disc } };
        for (const double radius : { 3.0, 6.0, 12.0 }) {
            const QImage image =
                renderScatter(one, styles, {}, { 100, 100 }, radius, Qt::white, ScatterQuality::moving);
            const double area = std::numbers::pi * radius * radius;
            QVERIFY2(std::abs(covered(image, qRgb(255, 255, 255)) - area) < 0.08 * area + 4,
                qPrintable(QStringLiteral("radius %1").arg(radius)));
        }
    }

    void bothQualitiesDrawTheSamePlaces() {
        const ScatterPoints points = grid_of(30);
        const MapTransform transform { 12, { 20, 20 } };
        const auto quick =
            renderScatter(points, two_styles, transform, { 400, 400 }, 3.2, Qt::white, ScatterQuality::moving);
        const auto still =
            renderScatter(points, two_styles, transform, { 400, 400 }, 3.2, Qt::white, ScatterQuality::still);
        int different = 0;
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 400; ++x)
                different += std::abs(qGreen(quick.pixel(x, y)) - qGreen(still.pixel(x, y))) > 160;
        QVERIFY2(different == 0, qPrintable(QString::number(different)));
    }

    void marksBeyondTheEdgeAreCutNotWrapped() {
        const ScatterPoints outside { { { -1e6, 5 }, { 5, 1e6 }, { -2, -2 }, { 101, 50 } }, { 0, 0, 0, 0 } };
        const std::vector<MarkStyle> styles { { Qt::red, MarkShape::triangle } };
        for (const auto quality : { ScatterQuality::moving, ScatterQuality::still })
            QVERIFY(
                covered(renderScatter(outside, styles, {}, { 100, 100 }, 4, Qt::white, quality), qRgb(255, 255, 255))
                < 80);
    }

    void clickAndHoverFindThePointUnderThePointer() {
        ScatterView view;
        view.resize(400, 300);
        view.setPoints(grid_of(10), two_styles);
        QSignalSpy clicked(&view, &ScatterView::clicked);
        QSignalSpy hovered(&view, &ScatterView::hoverChanged);
        for (const int point : { 0, 37, 99 }) {
            QTest::mouseMove(&view, view.pixelOf(point).toPoint());
            QTest::mouseClick(&view, Qt::LeftButton, {}, view.pixelOf(point).toPoint());
            QCOMPARE(clicked.last().at(0).toInt(), point);
        }
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(clicked.last().at(0).toInt(), -1);
    }

    void zoomKeepsThePointUnderThePointer() {
        ScatterView view;
        view.resize(400, 300);
        view.setPoints(grid_of(10), two_styles);
        const QPointF before = view.pixelOf(42);
        view.zoom(3.7, before);
        QVERIFY((view.pixelOf(42) - before).manhattanLength() < 1e-6);
        QVERIFY((view.pixelOf(43) - before).manhattanLength() > 1);
        view.showAll();
        QVERIFY((view.pixelOf(42) - before).manhattanLength() < 1e-6);
    }

    void theKeyboardReachesEveryPoint() {
        ScatterView view;
        view.setPoints(grid_of(2), two_styles);
        QSignalSpy clicked(&view, &ScatterView::clicked);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(clicked.last().at(0).toInt(), 0);
        view.setMarked(3, {});
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(clicked.last().at(0).toInt(), 0);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(clicked.last().at(0).toInt(), 2);
    }

    void everyClassHasItsOwnMark() {
        QSet<QString> seen;
        for (const MarkStyle& style : classStyles(32, QPalette()))
            seen.insert(style.color.name() + QString::number(static_cast<int>(style.shape)));
        QCOMPARE(seen.size(), 32);
    }
};

BYOL_GUI_TEST_MAIN(TestScatter)
#include "test_scatter.moc"
