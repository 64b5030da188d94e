#include "tests/support/event_loop_watchdog.h"
#include "ui/common/data_twin.h"
#include "ui/common/theme.h"
#include "ui/map/class_legend.h"
#include "ui/map/scatter_view.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace byol::ui;

namespace {

struct View : ScatterView {
    View() {
        resize(500, 400);
        ScatterPoints points;
        for (int i = 0; i < 400; ++i) {
            points.positions.emplace_back(i % 20, i / 20);
            points.styles.push_back(i % 3);
        }
        setPoints(points, classStyles(3, palette()));
        connect(this, &ScatterView::regionChosen, this, [this](const std::vector<int>& points, SelectionChange change) {
            chosen = points;
            how = change;
        });
    }

    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(this, Qt::LeftButton, modifiers, from.toPoint());
        for (int i = 1; i <= 8; ++i) {
            const QPointF at = from + (to - from) * i / 8.0;
            QMouseEvent move(QEvent::MouseMove, at, mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(this, &move);
        }
        QTest::mouseRelease(this, Qt::LeftButton, modifiers, to.toPoint());
    }

    std::vector<int> chosen;
    SelectionChange how = SelectionChange::replace;
};

} // namespace

class TestMapTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBoxSelectsWhatLiesInIt() {
        View view;
        QTest::keyClick(&view, Qt::Key_B);
        QCOMPARE(view.tool(), MapTool::box);
        view.drag(view.pixelOf(21) - QPointF(4, 4), view.pixelOf(63) + QPointF(4, 4));
        QCOMPARE(view.chosen, (std::vector<int> { 21, 22, 23, 41, 42, 43, 61, 62, 63 }));
        QCOMPARE(view.how, SelectionChange::replace);
        view.drag(view.pixelOf(0) - QPointF(4, 4), view.pixelOf(0) + QPointF(5, 5), Qt::ShiftModifier);
        QCOMPARE(view.chosen, (std::vector<int> { 0 }));
        QCOMPARE(view.how, SelectionChange::add);
        view.drag(view.pixelOf(0) - QPointF(4, 4), view.pixelOf(0) + QPointF(5, 5), Qt::AltModifier);
        QCOMPARE(view.how, SelectionChange::remove);
    }

    void aLassoFollowsTheHand() {
        View view;
        QTest::keyClick(&view, Qt::Key_L);
        QCOMPARE(view.tool(), MapTool::lasso);
        const QPointF corner = view.pixelOf(0) - QPointF(5, 5);
        QTest::mousePress(&view, Qt::LeftButton, {}, corner.toPoint());
        for (const QPointF& at : { view.pixelOf(5) + QPointF(5, -5), view.pixelOf(100) + QPointF(-5, 5) }) {
            QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, corner.toPoint());
        const std::set<int> inside(view.chosen.begin(), view.chosen.end());
        QVERIFY(inside.count(0) && inside.count(1) && inside.count(20));
        QVERIFY(!inside.count(105) && !inside.count(399));
    }

    void keysSelectAllAndNone() {
        View view;
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.chosen.size(), std::size_t(400));
        QSignalSpy cleared(&view, &ScatterView::clearRequested);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(cleared.count(), 1);
    }

    void theHandMovesTheMapAndChoosesNothing() {
        View view;
        QCOMPARE(view.tool(), MapTool::pan);
        QSignalSpy chosen(&view, &ScatterView::regionChosen);
        const QPointF before = view.pixelOf(7);
        view.drag({ 100, 100 }, { 140, 120 });
        QCOMPARE(view.pixelOf(7), before + QPointF(40, 20));
        QCOMPARE(chosen.count(), 0);
    }

    void selectedPointsStandOut() {
        View view;
        const QImage all = view.grab().toImage();
        std::vector<bool> selected(400, false);
        selected[210] = true;
        view.setSelected(selected);
        const QImage one = view.grab().toImage();
        const auto at = [&](const QImage& image, int point) { return image.pixelColor(view.pixelOf(point).toPoint()); };
        const QColor panel = Theme::from(view.palette()).panel;
        QVERIFY(contrast(at(one, 210), panel) > 2.5);
        QVERIFY(contrast(at(one, 0), panel) < contrast(at(all, 0), panel));
        view.setSelected({});
        QVERIFY(contrast(at(view.grab().toImage(), 0), panel) > 2.5);
    }

    void hoverShowsAnImageNearThePointer() {
        View view;
        QImage picture(10, 10, QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        view.setHoverCards([&](int) { return HoverCard { picture, QStringLiteral("Trouser") }; });
        const auto magenta = [&] {
            const QImage shot = view.grab().toImage();
            int count = 0;
            for (int y = 0; y < shot.height(); ++y)
                for (int x = 0; x < shot.width(); ++x)
                    count += shot.pixelColor(x, y) == QColor(Qt::magenta);
            return count;
        };
        QCOMPARE(magenta(), 0);
        for (const int point : { 0, 19, 399 }) { // also in the corners it must lie within the view
            view.setHoverShown(point);
            QVERIFY2(magenta() > 8'000, qPrintable(QString::number(magenta())));
        }
    }

    void theMapIsExportedAsVectors() {
        View view;
        const QString file =
            QDir::temp().filePath(QStringLiteral("map-%1.svg").arg(QCoreApplication::applicationPid()));
        QString problem;
        QVERIFY(writePicture(
            file, { 500, 400 }, [&](QPainter& painter, const QSize& size) { view.paintPicture(painter, size); },
            &problem));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.count("<circle") + text.count("<ellipse") + text.count("<path") >= 400);
        QVERIFY(!text.contains("<image"));
        svg.remove();
    }

    void theDrawingOrderHoldsEveryPointOnce() {
        View view;
        auto order = drawingOrder(view.positions());
        std::sort(order.begin(), order.end());
        for (int i = 0; i < 400; ++i)
            QCOMPARE(order[std::size_t(i)], i);
        QVERIFY(drawingOrder({}).empty());
    }
};

BYOL_GUI_TEST_MAIN(TestMapTools)
#include "test_map_tools.moc"
