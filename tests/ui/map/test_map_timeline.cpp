#include "core/base/error/error.h"
#include "ui/map/map_timeline.h"

#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

MapData frame(std::int64_t step, std::vector<QPointF> points, std::vector<int> neighbours) {
    MapData map;
    map.entry.checkpoint_step = step;
    map.entry.checkpoint_epoch = static_cast<double>(step) / 10;
    map.points = std::move(points);
    map.indices = { 40, 41, 42, 43 };
    map.labels = { 0, 1, 0, 1 };
    map.neighbours = std::move(neighbours);
    map.similarities.assign(map.neighbours.size(), 0.5F);
    map.neighboursPerPoint = 2;
    return map;
}

MapTimeline threeFrames() {
    return makeTimeline({ frame(10, { { 0, 0 }, { 4, 0 }, { 0, 4 }, { 4, 4 } }, { 1, 2, 0, 3, 0, 3, 1, 2 }),
        frame(20, { { 2, 0 }, { 4, 2 }, { 0, 2 }, { 2, 4 } }, { 1, 3, 0, 3, 0, 3, 1, 2 }),
        frame(40, { { 2, 8 }, { 4, 2 }, { 0, 2 }, { 2, 4 } }, { 2, 3, 0, 3, 0, 3, 1, 2 }) });
}

EmbeddingEntry entry(std::int64_t id, std::int64_t step, const char* timeline) {
    EmbeddingEntry made;
    made.id = id;
    made.checkpoint_step = step;
    made.timeline = timeline;
    return made;
}

} // namespace

class TestMapTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsGoStraightFromFrameToFrame() {
        const MapTimeline timeline = threeFrames();
        QCOMPARE(timeline.at(0), timeline.frames[0].points);
        QCOMPARE(timeline.at(1), timeline.frames[1].points);
        QCOMPARE(timeline.at(2), timeline.frames[2].points);
        QCOMPARE(timeline.at(0.25)[0], QPointF(0.5, 0));
        QCOMPARE(timeline.at(0.25)[1], QPointF(4, 0.5));
        QCOMPARE(timeline.at(1.75)[0], QPointF(2, 6));
        QCOMPARE(timeline.at(-5), timeline.frames[0].points);
        QCOMPARE(timeline.at(17), timeline.frames[2].points);
        QCOMPARE(timeline.epochAt(0.5), 1.5);
        QCOMPARE(timeline.epochAt(1.25), 2.5);
    }

    void trailsEndWhereThePointIs() {
        const MapTimeline timeline = threeFrames();
        QCOMPARE(timeline.trail(0, 1.75), QPolygonF(QList<QPointF> { { 0, 0 }, { 2, 0 }, { 2, 6 } }));
        QCOMPARE(timeline.trail(0, 1), QPolygonF(QList<QPointF> { { 0, 0 }, { 2, 0 } }));
        QCOMPARE(timeline.trail(3, 0), QPolygonF(QList<QPointF> { { 4, 4 } }));
    }

    void movementIsMeasured() {
        const MapTimeline timeline = threeFrames();
        QCOMPARE(timeline.moved[0], 0.0);
        // Every point goes 2; the second frame is a square on its corner, 2 from its centre: its spread is 2.
        QCOMPARE(timeline.moved[1], 1.0);
        // One of four points goes 8. The centre is (2, 4): the spread is sqrt((16 + 8 + 8 + 0) / 4).
        QCOMPARE(timeline.moved[2], 8.0 / 4 / std::sqrt(8.0));
        QCOMPARE(timeline.bounds, QRectF(0, 0, 4, 8));
    }

    void neighboursOverTimeInClosedForm() {
        const NeighbourHistory history = neighbourHistory(threeFrames(), 0, 10);
        QCOMPARE(history.epochs, (std::vector<double> { 1, 2, 4 }));
        QCOMPARE(history.images[0], (std::vector<std::int64_t> { 41, 42 }));
        QCOMPARE(history.images[1], (std::vector<std::int64_t> { 41, 43 }));
        QCOMPARE(history.images[2], (std::vector<std::int64_t> { 42, 43 }));
        QCOMPARE(history.withBefore, (std::vector<double> { 1, 1.0 / 3, 1.0 / 3 }));
        QCOMPARE(history.withLast, (std::vector<double> { 1.0 / 3, 1.0 / 3, 1 }));
        QCOMPARE(neighbourHistory(threeFrames(), 0, 1).withLast, (std::vector<double> { 0, 0, 1 }));
    }

    void framesAreThoseOfOneTimelineByStep() {
        const std::vector<EmbeddingEntry> entries { entry(1, 30, "a"), entry(2, 10, "a"), entry(3, 10, ""),
            entry(4, 20, "b"), entry(5, 10, "a") };
        const auto frames = entriesOfTimeline(entries, entries[0]);
        QCOMPARE(frames.size(), std::size_t(2));
        QCOMPARE(frames[0].id, std::int64_t(5)); // of one step the newest
        QCOMPARE(frames[1].id, std::int64_t(1));
        QVERIFY(entriesOfTimeline(entries, entries[2]).empty());
    }

    void framesOfOtherImagesAreRefused() {
        auto frames = threeFrames().frames;
        frames[1].indices[2] = 7;
        QVERIFY_EXCEPTION_THROWN(makeTimeline(std::move(frames)), Error);
    }
};

QTEST_GUILESS_MAIN(TestMapTimeline)
#include "test_map_timeline.moc"
