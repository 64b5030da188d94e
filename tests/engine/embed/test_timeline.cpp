#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/embed/live_map.h"
#include "core/engine/embed/procrustes.h"
#include "core/engine/embed/timeline.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>

using namespace byol;

namespace {

torch::Tensor turned(const torch::Tensor& points, double angle, bool mirrored) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double flip = mirrored ? -1 : 1;
    const torch::Tensor rotation = torch::tensor({ { c, s }, { -s * flip, c * flip } }, torch::kFloat64);
    return torch::matmul(points.to(torch::kFloat64), rotation).to(torch::kFloat32);
}

// How far points go from one map to the next, in units of the maps' size.
double movement(const torch::Tensor& from, const torch::Tensor& to) {
    const double size = std::sqrt((from.var(0, false).sum() + to.var(0, false).sum()).item<double>() / 2);
    return (to - from).norm(2, 1).mean().item<double>() / size;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        test::make_pictures(folder_ / "pictures", 24, 12);
        config_ = test::tiny_config(folder_ / "pictures");
        config_.checkpoint.every_epochs = 1;
        config_.checkpoint.keep_last = 10;
        config_.embedding.points = 48;
        config_.embedding.iterations = 200;
        config_.embedding.perplexity = 8;
        run_ = test::make_run(folder_.path(), "run", config_);
        QCOMPARE(test::train(run_).state, RunState::finished);
        dataset_ = open_dataset(config_.data, Residency::within_budget);
    }

    void procrustesTurnsAndMirrorsBack() {
        torch::manual_seed(3);
        const torch::Tensor points = torch::randn({ 50, 2 }) * torch::tensor({ 3.0, 1.0 });
        const torch::Tensor target = points + torch::tensor({ 4.0, -7.0 });
        for (const double angle : { 0.3, 2.0, -2.5, 3.14 })
            for (const bool mirrored : { false, true }) {
                const torch::Tensor aligned = procrustes_aligned(turned(points, angle, mirrored), target);
                QVERIFY((aligned - target).abs().max().item<double>() < 1e-5);
            }
        // Not scaled: twice the size stays twice the size.
        const torch::Tensor aligned = procrustes_aligned(turned(points, 1, true) * 2, points);
        QVERIFY((aligned - (points - points.mean(0)) * 2 - points.mean(0)).abs().max().item<double>() < 1e-5);
        QVERIFY(procrustes_aligned(torch::ones({ 3, 2 }), torch::ones({ 3, 2 })).isfinite().all().item<bool>());
    }

    void procrustesIsTheBestOfAllTurns() {
        torch::manual_seed(4);
        const torch::Tensor points = torch::randn({ 30, 2 });
        const torch::Tensor target = points + 0.5 * torch::randn({ 30, 2 });
        const torch::Tensor centred = points - points.mean(0);
        const auto cost = [&](const torch::Tensor& moved) { return (moved - target).square().sum().item<double>(); };
        const double best = cost(procrustes_aligned(points, target));
        for (int i = 0; i < 720; ++i)
            QVERIFY(best <= cost(turned(centred, i * 0.00872665, i % 2 == 0) + target.mean(0)) + 1e-4);
    }

    void mapsEveryCheckpointInOrder() {
        int stored = 0;
        const auto frames = map_timeline(request(), *dataset_, [&](EmbeddingEntry& entry) {
            JobWriter job(run_, "tsne");
            entry.id = job.add_embedding(entry);
            job.finish();
            ++stored;
        });
        const auto checkpoints = RunReader(run_).checkpoints();
        QVERIFY(checkpoints.size() >= 3);
        QCOMPARE(frames.size(), checkpoints.size());
        QCOMPARE(static_cast<std::size_t>(stored), frames.size());
        const auto rows = RunReader(run_).embeddings();
        QCOMPARE(rows.size(), frames.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].checkpoint_step, checkpoints[i].step);
            QCOMPARE(rows[i].timeline, std::string("tsne-test-48-p8-i200"));
            const EmbeddingMap map = read_map(run_, rows[i]);
            QCOMPARE(map.points.size(0), std::int64_t { 48 });
            QVERIFY(map.indices.equal(read_map(run_, rows[0]).indices));
        }
    }

    void keepsTheFramesThatAreThere() {
        int stored = 0;
        const auto count = [&](EmbeddingEntry&) { ++stored; };
        const auto frames = map_timeline(request(), *dataset_, count);
        QCOMPARE(stored, 0);
        const auto rows = RunReader(run_).embeddings();
        QCOMPARE(frames.size(), rows.size());
        // One that is gone is made again, and comes out as it was: nothing hangs on how far a call got.
        const EmbeddingMap before = read_map(run_, rows.back());
        std::filesystem::remove(run_ / rows.back().file);
        const auto again = map_timeline(request(), *dataset_, count);
        QCOMPARE(stored, 1);
        QVERIFY(read_map(run_, again.back()).points.equal(before.points));
        TimelineRequest other = request();
        other.settings.perplexity = 5;
        stored = 0;
        map_timeline(other, *dataset_, count);
        QCOMPARE(static_cast<std::size_t>(stored), frames.size());
    }

    void neighbouringFramesMoveLessThanMapsOfTheirOwn() {
        const auto rows = RunReader(run_).embeddings();
        const auto& last = rows.back();
        const EmbeddingMap earlier = read_map(run_, rows[rows.size() - 2]);
        const EmbeddingMap later = read_map(run_, last);
        Subject subject = load_subject(run_, std::to_string(last.checkpoint_step), torch::kCPU);
        subject.config.embedding = config_.embedding;
        MapRequest alone;
        alone.split = Split::test;
        const EmbeddingMap unaligned = make_map(subject, *dataset_, alone);
        qInfo("movement %.3f, of maps of their own %.3f", movement(earlier.points, later.points),
            movement(earlier.points, unaligned.points));
        QVERIFY(movement(earlier.points, later.points) < 0.9 * movement(earlier.points, unaligned.points));
    }

    void refusesARunWithoutCheckpoints() {
        TimelineRequest bare = request();
        bare.run = test::make_run(folder_.path(), "bare", config_);
        QVERIFY_EXCEPTION_THROWN(map_timeline(bare, *dataset_, [](EmbeddingEntry&) {}), Error);
    }

    void showsTheMapWhileItMoves() {
        const auto file = run_ / LiveMap::file;
        EmbeddingMap map;
        map.points = torch::randn({ 5, 2 });
        map.indices = torch::arange(5);
        map.labels = torch::zeros({ 5 }, torch::kInt64);
        {
            LiveMap live(run_, 17);
            live.show(map, 3);
            QTRY_VERIFY(std::filesystem::exists(file));
            live.show(map, 40);
            QTRY_COMPARE(SafetensorsFile(file).metadata().at("iteration"), std::string("40"));
            QCOMPARE(SafetensorsFile(file).metadata().at("job"), std::string("17"));
            QVERIFY(SafetensorsFile(file).floats("points").size() == 10);
        }
        QVERIFY(!std::filesystem::exists(file));
    }

private:
    TimelineRequest request() const { return { run_, config_.embedding, Split::test, torch::kCPU, {} }; }

    test::ScratchFolder folder_;
    RunConfig config_;
    std::filesystem::path run_;
    std::shared_ptr<const Dataset> dataset_;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "test_timeline.moc"
