#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/support/test_support.h"
#include "ui/embedding/live_layout.h"
#include "ui/map/map_data.h"

#include <QTest>

#include <limits>

using namespace byol;
using namespace byol::ui;

namespace {

struct MapFile {
    std::vector<float> points { 0, 0, 1, 0, 0, 2 };
    std::vector<std::int64_t> indices { 7, 8, 9 };
    std::vector<std::int64_t> labels { 0, -1, 1 };
    std::vector<std::int64_t> neighbours { 1, 2, 0, 2, 0, 1 };
    std::vector<float> similarities { .9F, .8F, .9F, .7F, .8F, .7F };

    EmbeddingEntry write(const byol::test::ScratchFolder& run) const {
        const auto count = static_cast<std::int64_t>(indices.size());
        const auto k = count > 0 ? static_cast<std::int64_t>(neighbours.size()) / count : 0;
        write_safetensors(run / "map.safetensors",
            { { "points", as_tensor(points, { static_cast<std::int64_t>(points.size()) / 2, 2 }) },
                { "indices", as_tensor(indices, { count }) },
                { "labels", as_tensor(labels, { static_cast<std::int64_t>(labels.size()) }) },
                { "neighbours", as_tensor(neighbours, { count, k }) },
                { "similarities", as_tensor(similarities, { count, k }) } },
            { { "split", "train" } });
        EmbeddingEntry entry;
        entry.file = "map.safetensors";
        return entry;
    }
};

} // namespace

class TestMapData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEmbedWrote() {
        const byol::test::ScratchFolder run;
        const auto map = loadMap(run.path(), MapFile {}.write(run));
        QCOMPARE(map.points.size(), std::size_t { 3 });
        QCOMPARE(map.points[2], QPointF(0, -2));
        QCOMPARE(map.split, Split::train);
        QCOMPARE(map.neighboursOf(1), (std::vector<int> { 0, 2 }));
        QCOMPARE(map.similarity(1, 1), .7F);
        QCOMPARE(map.indices[2], std::int64_t { 9 });
    }

    void followsALayoutThatMoves() {
        const byol::test::ScratchFolder run;
        std::filesystem::create_directories(run / "embeddings");
        QVERIFY(!loadLiveMap(run.path(), 7, -1));
        const std::vector<float> points { 0, 0, 1, 0, 0, 2 };
        const std::vector<std::int64_t> indices { 7, 8, 9 };
        const auto write = [&](const char* iteration) {
            write_safetensors(run / "embeddings" / "live.safetensors",
                { { "points", as_tensor(points, { 3, 2 }) }, { "indices", as_tensor(indices, { 3 }) },
                    { "labels", as_tensor(indices, { 3 }) } },
                { { "split", "test" }, { "job", "7" }, { "step", "40" }, { "iteration", iteration } });
        };
        write("20");
        const auto live = loadLiveMap(run.path(), 7, -1);
        QVERIFY(live.has_value());
        QCOMPARE(live->iteration, std::int64_t { 20 });
        QCOMPARE(live->map.points[2], QPointF(0, -2));
        QCOMPARE(live->map.neighboursPerPoint, 0);
        QCOMPARE(live->map.entry.checkpoint_step, std::int64_t { 40 });
        QVERIFY(!loadLiveMap(run.path(), 7, 20)); // nothing moved
        QVERIFY(!loadLiveMap(run.path(), 8, -1)); // what an earlier job left behind

        LiveLayout follower;
        std::int64_t seen = 0;
        connect(&follower, &LiveLayout::moved, this, [&](const LiveMapData& layout) { seen = layout.iteration; });
        follower.follow(run.path(), 7);
        QTRY_COMPARE(seen, std::int64_t { 20 });
        write("60");
        QTRY_COMPARE(seen, std::int64_t { 60 });
    }

    void refusesWhatDoesNotFit() {
        const byol::test::ScratchFolder run;
        MapFile strayNeighbour;
        strayNeighbour.neighbours[3] = 3;
        QVERIFY_EXCEPTION_THROWN(loadMap(run.path(), strayNeighbour.write(run)), Error);
        MapFile notANumber;
        notANumber.points[1] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(loadMap(run.path(), notANumber.write(run)), Error);
        MapFile shortLabels;
        shortLabels.labels.pop_back();
        QVERIFY_EXCEPTION_THROWN(loadMap(run.path(), shortLabels.write(run)), Error);
        EmbeddingEntry missing;
        missing.file = "nowhere.safetensors";
        QVERIFY_EXCEPTION_THROWN(loadMap(run.path(), missing), Error);
    }
};

QTEST_GUILESS_MAIN(TestMapData)
#include "test_map_data.moc"
